import { type FragmentDefinitionNode, Kind, parse } from 'graphql';
import { RELATION_KINDS } from '../../../src/domain/vocabulary.js';
import { derivePlan } from '../../../src/graphql/foresight/derive-plan.js';
import { createSchema } from '../../../src/graphql/schema.js';

const schema = createSchema();
const LATEST = { order: { by: 'DATE', direction: 'DESC' }, page: { limit: 2, fromEnd: false } };

function planOf(query: string, variableValues: Record<string, unknown> = {}) {
  const { definitions } = parse(query);
  const operation = definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('Expected an operation.');
  const fragments = definitions.filter(
    (node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION,
  );
  const byName = Object.fromEntries(fragments.map((node) => [node.name.value, node]));
  return derivePlan({ schema, operation, fragments: byName, variableValues });
}

describe('The plan of a query', () => {
  it('has a step for each read, of what an earlier step finds, under the lens in force there', () => {
    const query = `{ person(id: "a", lens: { knownBy: "2024-01-01" }) {
      meetings(first: 2, lens: { minCertainty: REPORTED }) { totalCount nodes { venue { name } } } } }`;
    const selection = {
      filter: { kinds: ['MEETING'] },
      lens: { knownBy: '2024-01-01', minCertainty: 'REPORTED' },
      roles: ['PARTICIPANT', 'HOST', 'MEDIATOR'],
    };
    expect(planOf(query)).toEqual([
      { read: 'nodes', ids: ['a'] },
      { read: 'relationsOf', of: 0, selection, ...LATEST },
      { read: 'countRelationsOf', of: 0, selection },
      { read: 'claimsAbout', of: 1 },
      { read: 'participants', of: 1, roles: ['VENUE'] },
    ]);
  });

  it('reads once what several fields need, and twice what differs in an argument', () => {
    const query = `{ person(id: "a") { one: ties(first: 2) { nodes { label standing } } other: ties(first: 2) { nodes { certainty } }
      earliest: ties(first: 2, orderBy: { direction: ASC }) { nodes { id } } } }`;
    const selection = { filter: { kinds: ['TIE'] }, lens: {}, roles: ['PARTY'] };
    expect(planOf(query)).toEqual([
      { read: 'nodes', ids: ['a'] },
      { read: 'relationsOf', of: 0, selection, ...LATEST },
      { read: 'claimsAbout', of: 1 },
      { read: 'participants', of: 1 },
      { read: 'relationsOf', of: 0, selection, ...LATEST, order: { by: 'DATE', direction: 'ASC' } },
    ]);
  });

  it('reads what stands in a fragment for the types of the fragment only', () => {
    const query = `query ($with: Boolean!) { stance(id: "s") { supporter { claims { id }
      ... on State @include(if: $with) { ...OfActor } ... on Person @skip(if: $with) { tenures { totalCount } } } } }
    fragment OfActor on Actor { claims { source { id } } }`;
    expect(planOf(query, { with: true })).toEqual([
      { read: 'nodes', ids: ['s'] },
      { read: 'claimsAbout', of: 0 },
      { read: 'participants', of: 0, roles: ['SUPPORTER'] },
      { read: 'claimsAbout', of: 2 },
      { read: 'ofKinds', of: 2, kinds: ['STATE'] },
      { read: 'claimsAbout', of: 4 },
      { read: 'sourcesOfClaims', of: 5 },
    ]);
  });

  it('ends at a field that foresees nothing, and at one whose arguments are wrong', () => {
    expect(planOf('{ source(id: "s") { claims { nodes { subject { id } } } } }')).toEqual([]);
    expect(planOf('{ node(id: "c") { ... on Claim { subject { id } } } }').slice(1)).toEqual([
      { read: 'ofKinds', of: 0, kinds: [...RELATION_KINDS] },
      { read: 'claimsAbout', of: 1 },
    ]);
    expect(planOf('{ meetings(first: -1) { nodes { claims { id } } } }')).toEqual([]);
    expect(planOf('{ meeting(id: "m") { participants(roles: []) { entity { id } } } }')).toEqual([
      { read: 'nodes', ids: ['m'] },
      { read: 'claimsAbout', of: 0 },
    ]);
  });
});
