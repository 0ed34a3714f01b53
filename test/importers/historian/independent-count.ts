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
