import type { ExportedGraph } from '../exported.js';
import type { TextExporter } from '../exporter.js';
import { flat, inPieces } from '../writing/pieces.js';
import type { FtmEntity } from './ftm-entity.js';
import { documentOf } from './sources.js';
import { type Met, thingsOf } from './things.js';
import { tiesOf } from './ties.js';

/** FollowTheMoney, an entity a line: README.md here says what becomes of what. */
export const ftm: TextExporter = {
  name: 'ftm',
  title: 'FollowTheMoney entities as JSON lines, for OpenSanctions tools and Aleph',
  reads: 'AS_SHOWN',
  files: 'ONE',
  extension: 'ftm.json',
  mediaType: 'application/json+ftm',
  write: (graph) => inPieces(lines(graph)),
};

async function* lines(graph: ExportedGraph): AsyncGenerator<string> {
  const met: Met = { codes: new Map(), groups: new Set() };
  const positions = new Set<string>();
  for await (const source of flat(graph.sources())) yield line(documentOf(source));
  for await (const exported of flat(graph.entities())) yield thingsOf(exported, met).map(line).join('');
  for await (const exported of flat(graph.relations())) {
    const entities = tiesOf(exported, met).filter(({ id, schema }) => {
      if (schema !== 'Position') return true;
      const isNew = !positions.has(id);
      positions.add(id);
      return isNew;
    });
    yield entities.map(line).join('');
  }
}

function line(entity: FtmEntity): string {
  return `${JSON.stringify(entity)}\n`;
}
