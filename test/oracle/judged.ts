import type { Change, ChangeSet } from '../../src/domain/change-set.js';
import type { Entity } from '../../src/domain/entity.js';
import { IntegrityError } from '../../src/domain/errors.js';
import type { Judgement } from '../../src/domain/judgement.js';
import { linksOf } from '../../src/domain/link.js';
import { type Aliases, clustersBy, shownAs } from '../../src/merging/aliases.js';
import { claimOriginal, claimView } from '../../src/merging/claim-view.js';
import { aliasesBy, putJudgements } from '../../src/merging/clusters.js';
import { contradictions, judgementContradictions } from '../../src/merging/contradictions.js';
import { entityView } from '../../src/merging/entity-view.js';
import { relationView } from '../../src/merging/relation-view.js';
import { applied, type Graph, NOTHING, sorted, versionsLeftOut } from './graph.js';

/** What was put, and what is thought of it. */
export interface Judged {
  readonly records: Graph;
  readonly judgements: readonly Judgement[];
}

export const NOTHING_JUDGED: Judged = { records: NOTHING, judgements: [] };

/**
 * After a sound change set. @throws IntegrityError where a judgement contradicts the graph.
 */
export function judgedAfter(before: Judged, changes: ChangeSet): Judged {
  const after = {
    records: applied(before.records, changes),
    judgements: putJudgements(before.judgements, changes.judgements ?? []),
  };
  const [old, now] = [aliasesOf(before), aliasesOf(after)];
  const problems = [
    ...judgementContradictions(after.judgements, now),
    ...contradictions(after.records.relations, after.records.entities, old, now),
  ];
  if (problems.length > 0) throw new IntegrityError(problems);
  const touched = touchedBy(before, changes, old, now);
  const last = after.records.log.at(-1);
  const log = last === undefined ? [] : [...before.records.log, withTouched(last, touched)];
  return { ...after, records: { ...after.records, log } };
}

export function aliasesOf({ judgements }: Judged): Aliases {
  return aliasesBy(judgements);
}

/** The graph as reads see it, made anew from all that was put. */
export function shownGraph(judged: Judged): Graph {
  const { records } = judged;
  const aliases = aliasesOf(judged);
  const clusterOf = clustersBy(aliases);
  const isOtherwise = (entity: Entity) =>
    clusterOf(entity.id).length > 1 || linksOf(entity).some(({ target }) => aliases.has(target));
  return {
    ...records,
    aliases,
    entities: records.entities
      .filter(({ id }) => !aliases.has(id))
      .map((entity) => {
        const others = clusterOf(entity.id).slice(1);
        const hidden = others.flatMap((id) => records.entities.filter((other) => other.id === id));
        return isOtherwise(entity) ? entityView([entity, ...hidden], aliases) : entity;
      }),
    relations: records.relations.map((relation) => relationView(relation, aliases)),
    claims: records.claims.map((claim) => {
      const original = claimOriginal(claim, aliases);
      return original === undefined ? claim : { ...claim, ...claimView(claim, aliases), original };
    }),
  };
}

type Touched = Pick<Change, 'entities' | 'relations'>;

function withTouched(change: Change, { entities, relations }: Touched): Change {
  return {
    ...change,
    entities: sorted([...change.entities, ...entities]),
    relations: sorted([...change.relations, ...relations]),
  };
}

/** What is shown otherwise than before because of who is shown as whom. */
function touchedBy(before: Judged, changes: ChangeSet, old: Aliases, now: Aliases): Touched {
  const judgements = changes.judgements ?? [];
  const moved = before.records.entities
    .map(({ id }) => id)
    .concat(judgements.flatMap(({ pair }) => pair))
    .filter((id) => clustersBy(old)(id).join(' ') !== clustersBy(now)(id).join(' '));
  const from = new Set(moved.map((id) => shownAs(old, id)));
  const refers = (...ids: readonly (string | undefined)[]) => ids.some((id) => id !== undefined && from.has(id));
  const shown = shownGraph(before);
  const linking = shown.entities.filter((entity) => linksOf(entity).some(({ target }) => from.has(target)));
  const gone = [...changes.removedClaims, ...versionsLeftOut(before.records, changes)];
  const claims = shown.claims.filter(
    ({ id, subject, about, attributedTo }) =>
      refers(subject, about, attributedTo) && !gone.includes(id) && !gone.includes(subject),
  );
  const isRelation = (id: string) => shown.relations.some((relation) => relation.id === id);
  const entities = [
    ...changes.entities.map(({ id }) => id),
    ...judgements.flatMap(({ pair }) => pair),
    ...moved,
    ...linking.map(({ id }) => id),
  ];
  return {
    entities: [...entities, ...entities.map((id) => shownAs(now, id))],
    relations: [
      ...shown.relations
        .filter(({ participations }) => participations.some(({ entity, onBehalfOf }) => refers(entity, onBehalfOf)))
        .map(({ id }) => id),
      ...claims.map(({ subject }) => subject).filter(isRelation),
    ],
  };
}
