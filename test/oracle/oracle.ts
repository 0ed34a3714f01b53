import { counterpartKey } from '../../src/domain/counterpart.js';
import { identifierKey } from '../../src/domain/entity.js';
import { compareClaims } from '../../src/domain/evidence.js';
import { checkIntegrity } from '../../src/domain/integrity.js';
import type { Judgement } from '../../src/domain/judgement.js';
import { linksOf } from '../../src/domain/link.js';
import type { Relation } from '../../src/domain/relation.js';
import { compareText } from '../../src/domain/text-order.js';
import { ROLES, type Role } from '../../src/domain/vocabulary.js';
import { shownAs } from '../../src/merging/aliases.js';
import type { Store } from '../../src/store/port.js';
import { adjacencyRows } from './adjacency.js';
import { naiveCounterparts } from './counts/counterparts.js';
import { groupsOf } from './counts/groups.js';
import { sceneOf, sceneWith } from './counts/scene.js';
import { claimsAbout, claimsOf, type Graph, kindsOf, sorted, versionsLeftOut, versionsOf } from './graph.js';
import { judgedAfter, NOTHING_JUDGED, shownGraph } from './judged.js';
import { claimKey, entityKey, relationKey, sourceKey } from './keys.js';
import { pageOf } from './page.js';
import { recalled } from './recall.js';
import { selectedEntities, selectedParticipations, selectedRelations, selectedRelationsOf } from './selection.js';

export interface Oracle extends Store {
  /** What was put into it so far. */
  graph(): Graph;
}

/**
 * What any store must answer: the port's reads over plain lists, by the rules of src/domain and nothing else. It has no index
 * and shares no code with a store, so that where the two agree, it is not by a common mistake.
 */
export function oracle(): Oracle {
  let judged = NOTHING_JUDGED;
  let graph = shownGraph(judged);
  const store: Oracle = {
    description: 'the oracle',
    graph: () => graph,
    until: () => store,

    kindsOf: async (ids) => new Map(kindsOf(judged.records).filter(([id]) => ids.includes(id))),
    identify: async (ids) =>
      new Map(
        kindsOf(judged.records)
          .filter(([id]) => ids.includes(id))
          .map(([id, kind]) => [id, { kind, id: shownAs(graph.aliases, id) }]),
      ),
    idsStartingWith: async (prefix, kinds, limit) => {
      const ids = kindsOf(graph).filter(([id, kind]) => kinds.includes(kind) && id.startsWith(prefix));
      return sorted(ids.map(([id]) => id)).slice(0, limit);
    },

    entities: async (ids) => {
      const shown = byId(
        graph.entities,
        ids.map((id) => shownAs(graph.aliases, id)),
      );
      return new Map(
        ids.flatMap((id) => {
          const entity = shown.get(shownAs(graph.aliases, id));
          return entity === undefined ? [] : [[id, entity]];
        }),
      );
    },
    entitiesByIdentifiers: async (identifiers) =>
      new Map(
        identifiers.map((asked) => {
          const key = identifierKey(asked);
          const having = graph.entities.filter((entity) =>
            entity.identifiers.some((one) => identifierKey(one) === key),
          );
          return [key, sorted(having.map(({ id }) => id))];
        }),
      ),
    entityRecords: async (ids) => byId(judged.records.entities, ids),
    relationRecords: async (ids) => byId(judged.records.relations, ids),
    judgementsOf: async (ids) =>
      ofEach(ids, (id) => judged.judgements.filter(({ pair }) => pair.includes(id)).sort(byPair)),
    listJudgements: async (page) => pageOf(judged.judgements, ({ pair }) => pair, 'ASC', page),
    relations: async (ids) => byId(graph.relations, ids),
    sources: async (ids) => byId(graph.sources, ids),
    claims: async (ids) => byId(claimsOf(graph), ids),
    planVersions: async (ids) => {
      const asked = versionsOf(graph).filter(({ version }) => ids.includes(version.id));
      return new Map(asked.map((found) => [found.version.id, found]));
    },

    claimsAbout: async (subjects) => ofEach(subjects, (id) => claimsAbout(graph, id).sort(compareClaims)),
    linkedFrom: async (targets, link) =>
      ofEach(targets, (id) => {
        const linked = graph.entities.filter((entity) =>
          linksOf(entity).some(({ kind, target }) => kind === link && target === id),
        );
        return sorted(linked.map((entity) => entity.id));
      }),

    relationsOf: async (entities, selection, order, page) =>
      ofEach(entities, (id) => {
        const keyOf = (relation: Relation) => relationKey(graph, relation, order, selection.lens);
        return pageOf(selectedRelationsOf(graph, id, selection), keyOf, order.direction, page);
      }),
    countRelationsOf: async (entities, selection) =>
      ofEach(entities, (id) => selectedRelationsOf(graph, id, selection).length),
    countRolesOf: async (entities, selection) =>
      ofEach(entities, (id) => {
        const roles = selectedParticipations(graph, id, selection).map(({ part }) => part.role);
        return new Map(roles.map((role): [Role, number] => [role, roles.filter((other) => other === role).length]));
      }),

    counterpartsOf: async (actors, selection, page) =>
      ofEach(actors, (id) =>
        pageOf(naiveCounterparts(sceneOf(graph, selection, selection.roles ?? ROLES), id), counterpartKey, 'ASC', page),
      ),
    countCounterpartsOf: async (actors, selection) =>
      ofEach(actors, (id) => naiveCounterparts(sceneOf(graph, selection, selection.roles ?? ROLES), id).length),
    groupRelationsOf: async (entities, selection, keys) =>
      ofEach(entities, (id) => groupsOf(sceneWith(sceneOf(graph, selection), [id], selection.roles), keys)),
    groupRelations: async (selection, keys, limit) => {
      const scene = sceneOf(graph, selection);
      return groupsOf(selection.of === undefined ? scene : sceneWith(scene, selection.of), keys).slice(0, limit);
    },
    search: async (recall) => recalled(graph, recall),

    claimsFrom: async (sources, page) =>
      ofEach(sources, (id) => {
        const claims = claimsOf(graph).filter(({ source }) => source === id);
        return pageOf(claims, claimKey, 'ASC', page);
      }),
    countClaimsFrom: async (sources) =>
      ofEach(sources, (id) => graph.claims.filter(({ source }) => source === id).length),

    listEntities: async (selection, order, page) =>
      pageOf(
        selectedEntities(graph, selection),
        (entity) => entityKey(graph, entity, order, selection.lens),
        order.direction,
        page,
      ),
    countEntities: async (selection) => selectedEntities(graph, selection).length,
    listRelations: async (selection, order, page) =>
      pageOf(
        selectedRelations(graph, selection),
        (relation) => relationKey(graph, relation, order, selection.lens),
        order.direction,
        page,
      ),
    countRelations: async (selection) => selectedRelations(graph, selection).length,
    listSources: async (page) => pageOf(graph.sources, sourceKey, 'ASC', page),
    countSources: async () => graph.sources.length,
    async *adjacencyRows(selection) {
      yield adjacencyRows(graph, selection);
    },

    apply: async (changes) => {
      const leftOut = versionsLeftOut(judged.records, changes);
      checkIntegrity(changes, new Map(kindsOf(judged.records).filter(([id]) => !leftOut.includes(id))));
      judged = judgedAfter(judged, changes);
      graph = shownGraph(judged);
      return graph.log.length;
    },
    checkpoints: async (names) => new Map([...graph.checkpoints].filter(([name]) => names.includes(name))),
    revision: async () => graph.log.length,
    changesSince: async (revision, limit) => graph.log.slice(revision, revision + limit),

    ping: async () => {},
    close: async () => {},
  };
  return store;
}

function byId<T extends { readonly id: string }>(items: readonly T[], ids: readonly string[]): Map<string, T> {
  return new Map(items.filter(({ id }) => ids.includes(id)).map((item) => [item.id, item]));
}

function ofEach<T>(ids: readonly string[], answer: (id: string) => T): Map<string, T> {
  return new Map(ids.map((id) => [id, answer(id)]));
}

function byPair({ pair: a }: Judgement, { pair: b }: Judgement): number {
  return compareText(a[0], b[0]) || compareText(a[1], b[1]);
}
