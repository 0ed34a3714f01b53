import { affiliation, affiliationOf, isTitle, ofPlace } from './affiliations.js';
import { ARTICLE, DAY, NAME_TOKEN, NOT_NAMES, ROLE, STATE, TITLE_HERE } from './patterns.js';
import type { Scanner } from './scanner.js';
import type { Affiliation, PersonMention } from './types.js';
import { CUT } from './words/groups.js';
import { stateOf } from './words/states.js';
import { HELD_TOGETHER } from './words/titles.js';

/** Offices that may stand alone, without article, name or country: "met with the King and Prime Minister". */
const STANDS_ALONE = /^(?:(?:Crown|Prime|Foreign) |President|King$|Queen$|Pope$)/;
/** What makes of a title another thing: "Secretary of State visits", "General Assembly". */
const NO_PERSON = /^ (?:Assembly|Council|Committee|Commission|Conference|Office|Summit|Meeting|[\p{Ll}]+s\b)/u;
/** " for Syria", the field of an envoy. */
const FOR = new RegExp(`,? for (?:the )?${STATE}(?: and ${STATE})?`, 'uy');

/** "Russian Foreign Minister Lavrov", "King Hussein of Jordan", "the Amir of Kuwait". States are put into `nearby` as they are read. */
export function titled(scanner: Scanner, nearby: Affiliation[]): PersonMention | undefined {
  const from = scanner.at;
  const article = scanner.take(ARTICLE) !== undefined;
  const lead = scanner.take(/(?:[Ff]ormer|late|Acting|Caretaker|Interim|then) (?=\p{Lu})/uy)?.[0].trim();
  const before = affiliation(scanner);
  const titles = titlesHere(scanner);
  if (titles === undefined) return undefined;
  let of = before ?? ofPlace(scanner);
  scanner.take(FOR);
  const name = scanner.try(() => (scanner.take(/,? |(?<=\.)/y) === undefined ? undefined : nameHere(scanner)));
  if (name === undefined) {
    const bare = !article && of === undefined && titles.length === 1;
    if (bare && !STANDS_ALONE.test(titles[0] ?? '')) return undefined;
    if (NO_PERSON.test(scanner.rest) && !CUT.test(scanner.rest.trim())) return undefined;
  }
  of = of ?? ofPlace(scanner);
  const mention: PersonMention = {
    kind: 'person',
    written: scanner.since(from),
    titles: lead === undefined ? titles : [`${lead} ${titles[0]}`, ...titles.slice(1)],
    ...(name !== undefined && { name }),
    ...(of !== undefined && { of }),
    ...(of === undefined && nearby.length > 0 && { nearby: [...nearby] }),
  };
  if (of?.state !== undefined) nearby.push(of);
  scanner.take(/ \([^)]*\)/y);
  return mention;
}

/** "UNITA leader Savimbi", "Presidential adviser Harry Hopkins". */
export function roled(scanner: Scanner): PersonMention | undefined {
  const from = scanner.at;
  const role = scanner.take(ROLE)?.[0].trim();
  const name = role === undefined ? undefined : nameHere(scanner);
  if (role === undefined || name === undefined) return undefined;
  const words = role.replace(/^the /, '').split(' ');
  const first = words.findIndex((word) => /^\p{Ll}/u.test(word));
  const written = words.slice(0, first).join(' ');
  return {
    kind: 'person',
    written: scanner.since(from),
    titles: [words.slice(first).join(' ')],
    name,
    ...(written !== '' && { of: affiliationOf(written) }),
  };
}

/** A name of two words or more without a title: "Xi Jinping". */
export function bareName(scanner: Scanner): PersonMention | undefined {
  const name = nameHere(scanner);
  if (name === undefined || !/\s/.test(name) || NAMES_A_BODY.test(name)) return undefined;
  return stateOf(name) === undefined && stateOf(name.split(' ')[0] ?? '') === undefined
    ? { kind: 'person', written: name, titles: [], name }
    : undefined;
}

const NAMES_A_BODY =
  /\b(?:NATO|UN|EU|U\.S\.|OAS|ASEAN|International|National|United|European|Agency|Organization|Association|Community|Bank|Fund|Forces?|Institute|University|Union|Nations|Party|Air|Base|City)\b/;

/** One title, or several of one person: "Crown Prince and Prime Minister", "Foreign Minister Prince". */
function titlesHere(scanner: Scanner): readonly string[] | undefined {
  const first = scanner.take(TITLE_HERE)?.[0];
  if (first === undefined) return undefined;
  const titles = [first];
  for (;;) {
    const next = scanner.try(() => {
      const joint = scanner.take(/ and (?:the )?|-|\/| /y)?.[0];
      const title = joint === undefined ? undefined : scanner.take(TITLE_HERE)?.[0];
      if (joint === undefined || title === undefined) return undefined;
      const together = HELD_TOGETHER.includes(first);
      if (joint.startsWith(' and'))
        return together && /^(?: (?:of|for) [^,]*?)?,? \p{Lu}/u.test(scanner.rest) ? title : undefined;
      return joint === '-' && !together ? undefined : title;
    });
    if (next === undefined) return titles;
    titles.push(next);
  }
}

/** Where a person's name ends: at a title that is not itself a name ("Mackenzie King"), at a month with a day, at a word of {@link NOT_NAMES}. */
export function nameHere(scanner: Scanner): string | undefined {
  const from = scanner.at;
  let end = from;
  for (;;) {
    const token = scanner.try(() => {
      const named = end > from && /^(?:King|Major|Prince|General|Marshal)(?:,| and|$|\s*\()/.test(scanner.rest);
      if ((isTitle(scanner.rest) && !named) || isDay(scanner.rest)) return undefined;
      const word = scanner.take(NAME_TOKEN)?.[0];
      return word === undefined || NOT_NAMES.test(word) ? undefined : word;
    });
    if (token === undefined) break;
    end = scanner.at;
    if (scanner.take(/ (?:["“][^"”]*["”] )?/y) === undefined) break;
  }
  scanner.at = end;
  const name = scanner.text.slice(from, end).replace(/[’']s$|[’']$/, '');
  return name === '' ? undefined : name;
}

/** Whether a title, or an affiliation and a title, stands here. */
export function startsPerson(scanner: Scanner): boolean {
  const from = scanner.at;
  scanner.take(ARTICLE);
  const found = isTitle(scanner.rest) || affiliation(scanner) !== undefined;
  scanner.at = from;
  return found;
}

function isDay(text: string): boolean {
  DAY.lastIndex = 0;
  return DAY.test(text);
}
