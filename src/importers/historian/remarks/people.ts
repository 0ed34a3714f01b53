import { Scanner } from './scanner.js';
import type { Affiliation, Mention, PersonMention } from './types.js';
import { BODY_NOUNS, CUT, GROUP_NOUNS } from './words/groups.js';
import { STATE_WORDS, stateOf } from './words/states.js';
import { HELD_TOGETHER, PLURALS, TITLE } from './words/titles.js';

const SEPARATOR =
  /(?:\s*(?:,|\/)\s*(?:and\b|as well as\b)?\s*|\s+(?:and|as well as)\s+|\s+)?(?:(?:also|then|later|separately|both|including)\s+)*(?:(?:met )?with\s+)?(?:also\s+)?/y;
const TITLE_HERE = new RegExp(`${TITLE}`, 'uy');
const PARTICLE = '(?:de|da|do|dos|di|del|della|du|van|von|der|den|bin|bint|ben|ibn|al|el|ul|ur|ud|y|la|le|as|e)';
const CAPITAL =
  "(?:(?:[A-Z]\\.)+|(?:al|el|as|an|ad|ar|at|bin|d|O|l|ul|ur)[-’'‘`]?-?\\p{Lu}[\\p{L}’'‘`-]*|[‘’'`]?\\p{Lu}[\\p{L}’'‘`-]*\\.?(?<=[\\p{L}]|\\b(?:Jr|Sr|[A-Z])\\.|[’‘`]))";
const NAME_TOKEN = new RegExp(`(?:${CAPITAL}|${PARTICLE}(?= (?:${PARTICLE} )*${CAPITAL}))(?![\\p{L}])`, 'uy');
const NOT_NAMES =
  /^(?:January|February|March|April|June|July|August|September|October|November|December|Summit|Conference|Meeting|Assembly|Council|Ministers?|Presidents|Foreign|Prime|Forum|Congress|Treaty|Agreement|Cabinet|Airport|House|Palace|Visit|Administration)$/;
const STATE = `(?:${STATE_WORDS.map((word) => word.replace(/[.]/g, '\\.').replace(/’/g, "[’']")).join('|')})(?![\\p{L}])`;
const STATE_HERE = new RegExp(`(?:the )?${STATE}`, 'uy');
const WORD = "[\\p{L}\\d][\\p{L}\\d’'.&+-]*";
const AFFILIATION = new RegExp(
  `(?:(?:the )?(?:United Nations Educational, Scientific and Cultural Organization|Organization for Security and Cooperation in Europe|${STATE}|(?=[\\p{Lu}\\d])${WORD}(?: (?:of the |of |for the |for )?(?=\\p{Lu})${WORD}){0,5}?)(?:[’']s?)? )(?=(?:${TITLE})(?! of Staff))`,
  'uy',
);
const ROLE = new RegExp(
  `(?:(?:the )?(?:(?=\\p{Lu})${WORD} ){0,4})(?:(?:opposition|resistance|guerrilla|religious|party|community) )?(?:adviser|advisor|leader|chairman|president|chief|negotiator|envoy|head|mediator|commander|candidate|activist|dissident|representative|spokesman|general)(?: (?=\\p{Lu}))`,
  'uy',
);
const PLURAL = Object.keys(PLURALS).join('|');
const PLURAL_HERE = new RegExp(`(?:${PLURAL})(?![\\p{L}])`, 'uy');
const NOUN = `(?:${[...GROUP_NOUNS].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}-])`;
const GROUP = new RegExp(
  `(?:(?:the|other|various|several|many|some|local|[a-z]+|${WORD}),? )(?:(?!with |including )${WORD}(?:,? (?:and )?|,? & ?| \\([^)]*\\) )){0,9}?${NOUN}|${NOUN}`,
  'uy',
);
const BODY = new RegExp(
  `(?:the )?(?:(?=\\p{Lu})${WORD} (?:of the |of |for the |for )?){0,6}?(?:${BODY_NOUNS.join('|')})(?![\\p{L}])`,
  'uy',
);
const TAIL = new RegExp(
  `,? (?:of|from|representing) (?:the )?(?:(?:[\\p{Lu}\\d]|U\\.S\\.)${WORD.slice(WORD.indexOf(']') + 1)}|[a-z]+)(?: (?:of |for |and |the |of the )?(?!and\\b)(?=[\\p{Lu}\\d])${WORD})*(?: nations| states| government)?`,
  'uy',
);

/**
 * Reads a list of people from the start of `text`: "President Ozal, Foreign Minister Çetin, and senior Turkish officials in Ankara". It ends
 * where the text goes on to why, where or when. With `known`, only what is clearly people, named or by office, or a group or
 * body of the tables; without, whatever stands in such a list, because the verb says that it was met.
 */
export function peopleIn(text: string, known: boolean): { readonly people: readonly Mention[]; readonly rest: string } {
  const scanner = new Scanner(text);
  const people: Mention[] = [];
  const nearby: Affiliation[] = [];
  for (;;) {
    const from = scanner.at;
    scanner.take(SEPARATOR);
    if (scanner.done || CUT.test(scanner.rest)) break;
    const found =
      mentions(scanner, nearby) ?? (known ? undefined : (scanner.try(() => bareName(scanner)) ?? unknown(scanner)));
    if (found === undefined) {
      scanner.at = from;
      break;
    }
    people.push(...found);
  }
  return { people, rest: scanner.rest.trim() };
}

function mentions(scanner: Scanner, nearby: Affiliation[]): readonly Mention[] | undefined {
  return (
    scanner.try(() => officesOf(scanner)) ??
    scanner.try(() => officesBefore(scanner)) ??
    scanner.try(() => namesake(scanner)) ??
    scanner.try(() => titled(scanner, nearby)) ??
    scanner.try(() => roled(scanner)) ??
    scanner.try(() => group(scanner)) ??
    scanner.try(() => body(scanner))
  );
}

const ARTICLE = /the /y;
const OF = / of /y;
const NEXT_STATE = /(?:, and |, | and )(?:of )?/y;

/** "the Foreign Ministers of Egypt, Jordan, and the Gulf Cooperation Council". */
function officesOf(scanner: Scanner): readonly Mention[] | undefined {
  scanner.take(ARTICLE);
  const offices = plurals(scanner);
  if (offices === undefined || scanner.take(OF) === undefined) return undefined;
  const found: Mention[] = [];
  do {
    const named = scanner.try(() => {
      const of = place(scanner);
      return of?.state === undefined ? undefined : of;
    });
    if (named !== undefined) found.push(...offices.map((office) => byOffice(office.singular, named)));
    else {
      const words = scanner.take(/(?:the )?[\p{Lu}][\p{L}’'-]*(?: (?:of )?[\p{Lu}][\p{L}’'-]*)*/uy);
      if (words === undefined || isTitle(words[0])) return found.length > 0 ? found : undefined;
      found.push({ kind: 'group', written: `${offices.map((office) => office.plural).join(' and ')} of ${words[0]}` });
    }
  } while (
    scanner.try(() =>
      scanner.take(NEXT_STATE) && /^(?:the )?\p{Lu}/u.test(scanner.rest) && !startsPerson(scanner) ? true : undefined,
    )
  );
  return found;
}

/** "the Canadian, Mexican, and Venezuelan Foreign Ministers", "the Russian Foreign and Defense Ministers". */
function officesBefore(scanner: Scanner): readonly Mention[] | undefined {
  scanner.take(ARTICLE);
  const states: Affiliation[] = [];
  do {
    const of = place(scanner);
    if (of?.state === undefined) return undefined;
    states.push(of);
  } while (scanner.take(NEXT_STATE));
  scanner.take(/ /y);
  const pair = scanner.take(/(Foreign) and (Defense) Ministers/y);
  const offices = pair ? ['Foreign Minister', 'Defense Minister'] : plurals(scanner)?.map(({ singular }) => singular);
  if (offices === undefined) return undefined;
  return states.flatMap((of) => offices.map((office) => byOffice(office, of)));
}

/** "Presidents Bush and Gorbachev", "Prime Ministers Eden of the United Kingdom and Mendes-France of France". */
function namesake(scanner: Scanner): readonly Mention[] | undefined {
  scanner.take(ARTICLE);
  const [office, ...more] = plurals(scanner) ?? [];
  if (office === undefined || more.length > 0) return undefined;
  scanner.take(/ /y);
  const found: Mention[] = [];
  do {
    const from = scanner.at;
    const name = nameHere(scanner);
    if (name === undefined) break;
    const of = ofPlace(scanner);
    found.push({
      kind: 'person',
      written: `${office.singular} ${scanner.since(from)}`,
      titles: [office.singular],
      name,
      ...(of && { of }),
    });
  } while (scanner.try(() => (scanner.take(NEXT_STATE) && !startsPerson(scanner) ? true : undefined)));
  return found.length > 0 ? found : undefined;
}

/** "Russian Foreign Minister Lavrov", "King Hussein of Jordan", "the Amir of Kuwait", "the President". */
function titled(scanner: Scanner, nearby: Affiliation[]): readonly Mention[] | undefined {
  const from = scanner.at;
  const article = scanner.take(ARTICLE) !== undefined;
  const former = scanner.take(/(?:[Ff]ormer|late|Acting|Caretaker|Interim|then) (?=\p{Lu})/uy)?.[0].trim();
  const before = affiliation(scanner);
  const titles = titlesHere(scanner);
  if (titles === undefined) return undefined;
  let of = before ?? ofPlace(scanner);
  scanner.take(
    / for (?:Syria|Yemen|Libya|Kosovo|Iraq|Afghanistan|Sudan|[\p{Lu}]\p{L}+(?: and [\p{Lu}]\p{L}+)?)(?= |,|$)/uy,
  );
  const start = scanner.at;
  const name = scanner.try(() => (scanner.take(/,? /y) ? nameHere(scanner) : undefined));
  if (name === undefined) scanner.at = start;
  // "Secretary-General" needs its bearer or its article: "General Assembly", "Secretary of State visits".
  if (
    name === undefined &&
    !article &&
    of === undefined &&
    titles.length === 1 &&
    !/^(?:(?:Crown|Prime|Foreign) |President|King$|Queen$|Pope$)/.test(titles[0] ?? '')
  )
    return undefined;
  if (
    name === undefined &&
    /^ (?:Assembly|Council|Committee|Commission|Conference|Office|Summit|Meeting|[\p{Ll}]+s\b)/u.test(scanner.rest) &&
    !CUT.test(scanner.rest.trim())
  )
    return undefined;
  if (name !== undefined) of = of ?? ofPlace(scanner);
  const all = former === undefined ? titles : [`${former} ${titles[0]}`, ...titles.slice(1)];
  const mention: PersonMention = {
    kind: 'person',
    written: scanner.since(from),
    titles: all,
    ...(name !== undefined && { name }),
    ...(of !== undefined && { of }),
    ...(of === undefined && nearby.length > 0 && { nearby: [...nearby] }),
  };
  if (of?.state !== undefined) nearby.push(of);
  scanner.take(/ \([^)]*\)/y);
  return [mention];
}

/** "UNITA leader Savimbi", "Presidential adviser Harry Hopkins". */
function roled(scanner: Scanner): readonly Mention[] | undefined {
  const from = scanner.at;
  const role = scanner.take(ROLE)?.[0].trim();
  if (role === undefined) return undefined;
  const name = nameHere(scanner);
  if (name === undefined) return undefined;
  const words = role.replace(/^the /, '').split(' ');
  const first = words.findIndex((word) => /^\p{Ll}/u.test(word));
  const written = words.slice(0, first).join(' ');
  const state = stateOf(written);
  return [
    {
      kind: 'person',
      written: scanner.since(from),
      titles: [words.slice(Math.max(first, 0)).join(' ')],
      name,
      ...(written !== '' && { of: { written, ...(state && { state }) } }),
    },
  ];
}

function group(scanner: Scanner): readonly Mention[] | undefined {
  const from = scanner.at;
  if (startsPerson(scanner)) return undefined;
  const found = scanner.take(GROUP)?.[0];
  if (found === undefined || hasCut(found) || /\b(?:President|Minister|King|Chancellor|Secretary) \p{Lu}/u.test(found))
    return undefined;
  scanner.take(TAIL);
  return [{ kind: 'group', written: scanner.since(from) }];
}

function body(scanner: Scanner): readonly Mention[] | undefined {
  const found = scanner.take(BODY)?.[0];
  if (found === undefined) return undefined;
  const tail = scanner.take(TAIL)?.[0] ?? '';
  return [{ kind: 'organization', written: `${found}${tail}`.trim() }];
}

/** Two or more capitalised words: "Kim Jong-un". */
function bareName(scanner: Scanner): readonly Mention[] | undefined {
  const name = nameHere(scanner);
  if (
    name === undefined ||
    !/\s/.test(name) ||
    stateOf(name) !== undefined ||
    /^(?:NATO|UN|EU|U\.S\.|OAS|ASEAN)\b/.test(name)
  )
    return undefined;
  return [{ kind: 'person', written: name, titles: [], name }];
}

/** Whatever stands up to the next separator: kept as a group, because the verb says that it was met. */
function unknown(scanner: Scanner): readonly Mention[] | undefined {
  const words: string[] = [];
  while (!scanner.done && !CUT.test(scanner.rest) && !/^(?:and|,)/.test(scanner.rest)) {
    const word = scanner.take(/[^\s,]+/y)?.[0];
    if (word === undefined) break;
    words.push(word);
    scanner.take(/ /y);
  }
  const written = words.join(' ');
  return written === '' || /^(?:others?|him|her|them)$/.test(written) ? undefined : [{ kind: 'group', written }];
}

function titlesHere(scanner: Scanner): readonly string[] | undefined {
  const first = scanner.take(TITLE_HERE)?.[0];
  if (first === undefined) return undefined;
  const titles = [first];
  for (;;) {
    const next = scanner.try(() => {
      const joint = scanner.take(/ and (?:the )?|-|\/| /y)?.[0];
      if (joint === undefined) return undefined;
      const title = scanner.take(TITLE_HERE)?.[0];
      if (title === undefined) return undefined;
      if (
        joint.startsWith(' and') &&
        !(HELD_TOGETHER.includes(first) && /^(?: (?:of|for) [^,]*?)?,? \p{Lu}|^$/u.test(scanner.rest))
      )
        return undefined;
      return joint === '-' && !HELD_TOGETHER.includes(first) ? undefined : title;
    });
    if (next === undefined) return titles;
    titles.push(next);
  }
}

/** The state or organization before a title: "Russian", "NATO", "Palestinian Authority". */
function affiliation(scanner: Scanner): Affiliation | undefined {
  const words = scanner.try(() => (isTitle(scanner.rest) ? undefined : scanner.take(AFFILIATION)?.[0]));
  if (words === undefined) return undefined;
  const written = words.trim().replace(/[’']s?$/, '');
  const state = stateOf(written) ?? stateOf(`the ${written}`);
  return { written, ...(state !== undefined && { state }) };
}

/** " of Jordan", " of the Commission of the European Community". */
function ofPlace(scanner: Scanner): Affiliation | undefined {
  return scanner.try(() => {
    if (scanner.take(OF) === undefined) return undefined;
    const known = scanner.try(() => place(scanner));
    if (known !== undefined) return known;
    const written = scanner.take(/(?:the )?\p{Lu}[\p{L}’'-]*(?: (?:of (?:the )?)?\p{Lu}[\p{L}’'-]*)*/uy)?.[0];
    return written === undefined ? undefined : { written };
  });
}

function place(scanner: Scanner): Affiliation | undefined {
  const written = scanner.take(STATE_HERE)?.[0];
  if (written === undefined) return undefined;
  const state = stateOf(written) ?? stateOf(written.replace(/^the /, '')) ?? stateOf(`the ${written}`);
  return { written, state: state ?? written.replace(/^the /, '') };
}

function plurals(scanner: Scanner): readonly { readonly plural: string; readonly singular: string }[] | undefined {
  const found: { plural: string; singular: string }[] = [];
  do {
    const plural = scanner.take(PLURAL_HERE)?.[0];
    if (plural === undefined) return undefined;
    found.push({ plural, singular: PLURALS[plural] ?? plural });
  } while (
    scanner.try(() =>
      scanner.take(/ and (?:the )?/y) && new RegExp(`^(?:${PLURAL})`).test(scanner.rest) ? true : undefined,
    )
  );
  return found;
}

function nameHere(scanner: Scanner): string | undefined {
  const from = scanner.at;
  let end = from;
  for (;;) {
    const token = scanner.try(() => {
      if (isTitle(scanner.rest) && end === from) return undefined;
      if (
        end > from &&
        isTitle(scanner.rest) &&
        !/^(?:King|Major|Prince|General|Marshal)(?:,| and|$|\s*\()/.test(scanner.rest)
      )
        return undefined;
      const word = scanner.take(NAME_TOKEN)?.[0];
      return word === undefined || NOT_NAMES.test(word) ? undefined : word;
    });
    if (token === undefined) break;
    end = scanner.at;
    if (scanner.take(/ (?:["“][^"”]*["”] )?/y) === undefined) break;
  }
  scanner.at = end;
  return end === from ? undefined : scanner.text.slice(from, end);
}

function byOffice(office: string, of: Affiliation): PersonMention {
  return { kind: 'person', written: `${office} of ${of.written}`, titles: [office], of };
}

function isTitle(text: string): boolean {
  TITLE_HERE.lastIndex = 0;
  return TITLE_HERE.test(text);
}

/** Whether a title, or an affiliation and a title, stands here. */
function startsPerson(scanner: Scanner): boolean {
  const from = scanner.at;
  scanner.take(ARTICLE);
  const found = isTitle(scanner.rest) || affiliation(scanner) !== undefined;
  scanner.at = from;
  return found;
}

function hasCut(text: string): boolean {
  return text
    .split(' ')
    .some(
      (word, index) =>
        index > 0 && /^(?:to|on|in|at|during|while|for|from|by|with|about|regarding|including)$/.test(word),
    );
}
