import neo4j from 'neo4j-driver';
import type { Neo4jLocation } from '../location.js';
import type { Store } from '../port.js';
import { adjacencyBatches } from './adjacency.js';
import { apply } from './apply.js';
import { checkpoints } from './checkpoints.js';
import { toClaim } from './claim-rows.js';
import { Connection, type Run } from './connection.js';
import { countCounterpartsOf, counterpartsOf } from './counterparts.js';
import { countEntities, listEntities } from './entity-lists.js';
import { groupRelations, groupRelationsOf } from './groups.js';
import { judgementsOf, listJudgements } from './judgements.js';
import { migrate } from './migrate.js';
import { searchPaths } from './path-search.js';
import { readAhead } from './read-ahead.js';
import {
  changesSince,
  claimsAbout,
  countClaimsFrom,
  entities,
  entitiesByIdentifiers,
  entityRecords,
  identify,
  itemsById,
  kindsOf,
  linkedFrom,
  numberOf,
  planVersions,
} from './reads.js';
import { countRelations, listRelations } from './relation-lists.js';
import { toRelation, toRelationRecord } from './relation-rows.js';
import { countRelationsOf, countRolesOf, relationsOf } from './relations-of.js';
import { search } from './search.js';
import { claimsFrom, listSources } from './source-lists.js';
import { toSource } from './source-rows.js';
import { statement } from './statement.js';

/**
 * Connects to a Neo4j database and brings its schema up to date.
 * @throws StoreUnavailableError when it cannot be reached, or refuses the user; the message says what to check.
 * @throws StoreTooNewError when a newer Demarche wrote it.
 */
export async function openNeo4jStore(location: Neo4jLocation): Promise<Store> {
  const connection = new Connection(location);
  try {
    await connection.connect();
    await migrate(connection);
  } catch (error) {
    await connection.close();
    throw error;
  }
  return storeOn(connection);
}

function storeOn(connection: Connection): Store {
  const run: Run = (text, parameters) => connection.read(text, parameters);
  return {
    description: `Neo4j at ${connection.uri}`,
    until: (signal) => storeOn(connection.until(signal)),
    kindsOf: (ids) => kindsOf(run, ids),
    identify: (ids) => identify(run, ids),
    idsStartingWith: async (prefix, kinds, limit) => {
      const parameters = { prefix, kinds, limit: neo4j.int(limit) };
      const rows = await connection.read<{ id: string }>(statement('ids-starting-with'), parameters);
      return rows.map(({ id }) => id);
    },
    entities: (ids) => entities(run, ids),
    entitiesByIdentifiers: (identifiers) => entitiesByIdentifiers(connection, identifiers),
    entityRecords: (ids) => entityRecords(run, ids),
    relations: (ids) => itemsById(run, 'relations-by-id', ids, toRelation),
    relationRecords: (ids) => itemsById(run, 'relations-by-id', ids, toRelationRecord),
    judgementsOf: (ids) => judgementsOf(run, ids),
    listJudgements: (page) => listJudgements(connection, page),
    planVersions: (ids) => planVersions(connection, ids),
    sources: (ids) => itemsById(run, 'sources-by-id', ids, toSource),
    claims: (ids) => itemsById(run, 'claims-by-id', ids, toClaim),
    claimsAbout: (subjects) => claimsAbout(connection, subjects),
    linkedFrom: (targets, link) => linkedFrom(connection, targets, link),
    relationsOf: (entities, selection, order, page) => relationsOf(connection, entities, selection, order, page),
    countRelationsOf: (entities, selection) => countRelationsOf(connection, entities, selection),
    countRolesOf: (entities, selection) => countRolesOf(connection, entities, selection),
    counterpartsOf: (actors, selection, page) => counterpartsOf(connection, actors, selection, page),
    countCounterpartsOf: (actors, selection) => countCounterpartsOf(connection, actors, selection),
    groupRelationsOf: (entities, selection, keys) => groupRelationsOf(connection, entities, selection, keys),
    claimsFrom: (sources, page) => claimsFrom(connection, sources, page),
    countClaimsFrom: (sources) => countClaimsFrom(connection, sources),
    listEntities: (selection, order, page) => listEntities(connection, selection, order, page),
    countEntities: (selection) => countEntities(connection, selection),
    listRelations: (selection, order, page) => listRelations(connection, selection, order, page),
    countRelations: (selection) => countRelations(connection, selection),
    groupRelations: (selection, keys, limit) => groupRelations(connection, selection, keys, limit),
    listSources: (page) => listSources(connection, page),
    countSources: () => numberOf(connection, 'count-sources', 'count'),
    readAhead: (plan) => readAhead(connection, plan),
    search: (recall) => search(connection, recall),
    apply: (changes) => connection.write((run) => apply(run, changes)),
    checkpoints: (names) => checkpoints(connection, names),
    revision: () => numberOf(connection, 'revision', 'revision'),
    changesSince: (revision, limit) =>
      changesSince(connection, { revision: neo4j.int(revision), limit: neo4j.int(limit) }),
    adjacencyRows: (selection) => adjacencyBatches(connection, selection),
    searchPaths: (search) => searchPaths(connection, search),
    ping: async () => {
      await connection.read(statement('ping'));
    },
    close: () => connection.close(),
  };
}
