import type { RecordedClaim } from '../../domain/claim.js';
import { countingUnder, participationsSeen } from '../../domain/evidence.js';
import type { RelationOrder } from '../../domain/page.js';
import type { Relation } from '../../domain/relation.js';
import type { Store } from '../../store/port.js';
import { allPages, lookUp } from './pages.js';
import type { Part } from './part.js';

const BY_DATE: RelationOrder = { by: 'DATE', direction: 'ASC' };

/** A relation with the participations that the lens shows, and the claims of which it is known. */
export interface WeighedRelation {
  readonly relation: Relation;
  /** All that there are. */
  readonly claims: readonly RecordedClaim[];
  /** Those that count under the lens. */
  readonly counting: readonly RecordedClaim[];
}

/** The relations of the part, by first day, then id. Two round trips for each batch, three where trips tell of meetings. */
export async function* weighedRelations(store: Store, part: Part): AsyncGenerator<readonly WeighedRelation[]> {
  const selection = { filter: part.relations, lens: part.lens };
  for await (const relations of allPages((page) => store.listRelations(selection, BY_DATE, page))) {
    const claims = await store.claimsAbout(relations.map(({ id }) => id));
    const meetings = await meetingsWithin(store, part, relations);
    yield relations.map((relation) => {
      const about = claims.get(relation.id) ?? [];
      const participations = participationsSeen(relation, about, part.lens);
      return {
        relation: { ...withMeetings(relation, meetings), participations },
        claims: about,
        counting: countingUnder(part.lens, about),
      };
    });
  }
}

/** Those of the meetings of these trips that are exported. */
async function meetingsWithin(store: Store, { relations: filter, lens }: Part, relations: readonly Relation[]) {
  const named = relations.flatMap((relation) => (relation.kind === 'TRIP' ? relation.meetings : []));
  return lookUp(named, async (ids) => {
    const page = { limit: ids.length, fromEnd: false };
    const { items } = await store.listRelations({ filter: { and: [filter, { ids }] }, lens }, BY_DATE, page);
    return new Map(items.map((meeting) => [meeting.id, meeting]));
  });
}

function withMeetings(relation: Relation, exported: ReadonlyMap<string, Relation>): Relation {
  if (relation.kind !== 'TRIP') return relation;
  return { ...relation, meetings: relation.meetings.filter((id) => exported.has(id)) };
}

/** The ids of the entities that the relation or a claim about it names. */
export function namedBy({ relation, counting }: WeighedRelation): string[] {
  return [...takingPart(relation), ...namedByClaims(counting)];
}

/** The ids of those who take part and for whom they do. */
export function takingPart({ participations }: Relation): string[] {
  return participations.flatMap(({ entity, onBehalfOf }) => [
    entity,
    ...(onBehalfOf === undefined ? [] : [onBehalfOf]),
  ]);
}

export function namedByClaims(claims: readonly RecordedClaim[]): string[] {
  return claims.flatMap(({ about, attributedTo }) => [about, attributedTo].filter((id) => id !== undefined));
}
