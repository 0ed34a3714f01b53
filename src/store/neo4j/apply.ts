import neo4j from 'neo4j-driver';
import type { ChangeSet, NodeKind } from '../../domain/change-set.js';
import { checkIntegrity, idsToLookUp } from '../../domain/integrity.js';
import { compareText } from '../../domain/text-order.js';
import { putCheckpoint } from './checkpoints.js';
import { claimRows } from './claim-rows.js';
import type { Parameters, Run } from './connection.js';
import { entityNodes, entityRows } from './entity-rows.js';
import { kindsOf } from './reads.js';
import { relationNodes, relationRows } from './relation-rows.js';
import { sourceRows } from './source-rows.js';
import { statement } from './statement.js';

/** Rows that one statement takes: enough that the trip costs nothing, few enough that memory stays small. */
const BATCH = 5_000;

type Stored = ReadonlyMap<string, NodeKind>;

/**
 * Writes a change set in the transaction that `run` runs in, and returns its revision. Taking the revision comes first:
 * it makes every other writer wait, so that what is checked stays true until it is written.
 */
export async function apply(run: Run, changes: ChangeSet): Promise<number> {
  const [next] = await run<{ revision: number }>(statement('next-revision'));
  const revision = next?.revision ?? 0;
  const stored = await kindsOf(run, idsToLookUp(changes));
  const leftOut = await versionsLeftOut(run, changes);
  for (const id of leftOut) stored.delete(id);
  checkIntegrity(changes, stored);
  const newDays = await putSources(run, changes);
  await inBatches(run, 'remove-plan-versions', 'ids', leftOut);
  await putEntities(run, changes, stored);
  await putRelations(run, changes, stored);
  const newEvidence = await putClaims(run, changes);
  const relations = [...new Set([...changes.relations.map(({ id }) => id), ...newDays, ...newEvidence])];
  await inBatches(run, 'weigh-relations', 'ids', relations);
  if (changes.checkpoint !== undefined) await putCheckpoint(run, changes.checkpoint);
  await run(statement('log-change'), {
    row: {
      revision: neo4j.int(revision),
      note: changes.note,
      recordedOn: changes.recordedOn,
      sources: sorted(changes.sources.map(({ id }) => id)),
      entities: sorted(changes.entities.map(({ id }) => id)),
      relations: sorted(relations),
    },
  });
  return revision;
}

/** Returns the ids of the versions of plans that are put, and that none of these names any more. */
async function versionsLeftOut(run: Run, { entities }: ChangeSet): Promise<readonly string[]> {
  const plans = entities.filter((entity) => entity.kind === 'PLAN');
  const named = plans.flatMap(({ versions }) => versions.map(({ id }) => id));
  const ids = plans.map(({ id }) => id);
  return inBatches(run, 'plan-versions-left-out', 'plans', ids, { named });
}

/** Returns the ids of the relations that have claims in a source that is not as it was. */
async function putSources(run: Run, { sources }: ChangeSet): Promise<readonly string[]> {
  const changed = await inBatches(run, 'put-sources', 'rows', sourceRows(sources));
  return inBatches(run, 'refresh-claim-days', 'sources', changed);
}

async function putEntities(run: Run, { entities }: ChangeSet, stored: Stored): Promise<void> {
  await inBatches(run, 'put-entities', 'rows', entityNodes(entities));
  await inBatches(run, 'clear-entities', 'ids', idsIn(stored, entities));
  for (const [name, rows] of Object.entries(entityRows(entities))) await inBatches(run, name, 'rows', rows);
}

async function putRelations(run: Run, { relations }: ChangeSet, stored: Stored): Promise<void> {
  await inBatches(run, 'put-relations', 'rows', relationNodes(relations));
  await inBatches(run, 'clear-relations', 'ids', idsIn(stored, relations));
  for (const [name, rows] of Object.entries(relationRows(relations))) await inBatches(run, name, 'rows', rows);
}

/** Returns the ids of the relations whose claims changed. */
async function putClaims(run: Run, { claims, removedClaims, recordedOn }: ChangeSet): Promise<readonly string[]> {
  const removed = await inBatches(run, 'remove-claims', 'ids', removedClaims);
  const put = await inBatches(run, 'put-claims', 'rows', claimRows(claims), { recordedOn });
  return [...removed, ...put];
}

/** Runs a fixed statement for as many rows as there are, and gives the ids that it returns. */
async function inBatches(
  run: Run,
  name: string,
  parameter: string,
  rows: readonly unknown[],
  others: Parameters = {},
): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = { ...others, [parameter]: rows.slice(start, start + BATCH) };
    for (const { id } of await run<{ id: string }>(statement(name), batch)) ids.push(id);
  }
  return ids;
}

/** Only what was there before has anything to be cleared. */
function idsIn(stored: Stored, items: readonly { readonly id: string }[]): readonly string[] {
  return items.map(({ id }) => id).filter((id) => stored.has(id));
}

function sorted(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort(compareText);
}
