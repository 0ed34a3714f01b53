import { accreditations } from '../fixtures/accreditations.js';
import { roundTripsOf } from '../support/round-trips.js';
import { sharedServer } from '../support/serving.js';
import { describeOnEachStore } from '../support/stores.js';

interface Role {
  readonly id: string;
  readonly concurrentWith: readonly { readonly id: string }[];
}

describeOnEachStore('concurrent accreditations', (under) => {
  const server = sharedServer(under, accreditations(30));
  const data = async (query: string) => {
    const { data: found, errors } = await server().ask(query);
    expect(errors).toEqual([]);
    return found;
  };
  const rolesOf = async (envoy: string, args = '', lens = '') => {
    const found = await data(`{ person(id: "${envoy}" ${lens}) {
      envoyRoles(orderBy: { direction: ASC }) { nodes { id concurrentWith${args} { id } } } } }`);
    return found.person.envoyRoles.nodes.map(({ id, concurrentWith }: Role) => [
      id,
      concurrentWith.map((role) => role.id),
    ]);
  };

  it('name the other roles of the same envoy, the earliest first', async () => {
    expect(await rolesOf('envoy-7')).toEqual([
      ['envoy-7-uganda', ['envoy-7-rwanda', 'envoy-7-kenya']],
      ['envoy-7-rwanda', ['envoy-7-uganda', 'envoy-7-kenya']],
      ['envoy-7-kenya', ['envoy-7-uganda', 'envoy-7-rwanda']],
    ]);
    expect(await rolesOf('loner')).toEqual([['loner-kenya', []]]);
  });

  it('are seen under the lens only, and no more than are asked for', async () => {
    expect(await rolesOf('envoy-7', '(first: 1)')).toEqual([
      ['envoy-7-uganda', ['envoy-7-rwanda']],
      ['envoy-7-rwanda', ['envoy-7-uganda']],
      ['envoy-7-kenya', ['envoy-7-uganda']],
    ]);
    expect(await rolesOf('envoy-7', '', ', lens: { minCertainty: CONFIRMED }')).toEqual([
      ['envoy-7-uganda', ['envoy-7-kenya']],
      ['envoy-7-kenya', ['envoy-7-uganda']],
    ]);
  });

  it('say where the envoy lived, and are found by the id of the group', async () => {
    const found = await data(`{
      one: envoyRole(id: "envoy-3-kenya") { accreditation residence { id } concurrentWith { residence { name } } }
      alone: envoyRole(id: "loner-kenya") { accreditation residence { id } concurrentWith { id } }
      group: envoyRoles(where: { accreditation: ["group-envoy-3"] }, orderBy: { direction: ASC }) { totalCount nodes { id } }
      others: envoyRoles(where: { not: { accreditation: ["group-envoy-3"] } }) { totalCount }
      people: people(where: { relations: { some: { accreditation: ["group-envoy-3", "group-envoy-4"] } } }) { nodes { id } }
    }`);
    expect(found).toEqual({
      one: {
        accreditation: 'group-envoy-3',
        residence: { id: 'nairobi' },
        concurrentWith: [{ residence: { name: 'Nairobi' } }, { residence: { name: 'Nairobi' } }],
      },
      alone: { accreditation: null, residence: null, concurrentWith: [] },
      group: {
        totalCount: 3,
        nodes: [{ id: 'envoy-3-uganda' }, { id: 'envoy-3-rwanda' }, { id: 'envoy-3-kenya' }],
      },
      others: { totalCount: 88 },
      people: { nodes: [{ id: 'envoy-3' }, { id: 'envoy-4' }] },
    });
  });

  it('of many roles take one round trip more than the roles alone', async () => {
    const ask = (first: number, more: string) => () => data(`{ envoyRoles(first: ${first}) { nodes { id ${more} } } }`);
    const alone = await roundTripsOf(ask(91, ''));
    expect(await roundTripsOf(ask(91, 'concurrentWith { id title }'))).toHaveLength(alone.length + 1);
    expect(await roundTripsOf(ask(3, 'concurrentWith { id title }'))).toHaveLength(alone.length + 1);
  });

  it('are refused beyond the largest number', async () => {
    const { errors } = await server().ask('{ envoyRole(id: "loner-kenya") { concurrentWith(first: 501) { id } } }');
    expect(errors.map(({ message }) => message).join()).toContain('expected a number from 0 to 500; got 501');
  });
});
