import { allNames, type Entity } from '../../domain/entity.js';
import { type Script, scriptIn } from '../../domain/script.js';
import { skeletonOf } from '../../search/skeleton.js';
import { joined, wordsOf } from '../../search/words.js';
import { numbered } from './ordinal.js';
import { HONORIFICS, PARTICLES } from './words.js';

/** One name of an entity, made ready to be compared with others. */
export interface NameForm {
  /** As it is written. */
  readonly text: string;
  /** In the letters a to z and digits, without titles before it, particles within it and the number behind it. */
  readonly words: readonly string[];
  /** What is left of each of them when spellings of one sound are made one. */
  readonly skeletons: readonly string[];
  /** The words written together, as scripts without spaces do. */
  readonly joined: string;
  readonly ordinal?: number;
  readonly script?: Script;
}

/** More names than anybody goes by in the sources; of states in all languages, the first ones. */
const MAX_FORMS = 24;

/** The entity's names as forms, each once, the preferred one first; without those in which no letter is left. */
export function formsOf(entity: Pick<Entity, 'kind' | 'name' | 'names'>): readonly NameForm[] {
  const forms = new Map<string, NameForm>();
  for (const { text } of allNames(entity)) {
    for (const form of textForms(text, entity.kind === 'PERSON')) {
      const key = `${form.words.join(' ')} ${form.ordinal ?? ''} ${form.script ?? ''}`;
      if (form.words.length > 0 && !forms.has(key) && forms.size < MAX_FORMS) forms.set(key, form);
    }
  }
  return [...forms.values()];
}

/** What stands in brackets or quotes is another way to call what stands before it. */
const ASIDE = /^(?<before>.*?)[("“](?<aside>[^)"”]+)[)"”](?<after>.*)$/u;

/** `Henry A. (Heinz Alfred) Kissinger` is Henry A. Kissinger and Heinz Alfred Kissinger, `Auguste Davezac (D'Avezac)` Auguste D'Avezac. */
function textForms(text: string, isPerson: boolean): readonly NameForm[] {
  if (!isPerson) return [formOf(text, wordsOf(text), undefined)];
  const { before = '', aside, after = '' } = ASIDE.exec(text)?.groups ?? {};
  const last = wordsOf(numbered(` ${after}`).name).length === 0;
  const instead = last ? `${before.trim().replace(/\S+$/, '')}${aside} ${after}` : `${aside} ${after}`;
  const texts = aside === undefined ? [text] : [`${before} ${after}`, instead];
  return texts.map((each) => {
    const { name, ordinal } = numbered(each);
    return formOf(text, nameWords(name), ordinal);
  });
}

function formOf(text: string, words: readonly string[], ordinal: number | undefined): NameForm {
  const script = scriptIn(text);
  return {
    text,
    words,
    skeletons: words.map(skeletonOf),
    joined: joined(words),
    ...(ordinal !== undefined && { ordinal }),
    ...(script !== undefined && { script }),
  };
}

/** What stands before and within names goes only where something is left. `Last, First` is turned round. */
function nameWords(text: string): readonly string[] {
  const comma = text.split(',');
  const words = wordsOf(comma.length === 2 ? `${comma[1]} ${comma[0]}` : text);
  const begins = words.findIndex((word) => !HONORIFICS.has(word));
  const named = begins < 0 ? words.slice(-1) : words.slice(begins);
  const telling = named.filter((word) => !PARTICLES.has(word));
  if (!telling.some((word) => word.length > 1)) return named;
  const [first = ''] = named;
  return PARTICLES.has(first) && isFirstName(text, telling) ? [first, ...telling] : telling;
}

/** A particle that begins a name is a first name before two words or more, `Della M. Newman`, not in `De Gaulle` and `al-Assad`; in `Al Hoffman` it is. */
function isFirstName(text: string, telling: readonly string[]): boolean {
  return telling.length > 1 || /^\W*al\s/i.test(text);
}
