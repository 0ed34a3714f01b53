import { ENTITY_KINDS } from '../../domain/vocabulary.js';
import type { GraphEdgeResolvers } from '../generated/resolver-types.js';
import { entityOfKind } from '../read/entities.js';
import { labelUnder } from '../read/labels.js';

export const GraphEdge: GraphEdgeResolvers = {
  id: ({ pair }) => pair.id,
  source: ({ pair, relation }, _, context) => entityOfKind(ENTITY_KINDS, pair.source, relation.lens, context),
  target: ({ pair, relation }, _, context) => entityOfKind(ENTITY_KINDS, pair.target, relation.lens, context),
  kind: ({ relation }) => relation.value.kind,
  label: ({ relation }, _, context) => labelUnder(relation, context),
  directed: ({ pair }) => pair.directed,
  relation: ({ relation }) => relation,
};
