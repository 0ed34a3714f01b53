import type { NodeKind } from '../../domain/change-set.js';
import type { Day } from '../../domain/day.js';
import { IntegrityError } from '../../domain/errors.js';
import { checkIntegrity, idsToLookUp } from '../../domain/integrity.js';
import { definitionsOf } from '../../domain/references.js';
import type { Store } from '../../store/port.js';
import { type Facts, type ImportRecord, isRejection, type Mention, type Rejection } from '../importer.js';
import { type Changes, hasChanges, newIn, type RetrievalDay, wholeOf } from './changes.js';
import type { Outcome } from './counts.js';
import { textProblem } from './storable.js';
import { readStored, type Stored } from './stored.js';
import { Sum } from './sum.js';
import { takenProblem } from './taken.js';

export interface Settled {
  /** A record that cannot be written is here as a rejection, in its place. */
  readonly record: ImportRecord;
  readonly outcome: Outcome;
}

/** What is to be done with a batch of records. */
export interface Settlement {
  readonly changes: Changes;
  /** The kinds of what is put. */
  readonly kinds: readonly NodeKind[];
  readonly records: readonly Settled[];
}

export interface SettleContext {
  readonly retrieval: RetrievalDay;
  readonly recordedOn: Day;
  /** What earlier batches would have put, where nothing is written. */
  readonly wouldBe: ReadonlyMap<string, NodeKind>;
}

/** Compares the records with the store, and rejects those that contradict it, themselves, or one before them. */
export async function settle(
  store: Store,
  records: readonly ImportRecord[],
  { retrieval, recordedOn, wouldBe }: SettleContext,
): Promise<Settlement> {
  const facts = records.filter((record): record is Facts => !isRejection(record) && !saysNothing(record));
  const stored = await storedOf(store, facts);
  const known = new Map([...wouldBe, ...stored.kinds]);
  const sum = new Sum();
  const settled = records.map((record): Settled => {
    if (isRejection(record)) return { record, outcome: 'rejected' };
    if (saysNothing(record)) return { record, outcome: 'skipped' };
    const whole = wholeOf(record, stored, (id) => known.has(id), retrieval);
    const problem =
      textProblem(record, whole) ??
      takenProblem(record, stored) ??
      integrityProblem(whole, known, recordedOn) ??
      sum.clashWith(whole);
    if (problem !== undefined) return { record: rejectionOf(record, problem), outcome: 'rejected' };
    const unwritten = newIn(whole, stored);
    const fresh = { ...unwritten, sources: unwritten.sources.filter(({ id }) => !wouldBe.has(id)) };
    sum.add(whole, fresh, new Set(record.mentions.map(({ entity }) => entity.id)));
    for (const [id, kind] of definitionsOf(changeSet(whole, recordedOn))) known.set(id, kind);
    return { record, outcome: hasChanges(fresh) ? 'written' : 'unchanged' };
  });
  const changes = sum.changes();
  const kinds = definitionsOf(changeSet(changes, recordedOn)).map(([, kind]) => kind);
  return { changes, kinds, records: settled };
}

/** Whether nothing of it belongs in the graph. */
export function saysNothing({ mentions, entities, relations, claims }: Facts): boolean {
  return [mentions, entities, relations, claims].every(({ length }) => length === 0);
}

async function storedOf(store: Store, records: readonly Facts[]): Promise<Stored> {
  const ids = new Set<string>();
  const put = new Set<string>();
  const subjects = new Set<string>();
  // Formats give the mention of one state, say, as one object each time.
  const seen = new Set<Mention>();
  for (const { sources, mentions, entities, relations, claims } of records) {
    const unseen = mentions.filter((mention) => !seen.has(mention));
    for (const mention of unseen) seen.add(mention);
    const mentioned = unseen.map(({ entity }) => entity);
    const ofMentioned = unseen.flatMap((mention) => mention.claims);
    const whole = { sources, entities, relations, claims, removedClaims: [] };
    const all = { ...whole, entities: [...mentioned, ...entities], claims: [...ofMentioned, ...claims] };
    for (const id of idsToLookUp(changeSet(all, ''))) ids.add(id);
    for (const { id } of [...sources, ...entities, ...relations, ...claims]) put.add(id);
    for (const { subject } of claims) subjects.add(subject);
  }
  return readStored(store, [...ids], [...put], [...subjects]);
}

function integrityProblem(changes: Changes, known: ReadonlyMap<string, NodeKind>, day: Day): string | undefined {
  try {
    checkIntegrity(changeSet(changes, day), known);
    return undefined;
  } catch (error) {
    if (error instanceof IntegrityError) return error.problems.join(' ');
    throw error;
  }
}

function changeSet(changes: Changes, recordedOn: Day) {
  return { ...changes, note: '', recordedOn };
}

function rejectionOf({ kind, line, record }: Facts, problem: string): Rejection {
  return { kind, line, record, field: 'the whole record', expected: 'what fits the graph', got: problem };
}
