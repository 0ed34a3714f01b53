import fc from 'fast-check';
import { graphServer } from '../../../src/explorer/api/server.js';
import { createSession } from '../../../src/explorer/model/create-session.js';
import type { Period } from '../../../src/explorer/model/view.js';
import { UNCERTAIN_DATES } from '../../fixtures/uncertain-dates.js';
import { temporarySqlite } from '../../store/sqlite/temporary.js';
import { sharedServer } from '../../support/serving.js';

/** Each of the meetings with a second person, so that there is a line to draw. */
const TWO_MEET = {
  ...UNCERTAIN_DATES,
  entities: ['ada', 'bo'].map((id) => ({ kind: 'PERSON' as const, id, name: id, names: [], identifiers: [] })),
  relations: UNCERTAIN_DATES.relations.map((meeting) => ({
    ...meeting,
    participations: [...meeting.participations, { role: 'PARTICIPANT' as const, entity: 'bo' }],
  })),
};

const day = fc
  .date({ min: new Date('1928-12-01'), max: new Date('1942-02-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const period: fc.Arbitrary<Period> = fc
  .record({ from: day, to: day }, { requiredKeys: [] })
  .map(({ from, to }) => (from !== undefined && to !== undefined && from > to ? { from: to, to: from } : { from, to }));

describe('the period of a view', () => {
  const server = sharedServer(temporarySqlite(), TWO_MEET);

  it('shows of what is loaded what the API gives under a lens with that period', async () => {
    const session = createSession(graphServer(`${server().url}/graphql`));
    await session.visit('#e=ada,bo');
    expect(session.shown.value.relations).toHaveLength(TWO_MEET.relations.length);
    let cut = 0;
    await fc.assert(
      fc.asyncProperty(period, async (during) => {
        session.change('Another period', (view) => ({ ...view, lens: { during } }));
        const { data } = await server().ask(
          'query($during: PeriodInput) { neighborhood(around: ["ada", "bo"], lens: { during: $during }, relations: 100) { relations { id } } }',
          { during },
        );
        const shown = session.shown.value.relations.map(({ id }) => id);
        expect([...shown].sort()).toEqual(data.neighborhood.relations.map(({ id }: { id: string }) => id).sort());
        if (shown.length < TWO_MEET.relations.length) cut += 1;
      }),
    );
    expect(cut).toBeGreaterThan(10);
  });

  it('shows a period that is dragged at once, and takes no step', async () => {
    const session = createSession(graphServer(`${server().url}/graphql`));
    await session.visit('#e=ada,bo');
    session.preview.value = { from: '1934-06-01', to: '1934-07-01' };
    expect(session.shown.value.relations.map(({ id }) => id)).not.toContain('meeting-1');
    expect(session.undoable.value).toBeUndefined();
    session.preview.value = undefined;
    expect(session.shown.value.relations.map(({ id }) => id)).toContain('meeting-1');
  });
});
