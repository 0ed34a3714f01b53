import type fc from 'fast-check';
import type { Question } from '../question.js';
import { ADJACENCY } from './adjacency.js';
import { BY_ID } from './by-id.js';
import { CHANGE_LOG } from './change-log.js';
import { CLAIMS } from './claims.js';
import { COUNTS_OF_RELATIONS } from './counts.js';
import { LISTS } from './lists.js';
import { OPERATION } from './operation.js';
import { PATHS } from './paths.js';
import { RELATIONS_OF } from './relations-of.js';
import { SEARCH } from './search.js';

/** Every kind of question, each as often as any other. A new kind is a file and a line here. */
export const QUESTION_KINDS: readonly fc.Arbitrary<Question>[] = [
  ...BY_ID,
  ...CLAIMS,
  ...LISTS,
  ...RELATIONS_OF,
  ...CHANGE_LOG,
  ...COUNTS_OF_RELATIONS,
  ...PATHS,
  SEARCH,
  ADJACENCY,
  OPERATION,
];
