import type { Mention } from '../importer.js';
import { RecordProblem } from '../record-problem.js';
import { mentionsOf, stateOn } from '../states/state-on.js';
import type { Context } from './context.js';

/** The state in which an area lies, found by its parents; undefined where none of them is a state. */
export function stateAround(area: string | undefined, { lookups }: Context): string | undefined {
  const seen = new Set<string>();
  for (let id = area; id !== undefined && !seen.has(id); id = lookups.areas.get(id)?.parent) {
    seen.add(id);
    const state = lookups.areas.get(id)?.state;
    if (state !== undefined) return state;
  }
  if (area !== undefined && !lookups.areas.has(area)) {
    throw new RecordProblem('parent_id', 'the id of an area of the data set', JSON.stringify(area));
  }
  return undefined;
}

export function stateMentions(code: string): { readonly id: string; readonly mentions: readonly Mention[] } {
  const state = stateOn(code, undefined);
  return { id: state.id, mentions: mentionsOf(state) };
}
