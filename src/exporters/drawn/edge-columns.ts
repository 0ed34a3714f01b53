import type { Relation, RelationOfKind } from '../../domain/relation.js';
import type { RelationKind, Role } from '../../domain/vocabulary.js';
import type { Column, ValueType } from './column.js';
import { type DrawnEdge, knownDays } from './edges.js';

/** The attributes of the kinds of relations that are texts or numbers, each absent where a relation has none. */
type Attributes = Partial<
  Pick<RelationOfKind<'MEETING'>, 'channel' | 'ordinal'> &
    Pick<RelationOfKind<'TRIP'>, 'purpose'> &
    Pick<RelationOfKind<'ENVOY_ROLE'>, 'title' | 'mandate' | 'accreditation'> &
    Pick<RelationOfKind<'CRITICISM'>, 'cameo' | 'intensity'> &
    Pick<RelationOfKind<'STANCE'>, 'position' | 'summary' | 'version'> &
    Pick<RelationOfKind<'TIE'>, 'nature'>
>;

/** Attributes that a kind of relation has and that no column tells of. */
type Told = keyof Attributes | 'milestones' | 'meetings' | keyof Omit<Relation, never>;
type Forgotten = { [Kind in RelationKind]: Exclude<keyof RelationOfKind<Kind>, Told> }[RelationKind];

function attribute(key: keyof Attributes, type: ValueType, meaning: string): Column<DrawnEdge> {
  return { key, type, meaning, value: ({ of }) => (of.relation as Attributes)[key] };
}

function rolesOf({ of }: DrawnEdge, entity: string): string[] {
  return of.relation.participations.flatMap((part) => (part.entity === entity ? [part.role] : []));
}

function namesIn({ of }: DrawnEdge, ...roles: readonly Role[]): string[] {
  const taking = of.relation.participations.filter(({ role }) => roles.includes(role));
  return taking.map(({ entity }) => of.names.get(entity) ?? entity);
}

function text(key: string, meaning: string, value: Column<DrawnEdge>['value']): Column<DrawnEdge> {
  return { key, type: 'string', meaning, value };
}

const COLUMNS: readonly Column<DrawnEdge>[] = [
  text('relation', 'id of the relation: the same on all edges that are one relation', ({ of }) => of.relation.id),
  text('kind', 'the kind of relation', ({ of }) => of.relation.kind),
  {
    key: 'directed',
    type: 'boolean',
    meaning: 'whether it goes from the source to the target, or between both',
    value: ({ directed }) => directed,
  },
  text('sourceRole', 'what the source does in it', (edge) => rolesOf(edge, edge.source)),
  text('targetRole', 'what the target does in it', (edge) => rolesOf(edge, edge.target)),
  {
    key: 'parties',
    type: 'integer',
    meaning: 'how many take part in the relation, in any role',
    value: ({ of }) => new Set(of.relation.participations.map(({ entity }) => entity)).size,
  },
  text('edtfStart', 'when it began, as precisely as is known (EDTF)', ({ of }) => of.relation.start),
  text('edtfEnd', 'when it ended (EDTF)', ({ of }) => of.relation.end),
  text('firstDay', 'the first day on which it can have been so', ({ of }) => knownDays(of).start),
  text('lastDay', 'the last day on which it can have been so', ({ of }) => knownDays(of).end),
  text('certainty', 'of the strongest claim that asserts it', ({ of }) => of.certainty),
  text('standing', 'ASSERTED, DISPUTED, or DENIED by all', ({ of }) => of.standing),
  text('status', 'of a meeting or trip, as stated last: HELD, PLANNED …', ({ of }) => of.status),
  attribute('channel', 'string', 'of a meeting: IN_PERSON, PHONE …'),
  attribute('ordinal', 'integer', 'of a meeting: its number in a series'),
  attribute('purpose', 'string', 'of a trip'),
  attribute('title', 'string', 'of an office'),
  attribute('mandate', 'string', 'of an envoy'),
  attribute('accreditation', 'string', 'the same for accreditations that an envoy held at one time from one residence'),
  attribute('summary', 'string', 'of criticism, praise or a stance'),
  attribute('cameo', 'string', 'the CAMEO code of criticism or praise'),
  attribute('intensity', 'double', 'of criticism or praise, -10 to 10'),
  attribute('position', 'string', 'of a stance: SUPPORTS, OPPOSES …'),
  attribute('version', 'string', 'id of the version of the plan that a stance is on'),
  attribute('nature', 'string', 'of a tie: "son-in-law of"'),
  text('places', 'where: venue, destination, residence', (edge) => namesIn(edge, 'VENUE', 'DESTINATION', 'RESIDENCE')),
  text('subjects', 'what a meeting was about', (edge) => namesIn(edge, 'SUBJECT')),
  text('onBehalfOf', 'for whom they take part, as `X for Y`', ({ of }) =>
    of.relation.participations.flatMap(({ entity, onBehalfOf }) => {
      const nameOf = (id: string) => of.names.get(id) ?? id;
      return onBehalfOf === undefined ? [] : [`${nameOf(entity)} for ${nameOf(onBehalfOf)}`];
    }),
  ),
  text('milestones', 'of an envoy role, as `APPOINTED 1975-01-02`', ({ of }) =>
    of.relation.kind === 'ENVOY_ROLE'
      ? of.relation.milestones.map(({ kind, on, note }) =>
          [kind, on, note].filter((part) => part !== undefined).join(' '),
        )
      : [],
  ),
  text('meetings', 'ids of the meetings that were held on a trip', ({ of }) =>
    of.relation.kind === 'TRIP' ? of.relation.meetings : [],
  ),
  {
    key: 'claims',
    type: 'integer',
    meaning: 'how many claims there are about it',
    value: ({ of }) => of.claims.length,
  },
  text('sources', 'the titles of the sources of these', ({ of }) => of.sources.map(({ title }) => title)),
  text('urls', 'the addresses of the sources that have one', ({ of }) => of.sources.flatMap(({ url }) => url ?? [])),
];

/** What is told of an edge beside its id, its ends and its label. */
export const EDGE_COLUMNS: [Forgotten] extends [never] ? typeof COLUMNS : { forgotten: Forgotten } = COLUMNS;
