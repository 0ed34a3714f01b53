import type { EntityKind } from '../../domain/vocabulary.js';
import type { Mention } from '../importer.js';
import { mentionsOf, stateOn } from '../states/state-on.js';
import { idOf, idOfName, stateCode } from './ids.js';
import type { Lookups } from './lookups.js';
import type { Settings } from './settings.js';

export interface Reference {
  readonly id: string;
  readonly mentions: readonly Mention[];
}

export interface ReferenceContext {
  readonly field: string;
  readonly space?: string;
  readonly kind?: EntityKind;
  /** Whether somebody said the kind, and it is not only that no other can be in the role: then ids, too, stand for somebody new. */
  readonly isSaid?: boolean;
  readonly lookups: Lookups;
  readonly settings: Pick<Settings, 'ids'>;
}

/** What has a colon before it is an id of the graph, whatever prefix the tables' ids get. */
const OF_GRAPH = /^:(?<id>\S+)$/u;

/**
 * Whom a cell names: by the id or name that a table of entities has, else by an id of the graph, else by a name, of which an id is made. Who
 * is nowhere described is mentioned where it is told what they are, and not otherwise: then the relation is rejected unless the graph knows the id.
 * @throws RecordProblem for a name that two have.
 */
export function referenceOf(
  text: string,
  { field, space, kind, isSaid = false, lookups, settings }: ReferenceContext,
): Reference {
  const ofGraph = OF_GRAPH.exec(text)?.groups?.id;
  if (ofGraph !== undefined) return { id: ofGraph, mentions: [] };
  if (space !== undefined || /^\d+$/.test(text)) return { id: idOf(text, field, settings, space), mentions: [] };
  const known = lookups.find(text, field);
  if (known !== undefined) return { id: known, mentions: [] };
  const code = kind === 'STATE' ? stateCode(text) : undefined;
  if (code !== undefined) {
    const state = stateOn(code, undefined);
    return { id: state.id, mentions: mentionsOf(state) };
  }
  const isId = /^[\p{Ll}\p{N}][^\s\p{Lu}]*$/u.test(text) || /^[\w.-]+:\S+$/.test(text);
  const id = isId ? idOf(text, field, settings) : idOfName(text, field, settings);
  return { id, mentions: kind === undefined || (isId && !isSaid) ? [] : [mentionOf(kind, id, text)] };
}

function mentionOf(kind: EntityKind, id: string, name: string): Mention {
  const base = { id, name, names: [], identifiers: [] };
  switch (kind) {
    case 'STATE':
      return { entity: { kind, ...base, predecessors: [] }, claims: [] };
    case 'PLAN':
      return { entity: { kind, ...base, versions: [] }, claims: [] };
    default:
      return { entity: { kind, ...base }, claims: [] };
  }
}
