import { basename } from 'node:path';
import { RecordProblem } from '../../record-problem.js';
import type { Document } from '../checkout.js';
import type { DocumentKind } from '../documents.js';
import { textAt, type XmlElement } from '../xml/element.js';
import { elementsIn, XmlError } from '../xml/read.js';
import { type Attestation, PeopleIndex } from './people-index.js';
import { presidentHeld } from './presidents.js';
import { SECRETARY, secretaryHeld } from './secretaries.js';
import { visitorsHeld } from './visitors.js';

/**
 * The index of those whom remarks mean: presidents, secretaries of state, visitors. Made of the files alone, so that it is the same
 * whenever an import is begun or goes on. Costs reading the visits once more.
 * @param documents in the order in which they are read.
 */
export async function readKnown(documents: readonly Document[]): Promise<PeopleIndex> {
  const index = new PeopleIndex();
  const of = (kind: DocumentKind) => documents.filter((document) => document.kind === kind);
  await each(of('presidents'), ['president'], (element) => addTo(index, () => presidentHeld(element)));
  const secretaries: XmlElement[] = [];
  const offices = of('principal-position').filter((document) => nameOf(document) === SECRETARY);
  await each(offices, ['principal'], (element) => secretaries.push(element));
  const people = new Map(of('person').map((document) => [nameOf(document), document]));
  for (const secretary of secretaries) {
    const person = people.get(textAt(secretary, 'person-id') ?? '');
    if (person === undefined) continue;
    await each([person], ['person'], (element) => addTo(index, () => secretaryHeld(secretary, element)));
  }
  await each(of('visits'), ['visit'], (element) => addTo(index, () => visitorsHeld(element)));
  return index;
}

/** The files of people and positions are named by the id. */
function nameOf({ file }: Document): string {
  return basename(file.path).replace(/\.xml(\.gz)?$/, '');
}

/** What is wrong in a record or a file is told when it is imported; here it is passed over. */
function addTo(index: PeopleIndex, held: () => readonly Attestation[]): void {
  try {
    for (const attestation of held()) index.add(attestation);
  } catch (error) {
    if (!(error instanceof RecordProblem)) throw error;
  }
}

async function each(
  documents: readonly Document[],
  names: readonly string[],
  tell: (element: XmlElement) => void,
): Promise<void> {
  for (const { file } of documents) {
    try {
      for await (const { element } of elementsIn(file.chunks(), names)) tell(element);
    } catch (error) {
      if (!(error instanceof XmlError)) throw error;
    }
  }
}
