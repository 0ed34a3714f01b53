import type { RecordedClaim } from '../../domain/claim.js';
import type { Entity } from '../../domain/entity.js';
import { compareClaims } from '../../domain/evidence.js';
import type { Page, PageRequest } from '../../domain/page.js';
import type { Relation } from '../../domain/relation.js';
import type { Source } from '../../domain/source.js';
import type { Role } from '../../domain/vocabulary.js';
import type { AnsweredStep, Answers, ReadAhead, ReadPlan, ReadStep, StepOf } from '../read-plan.js';
import { type ClaimRow, toClaim } from './claim-rows.js';
import type { Connection } from './connection.js';
import { type EntityRow, toEntity } from './entity-rows.js';
import { type Sorted, toPage } from './paging.js';
import { planStatement } from './plan-statement.js';
import { type RelationRow, toRelation } from './relation-rows.js';
import { toSource } from './source-rows.js';

interface Row {
  readonly [answer: `answer${number}`]: unknown;
  readonly entities?: readonly EntityRow[];
  readonly relations?: readonly RelationRow[];
  readonly claims?: readonly ClaimRow[];
  readonly sources?: readonly Source[];
}

/** Which item it is, and where it stands. */
interface Placed extends Sorted {
  readonly id: string;
}

interface Found {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly relations: ReadonlyMap<string, Relation>;
  readonly claims: ReadonlyMap<string, readonly RecordedClaim[]>;
}

export async function readAhead(connection: Connection, plan: ReadPlan): Promise<ReadAhead> {
  const { text, parameters } = planStatement(plan);
  const [row] = await connection.read<Row>({ name: 'read-ahead', text }, parameters);
  if (row === undefined) throw new Error('Expected one row of a read plan; Neo4j gave none.');
  const entities = (row.entities ?? []).map(toEntity);
  const relations = (row.relations ?? []).map(toRelation);
  const claims = bySubject((row.claims ?? []).map(toClaim));
  const found = { entities: byId(entities), relations: byId(relations), claims };
  return {
    entities,
    relations,
    sources: (row.sources ?? []).map(toSource),
    answers: plan.flatMap((step, number) =>
      isAnswered(step) ? [answered(step.read, step, row[`answer${number}`], found)] : [],
    ),
  };
}

type Answer<Read extends keyof Answers> = (step: StepOf<Read>, column: unknown, found: Found) => AnsweredStep<Read>;

/** Each step that has an answer with it, made from the step's column of the statement and from what was found. */
const ANSWERED: { readonly [Read in keyof Answers]: Answer<Read> } = {
  listEntities: (step, rows, { entities }) => ({ ...step, answer: pageOf(rows as Placed[], step.page, entities) }),
  listRelations: (step, rows, { relations }) => ({ ...step, answer: pageOf(rows as Placed[], step.page, relations) }),
  countEntities: (step, count) => ({ ...step, answer: count as number }),
  countRelations: (step, count) => ({ ...step, answer: count as number }),
  relationsOf: (step, pages, { relations }) => ({
    ...step,
    answer: mapped(pages as [string, Placed[]][], (rows) => pageOf(rows, step.page, relations)),
  }),
  countRelationsOf: (step, counts) => ({ ...step, answer: new Map(counts as [string, number][]) }),
  countRolesOf: (step, counts) => ({
    ...step,
    answer: mapped(counts as [string, [Role, number][]][], (ofRoles) => new Map(ofRoles)),
  }),
  claimsAbout: (step, subjects, { claims }) => ({
    ...step,
    answer: new Map((subjects as string[]).map((id) => [id, [...(claims.get(id) ?? [])]])),
  }),
};

function isAnswered(step: ReadStep): step is StepOf<keyof Answers> {
  return step.read in ANSWERED;
}

function answered<Read extends keyof Answers>(
  read: Read,
  step: StepOf<Read>,
  column: unknown,
  found: Found,
): AnsweredStep<Read> {
  const answer: Answer<Read> = ANSWERED[read];
  return answer(step, column, found);
}

/** The page whose items, and the one after it where there is one, are these. */
function pageOf<T extends { readonly id: string }>(
  rows: readonly Placed[],
  page: PageRequest,
  found: ReadonlyMap<string, T>,
): Page<T> {
  return toPage(rows, page, ({ id }) => {
    const item = found.get(id);
    if (item === undefined) throw new Error(`Expected "${id}" among what was found for its page.`);
    return item;
  });
}

function mapped<A, B>(entries: readonly (readonly [string, A])[], make: (value: A) => B): Map<string, B> {
  return new Map(entries.map(([id, value]) => [id, make(value)]));
}

function byId<T extends { readonly id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function bySubject(claims: readonly RecordedClaim[]): Map<string, RecordedClaim[]> {
  const bySubject = new Map<string, RecordedClaim[]>();
  for (const claim of claims) {
    const others = bySubject.get(claim.subject);
    if (others === undefined) bySubject.set(claim.subject, [claim]);
    else others.push(claim);
  }
  for (const about of bySubject.values()) about.sort(compareClaims);
  return bySubject;
}
