import type { ChangeSet } from '../../../domain/change-set.js';
import { checkIntegrity, idsToLookUp } from '../../../domain/integrity.js';
import { definitionsOf } from '../../../domain/references.js';
import { compareText } from '../../../domain/text-order.js';
import { isRelationKind } from '../../../domain/vocabulary.js';
import { type Rewriting, rewriting } from '../../../merging/rewriting.js';
import type { Connection } from '../connection.js';
import { json } from '../json.js';
import { kindsOf } from '../read/ids.js';
import { LOOKUPS } from '../read/merging.js';
import { versionsLeftOut } from '../read/plan-versions.js';
import { sql } from '../sql.js';
import { refreshEvidence, refreshOwnEvidence } from './evidence.js';
import { putHidden, removeEntities, removeHidden } from './hide-entities.js';
import { putCheckpoint } from './put-checkpoint.js';
import { putClaims, removeClaims } from './put-claims.js';
import { putEntities } from './put-entities.js';
import { putJudgements } from './put-judgements.js';
import { removePlanVersions } from './put-plan-versions.js';
import { putRelations } from './put-relations.js';
import { putSources } from './put-sources.js';

/**
 * Applies the change set, to be called in a writing transaction. A claim about a participant who no longer takes part in
 * its relation stays as a record, and counts for nothing until the participant is back.
 * @returns the new revision.
 */
export function apply(connection: Connection, changes: ChangeSet): number {
  const stored = kindsOf(connection, idsToLookUp(changes));
  const leftOut = versionsLeftOut(connection, changes.entities);
  for (const id of leftOut) stored.delete(id);
  checkIntegrity(changes, stored);
  const { shown, originals, hidden, shownAgain, gone, touchedEntities } = rewritten(connection, changes, leftOut);
  const isNew = new Set([...definitionsOf(changes)].map(([id]) => id).filter((id) => !stored.has(id)));
  const isStored = (id: string) => !isNew.has(id);

  const ofSources = putSources(connection, shown.sources);
  removePlanVersions(connection, leftOut);
  putEntities(connection, shown.entities, originals.entities, isStored);
  const ofRemoved = removeClaims(connection, shown.removedClaims);
  const ofPut = putClaims(connection, shown.claims, originals.claims, shown.recordedOn);
  putRelations(connection, shown.relations, originals.relations, isStored);
  putHidden(connection, hidden);
  removeHidden(connection, shownAgain);
  removeEntities(connection, gone);
  putJudgements(connection, changes.judgements ?? []);

  const put = shown.relations.map(({ id }) => id);
  const touched = relationsAmong(connection, without([...ofSources, ...ofRemoved, ...ofPut], new Set(put)));
  refreshOwnEvidence(connection, put);
  refreshEvidence(connection, touched);
  if (changes.checkpoint !== undefined) putCheckpoint(connection, changes.checkpoint);
  return log(connection, changes, touchedEntities, [...put, ...touched]);
}

function rewritten(connection: Connection, changes: ChangeSet, leftOut: readonly string[]): Rewriting {
  const work = rewriting(changes, leftOut);
  let step = work.next();
  while (!step.done) {
    const { what, ids } = step.value;
    step = work.next(LOOKUPS[what](connection, ids));
  }
  return step.value;
}

function without(ids: readonly string[], others: ReadonlySet<string>): string[] {
  return [...new Set(ids)].filter((id) => !others.has(id));
}

function relationsAmong(connection: Connection, ids: readonly string[]): string[] {
  const kinds = [...kindsOf(connection, ids)];
  return kinds.filter(([, kind]) => isRelationKind(kind)).map(([id]) => id);
}

function log(
  connection: Connection,
  { note, recordedOn, sources }: ChangeSet,
  entities: readonly string[],
  relations: readonly string[],
): number {
  return connection.value<number>(sql`
    INSERT INTO change_log (note, recorded_on, sources, entities, relations)
    VALUES (${note}, ${recordedOn}, ${sorted(sources.map(({ id }) => id))}, ${sorted(entities)},
      ${sorted(relations)})
    RETURNING revision`);
}

function sorted(ids: readonly string[]): string {
  return json([...ids].sort(compareText));
}
