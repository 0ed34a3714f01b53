import { Tokenizer, TokenType } from '@streamparser/json';
import type { FileHead } from '../importer.js';
import { classOf, isClassName } from './classes.js';

/** How the records stand in a file. */
export type Form = 'document' | 'list' | 'object' | 'lines';

/** Lists that only Popolo names so; `events`, `posts` and `areas` are too common to tell by. */
const TELLING: readonly string[] = ['persons', 'organizations', 'memberships'];

/** What a JSON text begins with, as far as it is there. */
interface Outline {
  readonly isList: boolean;
  /** The fields of the first object, and those among them that are lists. */
  readonly keys: readonly string[];
  readonly lists: readonly string[];
  /** The fields of the first object in each of those lists. */
  readonly inLists: ReadonlyMap<string, readonly string[]>;
  /** What follows a first object that is whole. */
  readonly rest: string;
}

/** Undefined for what is not of Popolo. */
export function formOf({ text }: FileHead): Form | undefined {
  const { isList, keys, lists, inLists, rest } = outlineOf(text.replace(/^\ufeff/, ''));
  const isRecord = classOf(keys) !== undefined && (keys.includes('id') || classOf(keys) === 'memberships');
  if (isList) return isRecord ? 'list' : undefined;
  if (isRecord && keys.includes('id')) return /^[ \t\r]*\n\s*\{/.test(rest) ? 'lines' : 'object';
  const sections = lists.filter(isClassName);
  const isTold = (section: string) => TELLING.includes(section) || classOf(inLists.get(section) ?? []) === section;
  if (sections.some(isTold)) return 'document';
  return isRecord ? (/^[ \t\r]*\n\s*\{/.test(rest) ? 'lines' : 'object') : undefined;
}

function outlineOf(text: string): Outline {
  const keys: string[] = [];
  const lists: string[] = [];
  const inLists = new Map<string, string[]>();
  const isList = /^\s*\[/.test(text);
  let depth = isList ? -1 : 0;
  let said: string | undefined;
  let key: string | undefined;
  let objects = 0;
  /** In bytes. */
  let end: number | undefined;
  const tokenizer = new Tokenizer();
  tokenizer.onError = () => {};
  tokenizer.onToken = ({ token, value, offset }) => {
    if (end !== undefined) return;
    if (token === TokenType.COLON) {
      if (depth === 1 && said !== undefined) {
        key = said;
        keys.push(said);
        objects = 0;
      }
      if (depth === 3 && objects === 1 && key !== undefined && said !== undefined) inLists.get(key)?.push(said);
    }
    if (token === TokenType.LEFT_BRACKET && depth === 1 && key !== undefined) {
      lists.push(key);
      inLists.set(key, []);
    }
    if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) depth += 1;
    if (token === TokenType.LEFT_BRACE && depth === 3) objects += 1;
    if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) depth -= 1;
    if (depth === 0 && token === TokenType.RIGHT_BRACE) end = offset + 1;
    said = token === TokenType.STRING && typeof value === 'string' ? value : undefined;
  };
  try {
    tokenizer.write(text);
  } catch {
    // What comes after a first object is not this text's.
  }
  return { isList, keys, lists, inLists, rest: end === undefined ? '' : Buffer.from(text).subarray(end).toString() };
}
