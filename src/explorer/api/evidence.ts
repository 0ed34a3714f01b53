import { chunks } from '../model/chunks.js';
import type { ClaimEvidence, EntityEvidence, Evidence as EvidenceOf, RelationEvidence } from '../model/evidence.js';
import type { GraphServer } from '../model/server.js';
import type { Client } from './client.js';
import { detailsOf } from './details.js';
import type {
  ClaimEvidenceFragment,
  EntityEvidenceFragment,
  RelationEvidenceFragment,
} from './generated/operations.js';
import { Evidence } from './generated/queries/Evidence.js';
import { lensOf, loadingLens } from './lens.js';
import { present } from './present.js';

/** Enough for a selection; of more, nobody reads the evidence at once. */
const CHUNK = 100;

export function evidenceOf(client: Client): Pick<GraphServer, 'evidence'> {
  return {
    async evidence(ids, lens) {
      const lenses = { lens: loadingLens(lens), inPeriod: lensOf(lens) };
      const answers = await Promise.all(
        chunks(ids, CHUNK).map((chunk) => client.askForPart(Evidence, { ids: chunk, ...lenses })),
      );
      const found = answers.flatMap(({ data, errors }) => {
        if (data === null) throw new Error(errors.join('\n'));
        return data.nodes;
      });
      const evidence = found.flatMap((node): EvidenceOf[] => {
        if (node === null) return [];
        if ('relationKind' in node) return [relationEvidence(node)];
        return 'kind' in node ? [entityEvidence(node)] : [];
      });
      return new Map(evidence.map((one) => [one.id, one]));
    },
  };
}

function entityEvidence(entity: EntityEvidenceFragment): EntityEvidence {
  const { id, kind, name, description, names, identifiers, claims, relationCounts } = entity;
  return {
    type: 'ENTITY',
    id,
    kind,
    name,
    ...present({ description, ...moreOf(entity) }),
    names: names.map(({ text, kind: form, lang }) => ({ text, kind: form, ...present({ lang }) })),
    identifiers: identifiers.map(({ scheme, value, url }) => ({ scheme, value, ...present({ url }) })),
    claims: claims.map(claimEvidence),
    relationCounts,
  };
}

/** What an entity has by its kind alone. */
function moreOf(entity: EntityEvidenceFragment) {
  if ('birth' in entity) return { began: entity.birth, ended: entity.death };
  if ('inception' in entity) return { began: entity.inception, ended: entity.dissolution };
  if ('parent' in entity) return { classification: entity.classification, within: entity.parent };
  return 'within' in entity ? { within: entity.within } : {};
}

export function relationEvidence(relation: RelationEvidenceFragment): RelationEvidence {
  const { id, relationKind: kind, label, standing, certainty, period, participants, claims } = relation;
  const dated = 'statusHistory' in relation;
  return {
    type: 'RELATION',
    id,
    kind,
    label,
    standing,
    ...present({ certainty, period: period && present(period) }),
    ...(dated && { status: relation.status }),
    statusHistory: dated
      ? relation.statusHistory.map(({ status, on, claim }) => ({ status, on, claim: claim.id }))
      : [],
    details: detailsOf(relation),
    ...('venue' in relation && present({ venue: relation.venue })),
    participants: participants.map(({ role, entity, onBehalfOf, standing: stands, certainty: certain }) => ({
      role,
      entity,
      standing: stands,
      ...present({ onBehalfOf, certainty: certain }),
    })),
    claims: claims.map(claimEvidence),
  };
}

function claimEvidence(claim: ClaimEvidenceFragment): ClaimEvidence {
  const { id, polarity, certainty, knownOn, source, attributedTo, statedOn, locator, note, status, about } = claim;
  return {
    id,
    polarity,
    certainty,
    knownOn,
    source: { id: source.id, title: source.title, ...present(source) },
    ...present({ attributedTo, statedOn, locator, note, status, about }),
  };
}
