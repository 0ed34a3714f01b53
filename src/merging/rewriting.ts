import type { ChangeSet } from '../domain/change-set.js';
import type { ClaimOriginal } from '../domain/claim.js';
import type { Entity } from '../domain/entity.js';
import { IntegrityError } from '../domain/errors.js';
import type { Judgement } from '../domain/judgement.js';
import { inRoleOrder, type Participation, type Relation } from '../domain/relation.js';
import { type Aliases, type Cluster, clustersBy, shownAs } from './aliases.js';
import { claimOriginal, claimView } from './claim-view.js';
import { aliasesBy, putJudgements } from './clusters.js';
import { contradictions } from './contradictions.js';
import { entityView } from './entity-view.js';
import { type Looking, look } from './looking.js';
import { idsInClaim, idsInEntity, idsInRelation, namedIds } from './named-ids.js';
import { isShownOtherwise, relationView } from './relation-view.js';

/** An entity that is shown as another. */
export interface HiddenEntity {
  /** As it was put. */
  readonly record: Entity;
  /** The id of the other. */
  readonly shownAs: string;
}

/** What was put, by the ids of what is not shown so; nothing of what is shown as it was put. */
export interface Originals {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly relations: ReadonlyMap<string, readonly Participation[]>;
  readonly claims: ReadonlyMap<string, ClaimOriginal>;
}

/** A change set in terms of what is shown. */
export interface Rewriting {
  /** What is to be put so that reads see it, with what is shown otherwise because of it. */
  readonly shown: ChangeSet;
  readonly originals: Originals;
  /** To be put in the place of what is known of these. */
  readonly hidden: readonly HiddenEntity[];
  /** Ids that were hidden and are to be shown again. */
  readonly shownAgain: readonly string[];
  /** Ids of entities that are to be shown no more, once all else is put. */
  readonly gone: readonly string[];
  /** For the change log. */
  readonly touchedEntities: readonly string[];
}

const NO_ORIGINALS: Originals = { entities: new Map(), relations: new Map(), claims: new Map() };

/**
 * Rewrites a change set, which names entities by the ids of their records, into what a store has to write so that its reads
 * see entities that SAME judgements connect as one. Where none are, and none are judged, that is the change set itself, and takes one
 * lookup.
 * @param leftOut plan versions that the change set removes.
 * @throws IntegrityError where what would become one is connected with each other: see {@link contradictions}.
 */
export function* rewriting(changes: ChangeSet, leftOut: readonly string[]): Looking<Rewriting> {
  const known = yield* look('aliases', namedIds(changes));
  if (known.size === 0 && changes.judgements === undefined) return asItIs(changes);
  const { moved, aliases: judged } = yield* regrouped(changes.judgements ?? [], known);
  const referring = yield* look(
    'referring',
    moved.map((id) => shownAs(known, id)),
  );

  const relations = byId(changes.relations.map(inOrder), referring.relations.map(withoutVersions(leftOut)));
  const claims = byId(
    changes.claims,
    referring.claims.filter(({ id, subject }) => !changes.removedClaims.includes(id) && !leftOut.includes(subject)),
  );
  const inReferring = [...referring.relations.flatMap(idsInRelation), ...referring.claims.flatMap(idsInClaim)];
  const before = new Map([...known, ...(yield* look('aliases', [...inReferring, ...referring.entities]))]);
  const after = over(before, judged);

  const put = new Map(changes.entities.map((entity) => [entity.id, entity]));
  const toShow = new Set([...put.keys(), ...moved, ...referring.entities].map((id) => shownAs(after, id)));
  const clusters = [...toShow].map(clustersBy(after));
  const records = new Map(put);
  for (const record of yield* look(
    'records',
    clusters.flat().filter((id) => !put.has(id)),
  ))
    records.set(record.id, record);
  const ofTargets = yield* look('aliases', [...records.values()].flatMap(idsInEntity));
  const aliases = over(new Map([...before, ...ofTargets]), judged);
  refuseContradictions(relations, [...records.values()], before, aliases);

  const shown = clusters.map((cluster) => shownEntity(cluster, records, aliases));
  return {
    shown: {
      ...changes,
      entities: shown.map(({ view }) => view),
      relations: relations.map((relation) =>
        isShownOtherwise(relation, aliases) ? relationView(relation, aliases) : relation,
      ),
      claims: claims.map((claim) => claimView(claim, aliases)),
    },
    originals: {
      entities: new Map(shown.flatMap(({ view, original }) => (original === undefined ? [] : [[view.id, original]]))),
      relations: new Map(
        relations
          .filter((relation) => isShownOtherwise(relation, aliases))
          .map(({ id, participations }) => [id, participations]),
      ),
      claims: new Map(
        claims.flatMap((claim): [string, ClaimOriginal][] => {
          const original = claimOriginal(claim, aliases);
          return original === undefined ? [] : [[claim.id, original]];
        }),
      ),
    },
    hidden: shown.flatMap(({ view, hidden }) => hidden.map((record) => ({ record, shownAs: view.id }))),
    shownAgain: moved.filter((id) => before.has(id) && !aliases.has(id)),
    gone: moved.filter((id) => !before.has(id) && aliases.has(id)),
    touchedEntities: [
      ...new Set([...put.keys(), ...(changes.judgements ?? []).flatMap(({ pair }) => pair), ...moved, ...toShow]),
    ],
  };
}

function asItIs(changes: ChangeSet): Rewriting {
  const touchedEntities = changes.entities.map(({ id }) => id);
  return { shown: changes, originals: NO_ORIGINALS, hidden: [], shownAgain: [], gone: [], touchedEntities };
}

/** What judgements change about who is shown as whom. */
interface Regrouped {
  /** Ids that are now one with others than before. */
  readonly moved: readonly string[];
  /** Of all whom it may concern, what each is shown as now. */
  readonly aliases: ReadonlyMap<string, string>;
}

function* regrouped(judgements: readonly Judgement[], known: Aliases): Looking<Regrouped> {
  const before = clustersBy(known);
  const ids = [...new Set(judgements.flatMap(({ pair }) => pair).flatMap(before))];
  const stored = yield* look('judgements', ids);
  const aliases = aliasesBy(putJudgements(stored, judgements));
  const after = clustersBy(aliases);
  const moved = ids.filter((id) => before(id).join(' ') !== after(id).join(' '));
  return { moved, aliases: new Map(ids.map((id) => [id, shownAs(aliases, id)])) };
}

/** What is shown as what, with the ids that were judged as they are now. */
function over(before: Aliases, judged: Regrouped['aliases']): Aliases {
  return new Map([...before, ...judged].filter(([id, canonical]) => (judged.get(id) ?? canonical) !== id));
}

/** As it is kept. */
function inOrder(relation: Relation): Relation {
  return { ...relation, participations: inRoleOrder(relation.participations) };
}

/** The items that are put, and those others that are there. */
function byId<Item extends { readonly id: string }>(put: readonly Item[], others: readonly Item[]): Item[] {
  const ids = new Set(put.map(({ id }) => id));
  return [...put, ...others.filter(({ id }) => !ids.has(id))];
}

function withoutVersions(leftOut: readonly string[]): (relation: Relation) => Relation {
  return (relation) => {
    if (relation.kind !== 'STANCE' || relation.version === undefined || !leftOut.includes(relation.version))
      return relation;
    const { version: _, ...others } = relation;
    return others;
  };
}

function refuseContradictions(
  relations: readonly Relation[],
  entities: readonly Entity[],
  before: Aliases,
  after: Aliases,
): void {
  const problems = contradictions(relations, entities, before, after);
  if (problems.length > 0) throw new IntegrityError(problems);
}

function shownEntity(
  cluster: Cluster,
  records: ReadonlyMap<string, Entity>,
  aliases: Aliases,
): { readonly view: Entity; readonly original?: Entity; readonly hidden: readonly Entity[] } {
  const [record, ...hidden] = cluster.flatMap((id) => records.get(id) ?? []);
  if (record === undefined) throw new Error(`Expected a record of "${cluster[0]}" in the store.`);
  if (hidden.length === 0 && !idsInEntity(record).some((id) => aliases.has(id))) return { view: record, hidden };
  return { view: entityView([record, ...hidden], aliases), original: record, hidden };
}
