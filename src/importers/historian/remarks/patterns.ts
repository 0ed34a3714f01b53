/** The patterns from which lists of people are read, made of the tables in `words`. All are sticky: they match where the scanner stands. */
import { BODY_NOUNS, GROUP_NOUNS } from './words/groups.js';
import { STATE_WORDS } from './words/states.js';
import { PLURALS, TITLE } from './words/titles.js';

const sticky = (source: string) => new RegExp(source, 'uy');
const oneOf = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');

/** What stands between two members of a list. */
export const SEPARATOR = sticky(
  '(?:\\s*(?:,|/)\\s*(?:and\\b|as well as\\b)?\\s*|\\s+(?:and|as well as)\\s+|\\s+)?(?:(?:also|then|later|separately|both|including|together)\\s+)*(?:(?:met |an? (?:\\w+ )?(?:meeting|audience) )?with\\s+)?(?:also\\s+)?',
);
export const ARTICLE = sticky('the ');
export const OF = sticky(' of ');
/** Between the states of "Egypt, Jordan, and Iraq". */
export const NEXT = sticky('(?:, and |, | and )(?:of )?');

const MONTH =
  '(?:Jan(?:uary|\\.)|Feb(?:ruary|\\.)|March|April|May|June|July|Aug(?:ust|\\.)|Sept(?:ember|\\.)|Oct(?:ober|\\.)|Nov(?:ember|\\.)|Dec(?:ember|\\.))';
const DAYS = '\\d{1,2}(?:\\s?[-–]\\s?\\d{1,2})?(?! and \\d)(?:, \\d{4})?';
/** A day between or behind the members of a list. */
export const DAY = sticky(
  `,? (?:on )?${MONTH} ${DAYS}(?:(?: and |, | and ${MONTH} )\\d{1,2}(?!\\d))*|${MONTH} ${DAYS}`,
);

export const TITLE_HERE = sticky(TITLE);

const WORD = "[\\p{L}\\d][\\p{L}\\d’'.&+-]*";
const CAPITALISED = `(?=[\\p{Lu}\\d])${WORD}`;
export const STATE = `(?:${STATE_WORDS.map((word) => word.replace(/[.]/g, '\\.').replace(/’/g, "[’']")).join('|')})(?![\\p{L}])`;
export const STATE_HERE = sticky(`(?:the )?${STATE}`);
/** Capitalised words after "of" that name no state of the table: "the Commission of the European Community". */
export const NAMED_BODY = sticky(
  "(?:the )?(?:Knesset|Parliament|National Assembly|Senate|House of Representatives|Duma|Federation Council)(?![\\p{L}])|(?:the )?\\p{Lu}[\\p{L}’'-]*(?: (?:of (?:the )?)?\\p{Lu}[\\p{L}’'-]*)*",
);

/** The state or body before a title: "Russian", "National People's Congress", "Jordan's". */
export const AFFILIATION = sticky(
  `(?:(?:the )?(?:United Nations Educational, Scientific and Cultural Organization|Organization for Security and Cooperation in Europe|${STATE}|${CAPITALISED}(?: (?:of the |of |for the |for )?(?=\\p{Lu})${WORD}){0,5}?)(?:[’']s?)? )(?=(?:${TITLE})(?! of Staff))`,
);
/** A role in lower case before a name: "UNITA leader", "Presidential adviser". */
export const ROLE = sticky(
  `(?:(?:the )?(?:(?=\\p{Lu})${WORD} ){0,4})(?:[a-z]+ )?(?:adviser|advisor|leader|chairman|president|chief|negotiator|envoy|head|mediator|commander|candidate|activist|dissident|representative|spokesman|general)(?: (?=\\p{Lu}))`,
);
export const PLURAL_HERE = sticky(`(?:${Object.keys(PLURALS).join('|')})(?![\\p{L}])`);

const PARTICLE = '(?:de|da|do|dos|di|del|della|du|van|von|der|den|bin|bint|ben|ibn|al|el|ul|ur|ud|y|la|le|e)';
const CAPITAL =
  "(?:(?:[A-Z]\\.)+|(?:al|el|as|an|ad|ar|at|bin|d|O|l|ul|ur)[-’'‘`]?-?\\p{Lu}[\\p{L}’'‘`-]*|[‘’'`]?\\p{Lu}[\\p{L}’'‘`-]*(?:(?<=\\b(?:Jr|Sr|St))\\.)?)";
/** One word of a name, particles included: "de", "bin", "al-Sabah", "P.V.", "O’Neill". */
export const NAME_TOKEN = sticky(`(?:${CAPITAL}|${PARTICLE}(?= (?:${PARTICLE} )*${CAPITAL}))(?![\\p{L}])`);
/** Capitalised words that end a name rather than belong to it. */
export const NOT_NAMES =
  /^(?:January|February|March|April|June|July|August|September|October|November|December|Summit|Conference|Meeting|Meetings|Assembly|Council|Ministers?|Presidents|Foreign|Prime|Forum|Congress|Treaty|Agreement|Cabinet|Airport|House|Palace|Visit|Administration|Ministerial)$/;

const NOUN = `(?:${oneOf(GROUP_NOUNS)})(?![\\p{L}-])`;
/** People who are not named: up to the first noun that ends a group, with joined adjectives: "senior Moroccan and Saudi officials". */
export const GROUP = sticky(
  `(?:(?:[a-z]+|${WORD}),? )(?:(?!with |including )${WORD}(?:,? (?:and )?|,? & ?| \\([^)]*\\) )){0,9}?${NOUN}|${NOUN}`,
);
export const BODY = sticky(
  `(?:the )?(?:(?=\\p{Lu})${WORD} (?:of the |of |for the |for )?){0,6}?(?:${oneOf(BODY_NOUNS)})(?=,|$| and | on | in | to | at | during | for )`,
);
/** Whose a group is: "of the Gulf Cooperation Council", "from the Palestinian Authority". */
export const WHOSE = sticky(
  `,? (?:of|from|representing) (?:the )?(?:${CAPITALISED}|[a-z]+)(?: (?:of |for |and |the |of the )?(?!and\\b)${CAPITALISED})*(?: (?:nations|states|countries|government|mission|forces))?`,
);
/** A further member of the list after "of": the rest of "the leaders of Bahrain, Egypt, and Jordan". */
export const FURTHER = sticky(`(?:the )?(?:${CAPITALISED})(?: (?:of |for |the |of the )?${CAPITALISED})*`);
