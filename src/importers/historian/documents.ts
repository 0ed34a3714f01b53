import type { FileHead } from '../importer.js';
import type { DataSet } from './data-sets.js';

/** The files of the three repositories, by their root element, in the order in which they are read: what others refer to comes first. */
export const DOCUMENTS = {
  role: { dataSet: 'pocom', records: [] },
  person: { dataSet: 'pocom', records: ['person'] },
  presidents: { dataSet: 'travels', records: ['president'] },
  'country-mission': { dataSet: 'pocom', records: ['chief', 'mission-note'] },
  'org-mission': { dataSet: 'pocom', records: ['chief', 'mission-note'] },
  'principal-position': { dataSet: 'pocom', records: ['principal', 'mission-note'] },
  'concurrent-appointments': { dataSet: 'pocom', records: ['concurrent-appointments'] },
  trips: { dataSet: 'travels', records: ['trip'] },
  visits: { dataSet: 'visits', records: ['visit'] },
} as const satisfies Readonly<Record<string, { readonly dataSet: DataSet; readonly records: readonly string[] }>>;

export type DocumentKind = keyof typeof DOCUMENTS;

/** Undefined for what is none of them. */
export function documentKindOf({ text }: FileHead): DocumentKind | undefined {
  const root = /^\ufeff?\s*(?:<\?[\s\S]*?\?>\s*|<!--[\s\S]*?-->\s*)*<([a-z-]+)[\s>]/.exec(text)?.[1];
  return root !== undefined && Object.hasOwn(DOCUMENTS, root) ? (root as DocumentKind) : undefined;
}
