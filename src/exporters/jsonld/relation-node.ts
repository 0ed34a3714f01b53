import { entitiesIn, type Relation } from '../../domain/relation.js';
import { RELATION_KIND_TABLE } from '../../domain/relation-kinds.js';
import type { RelationKind } from '../../domain/vocabulary.js';
import type { ExportedRelation } from '../exported.js';
import { roleTerm, SCHEMA_ROLES } from './context.js';
import { type Node, optional, some } from './entity-node.js';
import { iri } from './iris.js';

/** Those of schema.org that fit, and our own. */
const TYPES: Readonly<Record<RelationKind, readonly string[]>> = {
  MEETING: ['schema:Event', 'demarche:Meeting'],
  TRIP: ['schema:TravelAction', 'demarche:Trip'],
  ENVOY_ROLE: ['schema:Role', 'demarche:EnvoyRole'],
  TENURE: ['schema:Role', 'demarche:Tenure'],
  CRITICISM: ['demarche:Criticism'],
  PRAISE: ['demarche:Praise'],
  STANCE: ['demarche:Stance'],
  TIE: ['demarche:Tie'],
};

/** A relation, with who takes part by role and, in their order, as participations of their own. */
export function relationNode({ relation, label, bounds, standing, certainty, status }: ExportedRelation): Node {
  const { id, kind, start, end, participations } = relation;
  const byRole = RELATION_KIND_TABLE[kind].roles.flatMap(({ role }) => {
    const ids = some(entitiesIn(relation, role).map(iri));
    const schema = SCHEMA_ROLES[role];
    return [[roleTerm(role), ids], ...(schema === undefined ? [] : [[schema, ids]])];
  });
  return {
    '@id': iri(id),
    '@type': [...TYPES[kind], 'demarche:Relation', 'prov:Entity'],
    label,
    startDate: start,
    endDate: end,
    ...bounds,
    standing,
    certainty,
    status,
    ...Object.fromEntries(byRole),
    ...ownOf(relation),
    participations: some(
      participations.map(({ role, entity, onBehalfOf }) => ({
        '@type': 'demarche:Participation',
        role,
        entity: iri(entity),
        onBehalfOf: optional(onBehalfOf),
      })),
    ),
  };
}

function ownOf(relation: Relation): Node {
  switch (relation.kind) {
    case 'MEETING':
      return { channel: relation.channel, ordinal: relation.ordinal };
    case 'TRIP':
      return { purpose: relation.purpose, meetings: some(relation.meetings.map(iri)) };
    case 'ENVOY_ROLE': {
      const { title, mandate, accreditation, milestones } = relation;
      const steps = milestones.map(({ kind, on, note }) => ({
        '@type': 'demarche:Milestone',
        milestoneKind: kind,
        on,
        note,
      }));
      return { roleName: title, mandate, accreditation, milestones: some(steps) };
    }
    case 'TENURE':
      return { roleName: relation.title };
    case 'CRITICISM':
    case 'PRAISE': {
      const { summary, cameo, intensity } = relation;
      return { summary, cameo, intensity };
    }
    case 'STANCE': {
      const { position, summary, version } = relation;
      return { stance: position, summary, planVersion: optional(version) };
    }
    case 'TIE':
      return { nature: relation.nature };
  }
}
