import type { ChangeSet, NodeKind } from './change-set.js';
import { isDay } from './day.js';
import { type Edtf, edtfBounds } from './edtf.js';
import { ENTITY_ATTRIBUTES, ENTITY_DATES, type Entity } from './entity.js';
import { IntegrityError } from './errors.js';
import { pairOf, pairText } from './judgement.js';
import { linksOf } from './link.js';
import { didYouMean } from './nearest.js';
import { definitionsOf, referencesOf } from './references.js';
import { type Relation, relationBounds } from './relation.js';
import { RELATION_KIND_TABLE } from './relation-kinds.js';
import { isRelationKind, RELATION_KINDS } from './vocabulary.js';

/** No white space, control characters or halves of UTF-16 pairs. */
const KINDS_WITH_STATUS = RELATION_KINDS.filter((kind) => RELATION_KIND_TABLE[kind].hasStatus);

const ID = /^[^\s\p{Cc}\p{Cs}]{1,200}$/u;

/** Each is looked for among all ids; whoever got hundreds of thousands wrong is not helped by as many guesses. */
const MAX_SUGGESTIONS = 20;

/** The ids whose kinds a store must look up before {@link checkIntegrity}. */
export function idsToLookUp(changes: ChangeSet): string[] {
  const ids = [...definitionsOf(changes).map(([id]) => id), ...referencesOf(changes).map(({ id }) => id)];
  return [...new Set(ids)];
}

/**
 * Checks a change set against itself and against what the store already holds, inside the transaction that applies it. It takes
 * time by the size of the change set, however much is `stored`.
 * @param stored the kinds of those of {@link idsToLookUp} that are in the store.
 * @throws IntegrityError that lists every problem.
 */
export function checkIntegrity(changes: ChangeSet, stored: ReadonlyMap<string, NodeKind>): void {
  const problems = [
    ...definitionProblems(changes, stored),
    ...referenceProblems(changes, stored),
    ...changes.entities.flatMap((entity) => [...entityProblems(entity)]),
    ...changes.relations.flatMap((relation) => [...relationProblems(relation)]),
    ...evidenceProblems(changes, stored),
    ...judgementProblems(changes, stored),
    ...dayProblems(changes),
  ];
  if (problems.length > 0) throw new IntegrityError(problems);
}

function* definitionProblems(changes: ChangeSet, stored: ReadonlyMap<string, NodeKind>): Generator<string> {
  const defined = new Map<string, NodeKind>();
  for (const [id, kind] of definitionsOf(changes)) {
    if (!ID.test(id))
      yield `${kind} ${JSON.stringify(id)}: an id has 1 to 200 characters, none of them white space or a control character.`;
    const before = defined.get(id) ?? (stored.get(id) === kind ? undefined : stored.get(id));
    if (before !== undefined) {
      yield `The id "${id}" is given to a ${kind}, and it already is a ${before}; every id stands for one thing.`;
    }
    defined.set(id, kind);
  }
}

function* referenceProblems(changes: ChangeSet, stored: ReadonlyMap<string, NodeKind>): Generator<string> {
  const defined = new Map(definitionsOf(changes));
  let suggestions = 0;
  for (const { id, where, allowed } of referencesOf(changes)) {
    const kind = defined.get(id) ?? stored.get(id);
    if (kind === undefined) {
      suggestions += 1;
      const known = suggestions > MAX_SUGGESTIONS ? [] : new Map([...stored, ...defined]);
      const candidates = [...known].filter(([, other]) => allowed.includes(other));
      const suggestion = didYouMean(
        id,
        candidates.map(([other]) => other),
      );
      yield `${where}: nothing has the id "${id}".${suggestion}`;
    } else if (!allowed.includes(kind)) {
      yield `${where}: "${id}" is a ${kind}; expected ${allowed.join(' or ')}.`;
    }
  }
}

function* entityProblems(entity: Entity): Generator<string> {
  const dates = ENTITY_DATES.map((date) => Object.entries(entity).find(([key]) => key === date)?.[1]);
  const versions = entity.kind === 'PLAN' ? entity.versions.map(({ on }) => on) : [];
  for (const date of [...dates, ...entity.names.map(({ period }) => period), ...versions]) {
    yield* dateProblems(entity.id, date);
  }
}

function* relationProblems(relation: Relation): Generator<string> {
  for (const { role, min, max } of RELATION_KIND_TABLE[relation.kind].roles) {
    const found = relation.participations.filter((participation) => participation.role === role).length;
    if (found < min) yield `"${relation.id}" (${relation.kind}) needs at least ${min} ${role}, and has ${found}.`;
    if (found > max) yield `"${relation.id}" (${relation.kind}) can have ${max} ${role} at the most, and has ${found}.`;
  }
  const roles = RELATION_KIND_TABLE[relation.kind].roles.map(({ role }) => role);
  for (const { role } of relation.participations) {
    if (!roles.includes(role))
      yield `"${relation.id}" (${relation.kind}) has no role ${role}; it has ${roles.join(', ')}.`;
  }
  const pairs = new Set<string>();
  for (const { role, entity } of relation.participations) {
    const pair = `${role} ${entity}`;
    if (pairs.has(pair)) yield `"${relation.id}" names ${pair} twice.`;
    pairs.add(pair);
  }
  const dates = [...dateProblems(relation.id, relation.start), ...dateProblems(relation.id, relation.end)];
  yield* dates;
  if (relation.kind === 'ENVOY_ROLE') for (const { on } of relation.milestones) yield* dateProblems(relation.id, on);
  if (dates.length > 0) return;
  const { earliest, latest } = relationBounds(relation);
  if (earliest > latest) yield `"${relation.id}" ends (${relation.end}) before it starts (${relation.start}).`;
}

/** Every fact has a claim: a relation one about itself, an entity one as soon as it says more than its names. */
function* evidenceProblems(changes: ChangeSet, stored: ReadonlyMap<string, NodeKind>): Generator<string> {
  const claimed = new Set(changes.claims.filter(({ about }) => about === undefined).map(({ subject }) => subject));
  for (const { id, kind } of changes.relations) {
    if (!claimed.has(id) && !stored.has(id))
      yield `"${id}" (${kind}) has no claim; every fact needs one with its source.`;
  }
  const unclaimed = new Set(changes.withoutClaims);
  for (const entity of changes.entities) {
    if (unclaimed.has(entity.id) || claimed.has(entity.id) || stored.has(entity.id) || !saysMoreThanNames(entity))
      continue;
    yield `"${entity.id}" says more than its names and identifiers and has no claim; every fact needs one with its source.`;
  }
  const relations = new Map(changes.relations.map((relation) => [relation.id, relation]));
  const defined = new Map(definitionsOf(changes));
  const removed = new Set(changes.removedClaims);
  const former = new Set(changes.formerParts);
  for (const { id, subject, about, status } of changes.claims) {
    if (removed.has(id)) yield `Claim "${id}" is both put and removed; do one of the two.`;
    const relation = relations.get(subject);
    if (
      about !== undefined &&
      !former.has(id) &&
      relation?.participations.some(({ entity }) => entity === about) === false
    ) {
      yield `Claim "${id}" is about "${about}", who has no part in "${subject}".`;
    }
    const kind = defined.get(subject) ?? stored.get(subject);
    if (status !== undefined && kind !== undefined && !(isRelationKind(kind) && RELATION_KIND_TABLE[kind].hasStatus)) {
      yield `Claim "${id}" states a status, and "${subject}" is a ${kind}; only ${KINDS_WITH_STATUS.join(' and ')} have one.`;
    }
  }
}

/** What speaks against what is judged as such; src/merging says what in the graph does. */
function* judgementProblems(changes: ChangeSet, stored: ReadonlyMap<string, NodeKind>): Generator<string> {
  const defined = new Map(definitionsOf(changes));
  const pairs = new Set<string>();
  for (const { pair, score } of changes.judgements ?? []) {
    const [one, other] = pair;
    const text = pairText(pair);
    if (one === other) yield `A judgement names "${one}" twice; it is of two entities.`;
    else if (pairOf(one, other)[0] !== one) yield `A judgement names ${text}; expected the smaller id first.`;
    if (pairs.has(text)) yield `There are two judgements of ${text}; there can be one.`;
    pairs.add(text);
    const kinds = pair.map((id) => defined.get(id) ?? stored.get(id));
    if (kinds[0] !== kinds[1] && !kinds.includes(undefined)) {
      const [a, b] = kinds.map((kind) => kind?.toLowerCase());
      yield `${text} cannot be judged together: what they are differs, ${a} and ${b}.`;
    }
    if (score !== undefined && !(score >= 0 && score <= 1)) {
      yield `The judgement of ${text} has the score ${score}; expected 0 to 1.`;
    }
  }
}

/** Whether it says what needs a claim: more than names, identifiers and an ISO code. */
export function saysMoreThanNames(entity: Entity): boolean {
  const attributes: readonly string[] = ['description', ...ENTITY_ATTRIBUTES[entity.kind]];
  const facts = Object.entries(entity).filter(([key, value]) => attributes.includes(key) && value !== undefined);
  return facts.some(([key]) => key !== 'isoAlpha2') || linksOf(entity).length > 0;
}

function* dayProblems({ claims, sources, recordedOn, judgements = [] }: ChangeSet): Generator<string> {
  const days: [string, string | undefined][] = [
    ['recordedOn', recordedOn],
    ...claims.map(({ id, statedOn }): [string, string | undefined] => [`statedOn of claim "${id}"`, statedOn]),
    ...claims.map(({ id, recordedOn }): [string, string | undefined] => [`recordedOn of claim "${id}"`, recordedOn]),
    ...sources.map(({ id, publishedOn }): [string, string | undefined] => [`publishedOn of "${id}"`, publishedOn]),
    ...sources.map(({ id, retrievedOn }): [string, string | undefined] => [`retrievedOn of "${id}"`, retrievedOn]),
    ...judgements.map(({ pair, on }): [string, string] => [`on, judgement of ${pairText(pair)}`, on]),
  ];
  for (const [where, day] of days) {
    if (day !== undefined && !isDay(day)) yield `${where}: expected a day such as 2025-11-26; got "${day}".`;
  }
}

function dateProblems(id: string, date: Edtf | undefined): string[] {
  if (date === undefined) return [];
  try {
    edtfBounds(date);
    return [];
  } catch (error) {
    return [`"${id}": ${error instanceof Error ? error.message : String(error)}`];
  }
}
