import { Analyses } from '../../src/analysis/analyses.js';
import type { PathQuestion } from '../../src/analysis/paths/question.js';
import type { ChangeSet } from '../../src/domain/change-set.js';
import { claimAsPut } from '../../src/domain/claim.js';
import { IntegrityError } from '../../src/domain/errors.js';
import { RELATION_KINDS } from '../../src/domain/vocabulary.js';
import { ADA_TWICE, OTHER_ADA } from '../fixtures/ada-twice.js';
import { HARBOUR_TALKS } from '../fixtures/harbour-talks.js';
import { dump } from '../support/dump.js';
import { judgement } from '../support/judging.js';
import { BY_DATE, change, EVERYTHING, first, freshStore, idsOf, type StoreUnderTest } from './harness.js';
import { found, person } from './search.js';

const ALL = { filter: {}, lens: {} };
const SAME = change({ note: 'judged', judgements: [judgement('ada-berg', OTHER_ADA)] });
const DIFFERENT = change({ judgements: [judgement('ada-berg', OTHER_ADA, 'DIFFERENT')] });
const EVER: PathQuestion = {
  from: 'bo-lindqvist',
  to: 'wikidata:Q5',
  via: RELATION_KINDS,
  lens: {},
  avoid: [],
  maxHops: 4,
  mode: 'SHORTEST',
  chronological: false,
  first: 1,
};

const REFUSED: [what: string, message: RegExp, changes: Partial<ChangeSet>][] = [
  [
    'a judgement of somebody whom nobody knows',
    /judgement of "ada-berg" and "nobody": nothing has the id "nobody"/,
    { judgements: [judgement('ada-berg', 'nobody')] },
  ],
  [
    'a judgement of two kinds of entity',
    /"ada-berg" and "northland" cannot be judged together: what they are differs, person and state/,
    { judgements: [judgement('ada-berg', 'northland', 'UNSURE')] },
  ],
  [
    'a judgement of a plan',
    /"harbour-plan" is a PLAN; expected PERSON or STATE or ORGANIZATION or PLACE/,
    { judgements: [judgement('ada-berg', 'harbour-plan')] },
  ],
  [
    'that two are the same who met each other',
    /"bo-lindqvist" and "ada-berg" cannot be the same: they are PARTICIPANT and PARTICIPANT of "talks" \(MEETING\)/,
    { judgements: [judgement('ada-berg', 'bo-lindqvist')] },
  ],
  [
    'that two are the same who would become so by way of a third',
    /"bo-lindqvist" and "ada-berg" cannot be the same/,
    { judgements: [judgement('ada-berg', OTHER_ADA), judgement('bo-lindqvist', OTHER_ADA)] },
  ],
  [
    'that two are the same, by way of a third, who are judged to be different',
    /"ada-berg" and "carla-osman" are judged DIFFERENT \(an analyst, 2025-01-02\), and SAME judgements connect them/,
    {
      judgements: [
        judgement('ada-berg', 'carla-osman', 'DIFFERENT'),
        judgement('ada-berg', OTHER_ADA),
        judgement('carla-osman', OTHER_ADA),
      ],
    },
  ],
  [
    'that a state is its own predecessor',
    /"northland" and "old-northland" cannot be the same: one is the predecessor of the other/,
    { judgements: [judgement('northland', 'old-northland')] },
  ],
  [
    'two judgements of the same two',
    /two judgements of "ada-berg" and "wikidata:Q1000001"/,
    { judgements: [judgement('ada-berg', OTHER_ADA), judgement('ada-berg', OTHER_ADA, 'UNSURE')] },
  ],
  [
    'a pair whose second id is the smaller',
    /expected the smaller id first/,
    { judgements: [{ ...judgement('ada-berg', OTHER_ADA), pair: [OTHER_ADA, 'ada-berg'] }] },
  ],
  ['a score beyond 1', /score 2; expected 0 to 1/, { judgements: [{ ...judgement('ada-berg', OTHER_ADA), score: 2 }] }],
];

export function describeMerging(under: StoreUnderTest): void {
  describe('of two entities that are judged to be the same', () => {
    const store = freshStore(under);
    beforeEach(async () => {
      await store().apply(ADA_TWICE);
      await store().apply(SAME);
    });

    it('shows one, with the names, identifiers and facts of both', async () => {
      expect((await store().entities(['ada-berg'])).get('ada-berg')).toEqual({
        kind: 'PERSON',
        id: 'ada-berg',
        name: 'Ada Berg',
        names: [
          { text: 'Ада Берг', lang: 'uk', script: 'Cyrl', kind: 'SPELLING' },
          { text: 'Ada Holm', kind: 'FORMER', period: '../1999' },
          { text: 'Berg, Ada', kind: 'ALIAS' },
          { text: 'Ada Berg', kind: 'SPELLING' },
          { text: 'Adda B.', kind: 'ALIAS' },
        ],
        description: 'Diplomat of Northland.',
        identifiers: [
          { scheme: 'wikidata', value: 'Q1000001' },
          { scheme: 'pocom', value: 'berg-ada' },
          { scheme: 'viaf', value: '77' },
        ],
        birth: '1970-05?',
        death: '2024-12-24',
      });
      const people = { kind: 'PERSON' as const, ...ALL };
      expect(await store().countEntities(people)).toBe(4);
      expect(idsOf(await store().listEntities(people, { by: 'ID', direction: 'ASC' }, EVERYTHING))).not.toContain(
        OTHER_ADA,
      );
    });

    it('leads from the old id to it', async () => {
      expect(await store().kindsOf([OTHER_ADA])).toEqual(new Map([[OTHER_ADA, 'PERSON']]));
      expect(await store().identify([OTHER_ADA, 'ada-berg'])).toEqual(
        new Map([
          [OTHER_ADA, { kind: 'PERSON', id: 'ada-berg' }],
          ['ada-berg', { kind: 'PERSON', id: 'ada-berg' }],
        ]),
      );
      expect((await store().entities([OTHER_ADA])).get(OTHER_ADA)?.id).toBe('ada-berg');
      expect(await store().idsStartingWith('wikidata:Q1', ['PERSON'], 9)).toEqual([]);
    });

    it('takes the old id for it where a filter names ids', async () => {
      const named = { ids: [OTHER_ADA] };
      const people = { kind: 'PERSON' as const, filter: named, lens: {} };
      expect(idsOf(await store().listEntities(people, { by: 'NAME', direction: 'ASC' }, first(9)))).toEqual([
        'ada-berg',
      ]);
      const not = { kind: 'PERSON' as const, filter: { not: named }, lens: {} };
      expect(await store().countEntities(not)).toBe(3);
      const withHer = { filter: { participants: { some: { entity: named } } }, lens: {} };
      const relations = idsOf(await store().listRelations(withHer, BY_DATE, EVERYTHING));
      expect(relations).toEqual(expect.arrayContaining(['talks', 'reception', 'portrait']));
      expect(await store().countRelations(withHer)).toBe(relations?.length);
    });

    it('lets it take part in the relations of both, once in each role', async () => {
      const relations = await store().relationsOf(['ada-berg'], ALL, BY_DATE, EVERYTHING);
      expect(idsOf(relations.get('ada-berg'))?.slice(-2)).toEqual(['reception', 'portrait']);
      const shown = await store().relations(['reception', 'portrait']);
      expect(shown.get('portrait')?.participations).toEqual([{ role: 'SUBJECT', entity: 'ada-berg' }]);
      expect(shown.get('reception')?.participations).toEqual([
        { role: 'PARTICIPANT', entity: 'ada-berg' },
        { role: 'PARTICIPANT', entity: 'wikidata:Q5', onBehalfOf: 'ada-berg' },
      ]);
    });

    it('weighs claims about the part of one as claims about its part', async () => {
      const certain = { filter: {}, lens: { minCertainty: 'REPORTED' as const } };
      const ids = idsOf((await store().relationsOf(['ada-berg'], certain, BY_DATE, EVERYTHING)).get('ada-berg'));
      expect(ids).toContain('portrait');
      expect(ids).not.toContain('reception');
    });

    it('keeps the ids that were put: of claims, of relations, of entities', async () => {
      const about = (await store().claimsAbout(['ada-berg'])).get('ada-berg');
      expect(about?.map(({ id, original }) => [id, original])).toEqual([
        ['ada-facts', undefined],
        ['other-facts', { subject: OTHER_ADA }],
      ]);
      const claim = (await store().claims(['reception-ada'])).get('reception-ada');
      expect(claim).toMatchObject({ about: 'ada-berg', attributedTo: 'ada-berg' });
      expect(claim?.original).toEqual({ about: OTHER_ADA, attributedTo: OTHER_ADA });
      expect(claim && claimAsPut(claim)).toEqual(ADA_TWICE.claims.find(({ id }) => id === 'reception-ada'));
      const records = await store().entityRecords(['ada-berg', OTHER_ADA, 'nobody']);
      expect([...records.keys()].sort()).toEqual(['ada-berg', OTHER_ADA]);
      expect(records.get(OTHER_ADA)).toEqual(ADA_TWICE.entities.find(({ id }) => id === OTHER_ADA));
      expect(records.get('ada-berg')).toEqual(HARBOUR_TALKS.entities.find(({ id }) => id === 'ada-berg'));
      const relations = await store().relationRecords(['portrait', 'reception']);
      expect([...relations.values()].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
        [...ADA_TWICE.relations].sort((a, b) => (a.id < b.id ? -1 : 1)),
      );
    });

    it('is found once, by the names of both, and no longer under the one that is hidden', async () => {
      for (const text of ['Berg, Ada', 'Adda B.', 'Ada Holm', 'viaf:77']) {
        const ids = await found(store(), text);
        expect(ids).not.toContain(OTHER_ADA);
        expect(ids.filter((id) => id === 'ada-berg')).toHaveLength(1);
      }
    });

    it('keeps the judgements, by pair', async () => {
      await store().apply(change({ judgements: [judgement('carla-osman', 'wikidata:Q5', 'UNSURE')] }));
      const judged = await store().judgementsOf([OTHER_ADA, 'wikidata:Q5', 'bo-lindqvist']);
      expect([...judged].map(([id, of]) => [id, of.map(({ verdict }) => verdict)])).toEqual([
        [OTHER_ADA, ['SAME']],
        ['wikidata:Q5', ['UNSURE']],
        ['bo-lindqvist', []],
      ]);
      const page = await store().listJudgements(first(1));
      expect(page).toEqual({ items: SAME.judgements, keys: [['ada-berg', OTHER_ADA]], hasMore: true });
      const rest = await store().listJudgements(first(9, { after: ['ada-berg', OTHER_ADA] }));
      expect(rest.items).toEqual([judgement('carla-osman', 'wikidata:Q5', 'UNSURE')]);
    });

    it('changes nothing when what was put is put again', async () => {
      const before = await dump(store());
      for (const again of [HARBOUR_TALKS, ADA_TWICE, SAME]) await store().apply({ ...again, recordedOn: '2025-05-05' });
      expect(await dump(store())).toBe(before);
    });

    it('shows what is put under either id later', async () => {
      await store().apply(change({ entities: [{ ...person(OTHER_ADA, 'A. Berg'), description: 'New.' }] }));
      const ada = (await store().entities(['ada-berg'])).get('ada-berg');
      expect([ada?.description, ada?.names.at(-1)]).toEqual([
        'Diplomat of Northland.',
        { text: 'A. Berg', kind: 'ALIAS' },
      ]);
      expect((await store().entityRecords([OTHER_ADA])).get(OTHER_ADA)?.name).toBe('A. Berg');
      expect(await found(store(), 'Adda B.')).not.toContain('wikidata:Q1000001');
    });

    it('names in its change log what is shown otherwise', async () => {
      const [logged] = await store().changesSince(2, 1);
      expect(logged?.entities).toEqual(['ada-berg', OTHER_ADA]);
      expect(logged?.relations).toEqual(expect.arrayContaining(['portrait', 'reception', 'talks']));
    });

    it('is split again, exactly as it was, by another judgement', async () => {
      const apart = await under.openEmpty();
      await apart.apply(HARBOUR_TALKS);
      await apart.apply(ADA_TWICE);
      const never = await dump(apart);
      await apart.close();
      const again = await under.openEmpty();
      for (const changes of [HARBOUR_TALKS, ADA_TWICE, SAME, DIFFERENT]) await again.apply(changes);
      expect(await dump(again)).toBe(never);
      expect(await again.identify([OTHER_ADA])).toEqual(new Map([[OTHER_ADA, { kind: 'PERSON', id: OTHER_ADA }]]));
      expect((await found(again, 'Adda B.'))[0]).toBe(OTHER_ADA);
      await again.close();
    });

    it('is what paths go through until they are split', async () => {
      const analyses = new Analyses(store());
      expect(await analyses.paths(EVER)).toMatchObject({ kind: 'paths', paths: [{ steps: { length: 2 } }] });
      await store().apply(DIFFERENT);
      expect(await analyses.paths(EVER)).toMatchObject({ kind: 'none' });
      await store().apply(SAME);
      expect(await analyses.paths(EVER)).toMatchObject({ kind: 'paths', paths: [{ steps: { length: 2 } }] });
    });
  });

  describe('of more than two that are the same', () => {
    const store = freshStore(under);

    it('shows them under the id made by hand, however they are connected, and parts them where one judgement held them', async () => {
      const people = ['viaf:1', 'wikidata:Q2', 'by-hand', 'another-hand'];
      await store().apply(change({ entities: people.map((id) => person(id, `Name of ${id}`)) }));
      const shownAs = async () => {
        const found = await store().identify(people);
        return people.map((id) => found.get(id)?.id);
      };
      await store().apply(change({ judgements: [judgement('viaf:1', 'wikidata:Q2')] }));
      expect(await shownAs()).toEqual(['wikidata:Q2', 'wikidata:Q2', 'by-hand', 'another-hand']);
      await store().apply(
        change({ judgements: [judgement('by-hand', 'viaf:1'), judgement('by-hand', 'another-hand')] }),
      );
      expect(await shownAs()).toEqual(['another-hand', 'another-hand', 'another-hand', 'another-hand']);
      await store().apply(change({ judgements: [judgement('by-hand', 'viaf:1', 'DIFFERENT')] }));
      expect(await shownAs()).toEqual(['wikidata:Q2', 'wikidata:Q2', 'another-hand', 'another-hand']);
    });

    it('unites what states, organizations and places are linked to', async () => {
      await store().apply(
        change({
          entities: [
            { kind: 'PLACE', id: 'wikidata:Q7', name: 'Port', names: [], identifiers: [], latitude: 1, longitude: 2 },
            { ...person('wikidata:Q8', 'South'), kind: 'STATE', predecessors: ['free-coast'] },
          ],
          claims: ['wikidata:Q7', 'wikidata:Q8'].map((subject) => ({
            id: `${subject}-facts`,
            subject,
            source: 'memo',
            polarity: 'ASSERTS',
            certainty: 'REPORTED',
          })),
          judgements: [judgement('port-city', 'wikidata:Q7'), judgement('southland', 'wikidata:Q8')],
        }),
      );
      const shown = await store().entities(['southland', 'wikidata:Q7', 'secretariat']);
      expect(shown.get('southland')).toMatchObject({ predecessors: ['old-northland', 'free-coast'] });
      expect(shown.get('wikidata:Q7')).toMatchObject({ id: 'port-city', within: 'southland', latitude: 54.5 });
      expect(await store().linkedFrom(['free-coast'], 'PREDECESSOR')).toEqual(
        new Map([['free-coast', ['northland', 'southland']]]),
      );
    });
  });

  describe('refuses', () => {
    const store = freshStore(under);

    it.each(REFUSED)('%s, and changes nothing', async (_what, message, changes) => {
      await store().apply(ADA_TWICE);
      const before = await dump(store());
      const refused = store().apply(change(changes));
      await expect(refused).rejects.toThrow(message);
      await expect(refused).rejects.toBeInstanceOf(IntegrityError);
      expect(await dump(store())).toBe(before);
      expect(await store().judgementsOf(['ada-berg'])).toEqual(new Map([['ada-berg', []]]));
    });
  });
}
