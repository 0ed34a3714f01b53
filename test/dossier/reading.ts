import type { ChangeSet } from '../../src/domain/change-set.js';
import { DossierError } from '../../src/dossier/problem.js';
import { readDossiers } from '../../src/dossier/read.js';

export const RECORDED_ON = '2025-11-27';

/** The change set of one file's text. */
export function read(text: string): ChangeSet {
  return readDossiers([{ name: 'a.yaml', text }], RECORDED_ON);
}

/** The lines that reading the texts, as a.yaml, b.yaml …, complains with. */
export function complaints(...texts: readonly string[]): string[] {
  const files = texts.map((text, index) => ({ name: `${'abc'.charAt(index)}.yaml`, text }));
  try {
    readDossiers(files, RECORDED_ON);
    return [];
  } catch (error) {
    if (error instanceof DossierError) return error.message.split('\n');
    throw error;
  }
}

/** A dossier of one source, two persons, a state and a place, followed by `rest`, which begins at line 10. */
export function dossier(rest: string): string {
  return `dossier: 1
title: Talks
defaultSource: gazette
sources: { gazette: { title: The Gazette, publishedOn: 2024-03-02 } }
entities:
  ada-marsh: { kind: person, name: Ada Marsh }
  tom-reed: { kind: person, name: Tom Reed }
  northland: { kind: state, name: Northland }
  harbour: { kind: place, name: Harbour }
${rest}`;
}
