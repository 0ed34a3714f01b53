import type { Claim } from '../../domain/claim.js';
import type { Entity } from '../../domain/entity.js';
import type { Meeting, Relation, Tie } from '../../domain/relation.js';
import type { EntityKind } from '../../domain/vocabulary.js';
import type { Said } from '../importer.js';
import type { Catalog } from './catalog.js';
import { Draft } from './draft.js';
import { entityId, makeEntity } from './entities.js';
import type { Item } from './json/item.js';
import { isEntity } from './kinds.js';
import { descriptionOf, namesOf, preferredTerm } from './labels.js';
import { WIKIDATA } from './references.js';
import { isInOrder } from './rules/rule.js';
import { type PlacedKind, RULES } from './rules/rules.js';

export const NOTHING: Said = { sources: [], mentions: [], entities: [], relations: [], claims: [] };

/** What an item says, with the claims for it: one of the item as a whole, and those of each of its statements. */
export function saidBy(item: Item, kind: PlacedKind, catalog: Catalog): Said {
  const draft = new Draft(item, catalog, RULES[kind], isEntity(kind));
  for (const statement of item.statements) draft.add(statement);
  if (isEntity(kind)) return whole(item, draft, { entities: [entityOf(item, kind, draft)] });
  const relation = relationOf(item, kind, draft);
  if (relation === undefined)
    return { ...NOTHING, unplaced: [...draft.unplaced, 'relations of fewer than two states'] };
  draft.unplaced.push('labels of a relation');
  return whole(item, draft, { relations: [relation], note: termsText(item) });
}

interface Itself {
  readonly entities?: readonly Entity[];
  readonly relations?: readonly Relation[];
  readonly note?: string;
}

function whole(item: Item, draft: Draft, { entities = [], relations = [], note }: Itself): Said {
  return {
    sources: [...new Map([[WIKIDATA.id, WIKIDATA], ...draft.sources]).values()],
    mentions: [...draft.mentions.values()],
    entities,
    relations: [...relations, ...draft.relations.values()],
    claims: [...claimsOf(item, note), ...draft.claims],
    unplaced: draft.unplaced,
  };
}

function entityOf(item: Item, kind: EntityKind, draft: Draft): Entity {
  const description = descriptionOf(item);
  const base = {
    id: entityId(item.id),
    name: preferredTerm(item.labels)?.text ?? item.id,
    names: [...namesOf(item), ...draft.names],
    ...(description !== undefined && { description }),
    identifiers: [{ scheme: 'wikidata', value: item.id }, ...draft.identifiers],
  };
  return makeEntity(kind, base, draft.attributes, draft.predecessors);
}

/** Undefined for relations of fewer than two. */
function relationOf({ id }: Item, kind: PlacedKind, draft: Draft): Relation | undefined {
  const { start, end } = draft.attributes;
  const all = { id: entityId(id), participations: draft.participations };
  const dated = { ...all, ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
  const meeting = (from: typeof all): Meeting => ({ kind: 'MEETING', ...from, channel: 'UNKNOWN' });
  const tie = (from: typeof all): Tie => ({ kind: 'TIE', ...from, nature: 'has diplomatic relations with' });
  if (kind === 'RELATIONS' && draft.participations.length < 2) return undefined;
  const make = kind === 'RELATIONS' ? tie : meeting;
  const relation = make(dated);
  if (isInOrder(relation)) return relation;
  draft.unplaced.push('dates that end before they start');
  return make(all);
}

function claimsOf(item: Item, note: string | undefined): Claim[] {
  const id = `claim:wikidata:${item.id}`;
  const claim: Claim = {
    id,
    subject: entityId(item.id),
    source: WIKIDATA.id,
    polarity: 'ASSERTS',
    certainty: 'REPORTED',
    locator: item.id,
    ...(note !== undefined && { note }),
  };
  if (item.redirectedFrom === undefined) return [claim];
  const { redirectedFrom: from } = item;
  return [claim, { ...claim, id: `${id}/${from}`, locator: from, note: `${from} redirects to ${item.id}.` }];
}

/** The names and descriptions of what has none in the graph. */
function termsText({ labels, aliases, descriptions }: Item): string {
  const parts = { Labels: labels, Aliases: aliases, Descriptions: descriptions };
  return Object.entries(parts)
    .filter(([, terms]) => terms.length > 0)
    .map(([what, terms]) => `${what}: ${terms.map(({ code, text }) => `${text} (${code})`).join('; ')}.`)
    .join(' ');
}
