import { scriptName } from '../../domain/script.js';
import type { Compare } from './feature.js';

/** Several names are one in these when they are transliterated: Chinese characters of one sound, without their tones. */
const CHARACTERS: readonly string[] = ['Hani', 'Kana'];

/** That one name is written in two scripts: what transliteration leaves of it agrees. */
export const compareScripts: Compare<'script'> = ({ likeness: { one, other } }) => {
  if (one.script === undefined || other.script === undefined || one.script === other.script) return undefined;
  const level = [one.script, other.script].some((script) => CHARACTERS.includes(script)) ? 'CHARACTERS' : 'ALPHABETS';
  return { level, because: `written in ${scriptName(one.script)} and in ${scriptName(other.script)} script` };
};
