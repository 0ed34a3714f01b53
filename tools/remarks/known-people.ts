/**
 * An index of people made of the visits and the list of presidents alone, to measure resolution without the importer. The importer's own
 * index knows more: it has the entities of all its data.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNameOf } from '../../src/importers/historian/remarks/names.js';
import { peopleIn } from '../../src/importers/historian/remarks/people.js';
import type { Holding, KnownPeople } from '../../src/importers/historian/remarks/resolve.js';
import { officeOf } from '../../src/importers/historian/remarks/words/same-offices.js';
import { stateOf } from '../../src/importers/historian/remarks/words/states.js';
import type { RemarkElement } from './elements.js';

type Attested = { -readonly [K in keyof Holding]: Holding[K] };

export function knownPeople(root: string, elements: readonly RemarkElement[]): KnownPeople {
  const byState = new Map<string, Attested[]>([['United States', presidents(root)]]);
  for (const { kind, traveller, country, start, end } of elements) {
    const [visitor] = kind === 'visit' ? peopleIn(traveller, true) : [];
    if (visitor?.kind !== 'person' || visitor.name === undefined) continue;
    const { name, titles } = visitor;
    const state = stateOfCountry(country);
    const holdings = byState.get(state) ?? [];
    byState.set(state, holdings);
    for (const title of titles) attest(holdings, name, title, start, end);
  }
  return { holdings: (affiliation) => byState.get(affiliation) ?? [] };
}

/** Years for which one name in one state is taken for one person: only the measuring does this, the importer has ids. */
const ONE_PERSON = 12;
/** A name with a number is one person's for as long as he or she reigns. */
const SOVEREIGN = / [IVX]+$/;

function attest(holdings: Attested[], name: string, title: string, start: string, end: string): void {
  const year = Number(start.slice(0, 4));
  const same = holdings.filter(
    (each) =>
      isNameOf(name, each.names) &&
      (SOVEREIGN.test(name) || Math.abs(Number(each.to.slice(0, 4)) - year) <= ONE_PERSON),
  );
  const person = same[0]?.person ?? `${name} ${start}`;
  const held = same.find((each) => officeOf(each.title) === officeOf(title));
  if (held === undefined) {
    holdings.push({ person, names: [name], title, from: start, to: end, complete: false });
    return;
  }
  held.names = [...new Set([...held.names, name])];
  if (start < held.from) held.from = start;
  if (end > held.to) held.to = end;
}

function presidents(root: string): Attested[] {
  const xml = readFileSync(join(root, 'travels/presidents/presidents.xml'), 'utf8');
  return [...xml.matchAll(/<president [^>]*>(.*?)<\/president>/gs)].map(([, body = '']) => {
    const text = (tag: string) => new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(body)?.[1] ?? '';
    const to = text('left-office-date') || '9999-12-31';
    return {
      person: text('id'),
      names: [text('name')],
      title: 'President',
      from: text('took-office-date'),
      to,
      complete: true,
    };
  });
}

/** How the data writes some countries, where the table of states does not have it. */
const COUNTRIES: Readonly<Record<string, string>> = {
  Korea: 'South Korea',
  'Korea, Republic of': 'South Korea',
  'Korea, South': 'South Korea',
  'Korea, North': 'North Korea',
  'China, Republic of': 'Taiwan',
  'German Democratic Republic': 'East Germany',
  'Democratic Republic of the Congo': 'Congo',
  'Union of South Africa': 'South Africa',
  'Vatican City': 'Holy See',
};

/** The state of a `country` or `from` element as the table of states names it. */
export function stateOfCountry(country: string): string {
  const plain = country.replace(/ \(.*\)$/, '');
  return COUNTRIES[plain] ?? stateOf(plain) ?? stateOf(plain.replace(/, .*$/, '')) ?? plain;
}
