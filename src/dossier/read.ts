import type { ChangeSet } from '../domain/change-set.js';
import type { Day } from '../domain/day.js';
import { type DossierFile, Draft } from './draft.js';

/**
 * Reads dossiers as one change set: a file may refer to what another one of them holds. Reads nothing but the texts.
 * @param recordedOn the day on which claims that are new to the store count as recorded.
 * @throws DossierError that lists all problems of all files, by file, line and column.
 */
export function readDossiers(files: readonly DossierFile[], recordedOn: Day): ChangeSet {
  return new Draft(files).changeSet(recordedOn, new Map(), new Map());
}
