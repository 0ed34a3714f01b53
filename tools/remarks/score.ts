/** Compares what the rules read from the labelled remarks with the labels. */
import { textKey } from '../../src/domain/text-key.js';
import { listedMeeting } from '../../src/importers/historian/remarks/listing.js';
import { readRemark } from '../../src/importers/historian/remarks/read.js';
import type { Mention, RemarkMeeting } from '../../src/importers/historian/remarks/types.js';
import { stateOf } from '../../src/importers/historian/remarks/words/states.js';
import type { RemarkElement } from './elements.js';
import type { Label, LabelledMet } from './labels.js';

/** What is compared: one line for each of who met whom, when. Equal lines are a match. */
export interface Lines {
  /** Counterparts that the remark names or describes: persons and groups. */
  readonly met: readonly string[];
  /** Of those, the single persons. */
  readonly persons: readonly string[];
  /** Meetings with the president in office that only the listing of the visit tells of. */
  readonly listed: readonly string[];
  readonly attended: readonly string[];
  readonly accompanied: readonly string[];
}

export interface Score {
  readonly labelled: number;
  readonly read: number;
  readonly matched: number;
  readonly precision: number;
  readonly recall: number;
  /** Read but not labelled, and labelled but not read. */
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

export type Measure = keyof Lines | 'all';

/** The scores of every measure; `all` is who met whom, when, from the remark and from the listing together. */
export function score(elements: readonly RemarkElement[], labels: readonly Label[]): Readonly<Record<Measure, Score>> {
  const byLocator = new Map(elements.map((element) => [element.locator, element]));
  const pairs = labels.map((label) => {
    const element = byLocator.get(label.at);
    if (element === undefined)
      throw new Error(`The data has no element ${label.at}, which is labelled; is it another version of the data?`);
    return { labelled: linesOfLabel(label, element), read: linesRead(element) };
  });
  const of = (pick: (lines: Lines) => readonly string[]) =>
    compare(
      pairs.flatMap(({ labelled }) => pick(labelled)),
      pairs.flatMap(({ read }) => pick(read)),
    );
  return {
    all: of(({ met, listed }) => [...met, ...listed]),
    met: of(({ met }) => met),
    persons: of(({ persons }) => persons),
    listed: of(({ listed }) => listed),
    attended: of(({ attended }) => attended),
    accompanied: of(({ accompanied }) => accompanied),
  };
}

function compare(labelled: readonly string[], read: readonly string[]): Score {
  const left = [...labelled];
  const wrong: string[] = [];
  for (const line of read) {
    const at = left.indexOf(line);
    if (at < 0) wrong.push(line);
    else left.splice(at, 1);
  }
  const matched = read.length - wrong.length;
  return {
    labelled: labelled.length,
    read: read.length,
    matched,
    precision: matched / (read.length || 1),
    recall: matched / (labelled.length || 1),
    wrong,
    missed: left,
  };
}

function linesOfLabel(label: Label, element: RemarkElement): Lines {
  const met = label.met ?? [];
  const line = (each: LabelledMet) =>
    lineOf(element, each.who === undefined ? 'traveller' : key(each.who), labelledKey(each, element), each.on);
  const told = met.some((each) => isAmericanPresident(each.title, each.of));
  return {
    met: met.map(line),
    persons: met.filter(({ group }) => group === undefined).map(line),
    listed: label.president === undefined || told ? [] : [`${element.locator} listed`],
    attended: (label.attended ?? []).map((event) => `${element.locator} attended ${key(event)}`),
    accompanied: (label.accompanied ?? []).map((person) => `${element.locator} accompanied ${key(person)}`),
  };
}

function linesRead(element: RemarkElement): Lines {
  const reading = readRemark(element.remark, element);
  const line = (meeting: RemarkMeeting) => {
    const who = meeting.who === 'traveller' ? 'traveller' : key(meeting.who.written);
    return lineOf(element, who, mentionKey(meeting.with, element), meeting.on);
  };
  const told = reading.meetings.some(
    ({ with: person }) =>
      person.kind === 'person' && isAmericanPresident(person.titles[0], person.of?.written ?? placeOf(element)),
  );
  return {
    met: reading.meetings.map(line),
    persons: reading.meetings.filter(({ with: person }) => person.kind === 'person').map(line),
    listed:
      element.kind === 'visit' && !told && listedMeeting(element.remark, reading) ? [`${element.locator} listed`] : [],
    attended: reading.attended.map(({ event }) => `${element.locator} attended ${key(event)}`),
    accompanied: reading.accompanied.map((person) => `${element.locator} accompanied ${key(person.written)}`),
  };
}

function lineOf(element: RemarkElement, who: string, whom: string, on: string | undefined): string {
  return `${element.locator} ${who} met ${whom} ${on ?? `${element.start}/${element.end}`}`;
}

function labelledKey(met: LabelledMet, element: RemarkElement): string {
  return met.group === undefined
    ? personKey(met.title ?? '', met.name, met.of ?? placeOf(element))
    : `group ${key(met.group)}`;
}

function mentionKey(mention: Mention, element: RemarkElement): string {
  if (mention.kind !== 'person') return `group ${key(mention.written)}`;
  const { titles, name, of } = mention;
  return personKey(titles.join(' '), name, of?.state ?? of?.written ?? placeOf(element));
}

function personKey(title: string, name: string | undefined, of: string): string {
  return `${key(title)} [${key(name ?? '')}] of ${key(stateOf(of) ?? of)}`;
}

/** Whose office an unadorned title is: in a visit the United States', in a trip that of the country gone to. */
function placeOf({ kind, country }: RemarkElement): string {
  return kind === 'visit' ? 'United States' : country;
}

function isAmericanPresident(title: string | undefined, of: string | undefined): boolean {
  return title === 'President' && of === 'United States';
}

/** Without case, accents, marks and a leading article. */
function key(text: string): string {
  return textKey(text)
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .replace(/^(?:the|an?) /, '')
    .trim();
}
