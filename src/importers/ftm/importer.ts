import { BadInputError } from '../../domain/errors.js';
import type { FileHead, Importer } from '../importer.js';

const OPTIONS = {
  dataset: 'the name of the data set of entities that name none; else the name of their file',
  publisher: 'who publishes the data sets',
  licence: 'under which licence, for their titles',
} as const;

/** FollowTheMoney entities as JSON lines: README.md says what becomes of what. */
export const ftm: Importer = {
  name: 'ftm',
  title: 'FollowTheMoney entities as JSON lines',
  description: 'files with an entity a line, such as entities.ftm.json of OpenSanctions, or folders of them',
  options: OPTIONS,
  sniff,
  open: async (files, options) => {
    const empty = Object.entries(options).find(([, value]) => value.trim() === '');
    if (empty !== undefined) throw new BadInputError(`--option ${empty[0]}: expected a text, got nothing.`);
    // The model and the index are read in only where there is something to import.
    const { readerOf } = await import('./reader.js');
    return readerOf(files, options);
  },
};

/** One of the lines is an object with `schema` and `properties`; of a line that goes on behind the head, we see the beginning. */
function sniff({ text }: FileHead): boolean {
  const lines = text.replace(/^\ufeff/, '').split('\n');
  return lines.some((line, index) => isEntity(line) || (index === lines.length - 1 && beginsAsEntity(line)));
}

function isEntity(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && 'schema' in value && 'properties' in value;
  } catch {
    return false;
  }
}

function beginsAsEntity(line: string): boolean {
  return /^\s*\{/.test(line) && /"properties"\s*:\s*\{/.test(line) && /"(?:schema|datasets|caption)"\s*:/.test(line);
}
