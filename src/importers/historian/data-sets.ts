import { resolve } from 'node:path';
import type { Source } from '../../domain/source.js';

export type DataSet = 'pocom' | 'travels' | 'visits';

const PUBLISHER = 'Office of the Historian, U.S. Department of State';

/** One source a data set. All three are dedicated to the public domain. */
export const SOURCES: Readonly<Record<DataSet, Source>> = {
  pocom: {
    id: 'historian:pocom',
    title: 'Principal Officers and Chiefs of Mission of the U.S. Department of State (data set "pocom")',
    publisher: PUBLISHER,
    licence: 'CC0 1.0',
    url: 'https://github.com/HistoryAtState/pocom',
  },
  travels: {
    id: 'historian:travels',
    title: 'Travels Abroad of the President and the Secretary of State (data set "travels")',
    publisher: PUBLISHER,
    licence: 'CC0 1.0',
    url: 'https://github.com/HistoryAtState/travels',
  },
  visits: {
    id: 'historian:visits',
    title: 'Visits by Foreign Leaders to the United States (data set "visits")',
    publisher: PUBLISHER,
    licence: 'CC0 1.0',
    url: 'https://github.com/HistoryAtState/visits',
  },
};

/**
 * A file as a claim's locator names it, the same wherever the checkout is and from wherever it is imported:
 * `travels/secretary-travels/vance-cyrus-roberts.xml`.
 */
export function locatorOf(dataSet: DataSet, path: string): string {
  const parts = resolve(path).replace(/\.gz$/, '').split(/[\\/]/);
  const root = parts.lastIndexOf(dataSet);
  return root === -1 ? `${dataSet}/${parts.at(-1) ?? path}` : parts.slice(root).join('/');
}
