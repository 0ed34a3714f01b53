import type { RecordedClaim } from '../../src/domain/claim.js';
import { aboutRelation } from '../../src/domain/evidence.js';
import { relationBounds } from '../../src/domain/relation.js';
import { isAtLeast } from '../../src/domain/vocabulary.js';
import type { AdjacencyRow, AdjacencySelection, KnownFrom } from '../../src/store/adjacency-row.js';
import { withoutGaps } from '../fixtures/arbitraries.js';
import { claimsAbout, type Graph } from './graph.js';

export function adjacencyRows(graph: Graph, { roles, relations, sources }: AdjacencySelection): AdjacencyRow[] {
  const counts = ({ source }: RecordedClaim) => sources?.includes(source) ?? true;
  return graph.relations
    .filter(({ id }) => relations?.includes(id) ?? true)
    .map((relation) => ({ relation, about: claimsAbout(graph, relation.id) }))
    .filter(({ about }) => sources === undefined || aboutRelation(about).some(counts))
    .map(({ relation, about }) => {
      const entities = relation.participations.filter(({ role }) => roles.includes(role)).map(({ entity }) => entity);
      const own = entities.filter((entity) => about.some((claim) => claim.about === entity));
      return {
        relation: relation.id,
        kind: relation.kind,
        ...(relation.start !== undefined && { start: relation.start }),
        ...relationBounds(relation),
        knownFrom: knownFrom(aboutRelation(about).filter(counts)),
        entities,
        own: new Map(own.map((id) => [id, knownFrom(about.filter((claim) => claim.about === id).filter(counts))])),
      };
    });
}

function knownFrom(claims: readonly RecordedClaim[]): KnownFrom {
  const first = (those: (claim: RecordedClaim) => boolean) =>
    claims
      .filter(those)
      .map(({ day }) => day)
      .sort()
      .at(0);
  const asserting = claims.filter(({ polarity }) => polarity === 'ASSERTS');
  return withoutGaps({
    confirmed: first((claim) => asserting.includes(claim) && claim.certainty === 'CONFIRMED'),
    reported: first((claim) => asserting.includes(claim) && isAtLeast(claim.certainty, 'REPORTED')),
    possible: first((claim) => asserting.includes(claim)),
    denied: first(({ polarity }) => polarity === 'DENIES'),
  });
}
