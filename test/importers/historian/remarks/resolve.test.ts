import { peopleIn } from '../../../../src/importers/historian/remarks/people.js';
import { type Holding, type KnownPeople, resolve } from '../../../../src/importers/historian/remarks/resolve.js';
import type { PersonMention } from '../../../../src/importers/historian/remarks/types.js';

const attested = (person: string, title: string, from: string, to: string, ...names: string[]): Holding => ({
  person,
  title,
  from,
  to,
  names,
  complete: false,
});
const tenure = (person: string, title: string, from: string, to: string, ...names: string[]): Holding => ({
  person,
  title,
  from,
  to,
  names,
  complete: true,
});

const HOLDINGS: Readonly<Record<string, readonly Holding[]>> = {
  Norway: [
    attested('lund', 'Prime Minister', '1980-05-01', '1984-02-01', 'Kåre Lund'),
    attested('lund-younger', 'Prime Minister', '2001-05-01', '2004-02-01', 'Eva Lund'),
    attested('berg-a', 'Foreign Minister', '1982-01-01', '1982-01-05', 'Arne Berg'),
    attested('berg-b', 'Foreign Minister', '1985-01-01', '1985-01-05', 'Bodil Berg'),
    attested('otto', 'King', '1970-01-01', '1990-01-01', 'Otto V'),
  ],
  Kuwait: [attested('sabah', 'Emir', '1980-01-01', '1990-01-01', 'Jaber al-Ahmad al-Sabah')],
  'Soviet Union': [attested('petrov', 'Foreign Minister', '1980-01-01', '1985-01-01', 'Ivan Petrov')],
  'United States': [
    tenure('hale-elder', 'President', '1977-01-20', '1981-01-20', 'George Hale'),
    tenure('hale-younger', 'President', '1981-01-20', '1985-01-20', 'John Hale'),
  ],
};
const known: KnownPeople = { holdings: (affiliation) => HOLDINGS[affiliation] ?? [] };

function find(words: string, start = '1983-06-01', end = start, home = 'Norway') {
  const mention = peopleIn(words, false).find(
    (each): each is PersonMention => each.kind === 'person' && words.endsWith(each.written),
  );
  if (mention === undefined) throw new Error(`No person is read from ${words}.`);
  const found = resolve(mention, { home, start, end }, known);
  return found.kind === 'resolved'
    ? `${found.person} by ${found.by}`
    : found.kind === 'ambiguous'
      ? found.people
      : 'unknown';
}

describe('a mention is resolved', () => {
  it('to the only one of its name in its office, state and time', () => {
    expect(find('Prime Minister Lund')).toBe('lund by name and office');
    expect(find('Prime Minister Kåre Lund')).toBe('lund by name and office');
    expect(find('Prime Minister Lund', '2003-01-01')).toBe('lund-younger by name and office');
    expect(find('Norwegian Premier K. Lund', '1983-06-01', '1983-06-02', 'Chile')).toBe('lund by name and office');
    expect(find('the Amir al-Sabah of Kuwait')).toBe('sabah by name and office');
  });

  it('to nobody where country, title or time do not fit', () => {
    expect(find('Prime Minister Lund', '1983-06-01', '1983-06-01', 'Chile')).toBe('unknown');
    expect(find('Defense Minister Lund')).toBe('unknown');
    expect(find('Prime Minister Lund', '1992-06-01')).toBe('unknown');
    expect(find('Prime Minister Holm')).toBe('unknown');
    expect(find('King Ibn Otto')).toBe('unknown');
  });

  it('to nobody where two fit, whose ids are given', () => {
    expect(find('Foreign Minister Berg')).toEqual(['berg-a', 'berg-b']);
  });

  it('to the one who is attested on the very days, before those of other years', () => {
    expect(find('Foreign Minister Berg', '1982-01-03')).toBe('berg-a by name and office');
  });

  it('by a full name in another office of the same state, but only word for word', () => {
    expect(find('former Prime Minister Bodil Berg', '1990-01-01')).toBe('berg-b by full name');
    expect(find('President Berg', '1990-01-01')).toBe('unknown');
    expect(find('President Bodil Anna Berg', '1990-01-01')).toBe('unknown');
  });

  it('by the office alone only where the tenures say who held it on all the days', () => {
    expect(find('the President', '1980-03-01', '1980-03-02', 'United States')).toBe('hale-elder by office');
    expect(find('the President', '1981-01-19', '1981-01-22', 'United States')).toBe('unknown');
    expect(find('the King')).toBe('unknown');
  });

  it('at home first, then in the states named beside it and in the United States', () => {
    expect(find('Soviet President Orlov and Foreign Minister Petrov')).toBe('petrov by name and office');
    expect(find('President Hale', '1983-06-01')).toBe('hale-younger by name and office');
  });
});
