import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import type { PageRequest } from '../../../src/domain/page.js';
import { Connection, type Parameters, type Run } from '../../../src/store/neo4j/connection.js';
import { countCounterpartsOf, counterpartsOf } from '../../../src/store/neo4j/counterparts.js';
import { listEntities } from '../../../src/store/neo4j/entity-lists.js';
import { groupRelations, groupRelationsOf } from '../../../src/store/neo4j/groups.js';
import { judgementsOf, listJudgements } from '../../../src/store/neo4j/judgements.js';
import { LOOKUPS } from '../../../src/store/neo4j/merging.js';
import {
  claimsAbout,
  countClaimsFrom,
  entities,
  itemsById,
  kindsOf,
  linkedFrom,
  planVersions,
} from '../../../src/store/neo4j/reads.js';
import { countRelations, listRelations } from '../../../src/store/neo4j/relation-lists.js';
import { toRelation } from '../../../src/store/neo4j/relation-rows.js';
import { countRelationsOf, relationsOf } from '../../../src/store/neo4j/relations-of.js';
import { claimsFrom, listSources } from '../../../src/store/neo4j/source-lists.js';
import type { Statement } from '../../../src/store/neo4j/statement.js';
import type { RelationFilter } from '../../../src/store/selection.js';
import { BY_DATE, BY_ID, BY_NAME, first, LATEST_FIRST, last } from '../../conformance/harness.js';
import { grow } from '../../fixtures/grow.js';
import { growDiplomacy } from '../../fixtures/grow-diplomacy.js';
import { describeNeo4j, neo4jLocation, realNeo4j } from '../../support/neo4j.js';

const LENS = { knownBy: '2025-01-01', minCertainty: 'REPORTED' } as const;
const PERSONS = ['person-0', 'person-1'];

const WITH_SOMEBODY: RelationFilter = { participants: { some: { entity: { ids: ['person-7'] } } } };

const reading =
  (db: Connection): Run =>
  (statement, parameters) =>
    db.read(statement, parameters);

const BY_KEY: [name: string, read: (connection: Connection) => unknown][] = [
  ['entities', (db) => entities(reading(db), PERSONS)],
  ['relations', (db) => itemsById(reading(db), 'relations-by-id', ['meeting-0'], toRelation)],
  ['plan versions', (db) => planVersions(db, ['version'])],
  ['kinds', (db) => kindsOf(reading(db), PERSONS)],
  ['what entities hide', (db) => LOOKUPS.aliases(reading(db), PERSONS)],
  ['what refers to entities', (db) => LOOKUPS.referring(reading(db), PERSONS)],
  ['judgements', (db) => judgementsOf(reading(db), PERSONS)],
  ['claims about subjects', (db) => claimsAbout(db, ['meeting-0', 'person-0'])],
  ['links', (db) => linkedFrom(db, PERSONS, 'PREDECESSOR')],
  ['counts of claims', (db) => countClaimsFrom(db, ['source-0'])],
  ['relations of entities', (db) => relationsOf(db, PERSONS, { filter: {}, lens: LENS }, BY_DATE, first(5))],
  ['counts of relations', (db) => countRelationsOf(db, PERSONS, { filter: {}, lens: { sources: ['source-0'] } })],
  ['counterparts', (db) => counterpartsOf(db, PERSONS, { filter: {}, lens: LENS }, first(5))],
  ['counts of counterparts', (db) => countCounterpartsOf(db, PERSONS, { filter: {}, lens: { sources: ['source-0'] } })],
  ['groups of relations', (db) => groupRelationsOf(db, PERSONS, { filter: {}, lens: LENS }, ['KIND', 'START_YEAR'])],
  [
    'groups of relations by pair',
    (db) => groupRelations(db, { filter: {}, lens: LENS, of: PERSONS }, ['STATE', 'PAIR'], 5),
  ],
  ['relations by id', (db) => listRelations(db, { filter: { ids: ['meeting-0'] }, lens: LENS }, BY_DATE, first(5))],
  [
    'entities by id',
    (db) => listEntities(db, { kind: 'PERSON', filter: { ids: PERSONS }, lens: {} }, BY_NAME, first(5)),
  ],
  [
    'relations by id and kind',
    (db) => listRelations(db, { filter: { ids: ['meeting-0'], kinds: ['MEETING'] }, lens: {} }, BY_DATE, first(5)),
  ],
  ['relations by participant', (db) => listRelations(db, { filter: WITH_SOMEBODY, lens: LENS }, BY_DATE, first(5))],
  [
    'envoy roles by accreditation',
    (db) =>
      listRelations(db, { filter: { kinds: ['ENVOY_ROLE'], accreditation: ['group'] }, lens: LENS }, BY_DATE, first(5)),
  ],
  ['counts of relations by participant', (db) => countRelations(db, { filter: WITH_SOMEBODY, lens: LENS })],
  [
    'entities by whom they met',
    (db) =>
      listEntities(
        db,
        { kind: 'PERSON', filter: { relations: { roles: ['PARTICIPANT'], some: WITH_SOMEBODY } }, lens: LENS },
        BY_NAME,
        first(5),
      ),
  ],
  [
    'entities by identifier',
    (db) =>
      listEntities(
        db,
        { kind: 'PERSON', filter: { identifier: { scheme: 'wikidata', value: 'Q1' } }, lens: {} },
        BY_NAME,
        first(5),
      ),
  ],
  [
    'entities by name',
    (db) => listEntities(db, { kind: 'PERSON', filter: { name: { in: ['Person 7'] } }, lens: {} }, BY_ID, first(5)),
  ],
];

const middle = { after: ['1980-01-01', 'meeting-7'] } as const;
const some: PageRequest[] = [first(5), first(5, middle), last(5), last(5, { before: ['1999', 'x'] })];
const LISTS: [name: string, read: (connection: Connection, page: PageRequest) => unknown][] = [
  ['all relations', (db, page) => listRelations(db, { filter: {}, lens: LENS }, LATEST_FIRST, page)],
  ['meetings', (db, page) => listRelations(db, { filter: { kinds: ['MEETING'] }, lens: {} }, BY_DATE, page)],
  [
    'meetings and trips',
    (db, page) => listRelations(db, { filter: { kinds: ['MEETING', 'TRIP'] }, lens: {} }, BY_DATE, page),
  ],
  ['persons by name', (db, page) => listEntities(db, { kind: 'PERSON', filter: {}, lens: {} }, BY_NAME, page)],
  ['persons by id', (db, page) => listEntities(db, { kind: 'PERSON', filter: {}, lens: {} }, BY_ID, page)],
  ['sources', (db, page) => listSources(db, page)],
  ['judgements', (db, page) => listJudgements(db, page)],
  ['claims from sources', (db, page) => claimsFrom(db, ['source-0', 'source-1'], page)],
];

/** Runs each statement with PROFILE and keeps what Neo4j did; gives no rows. */
class ProfilingConnection extends Connection {
  readonly operators: { readonly type: string; readonly rows: number }[] = [];
  readonly #driver: Driver;
  constructor(driver: Driver) {
    super(neo4jLocation());
    this.#driver = driver;
  }
  override async read<Row>({ text }: Statement, parameters: Parameters = {}): Promise<Row[]> {
    const { database } = neo4jLocation();
    const { summary } = await this.#driver.executeQuery(`PROFILE ${text}`, parameters, { database });
    if (summary.profile !== false) this.#keep(summary.profile);
    return [];
  }
  #keep(step: Plan & { readonly rows?: number }): void {
    this.operators.push({ type: step.operatorType.replace(/@.*/, ''), rows: step.rows ?? 0 });
    for (const child of step.children) this.#keep(child);
  }
}

describeNeo4j('Neo4j, with some hundred meetings,', () => {
  let driver: Driver;
  beforeAll(async () => {
    const { uri, user, password } = neo4jLocation();
    // What was there before is known to the planner by name, with a count of none: by that, it would begin with it.
    const before = await realNeo4j().openEmpty();
    await before.apply(growDiplomacy(10));
    await before.close();
    const store = await realNeo4j().openEmpty();
    await store.apply(grow(900));
    await store.close();
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
    await driver.executeQuery('CALL db.awaitIndexes()');
    // Plans are made from counts that lag behind, and kept: those made while the graph was empty are forgotten here.
    await driver.executeQuery('CALL db.prepareForReplanning()');
  });
  afterAll(() => driver?.close());

  async function profileOf(read: (connection: Connection) => unknown): Promise<ProfilingConnection['operators']> {
    const connection = new ProfilingConnection(driver);
    await read(connection);
    await connection.close();
    expect(connection.operators.length).toBeGreaterThan(2);
    return connection.operators;
  }

  it.each(BY_KEY)('finds %s by an index', async (_name, read) => {
    const types = (await profileOf(read)).map(({ type }) => type);
    expect(types.filter((type) => /IndexSeek/.test(type))).not.toEqual([]);
    expect(types.filter((type) => /AllNodesScan|LabelScan|RelationshipTypeScan/.test(type))).toEqual([]);
  });

  it.each(LISTS)(
    'takes a page of %s from an index in its order, and touches no more than the page',
    async (_name, read) => {
      for (const page of some) {
        const operators = await profileOf((connection) => read(connection, page));
        const found = operators.filter(({ type }) => /Index(Seek|Scan)/.test(type));
        expect(found).not.toEqual([]);
        for (const { rows } of found) expect(rows).toBeLessThanOrEqual(2 * 6 + 10);
      }
    },
  );

  it('begins with whom a filter names, and reads what that one takes part in alone', async () => {
    const operators = await profileOf((db) =>
      listRelations(db, { filter: WITH_SOMEBODY, lens: {} }, BY_DATE, first(5)),
    );
    expect(operators.filter(({ type }) => /IndexSeek/.test(type)).map(({ rows }) => rows)).toContain(1);
    for (const { rows } of operators) expect(rows).toBeLessThan(450);
  });

  it('reads the participations of those relations only that are on the page', async () => {
    const operators = await profileOf((db) =>
      relationsOf(db, ['person-0'], { filter: {}, lens: {} }, BY_DATE, first(5)),
    );
    const [ofPerson, ...inner] = operators.filter(({ type }) => type === 'Expand(All)').sort((a, b) => b.rows - a.rows);
    expect(ofPerson?.rows).toBeGreaterThan(100);
    for (const { rows } of inner) expect(rows).toBeLessThanOrEqual(6 * 3);
  });
});
