import type { Tenure } from '../../../domain/relation.js';
import { notes } from '../../notes.js';
import { RecordProblem } from '../../record-problem.js';
import { datesOf } from '../dates.js';
import { type Datum, entityOf } from '../entity.js';
import { idOf, type Reading, type Said } from '../reading.js';
import { postOf } from './position.js';

/**
 * A tenure: the title is the position's name, the body its organization or state. Where the position says no body, a claim on the holder
 * tells of it. An ambassador's is a tenure as well: to whom one was sent stands only in the words of the position.
 */
export function occupancySaid({ entity, properties, index }: Reading): Said {
  const holder = idOf(properties.needed('holder', 'Person'));
  const postId = properties.needed('post', 'Position');
  const position = index.find(postId);
  if (position?.kind !== 'POSITION' || position.said === undefined) {
    const expected = 'the id of a Position in the files of this import: name the file that has it as well';
    throw new RecordProblem('properties.post', expected, JSON.stringify(postId));
  }
  const { title, body, mentions, note } = postOf(entityOf(JSON.parse(position.said) as Datum), index);
  const about = `Position ${postId}${note === undefined ? '' : `: ${note}`}`;
  if (body === undefined) {
    const words = notes(`${entity.schema.label} ${entity.id}: ${title}`, properties.inWords, about) ?? '';
    return { noted: [holder], note: words, unplaced: [entity.schema.name] };
  }
  const id = idOf(entity.id);
  const participations = [
    { role: 'HOLDER', entity: holder },
    { role: 'BODY', entity: body },
  ] as const;
  const tenure: Tenure = { kind: 'TENURE', id, ...datesOf(properties, 'startDate'), title, participations };
  return { mentions, relations: [tenure], noted: [id], note: notes(properties.inWords, about) ?? '' };
}
