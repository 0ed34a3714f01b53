/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
// Generated from schema.graphql by `npm run codegen`. Do not edit.

/** The kinds of entity. Persons, states and organizations are actors. */
export type EntityKind =
  /** A human being. */
  | 'PERSON'
  /** A state, past or present. */
  | 'STATE'
  /** An organization, institution or group. */
  | 'ORGANIZATION'
  /** A plan, proposal or draft agreement. */
  | 'PLAN'
  /** A place on the map. */
  | 'PLACE';

/** The kinds of relation. */
export type RelationKind =
  /** People or bodies meet or talk, planned, held or denied. */
  | 'MEETING'
  /** Somebody travels to a place. */
  | 'TRIP'
  /** Somebody is sent to speak for another. */
  | 'ENVOY_ROLE'
  /** Somebody holds an office in a state or organization. */
  | 'TENURE'
  /** Somebody criticises somebody or something. */
  | 'CRITICISM'
  /** Somebody publicly praises somebody or something. */
  | 'PRAISE'
  /** Somebody takes a position on a plan. */
  | 'STANCE'
  /** Any other tie between actors: kinship, schooling, employment. */
  | 'TIE';

/** What an entity does in a relation. */
export type Role =
  /** MEETING: takes part. */
  | 'PARTICIPANT'
  /** MEETING: receives the others. */
  | 'HOST'
  /** MEETING: mediates between the others. */
  | 'MEDIATOR'
  /** MEETING: is talked about. */
  | 'SUBJECT'
  /** MEETING: is where it takes place. */
  | 'VENUE'
  /** TRIP: travels. */
  | 'TRAVELLER'
  /** TRIP: travels along. */
  | 'COMPANION'
  /** TRIP: is where it goes. */
  | 'DESTINATION'
  /** ENVOY_ROLE: is sent. */
  | 'ENVOY'
  /** ENVOY_ROLE: sends. */
  | 'SENDER'
  /** ENVOY_ROLE: is who the envoy is sent to. */
  | 'RECEIVER'
  /** ENVOY_ROLE: is where the envoy lives. */
  | 'RESIDENCE'
  /** TENURE: holds the office. */
  | 'HOLDER'
  /** TENURE: is the state or organization that the office belongs to. */
  | 'BODY'
  /** CRITICISM: criticises. */
  | 'CRITIC'
  /** CRITICISM: is criticised. */
  | 'TARGET'
  /** PRAISE: praises. */
  | 'PRAISER'
  /** PRAISE: is praised. */
  | 'PRAISED'
  /** STANCE: takes the stance, whatever it is. */
  | 'SUPPORTER'
  /** STANCE: is the plan. */
  | 'PLAN'
  /** TIE: is tied; the nature of the tie reads from the first party to the second. */
  | 'PARTY';

/** How certain a claim is, strongest first. */
export type Certainty =
  /** Stated as fact by somebody in a position to know. */
  | 'CONFIRMED'
  /** Stated by somebody who relays it. */
  | 'REPORTED'
  /** Stated as a possibility or suggestion. */
  | 'POSSIBLE';

/** Which way a claim goes. */
export type Polarity =
  /** It says that the fact is so. */
  | 'ASSERTS'
  /** It says that the fact is not so. */
  | 'DENIES';

/** How a fact stands under a lens. */
export type Standing =
  /** Asserted, and denied by no claim. */
  | 'ASSERTED'
  /** Asserted by one claim and denied by another. */
  | 'DISPUTED'
  /** Only denied. */
  | 'DENIED';

/** How far a meeting or trip has come. */
export type MeetingStatus =
  /** Suggested. */
  | 'PROPOSED'
  /** Agreed or announced, and still to come. */
  | 'PLANNED'
  /** It took place. */
  | 'HELD'
  /** Put off. */
  | 'POSTPONED'
  /** Called off. */
  | 'CANCELLED'
  /** No claim under the lens says. */
  | 'UNKNOWN';

/** How people meet. */
export type Channel =
  /** In one place. */
  | 'IN_PERSON'
  /** By telephone. */
  | 'PHONE'
  /** By video link. */
  | 'VIDEO'
  /** By letters or messages. */
  | 'WRITTEN'
  /** Not known. */
  | 'UNKNOWN';

/** A stance on a plan. */
export type Position =
  /** Puts it forward. */
  | 'PROPOSES'
  /** Is for it. */
  | 'SUPPORTS'
  /** Accepts some of it. */
  | 'ACCEPTS_IN_PART'
  /** Has not decided, or is wary. */
  | 'UNDECIDED'
  /** Is against it. */
  | 'OPPOSES'
  /** Turned it down. */
  | 'REJECTS';

/** A step in the service of an envoy. */
export type MilestoneKind =
  /** Proposed for the post. */
  | 'NOMINATED'
  /** Appointed or commissioned. */
  | 'APPOINTED'
  /** Arrived at the post. */
  | 'ARRIVED'
  /** Presented credentials. */
  | 'CREDENTIALED'
  /** Left, was recalled or died. */
  | 'ENDED';

/** What kind of form a name is. */
export type NameKind =
  /** The usual English name. */
  | 'PREFERRED'
  /** In the bearer’s own language. */
  | 'NATIVE'
  /** Another spelling or transliteration. */
  | 'SPELLING'
  /** Another name, a short form or a nickname. */
  | 'ALIAS'
  /** No longer in use. */
  | 'FORMER';

/**
 * How to look at the graph. It applies to everything below the field that takes it; a lens further down replaces the parts that
 * it names (a part set to null is lifted) and inherits the others.
 */
export type Lens = {
  /** Valid time: relations that can have been in force in this period. A relation without dates is never excluded. */
  during?: PeriodInput | null | undefined;
  /** Knowledge time: only claims stated (else published, else retrieved, else recorded) on or before this day. */
  knownBy?: string | null | undefined;
  /** Only relations and participations asserted by a claim at least this certain. */
  minCertainty?: Certainty | null | undefined;
  /** Only claims from these sources, by id. */
  sources?: Array<string> | null | undefined;
  /** Also what nothing under the lens asserts but something denies. By default it is left out. */
  includeDenied?: boolean | null | undefined;
};

/** A period, by the earliest day of `from` and the latest day of `to`; open where one is absent. */
export type PeriodInput = {
  /** Where it begins: 2025 means 2025-01-01. */
  from?: string | null | undefined;
  /** Where it ends: 2025 means 2025-12-31. */
  to?: string | null | undefined;
};

/** How many paths are looked for. */
export type PathMode =
  /** Only the paths of the fewest hops. */
  | 'SHORTEST'
  /** Longer ones as well, until there are as many as asked for. */
  | 'K_SHORTEST';

type Mention_Person_Fragment = { id: string, kind: EntityKind, name: string };

type Mention_State_Fragment = { id: string, kind: EntityKind, name: string };

type Mention_Organization_Fragment = { id: string, kind: EntityKind, name: string };

type Mention_Plan_Fragment = { id: string, kind: EntityKind, name: string };

type Mention_Place_Fragment = { id: string, kind: EntityKind, name: string };

export type MentionFragment =
  | Mention_Person_Fragment
  | Mention_State_Fragment
  | Mention_Organization_Fragment
  | Mention_Plan_Fragment
  | Mention_Place_Fragment
;

export type ClaimEvidenceFragment = { id: string, polarity: Polarity, certainty: Certainty, statedOn: string | null, knownOn: string, locator: string | null, note: string | null, status: MeetingStatus | null, source: { id: string, title: string, publisher: string | null, url: string | null, licence: string | null, publishedOn: string | null }, attributedTo:
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
   | null, about:
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
   | null };

type RelationEvidence_Meeting_Fragment = { status: MeetingStatus, channel: Channel, ordinal: number | null, id: string, label: string, standing: Standing, certainty: Certainty | null, relationKind: RelationKind, statusHistory: Array<{ status: MeetingStatus, on: string, claim: { id: string } }>, venue: { id: string, kind: EntityKind, name: string } | null, period: { start: string | null, end: string | null, earliest: string | null, latest: string | null } | null, participants: Array<{ role: Role, standing: Standing, certainty: Certainty | null, entity:
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
    , onBehalfOf:
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
     | null }>, claims: Array<{ id: string, polarity: Polarity, certainty: Certainty, statedOn: string | null, knownOn: string, locator: string | null, note: string | null, status: MeetingStatus | null, source: { id: string, title: string, publisher: string | null, url: string | null, licence: string | null, publishedOn: string | null }, attributedTo:
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
     | null, about:
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
     | null }> };

type RelationEvidence_Trip_Fragment = { status: MeetingStatus, purpose: string | null, id: string, label: string, standing: Standing, certainty: Certainty | null, relationKind: RelationKind, statusHistory: Array<{ status: MeetingStatus, on: string, claim: { id: string } }>, period: { start: string | null, end: string | null, earliest: string | null, latest: string | null } | null, participants: Array<{ role: Role, standing: Standing, certainty: Certainty | null, entity:
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
    , onBehalfOf:
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
     | null }>, claims: Array<{ id: string, polarity: Polarity, certainty: Certainty, statedOn: string | null, knownOn: string, locator: string | null, note: string | null, status: MeetingStatus | null, source: { id: string, title: string, publisher: string | null, url: string | null, licence: string | null, publishedOn: string | null }, attributedTo:
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
     | null, about:
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
     | null }> };

type RelationEvidence_EnvoyRole_Fragment = { title: string, mandate: string | null, id: string, label: string, standing: Standing, certainty: Certainty | null, relationKind: RelationKind, milestones: Array<{ kind: MilestoneKind, on: string | null, note: string | null }>, period: { start: string | null, end: string | null, earliest: string | null, latest: string | null } | null, participants: Array<{ role: Role, standing: Standing, certainty: Certainty | null, entity:
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
    , onBehalfOf:
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
     | null }>, claims: Array<{ id: string, polarity: Polarity, certainty: Certainty, statedOn: string | null, knownOn: string, locator: string | null, note: string | null, status: MeetingStatus | null, source: { id: string, title: string, publisher: string | null, url: string | null, licence: string | null, publishedOn: string | null }, attributedTo:
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
     | null, about:
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
     | null }> };

type RelationEvidence_Tenure_Fragment = { title: string, id: string, label: string, standing: Standing, certainty: Certainty | null, relationKind: RelationKind, period: { start: string | null, end: string | null, earliest: string | null, latest: string | null } | null, participants: Array<{ role: Role, standing: Standing, certainty: Certainty | null, entity:
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
    , onBehalfOf:
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
     | null }>, claims: Array<{ id: string, polarity: Polarity, certainty: Certainty, statedOn: string | null, knownOn: string, locator: string | null, note: string | null, status: MeetingStatus | null, source: { id: string, title: string, publisher: string | null, url: string | null, licence: string | null, publishedOn: string | null }, attributedTo:
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
     | null, about:
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
     | null }> };

type RelationEvidence_Criticism_Fragment = { summary: string, id: string, label: string, standing: Standing, certainty: Certainty | null, relationKind: RelationKind, period: { start: string | null, end: string | null, earliest: string | null, latest: string | null } | null, participants: Array<{ role: Role, standing: Standing, certainty: Certainty | null, entity:
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
    , onBehalfOf:
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
     | null }>, claims: Array<{ id: string, polarity: Polarity, certainty: Certainty, statedOn: string | null, knownOn: string, locator: string | null, note: string | null, status: MeetingStatus | null, source: { id: string, title: string, publisher: string | null, url: string | null, licence: string | null, publishedOn: string | null }, attributedTo:
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
     | null, about:
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
     | null }> };

type RelationEvidence_Praise_Fragment = { summary: string, id: string, label: string, standing: Standing, certainty: Certainty | null, relationKind: RelationKind, period: { start: string | null, end: string | null, earliest: string | null, latest: string | null } | null, participants: Array<{ role: Role, standing: Standing, certainty: Certainty | null, entity:
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
    , onBehalfOf:
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
     | null }>, claims: Array<{ id: string, polarity: Polarity, certainty: Certainty, statedOn: string | null, knownOn: string, locator: string | null, note: string | null, status: MeetingStatus | null, source: { id: string, title: string, publisher: string | null, url: string | null, licence: string | null, publishedOn: string | null }, attributedTo:
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
     | null, about:
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
     | null }> };

type RelationEvidence_Stance_Fragment = { position: Position, id: string, label: string, standing: Standing, certainty: Certainty | null, reason: string | null, relationKind: RelationKind, period: { start: string | null, end: string | null, earliest: string | null, latest: string | null } | null, participants: Array<{ role: Role, standing: Standing, certainty: Certainty | null, entity:
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
    , onBehalfOf:
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
     | null }>, claims: Array<{ id: string, polarity: Polarity, certainty: Certainty, statedOn: string | null, knownOn: string, locator: string | null, note: string | null, status: MeetingStatus | null, source: { id: string, title: string, publisher: string | null, url: string | null, licence: string | null, publishedOn: string | null }, attributedTo:
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
     | null, about:
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
     | null }> };

type RelationEvidence_Tie_Fragment = { nature: string, id: string, label: string, standing: Standing, certainty: Certainty | null, relationKind: RelationKind, period: { start: string | null, end: string | null, earliest: string | null, latest: string | null } | null, participants: Array<{ role: Role, standing: Standing, certainty: Certainty | null, entity:
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
    , onBehalfOf:
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
     | null }>, claims: Array<{ id: string, polarity: Polarity, certainty: Certainty, statedOn: string | null, knownOn: string, locator: string | null, note: string | null, status: MeetingStatus | null, source: { id: string, title: string, publisher: string | null, url: string | null, licence: string | null, publishedOn: string | null }, attributedTo:
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
     | null, about:
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
     | null }> };

export type RelationEvidenceFragment =
  | RelationEvidence_Meeting_Fragment
  | RelationEvidence_Trip_Fragment
  | RelationEvidence_EnvoyRole_Fragment
  | RelationEvidence_Tenure_Fragment
  | RelationEvidence_Criticism_Fragment
  | RelationEvidence_Praise_Fragment
  | RelationEvidence_Stance_Fragment
  | RelationEvidence_Tie_Fragment
;

export type StatusEvidenceFragment = { status: MeetingStatus, on: string, claim: { id: string } };

type EntityEvidence_Person_Fragment = { birth: string | null, death: string | null, id: string, kind: EntityKind, name: string, description: string | null, names: Array<{ text: string, lang: string | null, kind: NameKind }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, relationCounts: Array<{ kind: RelationKind, role: Role, count: number }>, claims: Array<{ id: string, polarity: Polarity, certainty: Certainty, statedOn: string | null, knownOn: string, locator: string | null, note: string | null, status: MeetingStatus | null, source: { id: string, title: string, publisher: string | null, url: string | null, licence: string | null, publishedOn: string | null }, attributedTo:
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
     | null, about:
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
     | null }> };

type EntityEvidence_State_Fragment = { inception: string | null, dissolution: string | null, id: string, kind: EntityKind, name: string, description: string | null, names: Array<{ text: string, lang: string | null, kind: NameKind }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, relationCounts: Array<{ kind: RelationKind, role: Role, count: number }>, claims: Array<{ id: string, polarity: Polarity, certainty: Certainty, statedOn: string | null, knownOn: string, locator: string | null, note: string | null, status: MeetingStatus | null, source: { id: string, title: string, publisher: string | null, url: string | null, licence: string | null, publishedOn: string | null }, attributedTo:
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
     | null, about:
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
     | null }> };

type EntityEvidence_Organization_Fragment = { classification: string | null, id: string, kind: EntityKind, name: string, description: string | null, parent: { id: string, kind: EntityKind, name: string } | null, names: Array<{ text: string, lang: string | null, kind: NameKind }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, relationCounts: Array<{ kind: RelationKind, role: Role, count: number }>, claims: Array<{ id: string, polarity: Polarity, certainty: Certainty, statedOn: string | null, knownOn: string, locator: string | null, note: string | null, status: MeetingStatus | null, source: { id: string, title: string, publisher: string | null, url: string | null, licence: string | null, publishedOn: string | null }, attributedTo:
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
     | null, about:
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
     | null }> };

type EntityEvidence_Plan_Fragment = { id: string, kind: EntityKind, name: string, description: string | null, names: Array<{ text: string, lang: string | null, kind: NameKind }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, relationCounts: Array<{ kind: RelationKind, role: Role, count: number }>, claims: Array<{ id: string, polarity: Polarity, certainty: Certainty, statedOn: string | null, knownOn: string, locator: string | null, note: string | null, status: MeetingStatus | null, source: { id: string, title: string, publisher: string | null, url: string | null, licence: string | null, publishedOn: string | null }, attributedTo:
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
     | null, about:
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
     | null }> };

type EntityEvidence_Place_Fragment = { id: string, kind: EntityKind, name: string, description: string | null, within: { id: string, kind: EntityKind, name: string } | null, names: Array<{ text: string, lang: string | null, kind: NameKind }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, relationCounts: Array<{ kind: RelationKind, role: Role, count: number }>, claims: Array<{ id: string, polarity: Polarity, certainty: Certainty, statedOn: string | null, knownOn: string, locator: string | null, note: string | null, status: MeetingStatus | null, source: { id: string, title: string, publisher: string | null, url: string | null, licence: string | null, publishedOn: string | null }, attributedTo:
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
     | null, about:
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
     | null }> };

export type EntityEvidenceFragment =
  | EntityEvidence_Person_Fragment
  | EntityEvidence_State_Fragment
  | EntityEvidence_Organization_Fragment
  | EntityEvidence_Plan_Fragment
  | EntityEvidence_Place_Fragment
;

export type EvidenceQueryVariables = Exact<{
  ids: Array<string> | string;
  lens?: Lens | null | undefined;
  inPeriod?: Lens | null | undefined;
}>;


export type EvidenceQuery = { nodes: Array<
    | { __typename: 'Person', birth: string | null, death: string | null, id: string, kind: EntityKind, name: string, description: string | null, names: Array<{ text: string, lang: string | null, kind: NameKind }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, relationCounts: Array<{ kind: RelationKind, role: Role, count: number }>, claims: Array<{ id: string, polarity: Polarity, certainty: Certainty, statedOn: string | null, knownOn: string, locator: string | null, note: string | null, status: MeetingStatus | null, source: { id: string, title: string, publisher: string | null, url: string | null, licence: string | null, publishedOn: string | null }, attributedTo:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
         | null, about:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
         | null }> }
    | { __typename: 'State', inception: string | null, dissolution: string | null, id: string, kind: EntityKind, name: string, description: string | null, names: Array<{ text: string, lang: string | null, kind: NameKind }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, relationCounts: Array<{ kind: RelationKind, role: Role, count: number }>, claims: Array<{ id: string, polarity: Polarity, certainty: Certainty, statedOn: string | null, knownOn: string, locator: string | null, note: string | null, status: MeetingStatus | null, source: { id: string, title: string, publisher: string | null, url: string | null, licence: string | null, publishedOn: string | null }, attributedTo:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
         | null, about:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
         | null }> }
    | { __typename: 'Organization', classification: string | null, id: string, kind: EntityKind, name: string, description: string | null, parent: { id: string, kind: EntityKind, name: string } | null, names: Array<{ text: string, lang: string | null, kind: NameKind }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, relationCounts: Array<{ kind: RelationKind, role: Role, count: number }>, claims: Array<{ id: string, polarity: Polarity, certainty: Certainty, statedOn: string | null, knownOn: string, locator: string | null, note: string | null, status: MeetingStatus | null, source: { id: string, title: string, publisher: string | null, url: string | null, licence: string | null, publishedOn: string | null }, attributedTo:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
         | null, about:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
         | null }> }
    | { __typename: 'Plan', id: string, kind: EntityKind, name: string, description: string | null, names: Array<{ text: string, lang: string | null, kind: NameKind }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, relationCounts: Array<{ kind: RelationKind, role: Role, count: number }>, claims: Array<{ id: string, polarity: Polarity, certainty: Certainty, statedOn: string | null, knownOn: string, locator: string | null, note: string | null, status: MeetingStatus | null, source: { id: string, title: string, publisher: string | null, url: string | null, licence: string | null, publishedOn: string | null }, attributedTo:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
         | null, about:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
         | null }> }
    | { __typename: 'PlanVersion' }
    | { __typename: 'Place', id: string, kind: EntityKind, name: string, description: string | null, within: { id: string, kind: EntityKind, name: string } | null, names: Array<{ text: string, lang: string | null, kind: NameKind }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, relationCounts: Array<{ kind: RelationKind, role: Role, count: number }>, claims: Array<{ id: string, polarity: Polarity, certainty: Certainty, statedOn: string | null, knownOn: string, locator: string | null, note: string | null, status: MeetingStatus | null, source: { id: string, title: string, publisher: string | null, url: string | null, licence: string | null, publishedOn: string | null }, attributedTo:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
         | null, about:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
         | null }> }
    | { __typename: 'Meeting', status: MeetingStatus, channel: Channel, ordinal: number | null, id: string, label: string, standing: Standing, certainty: Certainty | null, relationKind: RelationKind, statusHistory: Array<{ status: MeetingStatus, on: string, claim: { id: string } }>, venue: { id: string, kind: EntityKind, name: string } | null, period: { start: string | null, end: string | null, earliest: string | null, latest: string | null } | null, participants: Array<{ role: Role, standing: Standing, certainty: Certainty | null, entity:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
        , onBehalfOf:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
         | null }>, claims: Array<{ id: string, polarity: Polarity, certainty: Certainty, statedOn: string | null, knownOn: string, locator: string | null, note: string | null, status: MeetingStatus | null, source: { id: string, title: string, publisher: string | null, url: string | null, licence: string | null, publishedOn: string | null }, attributedTo:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
         | null, about:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
         | null }> }
    | { __typename: 'Trip', status: MeetingStatus, purpose: string | null, id: string, label: string, standing: Standing, certainty: Certainty | null, relationKind: RelationKind, statusHistory: Array<{ status: MeetingStatus, on: string, claim: { id: string } }>, period: { start: string | null, end: string | null, earliest: string | null, latest: string | null } | null, participants: Array<{ role: Role, standing: Standing, certainty: Certainty | null, entity:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
        , onBehalfOf:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
         | null }>, claims: Array<{ id: string, polarity: Polarity, certainty: Certainty, statedOn: string | null, knownOn: string, locator: string | null, note: string | null, status: MeetingStatus | null, source: { id: string, title: string, publisher: string | null, url: string | null, licence: string | null, publishedOn: string | null }, attributedTo:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
         | null, about:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
         | null }> }
    | { __typename: 'EnvoyRole', title: string, mandate: string | null, id: string, label: string, standing: Standing, certainty: Certainty | null, relationKind: RelationKind, milestones: Array<{ kind: MilestoneKind, on: string | null, note: string | null }>, period: { start: string | null, end: string | null, earliest: string | null, latest: string | null } | null, participants: Array<{ role: Role, standing: Standing, certainty: Certainty | null, entity:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
        , onBehalfOf:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
         | null }>, claims: Array<{ id: string, polarity: Polarity, certainty: Certainty, statedOn: string | null, knownOn: string, locator: string | null, note: string | null, status: MeetingStatus | null, source: { id: string, title: string, publisher: string | null, url: string | null, licence: string | null, publishedOn: string | null }, attributedTo:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
         | null, about:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
         | null }> }
    | { __typename: 'Tenure', title: string, id: string, label: string, standing: Standing, certainty: Certainty | null, relationKind: RelationKind, period: { start: string | null, end: string | null, earliest: string | null, latest: string | null } | null, participants: Array<{ role: Role, standing: Standing, certainty: Certainty | null, entity:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
        , onBehalfOf:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
         | null }>, claims: Array<{ id: string, polarity: Polarity, certainty: Certainty, statedOn: string | null, knownOn: string, locator: string | null, note: string | null, status: MeetingStatus | null, source: { id: string, title: string, publisher: string | null, url: string | null, licence: string | null, publishedOn: string | null }, attributedTo:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
         | null, about:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
         | null }> }
    | { __typename: 'Criticism', summary: string, id: string, label: string, standing: Standing, certainty: Certainty | null, relationKind: RelationKind, period: { start: string | null, end: string | null, earliest: string | null, latest: string | null } | null, participants: Array<{ role: Role, standing: Standing, certainty: Certainty | null, entity:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
        , onBehalfOf:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
         | null }>, claims: Array<{ id: string, polarity: Polarity, certainty: Certainty, statedOn: string | null, knownOn: string, locator: string | null, note: string | null, status: MeetingStatus | null, source: { id: string, title: string, publisher: string | null, url: string | null, licence: string | null, publishedOn: string | null }, attributedTo:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
         | null, about:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
         | null }> }
    | { __typename: 'Praise', summary: string, id: string, label: string, standing: Standing, certainty: Certainty | null, relationKind: RelationKind, period: { start: string | null, end: string | null, earliest: string | null, latest: string | null } | null, participants: Array<{ role: Role, standing: Standing, certainty: Certainty | null, entity:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
        , onBehalfOf:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
         | null }>, claims: Array<{ id: string, polarity: Polarity, certainty: Certainty, statedOn: string | null, knownOn: string, locator: string | null, note: string | null, status: MeetingStatus | null, source: { id: string, title: string, publisher: string | null, url: string | null, licence: string | null, publishedOn: string | null }, attributedTo:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
         | null, about:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
         | null }> }
    | { __typename: 'Stance', position: Position, id: string, label: string, standing: Standing, certainty: Certainty | null, reason: string | null, relationKind: RelationKind, period: { start: string | null, end: string | null, earliest: string | null, latest: string | null } | null, participants: Array<{ role: Role, standing: Standing, certainty: Certainty | null, entity:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
        , onBehalfOf:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
         | null }>, claims: Array<{ id: string, polarity: Polarity, certainty: Certainty, statedOn: string | null, knownOn: string, locator: string | null, note: string | null, status: MeetingStatus | null, source: { id: string, title: string, publisher: string | null, url: string | null, licence: string | null, publishedOn: string | null }, attributedTo:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
         | null, about:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
         | null }> }
    | { __typename: 'Tie', nature: string, id: string, label: string, standing: Standing, certainty: Certainty | null, relationKind: RelationKind, period: { start: string | null, end: string | null, earliest: string | null, latest: string | null } | null, participants: Array<{ role: Role, standing: Standing, certainty: Certainty | null, entity:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
        , onBehalfOf:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
         | null }>, claims: Array<{ id: string, polarity: Polarity, certainty: Certainty, statedOn: string | null, knownOn: string, locator: string | null, note: string | null, status: MeetingStatus | null, source: { id: string, title: string, publisher: string | null, url: string | null, licence: string | null, publishedOn: string | null }, attributedTo:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
         | null, about:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
         | null }> }
    | { __typename: 'Claim' }
    | { __typename: 'Source' }
   | null> };

type GraphEntity_Person_Fragment = { id: string, kind: EntityKind, name: string, description: string | null };

type GraphEntity_State_Fragment = { id: string, kind: EntityKind, name: string, description: string | null };

type GraphEntity_Organization_Fragment = { id: string, kind: EntityKind, name: string, description: string | null };

type GraphEntity_Plan_Fragment = { id: string, kind: EntityKind, name: string, description: string | null };

type GraphEntity_Place_Fragment = { id: string, kind: EntityKind, name: string, description: string | null };

export type GraphEntityFragment =
  | GraphEntity_Person_Fragment
  | GraphEntity_State_Fragment
  | GraphEntity_Organization_Fragment
  | GraphEntity_Plan_Fragment
  | GraphEntity_Place_Fragment
;

export type LoadGraphQueryVariables = Exact<{
  around: Array<string> | string;
  excluding: Array<string> | string;
  lens?: Lens | null | undefined;
  relations: number;
}>;


export type LoadGraphQuery = { neighborhood: { nodes: Array<
      | { id: string, kind: EntityKind, name: string, description: string | null }
      | { id: string, kind: EntityKind, name: string, description: string | null }
      | { id: string, kind: EntityKind, name: string, description: string | null }
      | { id: string, kind: EntityKind, name: string, description: string | null }
      | { id: string, kind: EntityKind, name: string, description: string | null }
    >, relations: Array<
      | { status: MeetingStatus, id: string, kind: RelationKind, label: string, standing: Standing, certainty: Certainty | null, period: { earliest: string | null, latest: string | null } | null }
      | { status: MeetingStatus, id: string, kind: RelationKind, label: string, standing: Standing, certainty: Certainty | null, period: { earliest: string | null, latest: string | null } | null }
      | { id: string, kind: RelationKind, label: string, standing: Standing, certainty: Certainty | null, period: { earliest: string | null, latest: string | null } | null }
      | { id: string, kind: RelationKind, label: string, standing: Standing, certainty: Certainty | null, period: { earliest: string | null, latest: string | null } | null }
      | { id: string, kind: RelationKind, label: string, standing: Standing, certainty: Certainty | null, period: { earliest: string | null, latest: string | null } | null }
      | { id: string, kind: RelationKind, label: string, standing: Standing, certainty: Certainty | null, period: { earliest: string | null, latest: string | null } | null }
      | { id: string, kind: RelationKind, label: string, standing: Standing, certainty: Certainty | null, period: { earliest: string | null, latest: string | null } | null }
      | { id: string, kind: RelationKind, label: string, standing: Standing, certainty: Certainty | null, period: { earliest: string | null, latest: string | null } | null }
    >, edges: Array<{ id: string, directed: boolean, source:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , target:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , relation:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }> } };

export type ExpandQueryVariables = Exact<{
  around: Array<string> | string;
  via?: Array<RelationKind> | RelationKind | null | undefined;
  limit: number;
  excluding: Array<string> | string;
  lens?: Lens | null | undefined;
}>;


export type ExpandQuery = { neighborhood: { nodes: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    > } };

export type ExpandableQueryVariables = Exact<{
  id: string;
  excluding: Array<string> | string;
  lens?: Lens | null | undefined;
}>;


export type ExpandableQuery = { neighborhood: { hidden: Array<{ kind: RelationKind, entities: number }> } };

export type PathsQueryVariables = Exact<{
  from: string;
  to: string;
  via: Array<RelationKind> | RelationKind;
  lens?: Lens | null | undefined;
  avoid: Array<string> | string;
  maxHops: number;
  mode: PathMode;
  chronological: boolean;
  first: number;
}>;


export type PathsQuery = { paths:
    | { __typename: 'Paths', hops: number, paths: Array<{ hops: number, weakestCertainty: Certainty, start: string | null, end: string | null, steps: Array<{ certainty: Certainty, from:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
          , relation:
            | { status: MeetingStatus, channel: Channel, ordinal: number | null, id: string, label: string, standing: Standing, certainty: Certainty | null, relationKind: RelationKind, statusHistory: Array<{ status: MeetingStatus, on: string, claim: { id: string } }>, venue: { id: string, kind: EntityKind, name: string } | null, period: { start: string | null, end: string | null, earliest: string | null, latest: string | null } | null, participants: Array<{ role: Role, standing: Standing, certainty: Certainty | null, entity:
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                , onBehalfOf:
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                 | null }>, claims: Array<{ id: string, polarity: Polarity, certainty: Certainty, statedOn: string | null, knownOn: string, locator: string | null, note: string | null, status: MeetingStatus | null, source: { id: string, title: string, publisher: string | null, url: string | null, licence: string | null, publishedOn: string | null }, attributedTo:
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                 | null, about:
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                 | null }> }
            | { status: MeetingStatus, purpose: string | null, id: string, label: string, standing: Standing, certainty: Certainty | null, relationKind: RelationKind, statusHistory: Array<{ status: MeetingStatus, on: string, claim: { id: string } }>, period: { start: string | null, end: string | null, earliest: string | null, latest: string | null } | null, participants: Array<{ role: Role, standing: Standing, certainty: Certainty | null, entity:
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                , onBehalfOf:
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                 | null }>, claims: Array<{ id: string, polarity: Polarity, certainty: Certainty, statedOn: string | null, knownOn: string, locator: string | null, note: string | null, status: MeetingStatus | null, source: { id: string, title: string, publisher: string | null, url: string | null, licence: string | null, publishedOn: string | null }, attributedTo:
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                 | null, about:
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                 | null }> }
            | { title: string, mandate: string | null, id: string, label: string, standing: Standing, certainty: Certainty | null, relationKind: RelationKind, milestones: Array<{ kind: MilestoneKind, on: string | null, note: string | null }>, period: { start: string | null, end: string | null, earliest: string | null, latest: string | null } | null, participants: Array<{ role: Role, standing: Standing, certainty: Certainty | null, entity:
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                , onBehalfOf:
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                 | null }>, claims: Array<{ id: string, polarity: Polarity, certainty: Certainty, statedOn: string | null, knownOn: string, locator: string | null, note: string | null, status: MeetingStatus | null, source: { id: string, title: string, publisher: string | null, url: string | null, licence: string | null, publishedOn: string | null }, attributedTo:
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                 | null, about:
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                 | null }> }
            | { title: string, id: string, label: string, standing: Standing, certainty: Certainty | null, relationKind: RelationKind, period: { start: string | null, end: string | null, earliest: string | null, latest: string | null } | null, participants: Array<{ role: Role, standing: Standing, certainty: Certainty | null, entity:
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                , onBehalfOf:
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                 | null }>, claims: Array<{ id: string, polarity: Polarity, certainty: Certainty, statedOn: string | null, knownOn: string, locator: string | null, note: string | null, status: MeetingStatus | null, source: { id: string, title: string, publisher: string | null, url: string | null, licence: string | null, publishedOn: string | null }, attributedTo:
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                 | null, about:
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                 | null }> }
            | { summary: string, id: string, label: string, standing: Standing, certainty: Certainty | null, relationKind: RelationKind, period: { start: string | null, end: string | null, earliest: string | null, latest: string | null } | null, participants: Array<{ role: Role, standing: Standing, certainty: Certainty | null, entity:
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                , onBehalfOf:
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                 | null }>, claims: Array<{ id: string, polarity: Polarity, certainty: Certainty, statedOn: string | null, knownOn: string, locator: string | null, note: string | null, status: MeetingStatus | null, source: { id: string, title: string, publisher: string | null, url: string | null, licence: string | null, publishedOn: string | null }, attributedTo:
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                 | null, about:
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                 | null }> }
            | { summary: string, id: string, label: string, standing: Standing, certainty: Certainty | null, relationKind: RelationKind, period: { start: string | null, end: string | null, earliest: string | null, latest: string | null } | null, participants: Array<{ role: Role, standing: Standing, certainty: Certainty | null, entity:
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                , onBehalfOf:
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                 | null }>, claims: Array<{ id: string, polarity: Polarity, certainty: Certainty, statedOn: string | null, knownOn: string, locator: string | null, note: string | null, status: MeetingStatus | null, source: { id: string, title: string, publisher: string | null, url: string | null, licence: string | null, publishedOn: string | null }, attributedTo:
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                 | null, about:
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                 | null }> }
            | { position: Position, id: string, label: string, standing: Standing, certainty: Certainty | null, reason: string | null, relationKind: RelationKind, period: { start: string | null, end: string | null, earliest: string | null, latest: string | null } | null, participants: Array<{ role: Role, standing: Standing, certainty: Certainty | null, entity:
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                , onBehalfOf:
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                 | null }>, claims: Array<{ id: string, polarity: Polarity, certainty: Certainty, statedOn: string | null, knownOn: string, locator: string | null, note: string | null, status: MeetingStatus | null, source: { id: string, title: string, publisher: string | null, url: string | null, licence: string | null, publishedOn: string | null }, attributedTo:
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                 | null, about:
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                 | null }> }
            | { nature: string, id: string, label: string, standing: Standing, certainty: Certainty | null, relationKind: RelationKind, period: { start: string | null, end: string | null, earliest: string | null, latest: string | null } | null, participants: Array<{ role: Role, standing: Standing, certainty: Certainty | null, entity:
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                , onBehalfOf:
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                 | null }>, claims: Array<{ id: string, polarity: Polarity, certainty: Certainty, statedOn: string | null, knownOn: string, locator: string | null, note: string | null, status: MeetingStatus | null, source: { id: string, title: string, publisher: string | null, url: string | null, licence: string | null, publishedOn: string | null }, attributedTo:
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                 | null, about:
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                 | null }> }
          , to:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
           }> }> }
    | { __typename: 'NoPath', searchedHops: number, from:
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
      , to:
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
       }
    | { __typename: 'SearchLimitReached', hint: string }
   };

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type SearchQuery = { search: { edges: Array<{ score: number, name: { text: string }, node:
        | { id: string, kind: EntityKind, name: string, description: string | null }
        | { id: string, kind: EntityKind, name: string, description: string | null }
        | { id: string, kind: EntityKind, name: string, description: string | null }
        | { id: string, kind: EntityKind, name: string, description: string | null }
        | { id: string, kind: EntityKind, name: string, description: string | null }
       }> } };

export type ShownIdsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type ShownIdsQuery = { nodes: Array<
    | { __typename: 'Person', id: string }
    | { __typename: 'State', id: string }
    | { __typename: 'Organization', id: string }
    | { __typename: 'Plan', id: string }
    | { __typename: 'PlanVersion', id: string }
    | { __typename: 'Place', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Trip', id: string }
    | { __typename: 'EnvoyRole', id: string }
    | { __typename: 'Tenure', id: string }
    | { __typename: 'Criticism', id: string }
    | { __typename: 'Praise', id: string }
    | { __typename: 'Stance', id: string }
    | { __typename: 'Tie', id: string }
    | { __typename: 'Claim', id: string }
    | { __typename: 'Source', id: string }
   | null> };

export type StartQueryVariables = Exact<{
  first: number;
}>;


export type StartQuery = { people: { totalCount: number, nodes: Array<{ id: string }> }, states: { totalCount: number, nodes: Array<{ id: string }> }, organizations: { totalCount: number, nodes: Array<{ id: string }> }, plans: { totalCount: number, nodes: Array<{ id: string }> }, places: { totalCount: number, nodes: Array<{ id: string }> } };

type Belonging_Person_Fragment = { id: string, kind: EntityKind, name: string };

type Belonging_State_Fragment = { id: string, kind: EntityKind, name: string };

type Belonging_Organization_Fragment = { id: string, kind: EntityKind, name: string };

export type BelongingFragment =
  | Belonging_Person_Fragment
  | Belonging_State_Fragment
  | Belonging_Organization_Fragment
;

export type OfficesFragment = { tenures: { nodes: Array<{ body:
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
       }> } };

export type StatesQueryVariables = Exact<{
  ids: Array<string> | string;
  lens?: Lens | null | undefined;
}>;


export type StatesQuery = { nodes: Array<
    | { id: string, kind: EntityKind, name: string, relations: { nodes: Array<
          | { participants: Array<{ entity:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
              , onBehalfOf:
                | { id: string, kind: EntityKind, name: string }
                | { id: string, kind: EntityKind, name: string }
                | { id: string, kind: EntityKind, name: string }
               | null }> }
          | { participants: Array<{ entity:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
              , onBehalfOf:
                | { id: string, kind: EntityKind, name: string }
                | { id: string, kind: EntityKind, name: string }
                | { id: string, kind: EntityKind, name: string }
               | null }> }
          | { participants: Array<{ entity:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
              , onBehalfOf:
                | { id: string, kind: EntityKind, name: string }
                | { id: string, kind: EntityKind, name: string }
                | { id: string, kind: EntityKind, name: string }
               | null }> }
          | { participants: Array<{ entity:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
              , onBehalfOf:
                | { id: string, kind: EntityKind, name: string }
                | { id: string, kind: EntityKind, name: string }
                | { id: string, kind: EntityKind, name: string }
               | null }> }
          | { participants: Array<{ entity:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
              , onBehalfOf:
                | { id: string, kind: EntityKind, name: string }
                | { id: string, kind: EntityKind, name: string }
                | { id: string, kind: EntityKind, name: string }
               | null }> }
          | { participants: Array<{ entity:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
              , onBehalfOf:
                | { id: string, kind: EntityKind, name: string }
                | { id: string, kind: EntityKind, name: string }
                | { id: string, kind: EntityKind, name: string }
               | null }> }
          | { participants: Array<{ entity:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
              , onBehalfOf:
                | { id: string, kind: EntityKind, name: string }
                | { id: string, kind: EntityKind, name: string }
                | { id: string, kind: EntityKind, name: string }
               | null }> }
          | { participants: Array<{ entity:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
              , onBehalfOf:
                | { id: string, kind: EntityKind, name: string }
                | { id: string, kind: EntityKind, name: string }
                | { id: string, kind: EntityKind, name: string }
               | null }> }
        > }, envoyRoles: { nodes: Array<{ sender:
            | { id: string, kind: EntityKind, name: string, tenures: { nodes: Array<{ body:
                    | { id: string, kind: EntityKind, name: string }
                    | { id: string, kind: EntityKind, name: string }
                    | { id: string, kind: EntityKind, name: string }
                   }> } }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
           | null }> }, tenures: { nodes: Array<{ body:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
           }> } }
    | { id: string, kind: EntityKind, name: string, relations: { nodes: Array<
          | { participants: Array<{ entity:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
              , onBehalfOf:
                | { id: string, kind: EntityKind, name: string }
                | { id: string, kind: EntityKind, name: string }
                | { id: string, kind: EntityKind, name: string }
               | null }> }
          | { participants: Array<{ entity:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
              , onBehalfOf:
                | { id: string, kind: EntityKind, name: string }
                | { id: string, kind: EntityKind, name: string }
                | { id: string, kind: EntityKind, name: string }
               | null }> }
          | { participants: Array<{ entity:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
              , onBehalfOf:
                | { id: string, kind: EntityKind, name: string }
                | { id: string, kind: EntityKind, name: string }
                | { id: string, kind: EntityKind, name: string }
               | null }> }
          | { participants: Array<{ entity:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
              , onBehalfOf:
                | { id: string, kind: EntityKind, name: string }
                | { id: string, kind: EntityKind, name: string }
                | { id: string, kind: EntityKind, name: string }
               | null }> }
          | { participants: Array<{ entity:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
              , onBehalfOf:
                | { id: string, kind: EntityKind, name: string }
                | { id: string, kind: EntityKind, name: string }
                | { id: string, kind: EntityKind, name: string }
               | null }> }
          | { participants: Array<{ entity:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
              , onBehalfOf:
                | { id: string, kind: EntityKind, name: string }
                | { id: string, kind: EntityKind, name: string }
                | { id: string, kind: EntityKind, name: string }
               | null }> }
          | { participants: Array<{ entity:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
              , onBehalfOf:
                | { id: string, kind: EntityKind, name: string }
                | { id: string, kind: EntityKind, name: string }
                | { id: string, kind: EntityKind, name: string }
               | null }> }
          | { participants: Array<{ entity:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
              , onBehalfOf:
                | { id: string, kind: EntityKind, name: string }
                | { id: string, kind: EntityKind, name: string }
                | { id: string, kind: EntityKind, name: string }
               | null }> }
        > } }
    | { id: string, kind: EntityKind, name: string, relations: { nodes: Array<
          | { participants: Array<{ entity:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
              , onBehalfOf:
                | { id: string, kind: EntityKind, name: string }
                | { id: string, kind: EntityKind, name: string }
                | { id: string, kind: EntityKind, name: string }
               | null }> }
          | { participants: Array<{ entity:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
              , onBehalfOf:
                | { id: string, kind: EntityKind, name: string }
                | { id: string, kind: EntityKind, name: string }
                | { id: string, kind: EntityKind, name: string }
               | null }> }
          | { participants: Array<{ entity:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
              , onBehalfOf:
                | { id: string, kind: EntityKind, name: string }
                | { id: string, kind: EntityKind, name: string }
                | { id: string, kind: EntityKind, name: string }
               | null }> }
          | { participants: Array<{ entity:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
              , onBehalfOf:
                | { id: string, kind: EntityKind, name: string }
                | { id: string, kind: EntityKind, name: string }
                | { id: string, kind: EntityKind, name: string }
               | null }> }
          | { participants: Array<{ entity:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
              , onBehalfOf:
                | { id: string, kind: EntityKind, name: string }
                | { id: string, kind: EntityKind, name: string }
                | { id: string, kind: EntityKind, name: string }
               | null }> }
          | { participants: Array<{ entity:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
              , onBehalfOf:
                | { id: string, kind: EntityKind, name: string }
                | { id: string, kind: EntityKind, name: string }
                | { id: string, kind: EntityKind, name: string }
               | null }> }
          | { participants: Array<{ entity:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
              , onBehalfOf:
                | { id: string, kind: EntityKind, name: string }
                | { id: string, kind: EntityKind, name: string }
                | { id: string, kind: EntityKind, name: string }
               | null }> }
          | { participants: Array<{ entity:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
              , onBehalfOf:
                | { id: string, kind: EntityKind, name: string }
                | { id: string, kind: EntityKind, name: string }
                | { id: string, kind: EntityKind, name: string }
               | null }> }
        > } }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null> };
