import type { Person } from '../../src/domain/entity.js';
import type { Importer, ImportRecord } from '../../src/importers/importer.js';

/** Two sources of people and who knows whom, a line each, for tests of what all imports have in common. */
export const SOURCE = { id: 'register', title: 'A register' };

export function person(id: string, more: Partial<Person> = {}): Person {
  return { kind: 'PERSON', id, name: id.toUpperCase(), names: [], identifiers: [], ...more };
}

/**
 * What line `number` of a file says: `ann` is a person, `ann knows bob` a tie of two who may be described elsewhere, `!` wrong and `-`
 * nothing for the graph; `+hobby` behind it is what the graph has no place for.
 */
export function recordOf(whole: string, line: number): ImportRecord {
  const [text = '', ...unplaced] = whole.split(' +');
  return { ...saidBy(text, line), ...(unplaced.length > 0 && { unplaced }) };
}

function saidBy(text: string, line: number): ImportRecord {
  const nothing = { sources: [], mentions: [], entities: [], relations: [], claims: [] };
  const about = { kind: text.includes(' ') ? 'tie' : 'person', line, record: text };
  if (text === '-') return { ...nothing, ...about, kind: 'nothing' };
  if (text.startsWith('!')) return { ...about, field: 'name', expected: 'a name', got: text };
  const [one = '', , other, year] = text.split(' ');
  const claim = {
    source: SOURCE.id,
    polarity: 'ASSERTS',
    certainty: 'REPORTED',
    locator: `line of ${one.split(':')[0]}`,
  } as const;
  if (other === undefined) {
    const [id = '', birth] = one.split(':');
    const claims = birth === undefined ? [] : [{ ...claim, id: `claim:${id}:${birth}`, subject: id }];
    return { ...nothing, ...about, sources: [SOURCE], entities: [person(id, { ...(birth && { birth }) })], claims };
  }
  const relation = {
    kind: 'TIE',
    id: `${one}-${other}`,
    nature: 'knows',
    ...(year !== undefined && { start: year }),
    participations: [
      { role: 'PARTY', entity: other },
      { role: 'PARTY', entity: one },
    ],
  } as const;
  const mentions = [one, other].filter((id) => !id.startsWith('?')).map((id) => ({ entity: person(id), claims: [] }));
  const claims = [{ ...claim, id: `claim:${relation.id}`, subject: relation.id }];
  return { ...nothing, ...about, sources: [SOURCE], mentions, relations: [relation], claims };
}

/** @param onRecord told of each record before it is given, and may throw to end the import there. */
export function linesFormat(onRecord: (number: number) => void = () => {}): Importer {
  return {
    name: 'lines',
    title: 'people by line',
    description: 'files of lines',
    sniff: ({ text }) => text.startsWith('#people'),
    open: async (files) => ({
      files,
      records: async function* (file) {
        const chunks: Uint8Array[] = [];
        for await (const chunk of file.chunks()) chunks.push(chunk);
        const lines = Buffer.concat(chunks).toString().trim().split('\n');
        for (const [index, text] of lines.entries()) {
          if (index === 0) continue;
          onRecord(index);
          yield recordOf(text, index + 1);
        }
      },
    }),
  };
}
