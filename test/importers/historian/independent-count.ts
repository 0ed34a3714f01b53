import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Texts of all XML files under a folder; none when it is missing. */
function textsUnder(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.xml'))
      .map((path) => readFileSync(join(folder, path), 'utf8'));
  } catch {
    return [];
  }
}

function count(texts: readonly string[], pattern: RegExp): number {
  return texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);
}

/** How many records there are of each kind, by tags in the text of the files: no XML is parsed, and none of ours is asked. */
export function countRecords(folder: string): Readonly<Record<string, number>> {
  const missions = [
    ...textsUnder(join(folder, 'pocom/missions-countries')),
    ...textsUnder(join(folder, 'pocom/missions-orgs')),
  ];
  const positions = textsUnder(join(folder, 'pocom/positions-principals'));
  return {
    person: count(textsUnder(join(folder, 'pocom/people')), /<\/person>/g),
    'term of a president': count(textsUnder(join(folder, 'travels/presidents')), /<\/president>/g),
    'chief of mission': count(missions, /<\/chief>/g),
    'mission note': count([...missions, ...positions], /<\/mission-note>/g),
    'principal officer': count(positions, /<\/principal>/g),
    'concurrent appointments': count(
      textsUnder(join(folder, 'pocom/concurrent-appointments')),
      /<\/concurrent-appointments>/g,
    ),
    trip: count(
      [
        ...textsUnder(join(folder, 'travels/president-travels')),
        ...textsUnder(join(folder, 'travels/secretary-travels')),
      ],
      /<\/trip>/g,
    ),
    visit: count(textsUnder(join(folder, 'visits/data')), /<\/visit>/g),
  };
}

/** The ids of chiefs in one mission's file who served, in the order of the day on which they took up their post, with the day on which they left. */
export function chiefsWhoServed(folder: string, mission: string): { id: string; first: string; end: string }[] {
  const text = readFileSync(join(folder, `pocom/missions-countries/${mission}.xml`), 'utf8');
  const [served = ''] = text.split('<other-nominees');
  const dateIn = (chief: string, event: string) =>
    new RegExp(`<${event}>\\s*<date>([^<]*)</date>`).exec(chief)?.[1] ?? '';
  return served
    .split('<chief>')
    .slice(1)
    .map((chief) => ({
      id: /<id>([^<]*)</.exec(chief)?.[1] ?? '',
      first: [dateIn(chief, 'arrived'), dateIn(chief, 'started')].filter((date) => date !== '').sort()[0] ?? '',
      end: dateIn(chief, 'ended'),
    }));
}

/** What the texts of trips and visits say of meetings, by patterns that are none of the importer's. */
export interface TellingRecords {
  /** Ids of trips whose remarks have the words "met with". */
  readonly tripsThatMet: readonly string[];
  /** Ids of trips without remarks. */
  readonly silentTrips: readonly string[];
  /** Ids of visits with the id of the president in office whom the visitor met, if the list is to be believed. */
  readonly visitsToPresidents: ReadonlyMap<string, string>;
}

/** The visits in the list are meetings with the president, but those that say otherwise: the conference of 1945, and whoever met another American. */
export function tellingRecords(folder: string): TellingRecords {
  const trips = recordsIn(
    ['travels/president-travels', 'travels/secretary-travels'].flatMap((path) => textsUnder(join(folder, path))),
    'trip',
  );
  const presidents = recordsIn(textsUnder(join(folder, 'travels/presidents')), 'president').map((president) => ({
    id: fieldOf(president, 'id'),
    from: fieldOf(president, 'took-office-date'),
    to: fieldOf(president, 'left-office-date') || '9999',
  }));
  const visits = recordsIn(textsUnder(join(folder, 'visits/data')), 'visit').flatMap((visit) => {
    const description = fieldOf(visit, 'description');
    if (description.includes('San Francisco') && description.includes('United Nations Conference')) return [];
    const metOther = /(?:Met|Discussed) .*(?:Vice President|Secretary of State|President-elect) [A-Z]/.test(
      description,
    );
    if (metOther && !/(?<!Vice )President [A-Z]/.test(description)) return [];
    const [first, last] = [fieldOf(visit, 'start-date'), fieldOf(visit, 'end-date')];
    const inOffice = presidents.filter(({ from, to }) => from <= first && to >= last);
    return inOffice.length === 1 ? [[fieldOf(visit, 'id'), inOffice[0]?.id ?? ''] as const] : [];
  });
  const idsOf = (some: readonly string[]) => some.map((trip) => fieldOf(trip, 'id'));
  return {
    tripsThatMet: idsOf(trips.filter((trip) => /\b[Mm]et with\b/.test(fieldOf(trip, 'remarks')))),
    silentTrips: idsOf(trips.filter((trip) => fieldOf(trip, 'remarks') === '')),
    visitsToPresidents: new Map(visits),
  };
}

function recordsIn(texts: readonly string[], name: string): string[] {
  return texts.flatMap((text) => text.split(new RegExp(`<${name}(?: [^>]*)?>`)).slice(1));
}

/** Of the first element of that name; without tags. */
function fieldOf(record: string, name: string): string {
  const [, inner = ''] = new RegExp(`<${name}(?: [^>/]*)?>(.*?)</${name}>`, 's').exec(record) ?? [];
  return inner
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
