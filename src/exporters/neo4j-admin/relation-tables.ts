import type { RecordedClaim } from '../../domain/claim.js';
import type { Day } from '../../domain/day.js';
import { PARTICIPATION_TYPES, RELATION_LABELS } from '../../domain/graph-words.js';
import { RELATION_ATTRIBUTES, type Relation } from '../../domain/relation.js';
import { type Certainty, isAtLeast } from '../../domain/vocabulary.js';
import { orderKey } from '../../store/neo4j/order-key.js';
import type { ExportedRelation } from '../exported.js';
import { CLAIM_COLUMNS, claimRow } from './claim-row.js';
import { ENDS, ID, PART_ID, partId, properties, type Row, type Table } from './table.js';

/** Attributes that are nodes or relationships of their own. */
const PARTS: readonly string[] = ['meetings', 'milestones', 'version'];
const ATTRIBUTES = [...new Set(Object.values(RELATION_ATTRIBUTES).flat())].filter((name) => !PARTS.includes(name));
const SHARED = ['kind', 'start', 'end'];
const BOUNDS = ['earliest', 'latest'];
const KNOWN_FROM = ['confirmedFrom', 'reportedFrom', 'possibleFrom', 'deniedFrom'];

/** What comes of a relation: the node, who takes part in it, its milestones, what it refers to, and the claims about it. */
export const RELATION_TABLES: readonly Table<ExportedRelation>[] = [
  {
    file: 'relations.csv',
    holds: 'nodes',
    columns: {
      ...ID,
      ...properties(...SHARED, ...ATTRIBUTES, ...BOUNDS, ...KNOWN_FROM, 'idKey'),
      // A stance's, a word; elsewhere it is a place in a list.
      position: 'position',
      labels: ':LABEL',
    },
    rows: ({ relation, bounds, claims }) => [
      {
        ...scalarsOf(relation),
        ...bounds,
        ...knownFrom(claims.filter(({ about }) => about === undefined)),
        idKey: orderKey(relation.id),
        labels: `Relation;${RELATION_LABELS[relation.kind]}`,
      },
    ],
  },
  {
    file: 'milestones.csv',
    holds: 'nodes',
    columns: { ...PART_ID, ...properties('kind', 'on', 'note'), labels: ':LABEL' },
    rows: ({ relation }) =>
      milestonesOf(relation).map((milestone, position) => ({
        ...milestone,
        part: partId(relation.id, 'milestone', position),
        labels: 'Milestone',
      })),
  },
  {
    file: 'participations.csv',
    holds: 'relationships',
    columns: {
      ...ENDS,
      ...properties('role', 'position', 'onBehalfOf', ...BOUNDS, 'ownClaims', ...KNOWN_FROM, 'idKey'),
    },
    rows: ({ relation, bounds, claims }) =>
      relation.participations.map(({ role, entity, onBehalfOf }, position) => {
        const own = claims.filter(({ about }) => about === entity);
        const followed = own.length > 0 ? own : claims.filter(({ about }) => about === undefined);
        return {
          from: entity,
          to: relation.id,
          type: PARTICIPATION_TYPES[role],
          role,
          position,
          onBehalfOf,
          ...bounds,
          ownClaims: own.length > 0,
          ...knownFrom(followed),
          idKey: orderKey(relation.id),
        };
      }),
  },
  {
    file: 'parts-of-relations.csv',
    holds: 'relationships',
    columns: { ...ENDS, ...properties('position') },
    rows: ({ relation }) => [
      ...milestonesOf(relation).map((_, position) => ({
        from: relation.id,
        to: partId(relation.id, 'milestone', position),
        type: 'REACHED',
        position,
      })),
      ...(relation.kind === 'TRIP'
        ? relation.meetings.map((to, position) => ({ from: relation.id, to, type: 'INCLUDED', position }))
        : []),
      ...(relation.kind === 'STANCE' && relation.version !== undefined
        ? [{ from: relation.id, to: relation.version, type: 'ON_VERSION' }]
        : []),
    ],
  },
  {
    file: 'claims-about-relations.csv',
    holds: 'relationships',
    columns: CLAIM_COLUMNS,
    rows: ({ claims }) => claims.map(claimRow),
  },
];

function milestonesOf(relation: Relation) {
  return relation.kind === 'ENVOY_ROLE' ? relation.milestones : [];
}

/** The first days on which a claim at least so certain, and a denial, was known. */
function knownFrom(claims: readonly RecordedClaim[]): Row {
  const first = (days: readonly Day[]): Day | undefined => [...days].sort()[0];
  const asserted = (least: Certainty) =>
    first(
      claims
        .filter(({ polarity, certainty }) => polarity === 'ASSERTS' && isAtLeast(certainty, least))
        .map(({ day }) => day),
    );
  return {
    confirmedFrom: asserted('CONFIRMED'),
    reportedFrom: asserted('REPORTED'),
    possibleFrom: asserted('POSSIBLE'),
    deniedFrom: first(claims.filter(({ polarity }) => polarity === 'DENIES').map(({ day }) => day)),
  };
}

/** The values that are properties of the node itself. */
function scalarsOf(relation: Relation): Row {
  const names: readonly string[] = ['id', ...SHARED, ...ATTRIBUTES];
  return Object.fromEntries(Object.entries(relation).filter(([name]) => names.includes(name)));
}
