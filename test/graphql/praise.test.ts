import { HARBOUR_TALKS } from '../fixtures/harbour-talks.js';
import { sharedServer } from '../support/serving.js';
import { describeOnEachStore } from '../support/stores.js';

const TRIBUTE = {
  id: 'tribute',
  label: 'Secretariat of the League praised Port City: A harbour that works.',
  praisers: [{ id: 'secretariat' }],
  praised: { id: 'port-city' },
  summary: 'A harbour that works.',
  cameo: '051',
  intensity: 3.5,
};

describeOnEachStore('praise', (under) => {
  const server = sharedServer(under, HARBOUR_TALKS);
  const data = async (query: string) => {
    const { data: found, errors } = await server().ask(query);
    expect(errors).toEqual([]);
    return found;
  };

  it('is found by id, in the list of all praise, and by who gave it', async () => {
    const whole = 'id label praisers { id } praised { id } summary cameo intensity';
    const found = await data(`{
      praise(id: "tribute") { ${whole} }
      praises { totalCount nodes { ${whole} } }
      organization(id: "secretariat") {
        praisesGiven { nodes { ${whole} } }
        praisesReceived { totalCount }
      }
    }`);
    expect(found.praise).toEqual(TRIBUTE);
    expect(found.praises).toEqual({ totalCount: 1, nodes: [TRIBUTE] });
    expect(found.organization).toEqual({ praisesGiven: { nodes: [TRIBUTE] }, praisesReceived: { totalCount: 0 } });
  });

  it('is seen under the lens only', async () => {
    const found = await data(`{
      praise(id: "tribute", lens: { minCertainty: REPORTED }) { id }
      praises(lens: { minCertainty: REPORTED }) { totalCount }
      plan(id: "harbour-plan") { praises { totalCount } }
    }`);
    expect(found).toEqual({ praise: null, praises: { totalCount: 0 }, plan: { praises: { totalCount: 0 } } });
  });
});
