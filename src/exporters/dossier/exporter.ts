import { BadInputError } from '../../domain/errors.js';
import type { Judgement } from '../../domain/judgement.js';
import type { JudgementItem } from '../../dossier/format.js';
import { schemaErrors } from '../../dossier/schema.js';
import { schemaProblems } from '../../dossier/schema-problems.js';
import { tidy } from '../../dossier/tidy.js';
import { wordOf } from '../../dossier/words.js';
import { readYaml } from '../../dossier/yaml-file.js';
import type { ExportedGraph } from '../exported.js';
import type { TextExporter } from '../exporter.js';
import type { Defaults } from './claim-item.js';
import { entityItem } from './entity-item.js';
import { mostFrequent } from './most-frequent.js';
import { relationItem } from './relation-item.js';
import { sourceItem } from './source-item.js';
import { yamlEntry, yamlItem, yamlLine } from './yaml.js';

/** The dossier format, out of which the same graph can be loaded: docs/dossier-format.md. */
export const dossier: TextExporter = {
  name: 'dossier',
  title: 'Demarche dossier, to load again',
  reads: 'AS_PUT',
  files: 'ONE',
  extension: 'yaml',
  mediaType: 'application/yaml',
  write,
};

async function* write(graph: ExportedGraph): AsyncIterable<string> {
  const defaults = await defaultsOf(graph);
  yield [
    yamlLine('dossier', 1),
    yamlLine('title', graph.title),
    defaults.source === undefined ? '' : yamlLine('defaultSource', defaults.source),
    defaults.recordedOn === undefined ? '' : yamlLine('recordedOn', defaults.recordedOn),
  ].join('');
  yield* section('sources', graph.sources(), (source) => entry('sources', source.id, sourceItem(source)));
  yield* section('entities', graph.entities(), (exported) =>
    entry('entities', exported.entity.id, entityItem(exported, defaults)),
  );
  yield* section('relations', graph.relations(), (exported) =>
    entry('relations', exported.relation.id, relationItem(exported, defaults)),
  );
  yield* section('judgements', graph.judgements(), (judgement) => yamlItem(judgementItem(judgement)));
}

/** A key at the top with what it holds, batch by batch; nothing where it would hold nothing. */
async function* section<Item>(
  key: string,
  batches: AsyncIterable<readonly Item[]>,
  text: (item: Item) => string,
): AsyncIterable<string> {
  let isEmpty = true;
  for await (const batch of batches) {
    if (batch.length === 0) continue;
    yield `${isEmpty ? `\n${key}:\n` : ''}${batch.map(text).join('')}`;
    isEmpty = false;
  }
}

/** @throws BadInputError where the store holds what no dossier may say, since the file could not be loaded. */
function entry(section: 'sources' | 'entities' | 'relations', id: string, item: object): string {
  const text = yamlEntry(id, item);
  const head = { dossier: 1, title: 'of one' };
  if (schemaErrors({ ...head, [section]: { [id]: item } }).length === 0) return text;
  const file = readYaml('export', `dossier: 1\ntitle: of one\n${section}:\n${text}`);
  const problems = schemaProblems(file).map(({ path, message }) => `${path}: ${message}`);
  throw new BadInputError(
    `The store holds what a dossier cannot say, so that nothing could load it again: ${problems.join(' ')}`,
  );
}

function judgementItem({ pair, verdict, by, on, score, reason }: Judgement): JudgementItem {
  return tidy({ entities: pair, verdict: wordOf(verdict), by, on, score, reason });
}

/** What most claims of the first relations share, or else of the first entities: a guess that shortens the file, whatever comes after. */
async function defaultsOf(graph: ExportedGraph): Promise<Defaults> {
  for (const part of [() => graph.relations(), () => graph.entities()]) {
    for await (const batch of part()) {
      const claims = batch.flatMap((exported) => exported.claims);
      if (claims.length === 0) continue;
      return tidy({
        source: mostFrequent(claims.map(({ source }) => source)),
        recordedOn: mostFrequent(claims.map(({ recordedOn }) => recordedOn)),
      });
    }
  }
  return {};
}
