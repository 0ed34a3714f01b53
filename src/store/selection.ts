import type { DayRange } from '../domain/day.js';
import type { Lens } from '../domain/lens.js';
import type { Channel, EntityKind, MeetingStatus, RelationKind, Role } from '../domain/vocabulary.js';

/** Matches the name by its text key (no case, no accents), every given condition at once. */
export interface TextFilter {
  readonly eq?: string;
  readonly in?: readonly string[];
  readonly contains?: string;
  readonly startsWith?: string;
}

/** An entity that has this identifier. */
export interface IdentifierFilter {
  readonly scheme: string;
  readonly value: string;
}

/**
 * The parts of a filter that combine others of its kind. As everywhere in filters, each part that is given must hold:
 * `and` of none always does, `or` of none and an empty list of values never. A condition holds or does not, `not` of one
 * that cannot be told (the channel of a trip) holds.
 */
export interface Combined<Filter> {
  readonly and?: readonly Filter[];
  readonly or?: readonly Filter[];
  readonly not?: Filter;
}

export interface EntityFilter extends Combined<EntityFilter> {
  readonly ids?: readonly string[];
  readonly kinds?: readonly EntityKind[];
  /** The preferred name; the others are for searching. */
  readonly name?: TextFilter;
  readonly identifier?: IdentifierFilter;
  /** Of those seen under the query's lens, in which it takes one of the roles (any, where absent) and is seen to. */
  readonly relations?: Quantified<RelationFilter> & { readonly roles?: readonly Role[] };
}

export interface RelationFilter extends Combined<RelationFilter> {
  readonly ids?: readonly string[];
  readonly kinds?: readonly RelationKind[];
  readonly during?: DayRange;
  /** The status under the query's lens. */
  readonly status?: readonly MeetingStatus[];
  /** Only meetings have one. */
  readonly channel?: readonly Channel[];
  /** Only envoy roles have one. */
  readonly accreditation?: readonly string[];
  /** Of those seen under the query's lens. */
  readonly participants?: Quantified<ParticipationFilter>;
}

export interface ParticipationFilter {
  readonly roles?: readonly Role[];
  readonly entity?: EntityFilter;
  /** That it is on behalf of somebody, who matches this. */
  readonly onBehalfOf?: EntityFilter;
}

/** That there is one that matches, and that there is none. */
export interface Quantified<Filter> {
  readonly some?: Filter;
  readonly none?: Filter;
}

export interface EntitySelection {
  readonly kind: EntityKind;
  readonly filter: EntityFilter;
  /** Through which the relations are looked at that the filter asks for, or the order counts. */
  readonly lens: Lens;
}

export interface RelationSelection {
  readonly filter: RelationFilter;
  /** Only relations seen under it; and of an entity's relations, those in which its participation is seen too. */
  readonly lens: Lens;
}

/** The relations in which an entity takes one of the roles; in any role where `roles` is absent. */
export interface RelationsOfSelection extends RelationSelection {
  readonly roles?: readonly Role[];
}

/** Relations to be grouped. */
export interface GroupSelection extends RelationSelection {
  /** Only those in which one of these entities takes part, in any role, and is seen. */
  readonly of?: readonly string[];
}
