import neo4j from 'neo4j-driver';
import {
  inRoleOrder,
  type Milestone,
  type Participation,
  RELATION_ATTRIBUTES,
  type Relation,
  relationBounds,
} from '../../domain/relation.js';
import type { RelationKind } from '../../domain/vocabulary.js';
import type { Originals } from '../../merging/rewriting.js';
import { PARTICIPATION_TYPES, RELATION_LABELS } from './model.js';
import { orderKey } from './order-key.js';
import { originalProperty, pick, storedProperties, withoutNulls } from './properties.js';

const DATES = ['start', 'end'];
const MILESTONE_ATTRIBUTES = ['kind', 'on', 'note'];
/** Attributes that are nodes or relationships of their own in the graph. */
const PARTS: readonly string[] = ['meetings', 'milestones', 'version'];

/** A relation as `relations-by-id` returns it; its attributes are among the properties that are not listed. */
export interface RelationRow {
  readonly kind: RelationKind;
  readonly id: string;
  readonly participations: readonly Participation[];
  readonly meetings: readonly string[];
  readonly milestones: readonly Milestone[];
  readonly version: string | null;
  /** Its participations as they were put, as JSON, where they are shown otherwise. */
  readonly original?: string;
}

export function toRelation(row: RelationRow): Relation {
  const { kind, id } = row;
  const attributes = pick(row, [...DATES, ...RELATION_ATTRIBUTES[kind]]);
  return { kind, id, ...attributes, participations: row.participations.map(withoutNulls) } as object as Relation;
}

/** The relation as it was put. */
export function toRelationRecord(row: RelationRow): Relation {
  const relation = toRelation(row);
  const { original } = row;
  return original === undefined ? relation : { ...relation, participations: JSON.parse(original) as Participation[] };
}

/** The relations themselves, as `put-relations` takes them. */
export function relationNodes(relations: readonly Relation[], originals: Originals['relations']): readonly object[] {
  return relations.map((relation) => {
    const attributes = RELATION_ATTRIBUTES[relation.kind].filter((key) => !PARTS.includes(key));
    return {
      labels: [RELATION_LABELS[relation.kind]],
      properties: {
        ...storedProperties(relation, ['id', 'kind', ...DATES, ...attributes]),
        ...relationBounds(relation),
        idKey: orderKey(relation.id),
        ...originalProperty(originals.get(relation.id)),
      },
    };
  });
}

/** What the statements that put the parts of relations take as `$rows`, by the statement's name. */
export function relationRows(relations: readonly Relation[]): Readonly<Record<string, readonly object[]>> {
  return {
    'put-participations': relations.flatMap(participationRows),
    'put-trip-meetings': relations.flatMap((trip) =>
      trip.kind === 'TRIP'
        ? trip.meetings.map((meeting, index) => ({ trip: trip.id, meeting, position: neo4j.int(index) }))
        : [],
    ),
    'put-milestones': relations.flatMap((relation) =>
      relation.kind === 'ENVOY_ROLE'
        ? relation.milestones.map((milestone, index) => ({
            relation: relation.id,
            position: neo4j.int(index),
            properties: storedProperties(milestone, MILESTONE_ATTRIBUTES),
          }))
        : [],
    ),
    'put-stance-versions': relations.flatMap((stance) =>
      stance.kind === 'STANCE' && stance.version !== undefined ? [{ stance: stance.id, version: stance.version }] : [],
    ),
  };
}

function participationRows(relation: Relation): object[] {
  const sortedBy = { ...relationBounds(relation), idKey: orderKey(relation.id) };
  return inRoleOrder(relation.participations).map(({ role, entity, onBehalfOf }, index) => ({
    entity,
    relation: relation.id,
    type: PARTICIPATION_TYPES[role],
    properties: { role, position: neo4j.int(index), onBehalfOf, ...sortedBy },
  }));
}
