import type { ExportedGraph } from '../exported.js';
import type { TextExporter } from '../exporter.js';
import { jsonDocument } from '../writing/json.js';
import { flat, inPieces } from '../writing/pieces.js';
import { CONTEXT } from './context.js';
import { entityNode, type Node } from './entity-node.js';
import { claimNode, judgementNode, sourceNode } from './evidence-nodes.js';
import { relationNode } from './relation-node.js';

/** JSON-LD 1.1 in the words of schema.org, PROV and our own: README.md here. */
export const jsonld: TextExporter = {
  name: 'jsonld',
  title: 'JSON-LD 1.1 (schema.org, PROV), for RDF tools',
  reads: 'AS_SHOWN',
  files: 'ONE',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  write: (graph) => inPieces(jsonDocument({ '@context': CONTEXT, '@graph': nodes(graph) })),
};

async function* nodes(graph: ExportedGraph): AsyncGenerator<Node> {
  for await (const source of flat(graph.sources())) yield sourceNode(source);
  for await (const { entity, claims } of flat(graph.entities())) {
    yield entityNode(entity);
    yield* claims.map(claimNode);
  }
  for await (const exported of flat(graph.relations())) {
    yield relationNode(exported);
    yield* exported.claims.map(claimNode);
  }
  for await (const judgement of flat(graph.judgements())) yield judgementNode(judgement);
}
