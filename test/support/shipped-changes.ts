import { readdirSync, readFileSync } from 'node:fs';
import type { ChangeSet } from '../../src/domain/change-set.js';
import { readDossiers } from '../../src/dossier/read.js';

const DOSSIERS = new URL('../../dossiers/', import.meta.url);

/** The dossiers that ship, as `npm start` loads them into an empty store. */
export function shippedChanges(): ChangeSet {
  const names = readdirSync(DOSSIERS).filter((name) => name.endsWith('.yaml'));
  const files = names.map((name) => ({ name, text: readFileSync(new URL(name, DOSSIERS), 'utf8') }));
  return readDossiers(files, '2025-11-27');
}
