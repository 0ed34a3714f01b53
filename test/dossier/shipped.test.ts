import { readFileSync } from 'node:fs';
import { checkIntegrity } from '../../src/domain/integrity.js';
import { readDossiers } from '../../src/dossier/read.js';
import { RECORDED_ON } from './reading.js';

const NAME = 'witkoff-moscow-2025.yaml';
const TEXT = readFileSync(new URL(`../../dossiers/${NAME}`, import.meta.url), 'utf8');

describe('the dossier that ships', () => {
  const changes = readDossiers([{ name: NAME, text: TEXT }], RECORDED_ON);
  const relation = (id: string) => changes.relations.find((item) => item.id === id);
  const claimsOf = (subject: string, about?: string) =>
    changes.claims.filter((claim) => claim.subject === subject && claim.about === about);

  it('holds together', () => {
    expect(() => checkIntegrity(changes, new Map())).not.toThrow();
  });

  it('says of every claim where in the article it stands', () => {
    expect(changes.claims.filter(({ locator }) => !/^paragraphs? \d/.test(locator ?? ''))).toEqual([]);
    expect(changes.sources).toEqual([
      {
        id: 'witkoff-moscow-article',
        title: "News article on Steve Witkoff's planned trip to Moscow",
        publishedOn: '2025-11-26',
      },
    ]);
  });

  it('uses everything that it enters', () => {
    const used = new Set([
      ...changes.relations.flatMap(({ participations }) =>
        participations.flatMap(({ entity, onBehalfOf }) => [entity, onBehalfOf]),
      ),
      ...changes.claims.map(({ attributedTo }) => attributedTo),
    ]);
    expect(changes.entities.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  it('has the trip, planned by the word of Ushakov, and possible with Kushner by that of Trump', () => {
    expect(relation('witkoff-trip-to-moscow-2025')).toMatchObject({
      kind: 'TRIP',
      start: '2025-12-01/2025-12-07',
      meetings: ['sixth-witkoff-putin-meeting'],
      participations: [
        { role: 'TRAVELLER', entity: 'steve-witkoff' },
        { role: 'COMPANION', entity: 'jared-kushner' },
        { role: 'DESTINATION', entity: 'moscow' },
      ],
    });
    expect(claimsOf('witkoff-trip-to-moscow-2025')).toMatchObject([
      { attributedTo: 'donald-trump', certainty: 'POSSIBLE', status: 'PROPOSED' },
      { attributedTo: 'kremlin', certainty: 'CONFIRMED', status: 'PLANNED' },
      { attributedTo: 'yuri-ushakov', certainty: 'CONFIRMED', status: 'PLANNED', statedOn: '2025-11-26' },
    ]);
    expect(claimsOf('witkoff-trip-to-moscow-2025', 'jared-kushner')).toMatchObject([
      { attributedTo: 'donald-trump', certainty: 'POSSIBLE', polarity: 'ASSERTS' },
    ]);
  });

  it('has the sixth meeting with Putin, planned, and possible with Kushner', () => {
    expect(relation('sixth-witkoff-putin-meeting')).toMatchObject({
      kind: 'MEETING',
      ordinal: 6,
      channel: 'IN_PERSON',
    });
    expect(claimsOf('sixth-witkoff-putin-meeting').map(({ status }) => status)).toEqual(['PLANNED', 'PLANNED']);
    expect(claimsOf('sixth-witkoff-putin-meeting', 'jared-kushner')).toMatchObject([
      { attributedTo: 'donald-trump', certainty: 'POSSIBLE' },
    ]);
  });

  it('enters nobody as a party of the leaked conversation, which names none', () => {
    expect(relation('leaked-telephone-conversation')).toMatchObject({ channel: 'PHONE', participations: [] });
  });

  it('holds nobody to have met in one of the three cities whom the article does not place there', () => {
    const certain = ['kyiv', 'geneva', 'abu-dhabi'].map((city) =>
      changes.claims
        .filter(
          ({ subject, about, certainty }) =>
            subject === `negotiations-in-${city}` && about !== undefined && certainty !== 'POSSIBLE',
        )
        .map(({ about }) => about),
    );
    expect(certain).toEqual([[], ['united-states', 'ukraine', 'european-union'], []]);
  });

  it('has the plan with its leaked version of 28 points, and where those stand whom the article names', () => {
    expect(changes.entities.find(({ id }) => id === 'us-peace-plan-2025')).toMatchObject({
      versions: [{ status: 'LEAKED', pointCount: 28, on: '2025-11-17/2025-11-23' }],
    });
    const stances = changes.relations.flatMap((item) =>
      item.kind === 'STANCE' ? [[item.participations[0]?.entity, item.position]] : [],
    );
    expect(stances).toEqual([
      ['united-states', 'PROPOSES'],
      ['ukraine', 'ACCEPTS_IN_PART'],
      ['european-leaders', 'UNDECIDED'],
      ['many-ukrainians', 'UNDECIDED'],
    ]);
  });

  it('has the offices, without dates that the article does not give', () => {
    const offices = changes.relations.filter(({ kind }) => kind === 'TENURE');
    expect(offices.map(({ participations }) => participations.map(({ entity }) => entity))).toEqual([
      ['donald-trump', 'united-states'],
      ['vladimir-putin', 'russia'],
      ['volodymyr-zelenskyy', 'ukraine'],
      ['ursula-von-der-leyen', 'european-commission'],
      ['yuri-ushakov', 'kremlin'],
      ['kirill-dmitriev', 'kremlin'],
    ]);
    expect(offices.filter(({ start, end }) => (start ?? end) !== undefined)).toEqual([]);
  });
});
