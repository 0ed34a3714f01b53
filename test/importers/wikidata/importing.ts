import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { importInto, openImport } from '../../../src/importers/import-files.js';
import type { RunResult } from '../../../src/importers/pipeline/run.js';
import { wikidata } from '../../../src/importers/wikidata/importer.js';
import type { Store } from '../../../src/store/port.js';

export const FIXTURE = 'test/fixtures/wikidata/entities.json';

type Json = Record<string, unknown>;

/** The entities of the fixture, to be put into other forms. */
export function fixtureEntities(): Json[] {
  const { entities } = JSON.parse(readFileSync(FIXTURE, 'utf8')) as { entities: Record<string, Json> };
  return Object.values(entities);
}

/** As dumps are: a list of all, an entity a line. */
export function asDump(entities: readonly unknown[]): string {
  return `[\n${entities.map((entity) => JSON.stringify(entity)).join(',\n')}\n]\n`;
}

export interface ImportingOptions {
  readonly rejectsPath?: string;
  readonly stdin?: string | Uint8Array;
}

export async function importWikidata(
  store: Store,
  paths: readonly string[],
  { rejectsPath, stdin = '' }: ImportingOptions = {},
): Promise<RunResult> {
  const opened = await openImport(wikidata, paths, { stdin: Readable.from([Buffer.from(stdin)]) });
  return importInto(store, opened, { today: '2025-06-07', rejectsPath });
}

/** A file in the folder with this content. */
export function fileIn(folder: string, name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** An item of a class or several, with statements that name items and nothing more, `P26: 'Q2'`. */
export function item(
  id: string,
  kind: string | readonly string[],
  statements: Readonly<Record<string, string>> = {},
): Json {
  const claims = Object.entries({ P31: kind, ...statements }).map(([property, values]) => [
    property,
    [values].flat().map((value, at) => ({
      id: at === 0 ? `${id}$${property}` : `${id}$${property}-${at}`,
      rank: 'normal',
      type: 'statement',
      mainsnak: {
        snaktype: 'value',
        property,
        datatype: 'wikibase-item',
        datavalue: { type: 'wikibase-entityid', value: { 'entity-type': 'item', id: value } },
      },
    })),
  ]);
  return {
    type: 'item',
    id,
    labels: { en: { language: 'en', value: `Item ${id}` } },
    claims: Object.fromEntries(claims),
  };
}
