import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { StoreUnavailableError } from '../../domain/errors.js';
import type { SqliteLocation } from '../location.js';
import type { Store } from '../port.js';
import { publishRoundTrip } from '../round-trip.js';
import { Connection } from './connection.js';
import { adjacencyBatches } from './read/adjacency.js';
import { changesSince, revisionOf } from './read/change-log.js';
import { checkpoints } from './read/checkpoints.js';
import { claimsAbout, claimsByIds, claimsFrom, countClaimsFrom } from './read/claims.js';
import { countCounterpartsOf, counterpartsOf } from './read/counterparts.js';
import { entitiesByIdentifiers, entitiesByIds, entityRecords, linkedFrom } from './read/entities.js';
import { countEntities, listEntities } from './read/entity-lists.js';
import { groupRelations, groupRelationsOf } from './read/groups.js';
import { identify, idsStartingWith, kindsOf } from './read/ids.js';
import { judgementsOf, listJudgements } from './read/judgements.js';
import { planVersionsByIds } from './read/plan-versions.js';
import { countRelations, countRelationsOf, countRolesOf, listRelations, relationsOf } from './read/relation-pages.js';
import { relationRecords, relationsByIds } from './read/relations.js';
import { search } from './read/search.js';
import { countSources, listSources, sourcesByIds } from './read/sources.js';
import { migrate } from './schema/migrate.js';
import { apply } from './write/apply.js';

/**
 * Opens the embedded store in the file at `path`, which is made where it is missing, with its folder.
 * @throws StoreUnavailableError when it cannot be opened or is not a store.
 * @throws StoreTooNewError when a newer Demarche wrote it; it is not touched.
 */
export async function openSqliteStore({ path }: Pick<SqliteLocation, 'path'>): Promise<Store> {
  const file = resolve(path);
  makeFolder(dirname(file));
  const connection = new Connection(file);
  try {
    migrate(connection);
  } catch (error) {
    connection.close();
    throw error;
  }
  return storeOn(connection);
}

function storeOn(connection: Connection, signal?: AbortSignal): Store {
  /** Each method of the port is one round trip, and sees one state of the database. */
  const reading = async <T>(name: keyof Store, work: () => T): Promise<T> => {
    signal?.throwIfAborted();
    publishRoundTrip({ store: 'sqlite', name });
    return connection.reading(work);
  };
  const db = connection;
  return {
    description: `SQLite at ${connection.path}`,
    until: (signal) => storeOn(connection, signal),
    kindsOf: (ids) => reading('kindsOf', () => kindsOf(db, ids)),
    identify: (ids) => reading('identify', () => identify(db, ids)),
    idsStartingWith: (prefix, kinds, limit) =>
      reading('idsStartingWith', () => idsStartingWith(db, prefix, kinds, limit)),
    entities: (ids) => reading('entities', () => entitiesByIds(db, ids)),
    entitiesByIdentifiers: (identifiers) =>
      reading('entitiesByIdentifiers', () => entitiesByIdentifiers(db, identifiers)),
    relations: (ids) => reading('relations', () => relationsByIds(db, ids)),
    entityRecords: (ids) => reading('entityRecords', () => entityRecords(db, ids)),
    relationRecords: (ids) => reading('relationRecords', () => relationRecords(db, ids)),
    judgementsOf: (ids) => reading('judgementsOf', () => judgementsOf(db, ids)),
    listJudgements: (page) => reading('listJudgements', () => listJudgements(db, page)),
    planVersions: (ids) => reading('planVersions', () => planVersionsByIds(db, ids)),
    sources: (ids) => reading('sources', () => sourcesByIds(db, ids)),
    claims: (ids) => reading('claims', () => claimsByIds(db, ids)),
    claimsAbout: (subjects) => reading('claimsAbout', () => claimsAbout(db, subjects)),
    linkedFrom: (targets, link) => reading('linkedFrom', () => linkedFrom(db, targets, link)),
    relationsOf: (entities, selection, order, page) =>
      reading('relationsOf', () => relationsOf(db, entities, selection, order, page)),
    countRolesOf: (entities, selection) => reading('countRolesOf', () => countRolesOf(db, entities, selection)),
    countRelationsOf: (entities, selection) =>
      reading('countRelationsOf', () => countRelationsOf(db, entities, selection)),
    counterpartsOf: (actors, selection, page) =>
      reading('counterpartsOf', () => counterpartsOf(db, actors, selection, page)),
    countCounterpartsOf: (actors, selection) =>
      reading('countCounterpartsOf', () => countCounterpartsOf(db, actors, selection)),
    groupRelationsOf: (entities, selection, keys) =>
      reading('groupRelationsOf', () => groupRelationsOf(db, entities, selection, keys)),
    claimsFrom: (sources, page) => reading('claimsFrom', () => claimsFrom(db, sources, page)),
    countClaimsFrom: (sources) => reading('countClaimsFrom', () => countClaimsFrom(db, sources)),
    listEntities: (selection, order, page) => reading('listEntities', () => listEntities(db, selection, order, page)),
    countEntities: (selection) => reading('countEntities', () => countEntities(db, selection)),
    listRelations: (selection, order, page) =>
      reading('listRelations', () => listRelations(db, selection, order, page)),
    countRelations: (selection) => reading('countRelations', () => countRelations(db, selection)),
    groupRelations: (selection, keys, limit) =>
      reading('groupRelations', () => groupRelations(db, selection, keys, limit)),
    listSources: (page) => reading('listSources', () => listSources(db, page)),
    countSources: () => reading('countSources', () => countSources(db)),
    search: (recall) => reading('search', () => search(db, recall)),
    checkpoints: (names) => reading('checkpoints', () => checkpoints(db, names)),
    revision: () => reading('revision', () => revisionOf(db)),
    changesSince: (revision, limit) => reading('changesSince', () => changesSince(db, revision, limit)),
    adjacencyRows: async function* (selection) {
      signal?.throwIfAborted();
      publishRoundTrip({ store: 'sqlite', name: 'adjacencyRows' });
      yield* adjacencyBatches(db, selection, signal);
    },
    ping: () => reading('ping', () => void revisionOf(db)),
    apply: async (changes) => {
      publishRoundTrip({ store: 'sqlite', name: 'apply' });
      return connection.writing(() => apply(db, changes));
    },
    close: async () => connection.close(),
  };
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new StoreUnavailableError(
      `The folder ${folder} for the store cannot be made (${error instanceof Error ? error.message : String(error)}); ` +
        'allow this user to write there, or name another place.',
      { cause: error },
    );
  }
}
