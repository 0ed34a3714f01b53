import { join } from 'node:path';
import type { RelationFilter } from '../../../src/store/selection.js';
import { Connection } from '../../../src/store/sqlite/connection.js';
import { claimsAbout, claimsFrom } from '../../../src/store/sqlite/read/claims.js';
import { countCounterpartsOf, counterpartsOf } from '../../../src/store/sqlite/read/counterparts.js';
import { entityRecords } from '../../../src/store/sqlite/read/entities.js';
import { countEntities, listEntities } from '../../../src/store/sqlite/read/entity-lists.js';
import { groupRelations, groupRelationsOf } from '../../../src/store/sqlite/read/groups.js';
import { identify, idsStartingWith, kindsOf } from '../../../src/store/sqlite/read/ids.js';
import { judgementsOf, listJudgements } from '../../../src/store/sqlite/read/judgements.js';
import { LOOKUPS } from '../../../src/store/sqlite/read/merging.js';
import {
  countRelations,
  countRelationsOf,
  listRelations,
  relationsOf,
} from '../../../src/store/sqlite/read/relation-pages.js';
import { listSources } from '../../../src/store/sqlite/read/sources.js';
import { migrate } from '../../../src/store/sqlite/schema/migrate.js';
import type { Sql } from '../../../src/store/sqlite/sql.js';
import { apply } from '../../../src/store/sqlite/write/apply.js';
import { BY_DATE, BY_ID, BY_NAME, change, first, LATEST_FIRST, last } from '../../conformance/harness.js';
import { person } from '../../conformance/search.js';
import { HARBOUR_TALKS } from '../../fixtures/harbour-talks.js';
import { judgement } from '../../support/judging.js';
import { temporaryFolder } from './temporary.js';

const LENS = { knownBy: '2024-03-05', minCertainty: 'REPORTED' } as const;
const EVERYTHING_ASKED = { ...LENS, during: { earliest: '2024-01-01', latest: '2024-12-31' }, includeDenied: true };

const WITH_LEAGUE: RelationFilter = { participants: { some: { entity: { ids: ['league'] } } } };
const FOR_ONE_NOT_THE_OTHER: RelationFilter = {
  participants: { some: { onBehalfOf: { ids: ['northland'] } }, none: { onBehalfOf: { ids: ['southland'] } } },
};
const BY_ACCREDITATION: RelationFilter = { kinds: ['ENVOY_ROLE'], accreditation: ['group'] };
const WITHOUT_PERSONS: RelationFilter = { participants: { none: { entity: { kinds: ['PERSON'] } } } };

/** Reads that a large store must answer out of its indexes. */
const READS: [name: string, read: (connection: Connection) => unknown][] = [
  ['relations of entities', (db) => relationsOf(db, ['ada-berg'], { filter: {}, lens: LENS }, LATEST_FIRST, first(10))],
  [
    'relations of entities, from the end, after a key, under a whole lens',
    (db) =>
      relationsOf(
        db,
        ['ada-berg', 'league'],
        { filter: { kinds: ['MEETING'] }, lens: EVERYTHING_ASKED, roles: ['HOST'] },
        BY_DATE,
        last(10, { after: ['2024-01-01', 'x'] }),
      ),
  ],
  [
    'relations of entities, from sources',
    (db) => relationsOf(db, ['ada-berg'], { filter: {}, lens: { sources: ['memo'] } }, BY_DATE, first(10)),
  ],
  ['counts of relations of entities', (db) => countRelationsOf(db, ['ada-berg'], { filter: {}, lens: LENS })],
  ['lists of relations', (db) => listRelations(db, { filter: {}, lens: LENS }, LATEST_FIRST, first(10))],
  [
    'lists of relations of a kind',
    (db) => listRelations(db, { filter: { kinds: ['TRIP'] }, lens: EVERYTHING_ASKED }, BY_DATE, last(10)),
  ],
  ['what ids are shown as', (db) => identify(db, ['ada-berg'])],
  ['what was put of entities', (db) => entityRecords(db, ['ada-berg'])],
  ['judgements of entities', (db) => judgementsOf(db, ['ada-berg'])],
  ['a page of judgements', (db) => listJudgements(db, first(10, { after: ['ada-berg', 'x'] }))],
  ['what refers to entities', (db) => LOOKUPS.referring(db, ['ada-berg'])],
  ['what entities hide', (db) => LOOKUPS.aliases(db, ['ada-berg'])],
  [
    'lists of relations by id',
    (db) => listRelations(db, { filter: { ids: ['talks'] }, lens: LENS }, BY_DATE, first(10)),
  ],
  [
    'lists of relations by accreditation',
    (db) => listRelations(db, { filter: BY_ACCREDITATION, lens: LENS }, BY_DATE, first(10)),
  ],
  [
    'lists of entities by the accreditation of an envoy role of theirs',
    (db) =>
      listEntities(
        db,
        { kind: 'PERSON', filter: { relations: { some: BY_ACCREDITATION } }, lens: LENS },
        BY_NAME,
        first(10),
      ),
  ],
  [
    'lists of relations by status',
    (db) => listRelations(db, { filter: { status: ['HELD'] }, lens: LENS }, BY_DATE, first(10)),
  ],
  ['counts of relations', (db) => countRelations(db, { filter: {}, lens: LENS })],
  [
    'lists of entities by name',
    (db) => listEntities(db, { kind: 'PERSON', filter: {}, lens: {} }, BY_NAME, first(10, { after: ['b', 'b'] })),
  ],
  ['lists of entities by id', (db) => listEntities(db, { kind: 'PERSON', filter: {}, lens: {} }, BY_ID, last(10))],
  [
    'lists of entities by the beginning of the name',
    (db) => listEntities(db, { kind: 'PERSON', filter: { name: { startsWith: 'a' } }, lens: {} }, BY_NAME, first(10)),
  ],
  [
    'lists of relations with a participant',
    (db) => listRelations(db, { filter: WITH_LEAGUE, lens: LENS }, LATEST_FIRST, first(10)),
  ],
  [
    'lists of relations on behalf of somebody and not of another',
    (db) => listRelations(db, { filter: FOR_ONE_NOT_THE_OTHER, lens: LENS }, LATEST_FIRST, first(10)),
  ],
  [
    'lists of relations in which nobody is of a kind',
    (db) => listRelations(db, { filter: WITHOUT_PERSONS, lens: LENS }, LATEST_FIRST, first(10)),
  ],
  [
    'relations of entities with another participant',
    (db) => relationsOf(db, ['ada-berg'], { filter: WITH_LEAGUE, lens: LENS }, LATEST_FIRST, first(10)),
  ],
  ['counts of relations with a participant', (db) => countRelations(db, { filter: WITH_LEAGUE, lens: LENS })],
  [
    'lists of entities by what ties them to another',
    (db) =>
      listEntities(
        db,
        { kind: 'PERSON', filter: { relations: { roles: ['ENVOY'], some: WITH_LEAGUE } }, lens: LENS },
        BY_NAME,
        first(10),
      ),
  ],
  [
    'lists of entities by identifier',
    (db) =>
      listEntities(
        db,
        { kind: 'PERSON', filter: { identifier: { scheme: 'wikidata', value: 'Q1' } }, lens: {} },
        BY_NAME,
        first(10),
      ),
  ],
  [
    'lists of entities without relations',
    (db) => listEntities(db, { kind: 'PERSON', filter: { relations: { none: {} } }, lens: LENS }, BY_NAME, first(10)),
  ],
  ['counterparts', (db) => counterpartsOf(db, ['ada-berg'], { filter: {}, lens: LENS }, first(10))],
  [
    'counterparts from sources',
    (db) => counterpartsOf(db, ['ada-berg'], { filter: {}, lens: { sources: ['memo'] } }, last(10)),
  ],
  ['counts of counterparts', (db) => countCounterpartsOf(db, ['ada-berg'], { filter: {}, lens: EVERYTHING_ASKED })],
  [
    'groups of the relations of entities',
    (db) => groupRelationsOf(db, ['ada-berg'], { filter: {}, lens: LENS }, ['KIND', 'START_YEAR']),
  ],
  [
    'groups of relations of a few entities',
    (db) => groupRelations(db, { filter: {}, lens: LENS, of: ['ada-berg'] }, ['KIND', 'START_DAY'], undefined),
  ],
  [
    'groups of all relations by state and pair',
    (db) => groupRelations(db, { filter: {}, lens: LENS }, ['STATE', 'PAIR'], 10),
  ],
  [
    'groups of the relations of a period by pair',
    (db) =>
      groupRelations(
        db,
        { filter: { during: { earliest: '1960-01-01', latest: '1979-12-31' } }, lens: {} },
        ['PAIR'],
        10,
      ),
  ],
  ['claims about subjects', (db) => claimsAbout(db, ['talks'])],
  ['claims from sources', (db) => claimsFrom(db, ['gazette'], first(10))],
  ['lists of sources', (db) => listSources(db, first(10))],
  ['kinds of ids', (db) => kindsOf(db, ['talks'])],
  ['beginnings of ids', (db) => idsStartingWith(db, 'ta', ['MEETING', 'PERSON', 'CLAIM'], 10)],
];

type Step = [id: number, parent: number, unused: number, detail: string];

/** Notes SQLite's plan of every statement that reads, when it is asked to. */
class ExplainingConnection extends Connection {
  explains = false;
  plan: Step[] = [];
  override rows<Row extends readonly unknown[]>(statement: Sql): Row[] {
    if (this.explains) {
      this.plan.push(...super.rows<Step>({ ...statement, text: `EXPLAIN QUERY PLAN ${statement.text}` }));
    }
    return super.rows<Row>(statement);
  }
}

/** What is scanned from its beginning to its end: the parameters, what was found before, and an index for a list of all. */
const MAY_BE_SCANNED =
  /^SCAN (asked|kind|role|json_each|mine|met|found|acting|actor|listed|(one|other) VIRTUAL TABLE|\(subquery-\d+\)|source USING INDEX sqlite_autoindex_source_1)( |$)/;

describe('the SQLite store, out of its indexes alone,', () => {
  const folder = temporaryFolder();
  let connection: ExplainingConnection;
  beforeAll(() => {
    connection = new ExplainingConnection(join(folder(), 'plans.db'));
    migrate(connection);
    connection.writing(() => apply(connection, HARBOUR_TALKS));
    const judgements = [judgement('carla-osman', 'wikidata:Q9')];
    connection.writing(() => apply(connection, change({ entities: [person('wikidata:Q9', 'C. Osman')], judgements })));
    connection.explains = true;
  });
  afterAll(() => connection.close());

  function planOf(read: (connection: Connection) => unknown): Step[] {
    connection.plan = [];
    read(connection);
    return connection.plan;
  }

  it.each(READS)('answers %s without a scan', (_name, read) => {
    const steps = planOf(read).map(([, , , detail]) => detail);
    expect(steps.some((step) => step.startsWith('SEARCH ') || MAY_BE_SCANNED.test(step))).toBe(true);
    expect(steps.filter((step) => step.startsWith('SCAN ') && !MAY_BE_SCANNED.test(step))).toEqual([]);
  });

  it('finds the first relations of each entity, and of each kind, already sorted', () => {
    // A sort with a parent is one inside of what is found for each entity, kind or relation.
    const sorting = READS.filter(([, read]) =>
      planOf(read).some(([, parent, , detail]) => parent !== 0 && detail === 'USE TEMP B-TREE FOR ORDER BY'),
    );
    // The claims of one relation, what was counted for one actor, and the ids of a few tables.
    expect(sorting.map(([name]) => name)).toEqual([
      'lists of relations by status',
      'counterparts',
      'counterparts from sources',
      'beginnings of ids',
    ]);
  });

  it('begins where a filter names somebody, and not with all that there is', () => {
    const searched = (read: (connection: Connection) => unknown) =>
      planOf(read)
        .map(([, , , detail]) => detail)
        .flatMap((detail) => /^SEARCH ((?:r|e|p\d) .*)/.exec(detail)?.[1] ?? []);
    expect(searched((db) => countRelations(db, { filter: WITH_LEAGUE, lens: {} })).slice(0, 2)).toEqual([
      'r USING INTEGER PRIMARY KEY (rowid=?)',
      'p1 USING COVERING INDEX participation_by_date (entity=?)',
    ]);
    expect(searched((db) => countRelations(db, { filter: FOR_ONE_NOT_THE_OTHER, lens: {} })).slice(0, 2)).toEqual([
      'r USING INTEGER PRIMARY KEY (rowid=?)',
      'p1 USING INDEX participation_by_principal (on_behalf_of=?)',
    ]);
    const tied = { kind: 'PERSON' as const, filter: { relations: { some: WITH_LEAGUE } }, lens: {} };
    expect(searched((db) => countEntities(db, tied)).slice(0, 3)).toEqual([
      'e USING INTEGER PRIMARY KEY (rowid=?)',
      'p1 USING PRIMARY KEY (relation=?)',
      'p2 USING COVERING INDEX participation_by_date (entity=?)',
    ]);
  });
});
