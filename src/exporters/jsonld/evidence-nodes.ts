import type { RecordedClaim } from '../../domain/claim.js';
import type { Judgement } from '../../domain/judgement.js';
import type { Source } from '../../domain/source.js';
import { type Node, optional } from './entity-node.js';
import { iri } from './iris.js';

/** A claim: an entity of PROV that was drawn from a source and is attributed to whoever said so. */
export function claimNode(claim: RecordedClaim): Node {
  const { id, subject, about, source, attributedTo, polarity, certainty, status, locator, note } = claim;
  const { statedOn, recordedOn, day } = claim;
  return {
    '@id': iri(id),
    '@type': ['prov:Entity', 'demarche:Claim'],
    claims: iri(subject),
    aboutParticipant: optional(about),
    hadPrimarySource: iri(source),
    wasAttributedTo: optional(attributedTo),
    polarity,
    certainty,
    status,
    locator,
    note,
    statedOn,
    recordedOn,
    knownFrom: day,
  };
}

export function sourceNode(source: Source): Node {
  const { id, title, publisher, url, licence, publishedOn, retrievedOn } = source;
  return {
    '@id': iri(id),
    '@type': ['schema:CreativeWork', 'prov:Entity'],
    name: title,
    publisher,
    url,
    license: licence,
    datePublished: publishedOn,
    retrievedOn,
  };
}

/** What is thought of two ids: those that are the same are one entity here, under one of them. */
export function judgementNode({ pair, verdict, by, on, score, reason }: Judgement): Node {
  return { '@type': 'demarche:Judgement', judged: pair.map(iri), verdict, judgedBy: by, judgedOn: on, score, reason };
}
