import type { ChangeSet } from '../../src/domain/change-set.js';
import { ADA_TWICE, OTHER_ADA } from '../fixtures/ada-twice.js';
import { HARBOUR_TALKS } from '../fixtures/harbour-talks.js';
import { judgement } from '../support/judging.js';
import { roundTripsOf } from '../support/round-trips.js';
import { sharedServer } from '../support/serving.js';
import { describeOnEachStore } from '../support/stores.js';

const MERGED: ChangeSet = {
  ...HARBOUR_TALKS,
  sources: [...HARBOUR_TALKS.sources, ...ADA_TWICE.sources],
  entities: [...HARBOUR_TALKS.entities, ...ADA_TWICE.entities],
  relations: [...HARBOUR_TALKS.relations, ...ADA_TWICE.relations],
  claims: [...HARBOUR_TALKS.claims, ...ADA_TWICE.claims],
  judgements: [judgement('ada-berg', OTHER_ADA)],
};

/** Questions in which somebody is named by id. */
const QUESTIONS: [where: string, question: (id: string) => string][] = [
  ['person', (id) => `person(id: "${id}") { id name names { text } relations { totalCount } claims { id } }`],
  ['node', (id) => `node(id: "${id}") { __typename id }`],
  ['nodes', (id) => `nodes(ids: ["${id}", "bo-lindqvist"]) { id }`],
  ['a filter of people', (id) => `people(where: { id: { in: ["${id}"] } }) { totalCount nodes { id } }`],
  [
    'a filter of relations',
    (id) =>
      `relations(where: { participants: { some: { entity: { id: { eq: "${id}" } } } } }) { totalCount nodes { id } }`,
  ],
  [
    'a filter within a filter',
    (id) =>
      `people(where: { relations: { some: { participants: { none: { entity: { id: { eq: "${id}" } } } } } } }) { nodes { id } }`,
  ],
  ['the start of paths', (id) => `paths(from: "${id}", to: "bo-lindqvist") { ...Found }`],
  ['the end of paths', (id) => `paths(from: "wikidata:Q5", to: "${id}") { ...Found }`],
  ['those to avoid', (id) => `paths(from: "wikidata:Q5", to: "bo-lindqvist", avoid: ["${id}"]) { ...Found }`],
  ['the middle of a neighborhood', (id) => `neighborhood(around: ["${id}"]) { nodes { id } edges { id } }`],
  [
    'those excluded from a neighborhood',
    (id) => `neighborhood(around: ["bo-lindqvist"], excluding: ["${id}"]) { nodes { id } edges { id } }`,
  ],
  ['the scope of a ranking', (id) => `ranking(metric: DEGREE, within: { around: ["${id}"] }) { score entity { id } }`],
  ['a timeline', (id) => `timeline(of: ["${id}"], bucket: YEAR) { start count }`],
];

const FOUND = `fragment Found on PathResult {
  __typename ... on Paths { hops paths { steps { from { id } to { id } relation { id } } } } ... on NoPath { from { id } to { id } }
}`;

describeOnEachStore('over GraphQL, two who are the same', (under) => {
  const server = sharedServer(under, MERGED);
  const dataOf = async (question: string) => {
    const text = question.includes('...Found') ? `{ ${question} } ${FOUND}` : `{ ${question} }`;
    const { data, errors } = await server().ask(text);
    expect(errors).toEqual([]);
    return data;
  };

  it.each(QUESTIONS)('are one under either id in %s', async (_where, question) => {
    const answer = await dataOf(question('ada-berg'));
    expect(JSON.stringify(answer)).not.toContain(OTHER_ADA);
    expect(await dataOf(question(OTHER_ADA))).toEqual(answer);
  });

  it('are shown with the claims of both, each of which tells whom its record names', async () => {
    const claims = 'claims { id subject { id } original { subject about attributedTo } }';
    expect(await dataOf(`person(id: "${OTHER_ADA}") { id ${claims} }`)).toEqual({
      person: {
        id: 'ada-berg',
        claims: [
          { id: 'ada-facts', subject: { id: 'ada-berg' }, original: null },
          {
            id: 'other-facts',
            subject: { id: 'ada-berg' },
            original: { subject: OTHER_ADA, about: null, attributedTo: null },
          },
        ],
      },
    });
    const { node } = await dataOf(
      'node(id: "reception-ada") { ... on Claim { about { id } attributedTo { id } original { subject about attributedTo } } }',
    );
    expect(node).toEqual({
      about: { id: 'ada-berg' },
      attributedTo: { id: 'ada-berg' },
      original: { subject: null, about: OTHER_ADA, attributedTo: OTHER_ADA },
    });
  });

  it('say that they were judged the same, by whom, and under which ids they were put', async () => {
    const judgements = 'judgements { pair verdict by on score reason }';
    const { person } = (await dataOf(`person(id: "ada-berg") { ${judgements} }`)) as { person: object };
    expect(person).toEqual({
      judgements: [{ score: null, reason: null, ...judgement('ada-berg', OTHER_ADA) }],
    });
    expect(await dataOf('person(id: "bo-lindqvist") { judgements { verdict } }')).toEqual({
      person: { judgements: [] },
    });
  });

  it('are no two ends of a path', async () => {
    const { errors } = await server().ask(`{ paths(from: "ada-berg", to: "${OTHER_ADA}") { __typename } }`);
    expect(errors[0]?.message).toMatch(/`to`: expected another entity than `from`/);
  });

  it('take no more round trips where the id is the one that is shown', async () => {
    const trips = await roundTripsOf(() => dataOf('neighborhood(around: ["ada-berg"]) { nodes { id } }'));
    const old = await roundTripsOf(() => dataOf(`neighborhood(around: ["${OTHER_ADA}"]) { nodes { id } }`));
    expect(old).toEqual(trips);
  });
});
