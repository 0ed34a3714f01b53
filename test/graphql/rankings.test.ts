import { growDiplomacy } from '../fixtures/grow-diplomacy.js';
import { HARBOUR_TALKS } from '../fixtures/harbour-talks.js';
import { roundTripsOf } from '../support/round-trips.js';
import { sharedServer } from '../support/serving.js';
import { describeOnEachStore } from '../support/stores.js';

interface Ranked {
  readonly score: number;
  readonly entity: { readonly id: string };
}

const line = ({ entity, score }: Ranked) => `${entity.id} ${score}`;

describeOnEachStore('Query.ranking and Query.communities', (under) => {
  const server = sharedServer(under, HARBOUR_TALKS);
  const degrees = async (more: string) => {
    const { data, errors } = await server().ask(`{ ranking(metric: DEGREE ${more}) { score entity { id } } }`);
    expect(errors).toEqual([]);
    return data.ranking.map(line);
  };

  it('count the relations shared with each other entity', async () => {
    expect(await degrees('')).toEqual([
      'ada-berg 11',
      'league 6',
      'southland 6',
      'bo-lindqvist 5',
      'carla-osman 5',
      'northland 5',
      'harbour-plan 3',
      'secretariat 2',
      'port-city 1',
    ]);
    expect(await degrees('first: 1')).toEqual(['ada-berg 11']);
  });

  it('look at the scope and the lens that are asked for', async () => {
    expect(await degrees('within: { kinds: [PERSON], via: [MEETING] }')).toEqual([
      'ada-berg 3',
      'bo-lindqvist 3',
      'carla-osman 2',
    ]);
    expect(await degrees('within: { via: [MEETING] }, lens: { minCertainty: CONFIRMED }')).toEqual([
      'ada-berg 2',
      'bo-lindqvist 2',
      'league 2',
    ]);
    expect(await degrees('within: { around: ["secretariat"] }')).toEqual([
      'secretariat 2',
      'carla-osman 1',
      'port-city 1',
    ]);
    // Two relations away from the secretariat are those whom Carla Osman met and her cousin: Ada Berg, who met them as well.
    expect(await degrees('within: { around: ["secretariat"], depth: 2, via: [TENURE, TIE] }')).toEqual([
      'carla-osman 2',
      'ada-berg 1',
      'secretariat 1',
    ]);
    expect(await degrees('within: { kinds: [] }')).toEqual([]);
  });

  it('find communities, each with its members', async () => {
    const { data } = await server().ask(
      '{ communities(within: { via: [TENURE] }) { number size members(first: 1) { score entity { id name } } } }',
    );
    expect(data.communities).toEqual([
      { number: 1, size: 2, members: [{ score: 1, entity: { id: 'bo-lindqvist', name: 'Bo Lindqvist' } }] },
      { number: 2, size: 2, members: [{ score: 1, entity: { id: 'carla-osman', name: 'Çarla  Osman' } }] },
    ]);
  });

  it.each([
    ['ranking(metric: DEGREE, within: { depth: 2 })', 'expected `depth` together with `around`'],
    ['ranking(metric: DEGREE, within: { around: ["ada-berg"], depth: 7 })', 'expected a number from 1 to 6; got 7'],
    ['ranking(metric: DEGREE, within: { around: [] })', 'expected at most 100 ids, and one at the least; got 0'],
    ['ranking(metric: DEGREE, within: { around: ["ada-burg"] })', 'Did you mean "ada-berg"?'],
    ['ranking(metric: DEGREE, first: 501)', 'expected a number from 0 to 500; got 501'],
  ])('refuse %s with a message that says what to do', async (field, message) => {
    const { errors } = await server().ask(`{ ${field} { score } }`);
    expect(errors.map((error) => error.message).join()).toContain(message);
  });
});

describeOnEachStore('Query.ranking, however large the scope,', (under) => {
  const server = sharedServer(under, growDiplomacy(60));

  it('takes the same four round trips', async () => {
    const ask = (depth: number) => () =>
      server().ask(`{ ranking(metric: PAGERANK, first: 200, within: { around: ["person-1"], depth: ${depth}, kinds: [PERSON, STATE] }) {
        score entity { id name } } }`);
    expect((await ask(6)()).data.ranking.length).toBeGreaterThan((await ask(1)()).data.ranking.length);
    // The kinds of the ids, the revision, the kinds of all in the scope, and those that are ranked.
    expect(await roundTripsOf(ask(1))).toHaveLength(4);
    expect(await roundTripsOf(ask(6))).toHaveLength(4);
  });
});
