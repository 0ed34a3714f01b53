import { AmbiguousNameError, NotFoundError } from '../domain/errors.js';
import type { EntityKind } from '../domain/vocabulary.js';
import type { Ask } from './graph.js';

export interface NamedEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
}

interface SearchAnswer {
  readonly search: { readonly edges: readonly { readonly score: number; readonly node: NamedEntity }[] };
}

const QUERY = `query ($text: String!) { search(text: $text, first: 500) { edges { score node { id kind name } } } }`;

const NODE_QUERY = `query ($id: ID!) { node(id: $id) { ... on Entity { id kind name } } }`;

/** A name that scores less is not what was meant. */
const LEAST = 0.6;
/** By so much the best has to be better than the next one to be what was meant. */
const LEAD = 0.1;
const LISTED = 8;

/**
 * The entity that a word on the command line means: the one with exactly this id, or that is one with it now; else the one that the search finds, when
 * none is nearly as good.
 * @throws AmbiguousNameError that lists those that may be meant, and NotFoundError that lists the nearest.
 */
export async function resolveName(ask: Ask, text: string): Promise<NamedEntity> {
  const { search } = await ask<SearchAnswer>(QUERY, { text });
  const same = search.edges.find(({ node }) => node.id === text);
  if (same !== undefined) return same.node;
  const merged = await entityOf(ask, text);
  if (merged !== undefined) return merged;
  const [best, ...others] = search.edges;
  if (best === undefined || best.score < LEAST)
    throw notFound(
      text,
      search.edges.map(({ node }) => node),
    );
  const rivals = others.filter(({ score }) => score > best.score - LEAD);
  if (rivals.length === 0) return best.node;
  throw ambiguous(
    text,
    [best, ...rivals].map(({ node }) => node),
  );
}

/** An entity that was judged the same as another is found by its own id still. */
async function entityOf(ask: Ask, id: string): Promise<NamedEntity | undefined> {
  if (/\s/.test(id)) return undefined;
  try {
    const { node } = await ask<{ readonly node: Partial<NamedEntity> | null }>(NODE_QUERY, { id });
    return node?.id === undefined ? undefined : (node as NamedEntity);
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}

function ambiguous(text: string, meant: readonly NamedEntity[]): AmbiguousNameError {
  return new AmbiguousNameError(
    `${JSON.stringify(text)} may be any of these ${meant.length}; name one by its id, the last word of its line:\n${listed(meant)}`,
  );
}

function notFound(text: string, nearest: readonly NamedEntity[]): NotFoundError {
  const nothing = `Nothing in the store is called ${JSON.stringify(text)}.`;
  return new NotFoundError(nearest.length === 0 ? nothing : `${nothing} The nearest:\n${listed(nearest)}`);
}

function listed(entities: readonly NamedEntity[]): string {
  const lines = entities.slice(0, LISTED).map(({ name, kind, id }) => `  ${name} (${kind.toLowerCase()})  ${id}`);
  const more = entities.length - LISTED;
  return [...lines, ...(more > 0 ? [`  and ${more} more: "demarche search" lists them`] : [])].join('\n');
}
