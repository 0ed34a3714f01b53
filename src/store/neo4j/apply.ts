import neo4j from 'neo4j-driver';
import type { ChangeSet } from '../../domain/change-set.js';
import { checkIntegrity, idsToLookUp } from '../../domain/integrity.js';
import { definitionsOf } from '../../domain/references.js';
import { compareText } from '../../domain/text-order.js';
import { type Rewriting, rewriting } from '../../merging/rewriting.js';
import { putCheckpoint } from './checkpoints.js';
import { claimRows } from './claim-rows.js';
import type { Parameters, Run } from './connection.js';
import { entityNodes, entityRows } from './entity-rows.js';
import { judgementRows } from './judgements.js';
import { LOOKUPS } from './merging.js';
import { kindsOf } from './reads.js';
import { relationNodes, relationRows } from './relation-rows.js';
import { sourceRows } from './source-rows.js';
import { statement } from './statement.js';

/** Rows that one statement takes: enough that the trip costs nothing, few enough that memory stays small. */
const BATCH = 5_000;

/** Ids that the change set gives to what the store has not. */
type New = ReadonlySet<string>;

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
  const rewritten = await rewrite(run, changes, leftOut);
  const isNew = new Set(
    definitionsOf(changes)
      .map(([id]) => id)
      .filter((id) => !stored.has(id)),
  );
  const newDays = await putSources(run, changes);
  await inBatches(run, 'remove-plan-versions', 'ids', leftOut);
  await putEntities(run, rewritten, isNew);
  await putRelations(run, rewritten, isNew);
  const newEvidence = await putClaims(run, rewritten);
  await hideEntities(run, rewritten);
  await inBatches(run, 'put-judgements', 'rows', judgementRows(changes.judgements ?? []));
  const relations = [...new Set([...rewritten.shown.relations.map(({ id }) => id), ...newDays, ...newEvidence])];
  await inBatches(run, 'weigh-relations', 'ids', relations);
  if (changes.checkpoint !== undefined) await putCheckpoint(run, changes.checkpoint);
  await run(statement('log-change'), {
    row: {
      revision: neo4j.int(revision),
      note: changes.note,
      recordedOn: changes.recordedOn,
      sources: sorted(changes.sources.map(({ id }) => id)),
      entities: sorted(rewritten.touchedEntities),
      relations: sorted(relations),
    },
  });
  return revision;
}

async function rewrite(run: Run, changes: ChangeSet, leftOut: readonly string[]): Promise<Rewriting> {
  const work = rewriting(changes, leftOut);
  let step = work.next();
  while (!step.done) {
    const { what, ids } = step.value;
    step = work.next(await LOOKUPS[what](run, ids));
  }
  return step.value;
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

async function putEntities(run: Run, { shown: { entities }, originals }: Rewriting, isNew: New): Promise<void> {
  await inBatches(run, 'put-entities', 'rows', entityNodes(entities, originals.entities));
  await inBatches(run, 'clear-entities', 'ids', idsIn(entities, isNew));
  for (const [name, rows] of Object.entries(entityRows(entities))) await inBatches(run, name, 'rows', rows);
}

async function putRelations(run: Run, { shown: { relations }, originals }: Rewriting, isNew: New): Promise<void> {
  await inBatches(run, 'put-relations', 'rows', relationNodes(relations, originals.relations));
  await inBatches(run, 'clear-relations', 'ids', idsIn(relations, isNew));
  for (const [name, rows] of Object.entries(relationRows(relations))) await inBatches(run, name, 'rows', rows);
}

/** Returns the ids of the relations whose claims changed. */
async function putClaims(run: Run, { shown, originals }: Rewriting): Promise<readonly string[]> {
  const { claims, removedClaims, recordedOn } = shown;
  const removed = await inBatches(run, 'remove-claims', 'ids', removedClaims);
  const put = await inBatches(run, 'put-claims', 'rows', claimRows(claims, originals.claims), { recordedOn });
  return [...removed, ...put];
}

/** Once all that referred to what is to be hidden refers to what it is shown as. */
async function hideEntities(run: Run, { hidden, shownAgain, gone }: Rewriting): Promise<void> {
  const rows = hidden.map(({ record, shownAs }) => ({ id: record.id, shownAs, original: JSON.stringify(record) }));
  await inBatches(run, 'put-hidden-entities', 'rows', rows);
  await inBatches(run, 'remove-hidden-entities', 'ids', shownAgain);
  await inBatches(run, 'remove-entities', 'ids', gone);
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
function idsIn(items: readonly { readonly id: string }[], isNew: New): readonly string[] {
  return items.map(({ id }) => id).filter((id) => !isNew.has(id));
}

function sorted(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort(compareText);
}
