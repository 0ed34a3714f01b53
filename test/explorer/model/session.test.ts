import fc from 'fast-check';
import { graphServer } from '../../../src/explorer/api/server.js';
import { announcement } from '../../../src/explorer/model/announcement.js';
import { createSession } from '../../../src/explorer/model/create-session.js';
import { EXPAND_STEP, expandShown } from '../../../src/explorer/model/expand.js';
import { RELATION_KINDS } from '../../../src/explorer/model/kinds.js';
import type { Session } from '../../../src/explorer/model/session.js';
import { DEFAULT_QUESTION } from '../../../src/explorer/model/url.js';
import type { RelationKind } from '../../../src/explorer/model/words.js';
import { knowBy, lookAt } from '../../../src/explorer/time/steps.js';
import { growDiplomacy } from '../../fixtures/grow-diplomacy.js';
import { temporarySqlite } from '../../store/sqlite/temporary.js';
import { sharedServer } from '../../support/serving.js';
import { shippedChanges } from '../../support/shipped-changes.js';
import { recorded } from '../recorded.js';

const shownIds = ({ shown }: Session) => shown.value.entities.map(({ id }) => id);
const edgeIds = ({ shown }: Session) => shown.value.edges.map(({ id }) => id).sort();

describe('A session of the explorer', () => {
  const server = sharedServer(temporarySqlite(), shippedChanges());
  const begun = (calls: string[] = []) => createSession(recorded(graphServer(`${server().url}/graphql`), calls));
  const visiting = async (fragment: string, calls: string[] = []) => {
    const session = begun(calls);
    await session.visit(fragment);
    calls.length = 0;
    return session;
  };

  it('shows at first the whole of a small store, in two requests', async () => {
    const calls: string[] = [];
    const session = begun(calls);
    await session.visit('');
    const { data } = await server().ask('{ people { totalCount } states { totalCount } organizations { totalCount } }');
    const count = (kind: string) => session.shown.value.counts.entityKinds.find(({ value }) => value === kind)?.count;
    expect(count('PERSON')).toBe(data.people.totalCount);
    expect(count('STATE')).toBe(data.states.totalCount);
    expect(count('ORGANIZATION')).toBe(data.organizations.totalCount);
    expect(session.activity.value).toEqual({ kind: 'READY' });
    expect(calls).toEqual(['start', 'graph']);
    expect(session.undoable.value).toBeUndefined();
  });

  it('brings an entity with what ties it to all others, in one request about it alone', async () => {
    const calls: string[] = [];
    const session = await visiting('#e=vladimir-putin,moscow,jared-kushner', calls);
    await session.add(['steve-witkoff']);
    expect(shownIds(session)).toEqual(['vladimir-putin', 'moscow', 'jared-kushner', 'steve-witkoff']);
    const { data } = await server().ask(
      '{ neighborhood(around: ["vladimir-putin", "moscow", "jared-kushner", "steve-witkoff"], limit: 0) { edges { id } } }',
    );
    expect(edgeIds(session)).toEqual(data.neighborhood.edges.map(({ id }: { id: string }) => id).sort());
    expect(session.view.value.selected).toEqual(['steve-witkoff']);
    expect(calls).toEqual(['graph']);
  });

  it('shows the same of the same view, by whatever steps one came to it', async () => {
    const whole = await visiting('');
    const ids = whole.view.value.entities;
    const step = fc.record({ add: fc.boolean(), which: fc.subarray([...ids], { minLength: 1, maxLength: 5 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        const session = await visiting('#e=moscow');
        for (const { add, which } of steps) {
          if (add) await session.add(which);
          else session.remove(which);
        }
        const other = await visiting(`#${session.address.value}`);
        expect(edgeIds(session)).toEqual(edgeIds(other));
        expect(session.shown.value.relations).toEqual(other.shown.value.relations);
      }),
      { numRuns: 25 },
    );
  });

  it('takes each step back and does it again, in words and without a request', async () => {
    const calls: string[] = [];
    const session = await visiting('#e=vladimir-putin', calls);
    await session.search('Witkoff');
    await session.add(['steve-witkoff']);
    session.change('Colour by community', (view) => ({ ...view, colouring: 'COMMUNITY' }));
    session.remove(['vladimir-putin']);
    calls.length = 0;
    expect(session.undoable.value).toBe('Remove Vladimir Putin');
    session.undo();
    expect(shownIds(session)).toEqual(['vladimir-putin', 'steve-witkoff']);
    expect([session.undoable.value, session.redoable.value]).toEqual(['Colour by community', 'Remove Vladimir Putin']);
    session.undo();
    session.undo();
    expect(shownIds(session)).toEqual(['vladimir-putin']);
    expect([session.undoable.value, session.redoable.value]).toEqual([undefined, 'Add Steve Witkoff']);
    session.redo();
    session.redo();
    session.redo();
    expect(shownIds(session)).toEqual(['steve-witkoff']);
    expect(session.redoable.value).toBeUndefined();
    expect(calls).toEqual([]);
  });

  it('takes no step where nothing changes, nor for what is selected', async () => {
    const session = await visiting('#e=vladimir-putin');
    session.change('Nothing', (view) => ({ ...view, pins: {} }));
    session.select(['vladimir-putin']);
    expect(session.undoable.value).toBeUndefined();
    expect(session.address.value).toBe('e=vladimir-putin&selected=vladimir-putin');
  });

  it('expands by a kind to as many others as it said, and each time to others', async () => {
    const session = await visiting('#e=steve-witkoff');
    const meetings = async () =>
      (await session.expandable('steve-witkoff')).find(({ kind }) => kind === 'MEETING')?.entities ?? 0;
    const all = await meetings();
    expect(all).toBeGreaterThan(2);
    expect(await session.expand('steve-witkoff', ['MEETING'], 2)).toBe(2);
    expect(session.shown.value.entities).toHaveLength(3);
    expect(await meetings()).toBe(all - 2);
    expect(session.undoable.value).toBe('Expand Steve Witkoff');
    expect(await session.expand('steve-witkoff', ['MEETING'], 100)).toBe(all - 2);
    expect(await session.expand('steve-witkoff', ['MEETING'], 100)).toBe(0);
    expect(await meetings()).toBe(0);
    for (const { source, target } of session.shown.value.edges) expect(shownIds(session)).toContain(source && target);
  });

  it('expands by the kinds that the legend shows, and says where all of them are here', async () => {
    const session = await visiting('#e=steve-witkoff');
    const hide = (relationKinds: readonly RelationKind[]) =>
      session.change('Hide', (view) => ({ ...view, hidden: { ...view.hidden, relationKinds } }));
    const meetings = await visiting('#e=steve-witkoff');
    await meetings.expand('steve-witkoff', ['MEETING'], EXPAND_STEP);
    hide(RELATION_KINDS.filter((kind) => kind !== 'MEETING'));
    await expandShown(session, 'steve-witkoff');
    expect(shownIds(session)).toEqual(shownIds(meetings));
    await expandShown(session, 'steve-witkoff');
    expect(announcement.value).toBe('All neighbours of Steve Witkoff by the kinds that are shown are here already.');
    hide(RELATION_KINDS);
    await expandShown(session, 'steve-witkoff');
    expect(announcement.value).toBe('The legend hides all kinds of relations.');
    expect(shownIds(session)).toEqual(shownIds(meetings));
  });

  it('is again at the view it was at when the timeline is put back, with nothing left of the period', async () => {
    const session = await visiting('#e=vladimir-putin');
    const before = session.view.value;
    lookAt(session, { from: '2025-01-01' });
    knowBy(session, '2025-06-01');
    lookAt(session, undefined);
    knowBy(session, undefined);
    expect(Object.keys(session.view.value.lens)).toEqual([]);
    expect(session.view.value).toEqual(before);
  });

  it('collapses what only this entity holds', async () => {
    const session = await visiting('#e=steve-witkoff,vladimir-putin,kremlin,yuri-ushakov,jared-kushner');
    session.collapse('yuri-ushakov');
    expect(shownIds(session)).toEqual(['steve-witkoff', 'vladimir-putin', 'yuri-ushakov', 'jared-kushner']);
    expect(session.undoable.value).toBe('Collapse Yuri Ushakov');
  });

  it('brings what the paths go through, highlights it, and keeps the answer', async () => {
    const calls: string[] = [];
    const session = await visiting('#e=moscow', calls);
    const question = { ...DEFAULT_QUESTION, from: 'kirill-dmitriev', to: 'vladimir-putin', more: true };
    await session.ask(question);
    const answer = session.paths.value;
    if (answer?.kind !== 'PATHS') throw new Error(`expected paths, got ${JSON.stringify(answer)}`);
    const steps = answer.paths.flatMap((path) => path.steps);
    expect(steps.length).toBeGreaterThan(1);
    for (const { from, to, relation } of steps) {
      expect(shownIds(session)).toEqual(expect.arrayContaining([from.id, to.id]));
      expect([...session.highlighted.value]).toEqual(expect.arrayContaining([from.id, to.id, relation.id]));
      expect(relation.claims.length).toBeGreaterThan(0);
    }
    expect(calls).toEqual(['paths', 'graph']);
    // The address says the question alone, and brings the same.
    const { address } = session;
    expect(shownIds(await visiting(`#${address.value}`))).toEqual(shownIds(session));
    session.undo();
    expect([session.paths.value, shownIds(session)]).toEqual([undefined, ['moscow']]);
    session.redo();
    expect(session.paths.value).toEqual(answer);
    expect(calls).toEqual(['paths', 'graph']);
  });

  it('says in words what is wrong with a question', async () => {
    const session = await visiting('#e=moscow');
    await session.ask({ ...DEFAULT_QUESTION, from: 'steve-witkof', to: 'vladimir-putin' });
    expect(session.paths.value).toEqual({ kind: 'REFUSED', message: expect.stringContaining('"steve-witkoff"') });
  });

  it('loads anew under another certainty or day, keeps entities that then have no line, and loads nothing for a period', async () => {
    const calls: string[] = [];
    const session = await visiting('#e=steve-witkoff,vladimir-putin', calls);
    const lens = async (fragment: string) => {
      await session.visit(`#e=steve-witkoff,vladimir-putin&${fragment}`);
      return session.shown.value.relations.map(({ id }) => id);
    };
    const all = session.shown.value.relations.map(({ id }) => id);
    expect(await lens('certainty=confirmed')).toEqual([]);
    expect(shownIds(session)).toEqual(['steve-witkoff', 'vladimir-putin']);
    expect(await lens('known=2025-11-01')).toEqual([]);
    expect(await lens('during=2025-12')).toEqual(all);
    expect(await lens('during=2020')).toEqual([]);
    expect(calls).toEqual(['graph', 'graph']);
  });

  it('leaves out what an address names and the store has not, says so, and shows the rest', async () => {
    const session = await visiting('#e=vladimir-putin,nobody,steve-witkoff&colour=pink');
    expect(shownIds(session)).toEqual(['vladimir-putin', 'steve-witkoff']);
    expect(session.activity.value).toEqual({ kind: 'READY' });
    expect(session.notices.value).toEqual([expect.stringContaining('pink'), expect.stringContaining('nobody')]);
  });

  it('takes over an address as a step, unless it is that of the step before or the next one', async () => {
    const session = await visiting('#e=moscow');
    await session.visit('#e=moscow,kyiv');
    expect(session.undoable.value).toBe('Open an address');
    await session.visit('#e=moscow');
    expect([session.undoable.value, session.redoable.value]).toEqual([undefined, 'Open an address']);
    await session.visit('#e=moscow,kyiv');
    expect([session.undoable.value, session.redoable.value]).toEqual(['Open an address', undefined]);
  });

  it('opens what it saved as a step, and refuses other files in words', async () => {
    const session = await visiting('#e=moscow,kyiv&size=equal');
    const saved = session.save();
    const other = await visiting('#e=geneva');
    expect(await other.open(saved)).toBeUndefined();
    expect([shownIds(other), other.view.value.sizing]).toEqual([['moscow', 'kyiv'], 'EQUAL']);
    expect(other.undoable.value).toBe('Open a file');
    expect(await other.open('%PDF')).toContain('got a file that begins "%PDF"');
    expect(shownIds(other)).toEqual(['moscow', 'kyiv']);
  });

  it('finds names as they are typed, in any script, and the last search wins', async () => {
    const session = await visiting('#e=moscow');
    const [first, last] = await Promise.all([session.search('Put'), session.search('Зеленский')]);
    expect(first).toBeUndefined();
    expect(last?.[0]?.entity.id).toBe('volodymyr-zelenskyy');
    expect(await session.search(' ')).toEqual([]);
  });

  it('reads the evidence of many in one request, and keeps it', async () => {
    const calls: string[] = [];
    const session = await visiting('#e=steve-witkoff,vladimir-putin', calls);
    const [relation = ''] = session.shown.value.relations.map(({ id }) => id);
    const [one, both] = await Promise.all([
      session.evidenceOf(['steve-witkoff']),
      session.evidenceOf([relation, 'steve-witkoff', 'nothing']),
    ]);
    expect(both.get('steve-witkoff')).toEqual(one.get('steve-witkoff'));
    expect([...both.keys()]).toEqual([relation, 'steve-witkoff']);
    expect(both.get(relation)).toMatchObject({
      type: 'RELATION',
      venue: { name: 'Moscow' },
      status: 'PLANNED',
      claims: expect.arrayContaining([
        expect.objectContaining({
          attributedTo: expect.objectContaining({ name: 'Yuri Ushakov' }),
          locator: 'paragraph 2',
        }),
      ]),
      details: expect.arrayContaining([{ name: 'Number in its series', value: '6' }]),
    });
    await session.evidenceOf([relation]);
    expect(calls).toEqual(['evidence']);
  });

  it('knows to which state each belongs, once that is wanted', async () => {
    const calls: string[] = [];
    const session = await visiting('#e=steve-witkoff,vladimir-putin,ukraine,moscow', calls);
    expect(session.loaded.value.states).toEqual(new Map());
    session.change('Colour by state', (view) => ({ ...view, colouring: 'STATE' }));
    await session.loadStates();
    expect(Object.fromEntries(session.loaded.value.states)).toEqual({
      // He was sent by the president.
      'steve-witkoff': 'united-states',
      'vladimir-putin': 'russia',
      ukraine: 'ukraine',
    });
    expect(session.loaded.value.stateNames.get('united-states')).toBe('United States');
    session.change('Hide Russia', (view) => ({ ...view, hidden: { ...view.hidden, states: ['russia'] } }));
    expect(shownIds(session)).toEqual(['steve-witkoff', 'ukraine', 'moscow']);
    await session.add(['kyiv', 'donald-trump']);
    expect(session.loaded.value.states.get('donald-trump')).toBe('united-states');
    expect(calls).toEqual(['states', 'graph', 'states']);
  });
});

describe('A session of the explorer with a large store', () => {
  const server = sharedServer(temporarySqlite(), growDiplomacy(400));

  it('shows at first the best connected and whom they met, and loads many in few requests', async () => {
    const calls: string[] = [];
    const session = createSession(recorded(graphServer(`${server().url}/graphql`), calls));
    await session.start();
    const shown = shownIds(session);
    expect(shown.length).toBeGreaterThan(20);
    expect(shown.length).toBeLessThan(40);
    const tied = new Set(session.shown.value.edges.flatMap(({ source, target }) => [source, target]));
    expect(shown.filter((id) => tied.has(id)).length).toBeGreaterThan(shown.length / 2);
    expect(calls).toEqual(['start', 'graph']);

    const { data } = await server().ask('{ people(first: 400) { nodes { id } } states(first: 400) { nodes { id } } }');
    const ids: string[] = [...data.people.nodes, ...data.states.nodes].map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(700);
    calls.length = 0;
    await session.add(ids);
    expect(session.shown.value.entities).toHaveLength(new Set([...shown, ...ids]).size);
    expect(calls).toEqual(['graph', 'graph']);
    // Each line once, between those of one request as of several.
    const { data: whole } = await server().ask(
      '{ neighborhood(around: ["person-1", "person-399"], limit: 0, relations: 100) { edges { id } } }',
    );
    expect(edgeIds(session)).toEqual(
      expect.arrayContaining(whole.neighborhood.edges.map(({ id }: { id: string }) => id)),
    );
  });
});
