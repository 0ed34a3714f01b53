/**
 * Codes of Wikidata that are no language tags, or other ones than they seem, and the tags (BCP 47) that say what they mean. After MediaWiki's
 * own table, LanguageCode::NON_STANDARD_LANGUAGE_CODE_MAPPING, and its table of deprecated codes. All others are tags as they are.
 */
const TAGS: Readonly<Record<string, string>> = {
  als: 'gsw',
  'bat-smg': 'sgs',
  'be-x-old': 'be-tarask',
  bh: 'bho',
  'cbk-zam': 'cbk',
  'de-formal': 'de-x-formal',
  eml: 'egl',
  'es-formal': 'es-x-formal',
  'fiu-vro': 'vro',
  'hu-formal': 'hu-x-formal',
  'map-bms': 'jv-x-bms',
  mo: 'ro-Cyrl-MD',
  'nl-informal': 'nl-x-informal',
  no: 'nb',
  nrm: 'nrf',
  'roa-rup': 'rup',
  'roa-tara': 'nap-x-tara',
  simple: 'en-simple',
  'sr-ec': 'sr-Cyrl',
  'sr-el': 'sr-Latn',
  'zh-classical': 'lzh',
  'zh-cn': 'zh-Hans-CN',
  'zh-hk': 'zh-Hant-HK',
  'zh-min-nan': 'nan',
  'zh-mo': 'zh-Hant-MO',
  'zh-my': 'zh-Hans-MY',
  'zh-sg': 'zh-Hans-SG',
  'zh-tw': 'zh-Hant-TW',
  'zh-yue': 'yue',
};

export interface Language {
  /** BCP 47 tag in its usual case; undefined for a code that is none. */
  readonly lang?: string;
  /** ISO 15924, where the tag itself says it. */
  readonly script?: string;
}

/** What a code of Wikidata means: `zh-hans` is `zh-Hans`, written in `Hans`. */
export function languageOf(code: string): Language {
  const known = SEEN.get(code);
  if (known !== undefined) return known;
  const language = readLanguage(code);
  // There are some 600 codes; a file that is full of others must not fill the memory.
  if (SEEN.size < MAX_SEEN) SEEN.set(code, language);
  return language;
}

const MAX_SEEN = 2000;
const SEEN = new Map<string, Language>();

function readLanguage(code: string): Language {
  const tag = Object.hasOwn(TAGS, code) ? TAGS[code] : code;
  try {
    const locale = new Intl.Locale(tag ?? code);
    return { lang: locale.toString(), ...(locale.script !== undefined && { script: locale.script }) };
  } catch (error) {
    if (error instanceof RangeError) return {};
    throw error;
  }
}
