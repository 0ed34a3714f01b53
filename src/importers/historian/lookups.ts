import type { ImportFile } from '../importer.js';
import { RecordProblem } from '../record-problem.js';
import type { Document } from './checkout.js';
import { locatorOf } from './data-sets.js';
import type { DocumentKind } from './documents.js';
import type { PeopleIndex } from './known/people-index.js';
import { readKnown } from './known/read-known.js';
import { childrenOf, textAt, textOf, type XmlElement } from './xml/element.js';
import { elementsIn, XmlError } from './xml/read.js';

/** A group of accreditations held at one time from one residence, as a chief's record does not say it. */
export interface Accreditation {
  readonly group: string;
  /** In words, for a claim: which posts they are, of which some may not be there. */
  readonly said: string;
  readonly file: string;
  readonly element: XmlElement;
}

/** What records refer to and is small: read before all else, and again when an import goes on. */
export interface Lookups {
  /** `ambassador-e-p`: `Ambassador Extraordinary and Plenipotentiary`. */
  readonly roleTitles: ReadonlyMap<string, string>;
  readonly positionTitles: ReadonlyMap<string, string>;
  /** By the id of the chief. */
  readonly accreditations: ReadonlyMap<string, readonly Accreditation[]>;
  /** Those whom remarks mean. */
  readonly people: PeopleIndex;
}

/** A file that cannot be read is told when its own records are; here it is passed over. */
export async function readLookups(documents: readonly Document[]): Promise<Lookups> {
  const titles = { roleTitles: new Map<string, string>(), positionTitles: new Map<string, string>() };
  const accreditations = new Map<string, Accreditation[]>();
  const titlesIn: Partial<Record<DocumentKind, Map<string, string>>> = {
    role: titles.roleTitles,
    'org-mission': titles.roleTitles,
    'principal-position': titles.positionTitles,
  };
  for (const { file, kind } of documents) {
    const known = titlesIn[kind];
    if (known === undefined && kind !== 'concurrent-appointments') continue;
    for (const element of await wholeDocument(file, kind)) {
      const id = textAt(element, 'id');
      const title = textAt(element, 'names/singular');
      if (id !== undefined && title !== undefined) known?.set(id, title);
      if (known !== undefined || id === undefined) continue;
      const accreditation = {
        group: id,
        said: accreditationSaid(element),
        file: locatorOf('pocom', file.path),
        element,
      };
      for (const chief of childrenOf(element, 'chief-id').map(textOf)) {
        accreditations.set(chief, [...(accreditations.get(chief) ?? []), accreditation]);
      }
    }
  }
  return { ...titles, accreditations, people: await readKnown(documents) };
}

/**
 * The title with this id. A part of a checkout may lack the table, and would put the id in the place of a title that the store has.
 * @throws RecordProblem when the files do not say it.
 */
export function titleOf(id: string, titles: ReadonlyMap<string, string>, folder: string): string {
  const title = titles.get(id);
  if (title !== undefined) return title;
  throw new RecordProblem(
    'role-title-id',
    `the id of a title in ${folder} (name the whole checkout)`,
    JSON.stringify(id),
  );
}

/** `Concurrent appointments 1866-asbo-01 (ar-1866-asbo-01, uy-1867-asbo-01), resident at buenos-aires, argentina.` */
export function accreditationSaid(element: XmlElement): string {
  const chiefs = childrenOf(element, 'chief-id').map(textOf).join(', ');
  const residence = ['locale-id', 'contemporary-territory-id']
    .map((part) => textAt(element, `resident-at/${part}`))
    .filter((part) => part !== undefined);
  const resident = residence.length === 0 ? '' : `, resident at ${residence.join(', ')}`;
  return `Concurrent appointments ${textAt(element, 'id')} (${chiefs})${resident}.`;
}

async function wholeDocument(file: ImportFile, root: string): Promise<XmlElement[]> {
  const found: XmlElement[] = [];
  try {
    for await (const { element } of elementsIn(file.chunks(), [root])) found.push(element);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
  }
  return found;
}
