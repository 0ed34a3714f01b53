import type { ShownGraph } from '../../model/graph.js';
import { counted, ENTITY, RELATION, written } from '../../wording/nouns.js';

export interface Size {
  readonly entities: ReadonlySet<string>;
  readonly relations: number;
}

export function sizeOf({ entities, relations }: ShownGraph): Size {
  return { entities: new Set(entities.map(({ id }) => id)), relations: relations.length };
}

/** `25 came, 2 went; 63 entities, 140 relations.` Undefined where as many are shown as before, and the same. */
export function changeInWords(before: Size, now: Size): string | undefined {
  const came = [...now.entities].filter((id) => !before.entities.has(id)).length;
  const went = [...before.entities].filter((id) => !now.entities.has(id)).length;
  if (came === 0 && went === 0 && before.relations === now.relations) return undefined;
  const changes = [...(came > 0 ? [`${written(came)} came`] : []), ...(went > 0 ? [`${written(went)} went`] : [])].join(
    ', ',
  );
  const size = sizeInWords(now);
  return changes === '' ? size : `${changes}; ${size}`;
}

/** `63 entities, 140 relations.` */
export function sizeInWords({ entities, relations }: Size): string {
  return `${counted(entities.size, ENTITY)}, ${counted(relations, RELATION)}.`;
}
