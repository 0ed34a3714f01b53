import { change } from '../conformance/harness.js';
import { roundTripsOf } from '../support/round-trips.js';
import { sharedServer } from '../support/serving.js';
import { describeOnEachStore } from '../support/stores.js';

const person = (id: string, ...values: readonly string[]) => ({
  kind: 'PERSON' as const,
  id,
  name: id,
  names: [],
  identifiers: values.map((value) => ({ scheme: 'wikidata', value })),
});

const PEOPLE = change({
  entities: [
    person('ada', 'Q1'),
    person('bo', 'Q2', 'Q3'),
    person('bo-again', 'Q3'),
    ...[...'abcdefg'].map((letter) => person(`same-${letter}`, 'Q4')),
  ],
});

describeOnEachStore('Query.entityByIdentifier', (under) => {
  const server = sharedServer(under, PEOPLE);
  const by = (value: string, scheme = 'wikidata') => `entityByIdentifier(scheme: "${scheme}", value: "${value}")`;

  it('finds the one entity that is called so, and null where none is', async () => {
    const { data, errors } = await server().ask(`{
      one: ${by('Q1')} { __typename id ... on Person { meetings { totalCount } } }
      other: ${by('Q2')} { id }
      unknown: ${by('Q9')} { id }
      elsewhere: ${by('Q1', 'viaf')} { id }
      inAnotherCase: ${by('q1')} { id }
    }`);
    expect(errors).toEqual([]);
    expect(data).toEqual({
      one: { __typename: 'Person', id: 'ada', meetings: { totalCount: 0 } },
      other: { id: 'bo' },
      unknown: null,
      elsewhere: null,
      inAnotherCase: null,
    });
  });

  it('names those who share an identifier, and says what to do', async () => {
    const { data, errors } = await server().ask(
      `{ two: ${by('Q3')} { id } seven: ${by('Q4')} { id } one: ${by('Q1')} { id } }`,
    );
    expect(data).toEqual({ two: null, seven: null, one: { id: 'ada' } });
    const what = 'Ask for one of them by its id with `node`; if they are the same, merge them with `demarche resolve`.';
    expect(errors.map(({ message, extensions }) => [message, extensions.code])).toEqual([
      [`2 entities have the wikidata identifier "Q3": "bo", "bo-again". ${what}`, 'AMBIGUOUS'],
      [
        `7 entities have the wikidata identifier "Q4": "same-a", "same-b", "same-c", "same-d", "same-e" and 2 more. ${what}`,
        'AMBIGUOUS',
      ],
    ]);
  });

  it('takes two round trips, however many are asked for', async () => {
    const ask = (...values: readonly string[]) =>
      roundTripsOf(() => server().ask(`{ ${values.map((value) => `${value}: ${by(value)} { id name }`).join(' ')} }`));
    expect(await ask('Q1')).toHaveLength(2);
    expect(await ask('Q1', 'Q2', 'Q3', 'Q9')).toHaveLength(2);
  });
});
