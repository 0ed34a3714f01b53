import type { ChangeSet } from '../domain/change-set.js';
import type { Claim, ClaimOriginal } from '../domain/claim.js';
import type { Entity } from '../domain/entity.js';
import { IntegrityError } from '../domain/errors.js';
import { type Participation, type Relation, withPartsInOrder } from '../domain/relation.js';
import { type Aliases, type Cluster, clustersBy, shownAs } from './aliases.js';
import { claimOriginal, claimView } from './claim-view.js';
import { contradictions } from './contradictions.js';
import { entityView } from './entity-view.js';
import { type Looking, look } from './looking.js';
import { idsInClaim, idsInEntity, idsInRelation, namedIds } from './named-ids.js';
import { regrouped, regrouping } from './regrouping.js';
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
  const { judgements = [] } = changes;
  const named = yield* look('aliases', namedIds(changes));
  if (named.size === 0 && judgements.length === 0) return asItIs(changes);
  const groups = yield* regrouping(judgements, named);
  const { relations, claims, linking, aliases: met } = yield* withReferring(changes, leftOut, named, groups.moved);

  const put = new Map(changes.entities.map((entity) => [entity.id, entity]));
  const after = regrouped(met, groups);
  const toShow = new Set([...put.keys(), ...groups.moved, ...linking].map((id) => shownAs(after, id)));
  const clusters = [...toShow].map(clustersBy(after));
  const others = clusters.flat().filter((id) => !put.has(id));
  const records = new Map([...put, ...(yield* look('records', others)).map((one): [string, Entity] => [one.id, one])]);

  const before = new Map([...met, ...(yield* look('aliases', [...records.values()].flatMap(idsInEntity)))]);
  const aliases = regrouped(before, groups);
  const problems = contradictions(relations, [...records.values()], before, aliases);
  if (problems.length > 0) throw new IntegrityError(problems);

  const entities = clusters.map((cluster) => shownEntity(cluster, records, aliases));
  const otherwise = relations.filter((relation) => isShownOtherwise(relation, aliases));
  return {
    shown: {
      ...changes,
      entities: entities.map(({ view }) => view),
      relations: relations.map((relation) => relationView(relation, aliases)),
      claims: claims.map((claim) => claimView(claim, aliases)),
    },
    originals: {
      entities: new Map(
        entities.flatMap(({ view, original }) => (original === undefined ? [] : [[view.id, original]])),
      ),
      relations: new Map(otherwise.map(({ id, participations }) => [id, participations])),
      claims: new Map(claims.flatMap((claim) => originalOf(claim, aliases))),
    },
    hidden: entities.flatMap(({ view, hidden }) => hidden.map((record) => ({ record, shownAs: view.id }))),
    shownAgain: groups.moved.filter((id) => before.has(id) && !aliases.has(id)),
    gone: groups.moved.filter((id) => !before.has(id) && aliases.has(id)),
    touchedEntities: [
      ...new Set([...put.keys(), ...judgements.flatMap(({ pair }) => pair), ...groups.moved, ...toShow]),
    ],
  };
}

/** What is put, what refers to ids that were regrouped, and the aliases of all that these name. */
interface WithReferring {
  readonly relations: readonly Relation[];
  readonly claims: readonly Claim[];
  readonly linking: readonly string[];
  readonly aliases: Aliases;
}

function* withReferring(
  changes: ChangeSet,
  leftOut: readonly string[],
  named: Aliases,
  moved: readonly string[],
): Looking<WithReferring> {
  const from = moved.map((id) => shownAs(named, id));
  const { relations, claims, entities: linking } = yield* look('referring', from);
  const removed = new Set([...changes.removedClaims, ...leftOut]);
  const ids = [...relations.flatMap(idsInRelation), ...claims.flatMap(idsInClaim), ...linking];
  return {
    relations: byId(changes.relations.map(withPartsInOrder), relations.map(withoutVersions(leftOut))),
    claims: byId(
      changes.claims,
      claims.filter(({ id, subject }) => !removed.has(id) && !removed.has(subject)),
    ),
    linking,
    aliases: new Map([...named, ...(yield* look('aliases', ids))]),
  };
}

function originalOf(claim: Claim, aliases: Aliases): [id: string, original: ClaimOriginal][] {
  const original = claimOriginal(claim, aliases);
  return original === undefined ? [] : [[claim.id, original]];
}

function asItIs(changes: ChangeSet): Rewriting {
  const touchedEntities = changes.entities.map(({ id }) => id);
  return { shown: changes, originals: NO_ORIGINALS, hidden: [], shownAgain: [], gone: [], touchedEntities };
}

/** As it is kept. */
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
