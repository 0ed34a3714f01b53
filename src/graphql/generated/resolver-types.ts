import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ParentOf, NodeParent, EntityParent, ActorParent, RelationParent, ParticipationParent, StatusClaimParent, IdentifierParent, PeriodParent, SearchConnectionParent, SearchEdgeParent, CounterpartConnectionParent, CounterpartEdgeParent, AggregateRowParent, AggregateKeyValuesParent, GraphEdgeParent, RankedParent, CommunityParent } from '../parents.js';
import type { Connection, Edge } from '../connection.js';
import type { Context } from '../context.js';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
// Generated from schema.graphql by `npm run codegen`. Do not edit.

/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * A date with the precision that is known: ISO 8601-2 (EDTF) level 1, without a time of day. `2025`, `2025-11`, `2025-11-26`,
   * `2025-11-26?` (uncertain), `1809~` (about), `201X`, `2025-10/2025-11` (from, to), `../2020` (open).
   */
  EDTF: { input: string; output: string; }
  /** A calendar day: `2025-11-26`. */
  Date: { input: string; output: string; }
  /** A web address. */
  URL: { input: string; output: string; }
};

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

/** How far a version of a plan has come. */
export type PlanStatus =
  /** Written, not public. */
  | 'DRAFTED'
  /** Became known without being published. */
  | 'LEAKED'
  /** Made public by its authors. */
  | 'PUBLISHED'
  /** Agreed by its parties. */
  | 'AGREED'
  /** Turned down. */
  | 'REJECTED'
  /** Replaced by a later version. */
  | 'SUPERSEDED'
  /** Not known. */
  | 'UNKNOWN';

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

/** Which end comes first. */
export type OrderDirection =
  /** The earliest or first in the alphabet first. */
  | 'ASC'
  /** The latest or last in the alphabet first. */
  | 'DESC';

/** The parts that a timeline divides time into. */
export type TimeBucket =
  /** Ten years: 1930 to 1939. */
  | 'DECADE'
  /** A calendar year. */
  | 'YEAR'
  /** Three months, from January, April, July or October on. */
  | 'QUARTER'
  /** A calendar month. */
  | 'MONTH'
  /** A day. */
  | 'DAY';

/** What relations can be counted by. A relation without a value is counted in the row where the value is null. */
export type AggregateKey =
  /** The kind of relation. */
  | 'KIND'
  /**
   * The year in which it began. Null where its start is not known, or can lie in more than one year (a decade, an interval over several years,
   * an open one): no year is guessed.
   */
  | 'YEAR'
  /** The decade in which it began. Null where its start is not known, or can lie in more than one decade. */
  | 'DECADE'
  /**
   * Each state that takes part in it, or on whose behalf somebody takes part whose part the lens shows; being what a meeting is about is no
   * part. A relation with two states counts in the rows of both. Null where there is none.
   */
  | 'STATE'
  /** The title of an envoy role or tenure, as it is written. Null for the other kinds. */
  | 'TITLE'
  /** The channel of a meeting. Null for the other kinds. */
  | 'CHANNEL'
  /**
   * Each two actors that take part in it, where the lens shows both parts; being what a meeting is about is no part. A relation of three
   * counts in three rows. Null where there are fewer than two.
   */
  | 'PAIR';

/** What relations can be sorted by. */
export type RelationOrderField =
  /** The first day on which it can have been in force; one without a known beginning counts as before all others. */
  | 'DATE'
  /** How certain it is under the lens, and within that the date: `DESC` begins with the most certain, of these the most recent, and ends with what is only denied. */
  | 'CERTAINTY';

/** What entities can be sorted by. */
export type EntityOrderField =
  /** The name, without regard to case and accents. */
  | 'NAME'
  /** The id. */
  | 'ID'
  /** In how many relations it is seen to take part under the lens. It counts them for every entity listed: best with a filter. */
  | 'RELATIONS';

/**
 * How to look at the graph. It applies to everything below the field that takes it; a lens further down replaces the parts that
 * it names (a part set to null is lifted) and inherits the others.
 */
export type Lens = {
  /** Valid time: relations that can have been in force in this period. A relation without dates is never excluded. */
  during?: InputMaybe<PeriodInput>;
  /** Knowledge time: only claims stated (else published, else retrieved, else recorded) on or before this day. */
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  /** Only relations and participations asserted by a claim at least this certain. */
  minCertainty?: InputMaybe<Certainty>;
  /** Only claims from these sources, by id. */
  sources?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Also what nothing under the lens asserts but something denies. By default it is left out. */
  includeDenied?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A period, by the earliest day of `from` and the latest day of `to`; open where one is absent. */
export type PeriodInput = {
  /** Where it begins: 2025 means 2025-01-01. */
  from?: InputMaybe<Scalars['EDTF']['input']>;
  /** Where it ends: 2025 means 2025-12-31. */
  to?: InputMaybe<Scalars['EDTF']['input']>;
};

/** Conditions on an id. */
export type IdWhere = {
  /** Equals this. */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /** Is one of these. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Conditions on a text, without regard to case and accents; all that are given must hold. */
export type StringWhere = {
  /** Equals this. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Is one of these. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Contains this. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** Begins with this. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** An identifier in a scheme outside Demarche. */
export type IdentifierWhere = {
  /** The scheme, such as `wikidata`. */
  scheme: Scalars['String']['input'];
  /** The identifier in it, such as `Q7747`. */
  value: Scalars['String']['input'];
};

/**
 * Conditions on an entity; all that are given must hold, an empty list of values is never met. Conditions nest, at most 8 objects
 * deep, 200 in all.
 */
export type EntityWhere = {
  /** All of these hold; of none, that is so. */
  and?: InputMaybe<Array<EntityWhere>>;
  /** One of these holds; of none, that is not so. */
  or?: InputMaybe<Array<EntityWhere>>;
  /** This does not hold. */
  not?: InputMaybe<EntityWhere>;
  /** The id. */
  id?: InputMaybe<IdWhere>;
  /** Is of one of these kinds. */
  kind?: InputMaybe<Array<EntityKind>>;
  /** The usual English name; other names are not looked at. */
  name?: InputMaybe<StringWhere>;
  /** Has this identifier. */
  identifier?: InputMaybe<IdentifierWhere>;
  /** The relations in which it is seen to take part under the field's lens. */
  relations?: InputMaybe<RelationsWhere>;
};

/** Conditions on an entity's relations under the field's lens. */
export type RelationsWhere = {
  /** Only those in which it takes one of these roles; any role where absent. Needs `some` or `none`. */
  role?: InputMaybe<Array<Role>>;
  /** There is one that meets this; `{}` is met by all. */
  some?: InputMaybe<RelationWhere>;
  /** There is none that meets this. */
  none?: InputMaybe<RelationWhere>;
};

/** Conditions on one participation in a relation; all that are given must hold of the same one. */
export type ParticipationWhere = {
  /** Is in one of these roles. */
  role?: InputMaybe<Array<Role>>;
  /** Who takes part. */
  entity?: InputMaybe<EntityWhere>;
  /** On behalf of whom; a participation on nobody's behalf does not meet it. */
  onBehalfOf?: InputMaybe<EntityWhere>;
};

/** Conditions on a relation's participations, of those seen under the field's lens. */
export type ParticipationsWhere = {
  /** There is one that meets this; `{}` is met by all. */
  some?: InputMaybe<ParticipationWhere>;
  /** There is none that meets this. */
  none?: InputMaybe<ParticipationWhere>;
};

/** Conditions on a relation; all that are given must hold, an empty list of values is never met. They nest as those of EntityWhere do. */
export type RelationWhere = {
  /** All of these hold; of none, that is so. */
  and?: InputMaybe<Array<RelationWhere>>;
  /** One of these holds; of none, that is not so. */
  or?: InputMaybe<Array<RelationWhere>>;
  /** This does not hold. */
  not?: InputMaybe<RelationWhere>;
  /** The id. */
  id?: InputMaybe<IdWhere>;
  /** Is one of these kinds. */
  kind?: InputMaybe<Array<RelationKind>>;
  /** Can have been in force in this period. */
  during?: InputMaybe<PeriodInput>;
  /** Is an envoy role of one of these accreditations: see `EnvoyRole.accreditation`. */
  accreditation?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Who takes part. */
  participants?: InputMaybe<ParticipationsWhere>;
};

/** Conditions on a meeting; all that are given must hold, an empty list of values is never met. They nest as those of EntityWhere do. */
export type MeetingWhere = {
  /** All of these hold; of none, that is so. */
  and?: InputMaybe<Array<MeetingWhere>>;
  /** One of these holds; of none, that is not so. */
  or?: InputMaybe<Array<MeetingWhere>>;
  /** This does not hold. */
  not?: InputMaybe<MeetingWhere>;
  /** The id. */
  id?: InputMaybe<IdWhere>;
  /** Its status under the lens is one of these. */
  status?: InputMaybe<Array<MeetingStatus>>;
  /** Is by one of these channels. */
  channel?: InputMaybe<Array<Channel>>;
  /** Can have taken place in this period. */
  during?: InputMaybe<PeriodInput>;
  /** Where it takes place; a meeting without a known venue does not meet it. */
  venue?: InputMaybe<EntityWhere>;
  /** Who takes part. */
  participants?: InputMaybe<ParticipationsWhere>;
};

/** How to sort relations. Ids break ties. */
export type RelationOrder = {
  /** What to sort by. */
  field?: RelationOrderField;
  /** Which end comes first. */
  direction?: OrderDirection;
};

/** How to sort entities. Ids break ties. */
export type EntityOrder = {
  /** What to sort by. */
  field?: EntityOrderField;
  /** Which end comes first. */
  direction?: OrderDirection;
};

/** Anything that has an id. Ids are unique over all types. */
export type Node = {
  /** The id. */
  id: Scalars['ID']['output'];
};

/** A person, state, organization, plan or place. */
export type Entity = {
  /** A slug of the English name (`steve-witkoff`), or scheme-prefixed for an imported record. */
  id: Scalars['ID']['output'];
  /** What kind of thing it is. */
  kind: EntityKind;
  /** The usual English name. */
  name: Scalars['String']['output'];
  /** Every known form of the name, the usual one first. */
  names: Array<Name>;
  /** What or who it is, in a few words. */
  description?: Maybe<Scalars['String']['output']>;
  /** What other systems call it. */
  identifiers: Array<Identifier>;
  /** The claims about its own attributes that count under the lens, by day; facts that tie it to others are relations, with claims of their own. */
  claims: Array<Claim>;
  /**
   * What was judged of it and others, under whichever of its ids: SAME judgements are why it is shown as one, and say under which other ids
   * it was put. By the pair of ids; reads one step more for each link of a chain of such judgements.
   */
  judgements: Array<Judgement>;
  /** How many relations of each kind it takes part in, by role; kinds and roles with none are left out. */
  relationCounts: Array<RelationCount>;
  /** The relations that it takes part in, in any role, by the time at which they began: see `Query.timeline`. */
  timeline: Array<TimelineBucket>;
  /** The relations that it takes part in, in any role. */
  relations: RelationConnection;
};


/** A person, state, organization, plan or place. */
export type EntityRelationCountsArgs = {
  lens?: InputMaybe<Lens>;
};


/** A person, state, organization, plan or place. */
export type EntityTimelineArgs = {
  lens?: InputMaybe<Lens>;
  kinds?: InputMaybe<Array<RelationKind>>;
  bucket?: TimeBucket;
};


/** A person, state, organization, plan or place. */
export type EntityRelationsArgs = {
  where?: InputMaybe<RelationWhere>;
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** An entity that acts: a person, state or organization. */
export type Actor = {
  /** A slug of the English name (`steve-witkoff`), or scheme-prefixed for an imported record. */
  id: Scalars['ID']['output'];
  /** What kind of thing it is. */
  kind: EntityKind;
  /** The usual English name. */
  name: Scalars['String']['output'];
  /** Every known form of the name, the usual one first. */
  names: Array<Name>;
  /** What or who it is, in a few words. */
  description?: Maybe<Scalars['String']['output']>;
  /** What other systems call it. */
  identifiers: Array<Identifier>;
  /** The claims about its own attributes that count under the lens, by day; facts that tie it to others are relations, with claims of their own. */
  claims: Array<Claim>;
  /**
   * What was judged of it and others, under whichever of its ids: SAME judgements are why it is shown as one, and say under which other ids
   * it was put. By the pair of ids; reads one step more for each link of a chain of such judgements.
   */
  judgements: Array<Judgement>;
  /** How many relations of each kind it takes part in, by role; kinds and roles with none are left out. */
  relationCounts: Array<RelationCount>;
  /** The relations that it takes part in, in any role, by the time at which they began: see `Query.timeline`. */
  timeline: Array<TimelineBucket>;
  /** The relations that it takes part in, in any role. */
  relations: RelationConnection;
  /**
   * The other actors that share a relation with it, the one that shares most first, then by id. A relation is shared where the lens shows it
   * and both parts in it; being what a meeting is about is no part. An actor in several roles of a relation counts once.
   */
  counterparts: CounterpartConnection;
  /** The meetings that it attends, hosts or mediates. */
  meetings: MeetingConnection;
  /** The criticism that it voices. */
  criticismsMade: CriticismConnection;
  /** The criticism of it. */
  criticismsReceived: CriticismConnection;
  /** The praise that it gives. */
  praisesGiven: PraiseConnection;
  /** The praise of it. */
  praisesReceived: PraiseConnection;
  /** The stances that it takes on plans. */
  stances: StanceConnection;
};


/** An entity that acts: a person, state or organization. */
export type ActorRelationCountsArgs = {
  lens?: InputMaybe<Lens>;
};


/** An entity that acts: a person, state or organization. */
export type ActorTimelineArgs = {
  lens?: InputMaybe<Lens>;
  kinds?: InputMaybe<Array<RelationKind>>;
  bucket?: TimeBucket;
};


/** An entity that acts: a person, state or organization. */
export type ActorRelationsArgs = {
  where?: InputMaybe<RelationWhere>;
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An entity that acts: a person, state or organization. */
export type ActorCounterpartsArgs = {
  via?: InputMaybe<Array<RelationKind>>;
  lens?: InputMaybe<Lens>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An entity that acts: a person, state or organization. */
export type ActorMeetingsArgs = {
  where?: InputMaybe<MeetingWhere>;
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An entity that acts: a person, state or organization. */
export type ActorCriticismsMadeArgs = {
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An entity that acts: a person, state or organization. */
export type ActorCriticismsReceivedArgs = {
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An entity that acts: a person, state or organization. */
export type ActorPraisesGivenArgs = {
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An entity that acts: a person, state or organization. */
export type ActorPraisesReceivedArgs = {
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An entity that acts: a person, state or organization. */
export type ActorStancesArgs = {
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A human being. */
export type Person = Actor & Entity & Node & {
  __typename?: 'Person';
  /** A slug of the English name (`steve-witkoff`), or scheme-prefixed for an imported record. */
  id: Scalars['ID']['output'];
  /** What kind of thing it is. */
  kind: EntityKind;
  /** The usual English name. */
  name: Scalars['String']['output'];
  /** Every known form of the name, the usual one first. */
  names: Array<Name>;
  /** What or who it is, in a few words. */
  description?: Maybe<Scalars['String']['output']>;
  /** What other systems call it. */
  identifiers: Array<Identifier>;
  /** The claims about its own attributes that count under the lens, by day; facts that tie it to others are relations, with claims of their own. */
  claims: Array<Claim>;
  /**
   * What was judged of it and others, under whichever of its ids: SAME judgements are why it is shown as one, and say under which other ids
   * it was put. By the pair of ids; reads one step more for each link of a chain of such judgements.
   */
  judgements: Array<Judgement>;
  /** How many relations of each kind it takes part in, by role; kinds and roles with none are left out. */
  relationCounts: Array<RelationCount>;
  /** The relations that it takes part in, in any role, by the time at which they began: see `Query.timeline`. */
  timeline: Array<TimelineBucket>;
  /** The relations that it takes part in, in any role. */
  relations: RelationConnection;
  /**
   * The other actors that share a relation with it, the one that shares most first, then by id. A relation is shared where the lens shows it
   * and both parts in it; being what a meeting is about is no part. An actor in several roles of a relation counts once.
   */
  counterparts: CounterpartConnection;
  /** The meetings that it attends, hosts or mediates. */
  meetings: MeetingConnection;
  /** The criticism that it voices. */
  criticismsMade: CriticismConnection;
  /** The criticism of it. */
  criticismsReceived: CriticismConnection;
  /** The praise that it gives. */
  praisesGiven: PraiseConnection;
  /** The praise of it. */
  praisesReceived: PraiseConnection;
  /** The stances that it takes on plans. */
  stances: StanceConnection;
  /** When the person was born. */
  birth?: Maybe<Scalars['EDTF']['output']>;
  /** When the person died. */
  death?: Maybe<Scalars['EDTF']['output']>;
  /** The envoy roles in which the person serves. */
  envoyRoles: EnvoyRoleConnection;
  /** The offices that the person holds. */
  tenures: TenureConnection;
  /** The trips that the person makes, or goes along on. */
  trips: TripConnection;
  /** The person’s other ties. */
  ties: TieConnection;
};


/** A human being. */
export type PersonRelationCountsArgs = {
  lens?: InputMaybe<Lens>;
};


/** A human being. */
export type PersonTimelineArgs = {
  lens?: InputMaybe<Lens>;
  kinds?: InputMaybe<Array<RelationKind>>;
  bucket?: TimeBucket;
};


/** A human being. */
export type PersonRelationsArgs = {
  where?: InputMaybe<RelationWhere>;
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonCounterpartsArgs = {
  via?: InputMaybe<Array<RelationKind>>;
  lens?: InputMaybe<Lens>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonMeetingsArgs = {
  where?: InputMaybe<MeetingWhere>;
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonCriticismsMadeArgs = {
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonCriticismsReceivedArgs = {
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonPraisesGivenArgs = {
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonPraisesReceivedArgs = {
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonStancesArgs = {
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonEnvoyRolesArgs = {
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonTenuresArgs = {
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonTripsArgs = {
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonTiesArgs = {
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A state, past or present. */
export type State = Actor & Entity & Node & {
  __typename?: 'State';
  /** A slug of the English name (`steve-witkoff`), or scheme-prefixed for an imported record. */
  id: Scalars['ID']['output'];
  /** What kind of thing it is. */
  kind: EntityKind;
  /** The usual English name. */
  name: Scalars['String']['output'];
  /** Every known form of the name, the usual one first. */
  names: Array<Name>;
  /** What or who it is, in a few words. */
  description?: Maybe<Scalars['String']['output']>;
  /** What other systems call it. */
  identifiers: Array<Identifier>;
  /** The claims about its own attributes that count under the lens, by day; facts that tie it to others are relations, with claims of their own. */
  claims: Array<Claim>;
  /**
   * What was judged of it and others, under whichever of its ids: SAME judgements are why it is shown as one, and say under which other ids
   * it was put. By the pair of ids; reads one step more for each link of a chain of such judgements.
   */
  judgements: Array<Judgement>;
  /** How many relations of each kind it takes part in, by role; kinds and roles with none are left out. */
  relationCounts: Array<RelationCount>;
  /** The relations that it takes part in, in any role, by the time at which they began: see `Query.timeline`. */
  timeline: Array<TimelineBucket>;
  /** The relations that it takes part in, in any role. */
  relations: RelationConnection;
  /**
   * The other actors that share a relation with it, the one that shares most first, then by id. A relation is shared where the lens shows it
   * and both parts in it; being what a meeting is about is no part. An actor in several roles of a relation counts once.
   */
  counterparts: CounterpartConnection;
  /** The meetings that it attends, hosts or mediates. */
  meetings: MeetingConnection;
  /** The criticism that it voices. */
  criticismsMade: CriticismConnection;
  /** The criticism of it. */
  criticismsReceived: CriticismConnection;
  /** The praise that it gives. */
  praisesGiven: PraiseConnection;
  /** The praise of it. */
  praisesReceived: PraiseConnection;
  /** The stances that it takes on plans. */
  stances: StanceConnection;
  /** ISO 3166-1 code of two letters. */
  isoAlpha2?: Maybe<Scalars['String']['output']>;
  /** When it came to be. */
  inception?: Maybe<Scalars['EDTF']['output']>;
  /** When it ceased to be. */
  dissolution?: Maybe<Scalars['EDTF']['output']>;
  /** The states that it succeeded. */
  predecessors: Array<State>;
  /** The states that succeeded it, by id. */
  successors: Array<State>;
  /** The envoy roles of those whom it sends. */
  envoysSent: EnvoyRoleConnection;
  /** The envoy roles of those who are sent to it. */
  envoysReceived: EnvoyRoleConnection;
};


/** A state, past or present. */
export type StateRelationCountsArgs = {
  lens?: InputMaybe<Lens>;
};


/** A state, past or present. */
export type StateTimelineArgs = {
  lens?: InputMaybe<Lens>;
  kinds?: InputMaybe<Array<RelationKind>>;
  bucket?: TimeBucket;
};


/** A state, past or present. */
export type StateRelationsArgs = {
  where?: InputMaybe<RelationWhere>;
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A state, past or present. */
export type StateCounterpartsArgs = {
  via?: InputMaybe<Array<RelationKind>>;
  lens?: InputMaybe<Lens>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A state, past or present. */
export type StateMeetingsArgs = {
  where?: InputMaybe<MeetingWhere>;
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A state, past or present. */
export type StateCriticismsMadeArgs = {
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A state, past or present. */
export type StateCriticismsReceivedArgs = {
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A state, past or present. */
export type StatePraisesGivenArgs = {
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A state, past or present. */
export type StatePraisesReceivedArgs = {
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A state, past or present. */
export type StateStancesArgs = {
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A state, past or present. */
export type StateEnvoysSentArgs = {
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A state, past or present. */
export type StateEnvoysReceivedArgs = {
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** An organization, institution or group. */
export type Organization = Actor & Entity & Node & {
  __typename?: 'Organization';
  /** A slug of the English name (`steve-witkoff`), or scheme-prefixed for an imported record. */
  id: Scalars['ID']['output'];
  /** What kind of thing it is. */
  kind: EntityKind;
  /** The usual English name. */
  name: Scalars['String']['output'];
  /** Every known form of the name, the usual one first. */
  names: Array<Name>;
  /** What or who it is, in a few words. */
  description?: Maybe<Scalars['String']['output']>;
  /** What other systems call it. */
  identifiers: Array<Identifier>;
  /** The claims about its own attributes that count under the lens, by day; facts that tie it to others are relations, with claims of their own. */
  claims: Array<Claim>;
  /**
   * What was judged of it and others, under whichever of its ids: SAME judgements are why it is shown as one, and say under which other ids
   * it was put. By the pair of ids; reads one step more for each link of a chain of such judgements.
   */
  judgements: Array<Judgement>;
  /** How many relations of each kind it takes part in, by role; kinds and roles with none are left out. */
  relationCounts: Array<RelationCount>;
  /** The relations that it takes part in, in any role, by the time at which they began: see `Query.timeline`. */
  timeline: Array<TimelineBucket>;
  /** The relations that it takes part in, in any role. */
  relations: RelationConnection;
  /**
   * The other actors that share a relation with it, the one that shares most first, then by id. A relation is shared where the lens shows it
   * and both parts in it; being what a meeting is about is no part. An actor in several roles of a relation counts once.
   */
  counterparts: CounterpartConnection;
  /** The meetings that it attends, hosts or mediates. */
  meetings: MeetingConnection;
  /** The criticism that it voices. */
  criticismsMade: CriticismConnection;
  /** The criticism of it. */
  criticismsReceived: CriticismConnection;
  /** The praise that it gives. */
  praisesGiven: PraiseConnection;
  /** The praise of it. */
  praisesReceived: PraiseConnection;
  /** The stances that it takes on plans. */
  stances: StanceConnection;
  /** What kind of organization it is. */
  classification?: Maybe<Scalars['String']['output']>;
  /** The organization that it is part of. */
  parent?: Maybe<Organization>;
  /** Where it has its seat. */
  seat?: Maybe<Place>;
  /** The envoy roles of those whom it sends. */
  envoysSent: EnvoyRoleConnection;
  /** The envoy roles of those who are sent to it. */
  envoysReceived: EnvoyRoleConnection;
};


/** An organization, institution or group. */
export type OrganizationRelationCountsArgs = {
  lens?: InputMaybe<Lens>;
};


/** An organization, institution or group. */
export type OrganizationTimelineArgs = {
  lens?: InputMaybe<Lens>;
  kinds?: InputMaybe<Array<RelationKind>>;
  bucket?: TimeBucket;
};


/** An organization, institution or group. */
export type OrganizationRelationsArgs = {
  where?: InputMaybe<RelationWhere>;
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization, institution or group. */
export type OrganizationCounterpartsArgs = {
  via?: InputMaybe<Array<RelationKind>>;
  lens?: InputMaybe<Lens>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization, institution or group. */
export type OrganizationMeetingsArgs = {
  where?: InputMaybe<MeetingWhere>;
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization, institution or group. */
export type OrganizationCriticismsMadeArgs = {
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization, institution or group. */
export type OrganizationCriticismsReceivedArgs = {
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization, institution or group. */
export type OrganizationPraisesGivenArgs = {
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization, institution or group. */
export type OrganizationPraisesReceivedArgs = {
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization, institution or group. */
export type OrganizationStancesArgs = {
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization, institution or group. */
export type OrganizationEnvoysSentArgs = {
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization, institution or group. */
export type OrganizationEnvoysReceivedArgs = {
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A plan, proposal or draft agreement. */
export type Plan = Entity & Node & {
  __typename?: 'Plan';
  /** A slug of the English name (`steve-witkoff`), or scheme-prefixed for an imported record. */
  id: Scalars['ID']['output'];
  /** What kind of thing it is. */
  kind: EntityKind;
  /** The usual English name. */
  name: Scalars['String']['output'];
  /** Every known form of the name, the usual one first. */
  names: Array<Name>;
  /** What or who it is, in a few words. */
  description?: Maybe<Scalars['String']['output']>;
  /** What other systems call it. */
  identifiers: Array<Identifier>;
  /** The claims about its own attributes that count under the lens, by day; facts that tie it to others are relations, with claims of their own. */
  claims: Array<Claim>;
  /**
   * What was judged of it and others, under whichever of its ids: SAME judgements are why it is shown as one, and say under which other ids
   * it was put. By the pair of ids; reads one step more for each link of a chain of such judgements.
   */
  judgements: Array<Judgement>;
  /** How many relations of each kind it takes part in, by role; kinds and roles with none are left out. */
  relationCounts: Array<RelationCount>;
  /** The relations that it takes part in, in any role, by the time at which they began: see `Query.timeline`. */
  timeline: Array<TimelineBucket>;
  /** The relations that it takes part in, in any role. */
  relations: RelationConnection;
  /** Its versions, the oldest first. */
  versions: Array<PlanVersion>;
  /** Who takes the stance PROPOSES on it, among its 500 earliest stances under the lens; the earliest first. */
  proposers: Array<Actor>;
  /** The stances taken on it. */
  stances: StanceConnection;
  /** The criticism of it. */
  criticisms: CriticismConnection;
  /** The praise of it. */
  praises: PraiseConnection;
  /** The meetings that it is a subject of. */
  meetings: MeetingConnection;
};


/** A plan, proposal or draft agreement. */
export type PlanRelationCountsArgs = {
  lens?: InputMaybe<Lens>;
};


/** A plan, proposal or draft agreement. */
export type PlanTimelineArgs = {
  lens?: InputMaybe<Lens>;
  kinds?: InputMaybe<Array<RelationKind>>;
  bucket?: TimeBucket;
};


/** A plan, proposal or draft agreement. */
export type PlanRelationsArgs = {
  where?: InputMaybe<RelationWhere>;
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A plan, proposal or draft agreement. */
export type PlanStancesArgs = {
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A plan, proposal or draft agreement. */
export type PlanCriticismsArgs = {
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A plan, proposal or draft agreement. */
export type PlanPraisesArgs = {
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A plan, proposal or draft agreement. */
export type PlanMeetingsArgs = {
  where?: InputMaybe<MeetingWhere>;
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** One version of a plan. */
export type PlanVersion = Node & {
  __typename?: 'PlanVersion';
  /** The id. */
  id: Scalars['ID']['output'];
  /** The plan that it is a version of. */
  plan: Plan;
  /** What it is called. */
  label: Scalars['String']['output'];
  /** When it was made or became known. */
  on?: Maybe<Scalars['EDTF']['output']>;
  /** How far it has come. */
  status: PlanStatus;
  /** How many points it has. */
  pointCount?: Maybe<Scalars['Int']['output']>;
  /** The points that are known, in the order of the document. */
  points: Array<PlanPoint>;
  /** The version that it replaces. */
  revises?: Maybe<PlanVersion>;
  /** The claims about it that count under the lens, by day. */
  claims: Array<Claim>;
};

/** One point of a plan. */
export type PlanPoint = {
  __typename?: 'PlanPoint';
  /** Its number in the document. */
  number: Scalars['Int']['output'];
  /** What it says. */
  text: Scalars['String']['output'];
};

/** A place on the map. */
export type Place = Entity & Node & {
  __typename?: 'Place';
  /** A slug of the English name (`steve-witkoff`), or scheme-prefixed for an imported record. */
  id: Scalars['ID']['output'];
  /** What kind of thing it is. */
  kind: EntityKind;
  /** The usual English name. */
  name: Scalars['String']['output'];
  /** Every known form of the name, the usual one first. */
  names: Array<Name>;
  /** What or who it is, in a few words. */
  description?: Maybe<Scalars['String']['output']>;
  /** What other systems call it. */
  identifiers: Array<Identifier>;
  /** The claims about its own attributes that count under the lens, by day; facts that tie it to others are relations, with claims of their own. */
  claims: Array<Claim>;
  /**
   * What was judged of it and others, under whichever of its ids: SAME judgements are why it is shown as one, and say under which other ids
   * it was put. By the pair of ids; reads one step more for each link of a chain of such judgements.
   */
  judgements: Array<Judgement>;
  /** How many relations of each kind it takes part in, by role; kinds and roles with none are left out. */
  relationCounts: Array<RelationCount>;
  /** The relations that it takes part in, in any role, by the time at which they began: see `Query.timeline`. */
  timeline: Array<TimelineBucket>;
  /** The relations that it takes part in, in any role. */
  relations: RelationConnection;
  /** The state in which it lies. */
  within?: Maybe<State>;
  /** Degrees, north positive. */
  latitude?: Maybe<Scalars['Float']['output']>;
  /** Degrees, east positive. */
  longitude?: Maybe<Scalars['Float']['output']>;
  /** The meetings that it is the venue of. */
  meetings: MeetingConnection;
};


/** A place on the map. */
export type PlaceRelationCountsArgs = {
  lens?: InputMaybe<Lens>;
};


/** A place on the map. */
export type PlaceTimelineArgs = {
  lens?: InputMaybe<Lens>;
  kinds?: InputMaybe<Array<RelationKind>>;
  bucket?: TimeBucket;
};


/** A place on the map. */
export type PlaceRelationsArgs = {
  where?: InputMaybe<RelationWhere>;
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A place on the map. */
export type PlaceMeetingsArgs = {
  where?: InputMaybe<MeetingWhere>;
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** In how many relations of a kind an entity has a role. */
export type RelationCount = {
  __typename?: 'RelationCount';
  /** The kind of relation. */
  kind: RelationKind;
  /** The role in it. */
  role: Role;
  /** How many. */
  count: Scalars['Int']['output'];
};

/** The relations that began in one part of time, as far as that is known. */
export type TimelineBucket = {
  __typename?: 'TimelineBucket';
  /** The first day of the bucket. */
  start: Scalars['Date']['output'];
  /** The last day of the bucket. */
  end: Scalars['Date']['output'];
  /** How many relations began in it, by the first day on which each can have begun. */
  count: Scalars['Int']['output'];
  /** How many of these may have begun in a later bucket: their start is known less precisely than the bucket is long. */
  uncertain: Scalars['Int']['output'];
  /** The same by kind; kinds with none are left out. */
  byKind: Array<KindCount>;
};

/** How many relations there are of a kind. */
export type KindCount = {
  __typename?: 'KindCount';
  /** The kind of relation. */
  kind: RelationKind;
  /** How many. */
  count: Scalars['Int']['output'];
};

/** Relations that have the same values of the keys by which they are counted. */
export type AggregateRow = {
  __typename?: 'AggregateRow';
  /** The values. */
  key: AggregateKeyValues;
  /** How many relations have them. */
  count: Scalars['Int']['output'];
};

/** The values of the keys by which relations are counted; null where they have none, and of keys that were not asked for. */
export type AggregateKeyValues = {
  __typename?: 'AggregateKeyValues';
  /** KIND: the kind of relation. */
  kind?: Maybe<RelationKind>;
  /** YEAR: the year in which they began. */
  year?: Maybe<Scalars['Int']['output']>;
  /** DECADE: the first year of the decade in which they began. */
  decade?: Maybe<Scalars['Int']['output']>;
  /** STATE: a state that takes part, or on whose behalf somebody does. */
  state?: Maybe<State>;
  /** TITLE: the title of the envoy role or tenure. */
  title?: Maybe<Scalars['String']['output']>;
  /** CHANNEL: the channel of the meeting. */
  channel?: Maybe<Channel>;
  /** PAIR: two actors that take part, by id. */
  pair?: Maybe<Array<Actor>>;
};

/** One written form of a name. */
export type Name = {
  __typename?: 'Name';
  /** The name as it is written. */
  text: Scalars['String']['output'];
  /** Its language, as a BCP 47 tag: `uk`. */
  lang?: Maybe<Scalars['String']['output']>;
  /** Its script, as an ISO 15924 code: `Cyrl`. */
  script?: Maybe<Scalars['String']['output']>;
  /** What kind of form it is. */
  kind: NameKind;
  /** When it was in use. */
  period?: Maybe<Scalars['EDTF']['output']>;
};

/** What another system calls an entity. */
export type Identifier = {
  __typename?: 'Identifier';
  /** The system: `wikidata`. */
  scheme: Scalars['String']['output'];
  /** The id in it: `Q7747`. */
  value: Scalars['String']['output'];
  /** Where to look it up, for the schemes that have a page for each id. */
  url?: Maybe<Scalars['URL']['output']>;
};

/** When something happened or was in force. */
export type Period = {
  __typename?: 'Period';
  /** When it began, or when it happened. */
  start?: Maybe<Scalars['EDTF']['output']>;
  /** When it ended. */
  end?: Maybe<Scalars['EDTF']['output']>;
  /** The first day that it can cover; null where the beginning is open or not known. */
  earliest?: Maybe<Scalars['Date']['output']>;
  /** The last day that it can cover; null where the end is open or not known. */
  latest?: Maybe<Scalars['Date']['output']>;
};

/** A dated, sourced fact that ties entities together, each in a role. It can have any number of participants and claims. */
export type Relation = {
  /** A slug, or scheme-prefixed for an imported record. */
  id: Scalars['ID']['output'];
  /** What kind of fact it is. */
  kind: RelationKind;
  /** The fact as one plain sentence, made from the data as the lens shows it. */
  label: Scalars['String']['output'];
  /** When it happened or was in force; null where no date is known. */
  period?: Maybe<Period>;
  /** Who and what takes part and is seen under the lens, in the order of the enum `Role`. */
  participants: Array<Participation>;
  /** The claims about it that count under the lens, denials and those about one participant among them, by day. */
  claims: Array<Claim>;
  /** How it stands under the lens. */
  standing: Standing;
  /** Of the strongest asserting claim under the lens; null when it is only denied. */
  certainty?: Maybe<Certainty>;
};


/** A dated, sourced fact that ties entities together, each in a role. It can have any number of participants and claims. */
export type RelationParticipantsArgs = {
  roles?: InputMaybe<Array<Role>>;
};

/** One entity in one role of one relation. */
export type Participation = {
  __typename?: 'Participation';
  /** What it does. */
  role: Role;
  /** Who or what takes part. */
  entity: Entity;
  /** For whom it takes part. */
  onBehalfOf?: Maybe<Actor>;
  /** How the participation stands under the lens. */
  standing: Standing;
  /** Of the strongest asserting claim under the lens; null when it is only denied. */
  certainty?: Maybe<Certainty>;
  /** The claims about this participation that count under the lens, else those about the relation. */
  claims: Array<Claim>;
};

/** People or bodies meet or talk, planned, held or denied. */
export type Meeting = Relation & Node & {
  __typename?: 'Meeting';
  /** A slug, or scheme-prefixed for an imported record. */
  id: Scalars['ID']['output'];
  /** What kind of fact it is. */
  kind: RelationKind;
  /** The fact as one plain sentence, made from the data as the lens shows it. */
  label: Scalars['String']['output'];
  /** When it happened or was in force; null where no date is known. */
  period?: Maybe<Period>;
  /** Who and what takes part and is seen under the lens, in the order of the enum `Role`. */
  participants: Array<Participation>;
  /** The claims about it that count under the lens, denials and those about one participant among them, by day. */
  claims: Array<Claim>;
  /** How it stands under the lens. */
  standing: Standing;
  /** Of the strongest asserting claim under the lens; null when it is only denied. */
  certainty?: Maybe<Certainty>;
  /** The status stated latest under the lens; on the same day by the more certain claim. */
  status: MeetingStatus;
  /** Every status stated under the lens, the earliest first. */
  statusHistory: Array<StatusClaim>;
  /** How they meet. */
  channel: Channel;
  /** Its number in the series of meetings of its participants: 6 for their sixth. */
  ordinal?: Maybe<Scalars['Int']['output']>;
  /** Where. */
  venue?: Maybe<Place>;
  /** What is talked about. */
  subjects: Array<Entity>;
  /** Who takes part, hosts or mediates. */
  attendees: Array<Actor>;
};


/** People or bodies meet or talk, planned, held or denied. */
export type MeetingParticipantsArgs = {
  roles?: InputMaybe<Array<Role>>;
};

/** A status of a meeting or trip, as a claim states it. */
export type StatusClaim = {
  __typename?: 'StatusClaim';
  /** The status. */
  status: MeetingStatus;
  /** The day from which it counts as known. */
  on: Scalars['Date']['output'];
  /** The claim that states it. */
  claim: Claim;
};

/** Somebody travels to a place. */
export type Trip = Relation & Node & {
  __typename?: 'Trip';
  /** A slug, or scheme-prefixed for an imported record. */
  id: Scalars['ID']['output'];
  /** What kind of fact it is. */
  kind: RelationKind;
  /** The fact as one plain sentence, made from the data as the lens shows it. */
  label: Scalars['String']['output'];
  /** When it happened or was in force; null where no date is known. */
  period?: Maybe<Period>;
  /** Who and what takes part and is seen under the lens, in the order of the enum `Role`. */
  participants: Array<Participation>;
  /** The claims about it that count under the lens, denials and those about one participant among them, by day. */
  claims: Array<Claim>;
  /** How it stands under the lens. */
  standing: Standing;
  /** Of the strongest asserting claim under the lens; null when it is only denied. */
  certainty?: Maybe<Certainty>;
  /** The status stated latest under the lens; on the same day by the more certain claim. */
  status: MeetingStatus;
  /** Every status stated under the lens, the earliest first. */
  statusHistory: Array<StatusClaim>;
  /** Who travels. */
  traveller: Actor;
  /** Where the trip goes. */
  destination: Entity;
  /** What for. */
  purpose?: Maybe<Scalars['String']['output']>;
  /** The meetings on it that are seen under the lens. */
  meetings: Array<Meeting>;
};


/** Somebody travels to a place. */
export type TripParticipantsArgs = {
  roles?: InputMaybe<Array<Role>>;
};

/** Somebody is sent to speak for another. */
export type EnvoyRole = Relation & Node & {
  __typename?: 'EnvoyRole';
  /** A slug, or scheme-prefixed for an imported record. */
  id: Scalars['ID']['output'];
  /** What kind of fact it is. */
  kind: RelationKind;
  /** The fact as one plain sentence, made from the data as the lens shows it. */
  label: Scalars['String']['output'];
  /** When it happened or was in force; null where no date is known. */
  period?: Maybe<Period>;
  /** Who and what takes part and is seen under the lens, in the order of the enum `Role`. */
  participants: Array<Participation>;
  /** The claims about it that count under the lens, denials and those about one participant among them, by day. */
  claims: Array<Claim>;
  /** How it stands under the lens. */
  standing: Standing;
  /** Of the strongest asserting claim under the lens; null when it is only denied. */
  certainty?: Maybe<Certainty>;
  /** The title. */
  title: Scalars['String']['output'];
  /** Who is sent. */
  envoy: Person;
  /** Who sends. */
  sender?: Maybe<Actor>;
  /** To whom. */
  receivers: Array<Actor>;
  /** What the envoy is to do. */
  mandate?: Maybe<Scalars['String']['output']>;
  /**
   * The id of the group of accreditations that the envoy held at one time from one residence, as of somebody who lived in one capital and was
   * sent to three states. Null where it is not known to be one of several. `where: { accreditation: […] }` finds all of a group.
   */
  accreditation?: Maybe<Scalars['ID']['output']>;
  /** Where the envoy lived. */
  residence?: Maybe<Place>;
  /** The other envoy roles of the same accreditation that are seen under the lens, the earliest first; none where there is no accreditation. */
  concurrentWith: Array<EnvoyRole>;
  /** The steps of the service that are known, in order. */
  milestones: Array<Milestone>;
};


/** Somebody is sent to speak for another. */
export type EnvoyRoleParticipantsArgs = {
  roles?: InputMaybe<Array<Role>>;
};


/** Somebody is sent to speak for another. */
export type EnvoyRoleConcurrentWithArgs = {
  first?: Scalars['Int']['input'];
};

/** A step in the service of an envoy. */
export type Milestone = {
  __typename?: 'Milestone';
  /** Which step. */
  kind: MilestoneKind;
  /** When. */
  on?: Maybe<Scalars['EDTF']['output']>;
  /** What else is known of it. */
  note?: Maybe<Scalars['String']['output']>;
};

/** Somebody holds an office in a state or organization. */
export type Tenure = Relation & Node & {
  __typename?: 'Tenure';
  /** A slug, or scheme-prefixed for an imported record. */
  id: Scalars['ID']['output'];
  /** What kind of fact it is. */
  kind: RelationKind;
  /** The fact as one plain sentence, made from the data as the lens shows it. */
  label: Scalars['String']['output'];
  /** When it happened or was in force; null where no date is known. */
  period?: Maybe<Period>;
  /** Who and what takes part and is seen under the lens, in the order of the enum `Role`. */
  participants: Array<Participation>;
  /** The claims about it that count under the lens, denials and those about one participant among them, by day. */
  claims: Array<Claim>;
  /** How it stands under the lens. */
  standing: Standing;
  /** Of the strongest asserting claim under the lens; null when it is only denied. */
  certainty?: Maybe<Certainty>;
  /** The office. */
  title: Scalars['String']['output'];
  /** Who holds it. */
  holder: Person;
  /** The state or organization that it belongs to. */
  body: Actor;
};


/** Somebody holds an office in a state or organization. */
export type TenureParticipantsArgs = {
  roles?: InputMaybe<Array<Role>>;
};

/** Somebody criticises somebody or something. */
export type Criticism = Relation & Node & {
  __typename?: 'Criticism';
  /** A slug, or scheme-prefixed for an imported record. */
  id: Scalars['ID']['output'];
  /** What kind of fact it is. */
  kind: RelationKind;
  /** The fact as one plain sentence, made from the data as the lens shows it. */
  label: Scalars['String']['output'];
  /** When it happened or was in force; null where no date is known. */
  period?: Maybe<Period>;
  /** Who and what takes part and is seen under the lens, in the order of the enum `Role`. */
  participants: Array<Participation>;
  /** The claims about it that count under the lens, denials and those about one participant among them, by day. */
  claims: Array<Claim>;
  /** How it stands under the lens. */
  standing: Standing;
  /** Of the strongest asserting claim under the lens; null when it is only denied. */
  certainty?: Maybe<Certainty>;
  /** Who criticises. */
  critics: Array<Actor>;
  /** Who or what is criticised. */
  target: Entity;
  /** What the criticism is, in a sentence. */
  summary: Scalars['String']['output'];
  /** The CAMEO event code: 111 is "criticize or denounce". */
  cameo?: Maybe<Scalars['String']['output']>;
  /** From -10, the harshest, to 10. */
  intensity?: Maybe<Scalars['Float']['output']>;
};


/** Somebody criticises somebody or something. */
export type CriticismParticipantsArgs = {
  roles?: InputMaybe<Array<Role>>;
};

/** Somebody publicly praises somebody or something: the counterpart of criticism. */
export type Praise = Relation & Node & {
  __typename?: 'Praise';
  /** A slug, or scheme-prefixed for an imported record. */
  id: Scalars['ID']['output'];
  /** What kind of fact it is. */
  kind: RelationKind;
  /** The fact as one plain sentence, made from the data as the lens shows it. */
  label: Scalars['String']['output'];
  /** When it happened or was in force; null where no date is known. */
  period?: Maybe<Period>;
  /** Who and what takes part and is seen under the lens, in the order of the enum `Role`. */
  participants: Array<Participation>;
  /** The claims about it that count under the lens, denials and those about one participant among them, by day. */
  claims: Array<Claim>;
  /** How it stands under the lens. */
  standing: Standing;
  /** Of the strongest asserting claim under the lens; null when it is only denied. */
  certainty?: Maybe<Certainty>;
  /** Who praises. */
  praisers: Array<Actor>;
  /** Who or what is praised. */
  praised: Entity;
  /** What the praise is, in a sentence. */
  summary: Scalars['String']['output'];
  /** The CAMEO event code: 051 is "praise or endorse". */
  cameo?: Maybe<Scalars['String']['output']>;
  /** From -10 to 10, the warmest. */
  intensity?: Maybe<Scalars['Float']['output']>;
};


/** Somebody publicly praises somebody or something: the counterpart of criticism. */
export type PraiseParticipantsArgs = {
  roles?: InputMaybe<Array<Role>>;
};

/** Somebody takes a position on a plan. */
export type Stance = Relation & Node & {
  __typename?: 'Stance';
  /** A slug, or scheme-prefixed for an imported record. */
  id: Scalars['ID']['output'];
  /** What kind of fact it is. */
  kind: RelationKind;
  /** The fact as one plain sentence, made from the data as the lens shows it. */
  label: Scalars['String']['output'];
  /** When it happened or was in force; null where no date is known. */
  period?: Maybe<Period>;
  /** Who and what takes part and is seen under the lens, in the order of the enum `Role`. */
  participants: Array<Participation>;
  /** The claims about it that count under the lens, denials and those about one participant among them, by day. */
  claims: Array<Claim>;
  /** How it stands under the lens. */
  standing: Standing;
  /** Of the strongest asserting claim under the lens; null when it is only denied. */
  certainty?: Maybe<Certainty>;
  /** Who takes the stance, whatever it is. */
  supporter: Actor;
  /** The plan. */
  plan: Plan;
  /** The version of the plan, when the stance is on one. */
  version?: Maybe<PlanVersion>;
  /** The stance. */
  position: Position;
  /** What it is in a sentence. */
  summary?: Maybe<Scalars['String']['output']>;
};


/** Somebody takes a position on a plan. */
export type StanceParticipantsArgs = {
  roles?: InputMaybe<Array<Role>>;
};

/** Any other tie between actors: kinship, schooling, employment. */
export type Tie = Relation & Node & {
  __typename?: 'Tie';
  /** A slug, or scheme-prefixed for an imported record. */
  id: Scalars['ID']['output'];
  /** What kind of fact it is. */
  kind: RelationKind;
  /** The fact as one plain sentence, made from the data as the lens shows it. */
  label: Scalars['String']['output'];
  /** When it happened or was in force; null where no date is known. */
  period?: Maybe<Period>;
  /** Who and what takes part and is seen under the lens, in the order of the enum `Role`. */
  participants: Array<Participation>;
  /** The claims about it that count under the lens, denials and those about one participant among them, by day. */
  claims: Array<Claim>;
  /** How it stands under the lens. */
  standing: Standing;
  /** Of the strongest asserting claim under the lens; null when it is only denied. */
  certainty?: Maybe<Certainty>;
  /** What ties the first party to the second: "son-in-law of". */
  nature: Scalars['String']['output'];
  /** Who is tied, the first party first. */
  parties: Array<Participation>;
};


/** Any other tie between actors: kinship, schooling, employment. */
export type TieParticipantsArgs = {
  roles?: InputMaybe<Array<Role>>;
};

/** What a source says of a fact: that it is so, or that it is not. */
export type Claim = Node & {
  __typename?: 'Claim';
  /** The id. */
  id: Scalars['ID']['output'];
  /** What it is about: a relation, an entity (its own attributes) or a version of a plan. */
  subject: Node;
  /** Where it stands. */
  source: Source;
  /** Who said so, when it is not the publisher itself. */
  attributedTo?: Maybe<Actor>;
  /** When it was said. */
  statedOn?: Maybe<Scalars['Date']['output']>;
  /** The day from which it counts as known: stated, else published, else retrieved, else recorded. */
  knownOn: Scalars['Date']['output'];
  /** Whether it says that the fact is so. */
  polarity: Polarity;
  /** How certain it is. */
  certainty: Certainty;
  /** The participant, when it is about one participation in the relation only. */
  about?: Maybe<Entity>;
  /** The status that it states, for meetings and trips. */
  status?: Maybe<MeetingStatus>;
  /** Where in the source: page, paragraph, sentence. */
  locator?: Maybe<Scalars['String']['output']>;
  /** What else there is to know of it. */
  note?: Maybe<Scalars['String']['output']>;
  /** Null where it was put as it is shown: else whom its record names, of those who are shown as somebody else, being judged the same. */
  original?: Maybe<ClaimOriginal>;
};

/** Ids in the record of a claim that stand for entities now shown under other ids; null for what is shown as it was put. */
export type ClaimOriginal = {
  __typename?: 'ClaimOriginal';
  /** The entity that it is about. */
  subject?: Maybe<Scalars['ID']['output']>;
  /** Who said so. */
  attributedTo?: Maybe<Scalars['ID']['output']>;
  /** The participant that it is about. */
  about?: Maybe<Scalars['ID']['output']>;
};

/** What is thought of two entities: `demarche resolve` proposes, people and it judge. */
export type Judgement = {
  __typename?: 'Judgement';
  /** The ids of the two, as they were put: the smaller one first. */
  pair: Array<Scalars['ID']['output']>;
  /** What is thought. */
  verdict: Verdict;
  /** Who judged: a person's name, or `demarche resolve` where a score decided. */
  by: Scalars['String']['output'];
  /** When. */
  on: Scalars['Date']['output'];
  /** How alike they were found, from 0 to 1. */
  score?: Maybe<Scalars['Float']['output']>;
  /** Why, in words. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** What is thought of two entities, whoever judged. */
export type Verdict =
  /** They are shown as one for as long as the judgement stands. */
  | 'SAME'
  /** They are not proposed again. */
  | 'DIFFERENT'
  /** They were looked at without a result. */
  | 'UNSURE';

/** A document: article, data set, cable. */
export type Source = Node & {
  __typename?: 'Source';
  /** The id. */
  id: Scalars['ID']['output'];
  /** What it is called. */
  title: Scalars['String']['output'];
  /** Who published it. */
  publisher?: Maybe<Scalars['String']['output']>;
  /** Where it is. */
  url?: Maybe<Scalars['URL']['output']>;
  /** The licence under which it may be used, as it says itself: `CC0 1.0`. */
  licence?: Maybe<Scalars['String']['output']>;
  /** When it was published. */
  publishedOn?: Maybe<Scalars['Date']['output']>;
  /** When it was fetched. */
  retrievedOn?: Maybe<Scalars['Date']['output']>;
  /** The claims that stand in it, by the day from which they count as known. */
  claims: ClaimConnection;
};


/** A document: article, data set, cable. */
export type SourceClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Where a page begins and ends. https://relay.dev/graphql/connections.htm */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Whether there are more items after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are items before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
  /** The cursor of the last item; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** A page of people. */
export type PersonConnection = {
  __typename?: 'PersonConnection';
  /** The items, each with its cursor. */
  edges: Array<PersonEdge>;
  /** The items alone. */
  nodes: Array<Person>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of people. */
export type PersonEdge = {
  __typename?: 'PersonEdge';
  /** Where the item stands in the order: for `after` and `before`. It stays right while items are added. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Person;
};

/** A page of states. */
export type StateConnection = {
  __typename?: 'StateConnection';
  /** The items, each with its cursor. */
  edges: Array<StateEdge>;
  /** The items alone. */
  nodes: Array<State>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of states. */
export type StateEdge = {
  __typename?: 'StateEdge';
  /** Where the item stands in the order: for `after` and `before`. It stays right while items are added. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: State;
};

/** A page of organizations. */
export type OrganizationConnection = {
  __typename?: 'OrganizationConnection';
  /** The items, each with its cursor. */
  edges: Array<OrganizationEdge>;
  /** The items alone. */
  nodes: Array<Organization>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of organizations. */
export type OrganizationEdge = {
  __typename?: 'OrganizationEdge';
  /** Where the item stands in the order: for `after` and `before`. It stays right while items are added. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Organization;
};

/** A page of plans. */
export type PlanConnection = {
  __typename?: 'PlanConnection';
  /** The items, each with its cursor. */
  edges: Array<PlanEdge>;
  /** The items alone. */
  nodes: Array<Plan>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of plans. */
export type PlanEdge = {
  __typename?: 'PlanEdge';
  /** Where the item stands in the order: for `after` and `before`. It stays right while items are added. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Plan;
};

/** A page of places. */
export type PlaceConnection = {
  __typename?: 'PlaceConnection';
  /** The items, each with its cursor. */
  edges: Array<PlaceEdge>;
  /** The items alone. */
  nodes: Array<Place>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of places. */
export type PlaceEdge = {
  __typename?: 'PlaceEdge';
  /** Where the item stands in the order: for `after` and `before`. It stays right while items are added. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Place;
};

/** A page of sources. */
export type SourceConnection = {
  __typename?: 'SourceConnection';
  /** The items, each with its cursor. */
  edges: Array<SourceEdge>;
  /** The items alone. */
  nodes: Array<Source>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of sources. */
export type SourceEdge = {
  __typename?: 'SourceEdge';
  /** Where the item stands in the order: for `after` and `before`. It stays right while items are added. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Source;
};

/** A page of claims. */
export type ClaimConnection = {
  __typename?: 'ClaimConnection';
  /** The items, each with its cursor. */
  edges: Array<ClaimEdge>;
  /** The items alone. */
  nodes: Array<Claim>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of claims. */
export type ClaimEdge = {
  __typename?: 'ClaimEdge';
  /** Where the item stands in the order: for `after` and `before`. It stays right while items are added. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Claim;
};

/** A page of counterparts. */
export type CounterpartConnection = {
  __typename?: 'CounterpartConnection';
  /** The counterparts, each with its cursor and what it shares. */
  edges: Array<CounterpartEdge>;
  /** The counterparts alone. */
  nodes: Array<Actor>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A counterpart, with what the two share. */
export type CounterpartEdge = {
  __typename?: 'CounterpartEdge';
  /** Where the counterpart stands in the order: for `after` and `before`. It stays right while others are added. */
  cursor: Scalars['String']['output'];
  /** The counterpart. */
  node: Actor;
  /** How many relations the two share. */
  count: Scalars['Int']['output'];
  /**
   * The first day on which one of these relations can have been in force. Those without any date are left aside; null where none has a date, or
   * where a beginning is open or not known.
   */
  firstOn?: Maybe<Scalars['Date']['output']>;
  /**
   * The last day on which one of these relations can have been in force. Those without any date are left aside; null where none has a date, or
   * where an end is open (a tenure that goes on) or not known.
   */
  lastOn?: Maybe<Scalars['Date']['output']>;
};

/** A page of relations. */
export type RelationConnection = {
  __typename?: 'RelationConnection';
  /** The items, each with its cursor. */
  edges: Array<RelationEdge>;
  /** The items alone. */
  nodes: Array<Relation>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of relations. */
export type RelationEdge = {
  __typename?: 'RelationEdge';
  /** Where the item stands in the order: for `after` and `before`. It stays right while items are added. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Relation;
};

/** A page of meetings. */
export type MeetingConnection = {
  __typename?: 'MeetingConnection';
  /** The items, each with its cursor. */
  edges: Array<MeetingEdge>;
  /** The items alone. */
  nodes: Array<Meeting>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of meetings. */
export type MeetingEdge = {
  __typename?: 'MeetingEdge';
  /** Where the item stands in the order: for `after` and `before`. It stays right while items are added. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Meeting;
};

/** A page of trips. */
export type TripConnection = {
  __typename?: 'TripConnection';
  /** The items, each with its cursor. */
  edges: Array<TripEdge>;
  /** The items alone. */
  nodes: Array<Trip>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of trips. */
export type TripEdge = {
  __typename?: 'TripEdge';
  /** Where the item stands in the order: for `after` and `before`. It stays right while items are added. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Trip;
};

/** A page of envoy roles. */
export type EnvoyRoleConnection = {
  __typename?: 'EnvoyRoleConnection';
  /** The items, each with its cursor. */
  edges: Array<EnvoyRoleEdge>;
  /** The items alone. */
  nodes: Array<EnvoyRole>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of envoy roles. */
export type EnvoyRoleEdge = {
  __typename?: 'EnvoyRoleEdge';
  /** Where the item stands in the order: for `after` and `before`. It stays right while items are added. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: EnvoyRole;
};

/** A page of tenures. */
export type TenureConnection = {
  __typename?: 'TenureConnection';
  /** The items, each with its cursor. */
  edges: Array<TenureEdge>;
  /** The items alone. */
  nodes: Array<Tenure>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of tenures. */
export type TenureEdge = {
  __typename?: 'TenureEdge';
  /** Where the item stands in the order: for `after` and `before`. It stays right while items are added. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Tenure;
};

/** A page of criticism. */
export type CriticismConnection = {
  __typename?: 'CriticismConnection';
  /** The items, each with its cursor. */
  edges: Array<CriticismEdge>;
  /** The items alone. */
  nodes: Array<Criticism>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of criticism. */
export type CriticismEdge = {
  __typename?: 'CriticismEdge';
  /** Where the item stands in the order: for `after` and `before`. It stays right while items are added. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Criticism;
};

/** A page of praise. */
export type PraiseConnection = {
  __typename?: 'PraiseConnection';
  /** The items, each with its cursor. */
  edges: Array<PraiseEdge>;
  /** The items alone. */
  nodes: Array<Praise>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of praise. */
export type PraiseEdge = {
  __typename?: 'PraiseEdge';
  /** Where the item stands in the order: for `after` and `before`. It stays right while items are added. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Praise;
};

/** A page of stances. */
export type StanceConnection = {
  __typename?: 'StanceConnection';
  /** The items, each with its cursor. */
  edges: Array<StanceEdge>;
  /** The items alone. */
  nodes: Array<Stance>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of stances. */
export type StanceEdge = {
  __typename?: 'StanceEdge';
  /** Where the item stands in the order: for `after` and `before`. It stays right while items are added. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Stance;
};

/** A page of ties. */
export type TieConnection = {
  __typename?: 'TieConnection';
  /** The items, each with its cursor. */
  edges: Array<TieEdge>;
  /** The items alone. */
  nodes: Array<Tie>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page of ties. */
export type TieEdge = {
  __typename?: 'TieEdge';
  /** Where the item stands in the order: for `after` and `before`. It stays right while items are added. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Tie;
};

/** How many paths are looked for. */
export type PathMode =
  /** Only the paths of the fewest hops. */
  | 'SHORTEST'
  /** Longer ones as well, until there are as many as asked for. */
  | 'K_SHORTEST';

/** What a search for paths comes to. */
export type PathResult = Paths | NoPath | SearchLimitReached;

/** Paths between two entities. */
export type Paths = {
  __typename?: 'Paths';
  /** How many hops the shortest have. */
  hops: Scalars['Int']['output'];
  /**
   * Fewer hops first; then the more certain, by the weakest hop; then the more recent, by `end`; then by the ids of relation and entity, step
   * by step: always in the same order.
   */
  paths: Array<Path>;
};

/** One chain of relations from one entity to another, in which no entity and no relation occurs twice. */
export type Path = {
  __typename?: 'Path';
  /** How many relations it goes through. */
  hops: Scalars['Int']['output'];
  /** The certainty of its weakest hop. A hop is as certain as the weakest of the relation and the two participations that it goes through. */
  weakestCertainty: Certainty;
  /** The earliest day on which one of its relations can have been in force; null when no beginning is known. */
  start?: Maybe<Scalars['Date']['output']>;
  /**
   * The latest day of its relations: of each the last day on which it can have been in force or, where no end is known, on which it can have
   * begun; null when none of these is known.
   */
  end?: Maybe<Scalars['Date']['output']>;
  /** The hops in their order. */
  steps: Array<PathStep>;
};

/** One hop: a relation that both entities take part in. */
export type PathStep = {
  __typename?: 'PathStep';
  /** Where it comes from. */
  from: Entity;
  /** By which it goes. */
  relation: Relation;
  /** Where it goes to. */
  to: Entity;
  /** How certain it is: as the weakest of the relation and the two participations that it goes through. */
  certainty: Certainty;
};

/** There is no path of so few hops. */
export type NoPath = {
  __typename?: 'NoPath';
  /** Where it was looked from. */
  from: Entity;
  /** Where to. */
  to: Entity;
  /** Paths of up to so many hops were looked for. */
  searchedHops: Scalars['Int']['output'];
  /** How many times the search came to an entity, from both ends; 0 when the database searched, the graph being too large for the memory. */
  explored: Scalars['Int']['output'];
};

/** The search was given up before it could tell. */
export type SearchLimitReached = {
  __typename?: 'SearchLimitReached';
  /** How many times it came to an entity. */
  explored: Scalars['Int']['output'];
  /** How many times it may; 0 when the graph was too large to be searched at all. */
  limit: Scalars['Int']['output'];
  /** What to do. */
  hint: Scalars['String']['output'];
};

/**
 * A piece of the graph, ready to draw. Two are neighbours who are seen to take part in one relation, in roles that tie those who have them
 * (see Role: a venue, a subject and a residence are not tied), as `paths` goes and `counterparts` counts.
 */
export type Graph = {
  __typename?: 'Graph';
  /** The entities of `around`, as they were given, and the new ones, nearest first. */
  nodes: Array<Entity>;
  /**
   * The relations that tie these to one another or to those of `excluding`, the most recent first. At most as many as the argument `relations` says:
   * for each entity the most recent one that ties it to a nearer one, then the most recent of all.
   */
  relations: Array<Relation>;
  /**
   * The relations as lines between two. At least one end is among `nodes`, the other among them or among `excluding`. At most two and a half times as
   * many as the argument `relations` says. An entity can be without a line, where the relation ties it through somebody who is left out.
   */
  edges: Array<GraphEdge>;
  /** Whether anything was left out: see `hidden`. True as well where only edges were left out because they are too many. */
  truncated: Scalars['Boolean']['output'];
  /** What was left out, by kind of relation, in the order of RelationKind; kinds of which nothing was are not in the list. */
  hidden: Array<HiddenCount>;
};

/**
 * A relation as a line between two of its entities. A meeting ties each two who take part or, of more than eight that are drawn, the nearest with
 * each other one; a trip goes from the traveller to the destination, and ties traveller and companions; an envoy role goes from the sender to
 * the envoy and from the envoy to the receivers, a tenure from the holder to the body, criticism from the critics to the target, praise from the praisers to the praised, a stance from
 * whoever takes it to the plan, a tie from its first party to the others.
 */
export type GraphEdge = {
  __typename?: 'GraphEdge';
  /** The same in every answer: of a line that is drawn already, draw no other. */
  id: Scalars['ID']['output'];
  /** Where the line begins; without a direction, the end whose id is smaller. */
  source: Entity;
  /** Where it ends. */
  target: Entity;
  /** The kind of the relation. */
  kind: RelationKind;
  /** The label of the relation. */
  label: Scalars['String']['output'];
  /** Whether it goes from `source` to `target`, or ties both alike. */
  directed: Scalars['Boolean']['output'];
  /** The relation that is drawn. */
  relation: Relation;
};

/** What a piece of the graph does not show, of one kind of relation. */
export type HiddenCount = {
  __typename?: 'HiddenCount';
  /** The kind. */
  kind: RelationKind;
  /** How many relations of this kind around what is shown are not in `relations`, though their entities are not all in `excluding`. */
  count: Scalars['Int']['output'];
  /** To how many entities that are not shown relations of this kind lead. An entity counts in each kind that leads to it. */
  entities: Scalars['Int']['output'];
};

/**
 * A part of the graph; all of it where nothing is said. In it two entities are a pair that are seen to take part in one relation, in roles that tie
 * those who have them (see Role), and the pair's weight is the number of relations they share, as `counterparts` counts. Entities that share none
 * are not in it.
 */
export type GraphScope = {
  /** Ids of 1 to 100 entities: only what is at most `depth` relations away from one of them. */
  around?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** How far from `around`, 1 to 6; 1 where it is absent. */
  depth?: InputMaybe<Scalars['Int']['input']>;
  /** Only entities of these kinds. On the way from `around` the others count as well. */
  kinds?: InputMaybe<Array<EntityKind>>;
  /** Only relations of these kinds. */
  via?: InputMaybe<Array<RelationKind>>;
};

/**
 * What makes an entity central in a graph of pairs. A scope that is too large to be answered in ten seconds is refused before it is begun, with the
 * limit and how to narrow it: for BETWEENNESS and CLOSENESS the limit is on the number of entities times that of pairs, for the others on pairs.
 */
export type Metric =
  /**
   * Who shares most relations with others: the weights of its pairs, added up. A meeting with two others counts twice. Freeman (1979), Centrality in
   * Social Networks; weighted as by Barrat et al. (2004), The Architecture of Complex Weighted Networks.
   */
  | 'DEGREE'
  /**
   * Who is tied to those who are central: where a walk along the pairs, chosen by weight, is found, if at each step with 0.15 it begins anew anywhere.
   * All scores add up to 1. Brin and Page (1998), The Anatomy of a Large-Scale Hypertextual Web Search Engine; damping 0.85.
   */
  | 'PAGERANK'
  /**
   * Who stands between others: the share of the shortest ways between each two others that go through it, of all that could; weights do not count,
   * they are no distances. Freeman (1977), A Set of Measures of Centrality Based on Betweenness; worked out as by Brandes (2001).
   */
  | 'BETWEENNESS'
  /**
   * Who is near to all others: 1 divided by the mean number of steps to those that it can come to, times their share of all others; weights do not
   * count. Freeman (1979), for graphs that are not connected by Wasserman and Faust (1994), Social Network Analysis.
   */
  | 'CLOSENESS'
  /**
   * Who is tied to those who are tied to those who are tied: the principal eigenvector of the weights, of length 1. Outside of the part of the graph that is
   * tied most closely the scores are near 0. Bonacich (1972), Factoring and Weighting Approaches to Status Scores and Clique Identification.
   */
  | 'EIGENVECTOR';

/** An entity and how central it is. */
export type Ranked = {
  __typename?: 'Ranked';
  /** The entity. */
  entity: Entity;
  /** As the metric defines it, with ten significant digits. */
  score: Scalars['Float']['output'];
};

/** Entities that share more relations with one another than with others. */
export type Community = {
  __typename?: 'Community';
  /** 1 for the largest; of those of one size, the one with the smallest id first. */
  number: Scalars['Int']['output'];
  /** How many entities it has. */
  size: Scalars['Int']['output'];
  /** Those who share most relations first, by the metric DEGREE in the scope, then by id. */
  members: Array<Ranked>;
};


/** Entities that share more relations with one another than with others. */
export type CommunityMembersArgs = {
  first?: Scalars['Int']['input'];
};

/** A page of what a search found, the best first. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** What was found, each with its cursor and why. */
  edges: Array<SearchEdge>;
  /** What was found, alone. */
  nodes: Array<Entity>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages together: a search gives the best hundred or so, and not all that begins with an `a`. */
  totalCount: Scalars['Int']['output'];
};

/** An entity that a search found. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** Where the item stands in the order: for `after` and `before`. It stays right while items are added. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Entity;
  /** How well it answers the text, from 0 to 1; 1 is a name, id or identifier that is the text. */
  score: Scalars['Float']['output'];
  /** The form of its name by which it answers best; the usual name where it is the id or an identifier. */
  name: Name;
};

/** The graph of diplomacy. Everything that is dated takes a lens. */
export type Query = {
  __typename?: 'Query';
  /** Whatever has this id. An unknown id is an error that names the nearest. */
  node?: Maybe<Node>;
  /** Whatever has these ids, in their order; null and an error for each that is unknown. At most 500. */
  nodes: Array<Maybe<Node>>;
  /**
   * The entity that another system calls so: `scheme: "wikidata", value: "Q7747"`; null where none is called so. Where several are, an error names
   * them: they may be the same.
   */
  entityByIdentifier?: Maybe<Entity>;
  /** The person with this id. An id that is unknown, or of something else, is an error that names the nearest. */
  person?: Maybe<Person>;
  /** The state with this id. An id that is unknown, or of something else, is an error that names the nearest. */
  state?: Maybe<State>;
  /** The organization with this id. An id that is unknown, or of something else, is an error that names the nearest. */
  organization?: Maybe<Organization>;
  /** The plan with this id. An id that is unknown, or of something else, is an error that names the nearest. */
  plan?: Maybe<Plan>;
  /** The place with this id. An id that is unknown, or of something else, is an error that names the nearest. */
  place?: Maybe<Place>;
  /** The meeting with this id; null when the lens does not show it. An id that is unknown, or of something else, is an error that names the nearest. */
  meeting?: Maybe<Meeting>;
  /** The trip with this id; null when the lens does not show it. An id that is unknown, or of something else, is an error that names the nearest. */
  trip?: Maybe<Trip>;
  /** The envoy role with this id; null when the lens does not show it. An id that is unknown, or of something else, is an error that names the nearest. */
  envoyRole?: Maybe<EnvoyRole>;
  /** The tenure with this id; null when the lens does not show it. An id that is unknown, or of something else, is an error that names the nearest. */
  tenure?: Maybe<Tenure>;
  /** The criticism with this id; null when the lens does not show it. An id that is unknown, or of something else, is an error that names the nearest. */
  criticism?: Maybe<Criticism>;
  /** The praise with this id; null when the lens does not show it. An id that is unknown, or of something else, is an error that names the nearest. */
  praise?: Maybe<Praise>;
  /** The stance with this id; null when the lens does not show it. An id that is unknown, or of something else, is an error that names the nearest. */
  stance?: Maybe<Stance>;
  /** The tie with this id; null when the lens does not show it. An id that is unknown, or of something else, is an error that names the nearest. */
  tie?: Maybe<Tie>;
  /** The source with this id. An id that is unknown, or of something else, is an error that names the nearest. */
  source?: Maybe<Source>;
  /**
   * Entities by any of their names, ids or identifiers, the best answer first, ids where two are as good: in any script or spelling, with a
   * letter wrong, or as far as it was typed. Where no name has all words, those that have some of them. An empty text finds nothing.
   */
  search: SearchConnection;
  /** All people. */
  people: PersonConnection;
  /** All states. */
  states: StateConnection;
  /** All organizations. */
  organizations: OrganizationConnection;
  /** All plans. */
  plans: PlanConnection;
  /** All places. */
  places: PlaceConnection;
  /** All sources, by id. */
  sources: SourceConnection;
  /** Relations of all kinds. */
  relations: RelationConnection;
  /** All meetings. */
  meetings: MeetingConnection;
  /** All trips. */
  trips: TripConnection;
  /** All envoy roles. */
  envoyRoles: EnvoyRoleConnection;
  /** All tenures. */
  tenures: TenureConnection;
  /** All criticism. */
  criticisms: CriticismConnection;
  /** All praise. */
  praises: PraiseConnection;
  /** All stances. */
  stances: StanceConnection;
  /** All ties. */
  ties: TieConnection;
  /**
   * Relations by the time at which they began, in order of time; buckets with none are left out. A relation counts in the bucket of the first
   * day on which it can have begun (1933 by MONTH: January 1933), and there in `uncertain` where it may have begun in a later one. A relation
   * without a known beginning is in no bucket. What the lens shows during a period may have begun before it. At most 5,000 buckets.
   */
  timeline: Array<TimelineBucket>;
  /**
   * How many relations there are by each combination of the keys' values, the largest number first, then by the values in the order of the
   * keys, null last.
   */
  aggregate: Array<AggregateRow>;
  /**
   * Who is linked with whom, through whom: the paths between two entities through relations of the chosen kinds. A hop is one relation that both
   * take part in, in a role that ties those who have it (see Role: a venue and a subject are not tied); two relations of the same two are two
   * paths. What the lens shows as only denied is never a hop, also with `includeDenied`.
   */
  paths: PathResult;
  /**
   * What is around some entities, ready to draw: those who share a relation with them, those who share one with these, and so on up to `depth`.
   * Of each ring those are kept who share most relations with what is nearer, then those of the most recent of these relations (by the last day on
   * which it can have been in force or, where no end is known, have begun), then by id, until there are `limit`; where a ring is cut, the next is not
   * looked at.
   */
  neighborhood: Graph;
  /** The most central entities of a part of the graph: by score, the highest first, then by id. */
  ranking: Array<Ranked>;
  /**
   * The communities of a part of the graph, the largest first: groups such that the pairs inside of them weigh more than they would by chance
   * (modularity, resolution 1), as the Louvain method finds them: Blondel et al. (2008), Fast Unfolding of Communities in Large Networks. It looks in
   * a random order, which is the same each time, so that the answer is. A scope that is too large is refused, as for `ranking`.
   */
  communities: Array<Community>;
};


/** The graph of diplomacy. Everything that is dated takes a lens. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
  lens?: InputMaybe<Lens>;
};


/** The graph of diplomacy. Everything that is dated takes a lens. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
  lens?: InputMaybe<Lens>;
};


/** The graph of diplomacy. Everything that is dated takes a lens. */
export type QueryEntityByIdentifierArgs = {
  scheme: Scalars['String']['input'];
  value: Scalars['String']['input'];
  lens?: InputMaybe<Lens>;
};


/** The graph of diplomacy. Everything that is dated takes a lens. */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
  lens?: InputMaybe<Lens>;
};


/** The graph of diplomacy. Everything that is dated takes a lens. */
export type QueryStateArgs = {
  id: Scalars['ID']['input'];
  lens?: InputMaybe<Lens>;
};


/** The graph of diplomacy. Everything that is dated takes a lens. */
export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
  lens?: InputMaybe<Lens>;
};


/** The graph of diplomacy. Everything that is dated takes a lens. */
export type QueryPlanArgs = {
  id: Scalars['ID']['input'];
  lens?: InputMaybe<Lens>;
};


/** The graph of diplomacy. Everything that is dated takes a lens. */
export type QueryPlaceArgs = {
  id: Scalars['ID']['input'];
  lens?: InputMaybe<Lens>;
};


/** The graph of diplomacy. Everything that is dated takes a lens. */
export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
  lens?: InputMaybe<Lens>;
};


/** The graph of diplomacy. Everything that is dated takes a lens. */
export type QueryTripArgs = {
  id: Scalars['ID']['input'];
  lens?: InputMaybe<Lens>;
};


/** The graph of diplomacy. Everything that is dated takes a lens. */
export type QueryEnvoyRoleArgs = {
  id: Scalars['ID']['input'];
  lens?: InputMaybe<Lens>;
};


/** The graph of diplomacy. Everything that is dated takes a lens. */
export type QueryTenureArgs = {
  id: Scalars['ID']['input'];
  lens?: InputMaybe<Lens>;
};


/** The graph of diplomacy. Everything that is dated takes a lens. */
export type QueryCriticismArgs = {
  id: Scalars['ID']['input'];
  lens?: InputMaybe<Lens>;
};


/** The graph of diplomacy. Everything that is dated takes a lens. */
export type QueryPraiseArgs = {
  id: Scalars['ID']['input'];
  lens?: InputMaybe<Lens>;
};


/** The graph of diplomacy. Everything that is dated takes a lens. */
export type QueryStanceArgs = {
  id: Scalars['ID']['input'];
  lens?: InputMaybe<Lens>;
};


/** The graph of diplomacy. Everything that is dated takes a lens. */
export type QueryTieArgs = {
  id: Scalars['ID']['input'];
  lens?: InputMaybe<Lens>;
};


/** The graph of diplomacy. Everything that is dated takes a lens. */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
  lens?: InputMaybe<Lens>;
};


/** The graph of diplomacy. Everything that is dated takes a lens. */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<Array<EntityKind>>;
  lens?: InputMaybe<Lens>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The graph of diplomacy. Everything that is dated takes a lens. */
export type QueryPeopleArgs = {
  where?: InputMaybe<EntityWhere>;
  orderBy?: InputMaybe<EntityOrder>;
  lens?: InputMaybe<Lens>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The graph of diplomacy. Everything that is dated takes a lens. */
export type QueryStatesArgs = {
  where?: InputMaybe<EntityWhere>;
  orderBy?: InputMaybe<EntityOrder>;
  lens?: InputMaybe<Lens>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The graph of diplomacy. Everything that is dated takes a lens. */
export type QueryOrganizationsArgs = {
  where?: InputMaybe<EntityWhere>;
  orderBy?: InputMaybe<EntityOrder>;
  lens?: InputMaybe<Lens>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The graph of diplomacy. Everything that is dated takes a lens. */
export type QueryPlansArgs = {
  where?: InputMaybe<EntityWhere>;
  orderBy?: InputMaybe<EntityOrder>;
  lens?: InputMaybe<Lens>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The graph of diplomacy. Everything that is dated takes a lens. */
export type QueryPlacesArgs = {
  where?: InputMaybe<EntityWhere>;
  orderBy?: InputMaybe<EntityOrder>;
  lens?: InputMaybe<Lens>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The graph of diplomacy. Everything that is dated takes a lens. */
export type QuerySourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The graph of diplomacy. Everything that is dated takes a lens. */
export type QueryRelationsArgs = {
  where?: InputMaybe<RelationWhere>;
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The graph of diplomacy. Everything that is dated takes a lens. */
export type QueryMeetingsArgs = {
  where?: InputMaybe<MeetingWhere>;
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The graph of diplomacy. Everything that is dated takes a lens. */
export type QueryTripsArgs = {
  where?: InputMaybe<RelationWhere>;
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The graph of diplomacy. Everything that is dated takes a lens. */
export type QueryEnvoyRolesArgs = {
  where?: InputMaybe<RelationWhere>;
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The graph of diplomacy. Everything that is dated takes a lens. */
export type QueryTenuresArgs = {
  where?: InputMaybe<RelationWhere>;
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The graph of diplomacy. Everything that is dated takes a lens. */
export type QueryCriticismsArgs = {
  where?: InputMaybe<RelationWhere>;
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The graph of diplomacy. Everything that is dated takes a lens. */
export type QueryPraisesArgs = {
  where?: InputMaybe<RelationWhere>;
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The graph of diplomacy. Everything that is dated takes a lens. */
export type QueryStancesArgs = {
  where?: InputMaybe<RelationWhere>;
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The graph of diplomacy. Everything that is dated takes a lens. */
export type QueryTiesArgs = {
  where?: InputMaybe<RelationWhere>;
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The graph of diplomacy. Everything that is dated takes a lens. */
export type QueryTimelineArgs = {
  of?: InputMaybe<Array<Scalars['ID']['input']>>;
  kinds?: InputMaybe<Array<RelationKind>>;
  lens?: InputMaybe<Lens>;
  bucket?: TimeBucket;
};


/** The graph of diplomacy. Everything that is dated takes a lens. */
export type QueryAggregateArgs = {
  relations?: InputMaybe<RelationWhere>;
  lens?: InputMaybe<Lens>;
  by: Array<AggregateKey>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The graph of diplomacy. Everything that is dated takes a lens. */
export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  via?: Array<RelationKind>;
  lens?: InputMaybe<Lens>;
  avoid?: InputMaybe<Array<Scalars['ID']['input']>>;
  maxHops?: Scalars['Int']['input'];
  mode?: PathMode;
  chronological?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
};


/** The graph of diplomacy. Everything that is dated takes a lens. */
export type QueryNeighborhoodArgs = {
  around: Array<Scalars['ID']['input']>;
  via?: InputMaybe<Array<RelationKind>>;
  lens?: InputMaybe<Lens>;
  depth?: Scalars['Int']['input'];
  limit?: Scalars['Int']['input'];
  excluding?: InputMaybe<Array<Scalars['ID']['input']>>;
  relations?: InputMaybe<Scalars['Int']['input']>;
};


/** The graph of diplomacy. Everything that is dated takes a lens. */
export type QueryRankingArgs = {
  metric: Metric;
  within?: InputMaybe<GraphScope>;
  lens?: InputMaybe<Lens>;
  first?: Scalars['Int']['input'];
};


/** The graph of diplomacy. Everything that is dated takes a lens. */
export type QueryCommunitiesArgs = {
  within?: InputMaybe<GraphScope>;
  lens?: InputMaybe<Lens>;
  first?: Scalars['Int']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  PathResult:
    | ( Omit<Paths, 'paths'> & { paths: Array<_RefType['Path']> } )
    | ( Omit<NoPath, 'from' | 'to'> & { from: _RefType['Entity'], to: _RefType['Entity'] } )
    | ( SearchLimitReached )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  EDTF: ResolverTypeWrapper<Scalars['EDTF']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  EntityKind: EntityKind;
  RelationKind: RelationKind;
  Role: Role;
  Certainty: Certainty;
  Polarity: Polarity;
  Standing: Standing;
  MeetingStatus: MeetingStatus;
  Channel: Channel;
  Position: Position;
  PlanStatus: PlanStatus;
  MilestoneKind: MilestoneKind;
  NameKind: NameKind;
  OrderDirection: OrderDirection;
  TimeBucket: TimeBucket;
  AggregateKey: AggregateKey;
  RelationOrderField: RelationOrderField;
  EntityOrderField: EntityOrderField;
  Lens: Lens;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  PeriodInput: PeriodInput;
  IdWhere: IdWhere;
  StringWhere: StringWhere;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  IdentifierWhere: IdentifierWhere;
  EntityWhere: EntityWhere;
  RelationsWhere: RelationsWhere;
  ParticipationWhere: ParticipationWhere;
  ParticipationsWhere: ParticipationsWhere;
  RelationWhere: RelationWhere;
  MeetingWhere: MeetingWhere;
  RelationOrder: RelationOrder;
  EntityOrder: EntityOrder;
  Node: ResolverTypeWrapper<NodeParent>;
  Entity: ResolverTypeWrapper<EntityParent>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Actor: ResolverTypeWrapper<ActorParent>;
  Person: ResolverTypeWrapper<ParentOf<'PERSON'>>;
  State: ResolverTypeWrapper<ParentOf<'STATE'>>;
  Organization: ResolverTypeWrapper<ParentOf<'ORGANIZATION'>>;
  Plan: ResolverTypeWrapper<ParentOf<'PLAN'>>;
  PlanVersion: ResolverTypeWrapper<ParentOf<'PLAN_VERSION'>>;
  PlanPoint: ResolverTypeWrapper<PlanPoint>;
  Place: ResolverTypeWrapper<ParentOf<'PLACE'>>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  RelationCount: ResolverTypeWrapper<RelationCount>;
  TimelineBucket: ResolverTypeWrapper<TimelineBucket>;
  KindCount: ResolverTypeWrapper<KindCount>;
  AggregateRow: ResolverTypeWrapper<AggregateRowParent>;
  AggregateKeyValues: ResolverTypeWrapper<AggregateKeyValuesParent>;
  Name: ResolverTypeWrapper<Name>;
  Identifier: ResolverTypeWrapper<IdentifierParent>;
  Period: ResolverTypeWrapper<PeriodParent>;
  Relation: ResolverTypeWrapper<RelationParent>;
  Participation: ResolverTypeWrapper<ParticipationParent>;
  Meeting: ResolverTypeWrapper<ParentOf<'MEETING'>>;
  StatusClaim: ResolverTypeWrapper<StatusClaimParent>;
  Trip: ResolverTypeWrapper<ParentOf<'TRIP'>>;
  EnvoyRole: ResolverTypeWrapper<ParentOf<'ENVOY_ROLE'>>;
  Milestone: ResolverTypeWrapper<Milestone>;
  Tenure: ResolverTypeWrapper<ParentOf<'TENURE'>>;
  Criticism: ResolverTypeWrapper<ParentOf<'CRITICISM'>>;
  Praise: ResolverTypeWrapper<ParentOf<'PRAISE'>>;
  Stance: ResolverTypeWrapper<ParentOf<'STANCE'>>;
  Tie: ResolverTypeWrapper<ParentOf<'TIE'>>;
  Claim: ResolverTypeWrapper<ParentOf<'CLAIM'>>;
  ClaimOriginal: ResolverTypeWrapper<ClaimOriginal>;
  Judgement: ResolverTypeWrapper<Judgement>;
  Verdict: Verdict;
  Source: ResolverTypeWrapper<ParentOf<'SOURCE'>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PersonConnection: ResolverTypeWrapper<Connection<ResolversTypes['Person']>>;
  PersonEdge: ResolverTypeWrapper<Edge<ResolversTypes['Person']>>;
  StateConnection: ResolverTypeWrapper<Connection<ResolversTypes['State']>>;
  StateEdge: ResolverTypeWrapper<Edge<ResolversTypes['State']>>;
  OrganizationConnection: ResolverTypeWrapper<Connection<ResolversTypes['Organization']>>;
  OrganizationEdge: ResolverTypeWrapper<Edge<ResolversTypes['Organization']>>;
  PlanConnection: ResolverTypeWrapper<Connection<ResolversTypes['Plan']>>;
  PlanEdge: ResolverTypeWrapper<Edge<ResolversTypes['Plan']>>;
  PlaceConnection: ResolverTypeWrapper<Connection<ResolversTypes['Place']>>;
  PlaceEdge: ResolverTypeWrapper<Edge<ResolversTypes['Place']>>;
  SourceConnection: ResolverTypeWrapper<Connection<ResolversTypes['Source']>>;
  SourceEdge: ResolverTypeWrapper<Edge<ResolversTypes['Source']>>;
  ClaimConnection: ResolverTypeWrapper<Connection<ResolversTypes['Claim']>>;
  ClaimEdge: ResolverTypeWrapper<Edge<ResolversTypes['Claim']>>;
  CounterpartConnection: ResolverTypeWrapper<CounterpartConnectionParent>;
  CounterpartEdge: ResolverTypeWrapper<CounterpartEdgeParent>;
  RelationConnection: ResolverTypeWrapper<Connection<ResolversTypes['Relation']>>;
  RelationEdge: ResolverTypeWrapper<Edge<ResolversTypes['Relation']>>;
  MeetingConnection: ResolverTypeWrapper<Connection<ResolversTypes['Meeting']>>;
  MeetingEdge: ResolverTypeWrapper<Edge<ResolversTypes['Meeting']>>;
  TripConnection: ResolverTypeWrapper<Connection<ResolversTypes['Trip']>>;
  TripEdge: ResolverTypeWrapper<Edge<ResolversTypes['Trip']>>;
  EnvoyRoleConnection: ResolverTypeWrapper<Connection<ResolversTypes['EnvoyRole']>>;
  EnvoyRoleEdge: ResolverTypeWrapper<Edge<ResolversTypes['EnvoyRole']>>;
  TenureConnection: ResolverTypeWrapper<Connection<ResolversTypes['Tenure']>>;
  TenureEdge: ResolverTypeWrapper<Edge<ResolversTypes['Tenure']>>;
  CriticismConnection: ResolverTypeWrapper<Connection<ResolversTypes['Criticism']>>;
  CriticismEdge: ResolverTypeWrapper<Edge<ResolversTypes['Criticism']>>;
  PraiseConnection: ResolverTypeWrapper<Connection<ResolversTypes['Praise']>>;
  PraiseEdge: ResolverTypeWrapper<Edge<ResolversTypes['Praise']>>;
  StanceConnection: ResolverTypeWrapper<Connection<ResolversTypes['Stance']>>;
  StanceEdge: ResolverTypeWrapper<Edge<ResolversTypes['Stance']>>;
  TieConnection: ResolverTypeWrapper<Connection<ResolversTypes['Tie']>>;
  TieEdge: ResolverTypeWrapper<Edge<ResolversTypes['Tie']>>;
  PathMode: PathMode;
  PathResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PathResult']>;
  Paths: ResolverTypeWrapper<Omit<Paths, 'paths'> & { paths: Array<ResolversTypes['Path']> }>;
  Path: ResolverTypeWrapper<Omit<Path, 'steps'> & { steps: Array<ResolversTypes['PathStep']> }>;
  PathStep: ResolverTypeWrapper<Omit<PathStep, 'from' | 'relation' | 'to'> & { from: ResolversTypes['Entity'], relation: ResolversTypes['Relation'], to: ResolversTypes['Entity'] }>;
  NoPath: ResolverTypeWrapper<Omit<NoPath, 'from' | 'to'> & { from: ResolversTypes['Entity'], to: ResolversTypes['Entity'] }>;
  SearchLimitReached: ResolverTypeWrapper<SearchLimitReached>;
  Graph: ResolverTypeWrapper<Omit<Graph, 'nodes' | 'relations' | 'edges'> & { nodes: Array<ResolversTypes['Entity']>, relations: Array<ResolversTypes['Relation']>, edges: Array<ResolversTypes['GraphEdge']> }>;
  GraphEdge: ResolverTypeWrapper<GraphEdgeParent>;
  HiddenCount: ResolverTypeWrapper<HiddenCount>;
  GraphScope: GraphScope;
  Metric: Metric;
  Ranked: ResolverTypeWrapper<RankedParent>;
  Community: ResolverTypeWrapper<CommunityParent>;
  SearchConnection: ResolverTypeWrapper<SearchConnectionParent>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeParent>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  EDTF: Scalars['EDTF']['output'];
  Date: Scalars['Date']['output'];
  URL: Scalars['URL']['output'];
  Lens: Lens;
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  PeriodInput: PeriodInput;
  IdWhere: IdWhere;
  StringWhere: StringWhere;
  String: Scalars['String']['output'];
  IdentifierWhere: IdentifierWhere;
  EntityWhere: EntityWhere;
  RelationsWhere: RelationsWhere;
  ParticipationWhere: ParticipationWhere;
  ParticipationsWhere: ParticipationsWhere;
  RelationWhere: RelationWhere;
  MeetingWhere: MeetingWhere;
  RelationOrder: RelationOrder;
  EntityOrder: EntityOrder;
  Node: NodeParent;
  Entity: EntityParent;
  Int: Scalars['Int']['output'];
  Actor: ActorParent;
  Person: ParentOf<'PERSON'>;
  State: ParentOf<'STATE'>;
  Organization: ParentOf<'ORGANIZATION'>;
  Plan: ParentOf<'PLAN'>;
  PlanVersion: ParentOf<'PLAN_VERSION'>;
  PlanPoint: PlanPoint;
  Place: ParentOf<'PLACE'>;
  Float: Scalars['Float']['output'];
  RelationCount: RelationCount;
  TimelineBucket: TimelineBucket;
  KindCount: KindCount;
  AggregateRow: AggregateRowParent;
  AggregateKeyValues: AggregateKeyValuesParent;
  Name: Name;
  Identifier: IdentifierParent;
  Period: PeriodParent;
  Relation: RelationParent;
  Participation: ParticipationParent;
  Meeting: ParentOf<'MEETING'>;
  StatusClaim: StatusClaimParent;
  Trip: ParentOf<'TRIP'>;
  EnvoyRole: ParentOf<'ENVOY_ROLE'>;
  Milestone: Milestone;
  Tenure: ParentOf<'TENURE'>;
  Criticism: ParentOf<'CRITICISM'>;
  Praise: ParentOf<'PRAISE'>;
  Stance: ParentOf<'STANCE'>;
  Tie: ParentOf<'TIE'>;
  Claim: ParentOf<'CLAIM'>;
  ClaimOriginal: ClaimOriginal;
  Judgement: Judgement;
  Source: ParentOf<'SOURCE'>;
  PageInfo: PageInfo;
  PersonConnection: Connection<ResolversTypes['Person']>;
  PersonEdge: Edge<ResolversTypes['Person']>;
  StateConnection: Connection<ResolversTypes['State']>;
  StateEdge: Edge<ResolversTypes['State']>;
  OrganizationConnection: Connection<ResolversTypes['Organization']>;
  OrganizationEdge: Edge<ResolversTypes['Organization']>;
  PlanConnection: Connection<ResolversTypes['Plan']>;
  PlanEdge: Edge<ResolversTypes['Plan']>;
  PlaceConnection: Connection<ResolversTypes['Place']>;
  PlaceEdge: Edge<ResolversTypes['Place']>;
  SourceConnection: Connection<ResolversTypes['Source']>;
  SourceEdge: Edge<ResolversTypes['Source']>;
  ClaimConnection: Connection<ResolversTypes['Claim']>;
  ClaimEdge: Edge<ResolversTypes['Claim']>;
  CounterpartConnection: CounterpartConnectionParent;
  CounterpartEdge: CounterpartEdgeParent;
  RelationConnection: Connection<ResolversTypes['Relation']>;
  RelationEdge: Edge<ResolversTypes['Relation']>;
  MeetingConnection: Connection<ResolversTypes['Meeting']>;
  MeetingEdge: Edge<ResolversTypes['Meeting']>;
  TripConnection: Connection<ResolversTypes['Trip']>;
  TripEdge: Edge<ResolversTypes['Trip']>;
  EnvoyRoleConnection: Connection<ResolversTypes['EnvoyRole']>;
  EnvoyRoleEdge: Edge<ResolversTypes['EnvoyRole']>;
  TenureConnection: Connection<ResolversTypes['Tenure']>;
  TenureEdge: Edge<ResolversTypes['Tenure']>;
  CriticismConnection: Connection<ResolversTypes['Criticism']>;
  CriticismEdge: Edge<ResolversTypes['Criticism']>;
  PraiseConnection: Connection<ResolversTypes['Praise']>;
  PraiseEdge: Edge<ResolversTypes['Praise']>;
  StanceConnection: Connection<ResolversTypes['Stance']>;
  StanceEdge: Edge<ResolversTypes['Stance']>;
  TieConnection: Connection<ResolversTypes['Tie']>;
  TieEdge: Edge<ResolversTypes['Tie']>;
  PathResult: ResolversUnionTypes<ResolversParentTypes>['PathResult'];
  Paths: Omit<Paths, 'paths'> & { paths: Array<ResolversParentTypes['Path']> };
  Path: Omit<Path, 'steps'> & { steps: Array<ResolversParentTypes['PathStep']> };
  PathStep: Omit<PathStep, 'from' | 'relation' | 'to'> & { from: ResolversParentTypes['Entity'], relation: ResolversParentTypes['Relation'], to: ResolversParentTypes['Entity'] };
  NoPath: Omit<NoPath, 'from' | 'to'> & { from: ResolversParentTypes['Entity'], to: ResolversParentTypes['Entity'] };
  SearchLimitReached: SearchLimitReached;
  Graph: Omit<Graph, 'nodes' | 'relations' | 'edges'> & { nodes: Array<ResolversParentTypes['Entity']>, relations: Array<ResolversParentTypes['Relation']>, edges: Array<ResolversParentTypes['GraphEdge']> };
  GraphEdge: GraphEdgeParent;
  HiddenCount: HiddenCount;
  GraphScope: GraphScope;
  Ranked: RankedParent;
  Community: CommunityParent;
  SearchConnection: SearchConnectionParent;
  SearchEdge: SearchEdgeParent;
  Query: Record<PropertyKey, never>;
};

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EDTF'], any> {
  name: 'EDTF';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Person' | 'State' | 'Organization' | 'Plan' | 'PlanVersion' | 'Place' | 'Meeting' | 'Trip' | 'EnvoyRole' | 'Tenure' | 'Criticism' | 'Praise' | 'Stance' | 'Tie' | 'Claim' | 'Source', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Person' | 'State' | 'Organization' | 'Plan' | 'Place', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  judgements?: Resolver<Array<ResolversTypes['Judgement']>, ParentType, ContextType>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType, Partial<EntityRelationCountsArgs>>;
  timeline?: Resolver<Array<ResolversTypes['TimelineBucket']>, ParentType, ContextType, RequireFields<EntityTimelineArgs, 'bucket'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, Partial<EntityRelationsArgs>>;
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'Person' | 'State' | 'Organization', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  judgements?: Resolver<Array<ResolversTypes['Judgement']>, ParentType, ContextType>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType, Partial<ActorRelationCountsArgs>>;
  timeline?: Resolver<Array<ResolversTypes['TimelineBucket']>, ParentType, ContextType, RequireFields<ActorTimelineArgs, 'bucket'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, Partial<ActorRelationsArgs>>;
  counterparts?: Resolver<ResolversTypes['CounterpartConnection'], ParentType, ContextType, RequireFields<ActorCounterpartsArgs, 'via'>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<ActorMeetingsArgs>>;
  criticismsMade?: Resolver<ResolversTypes['CriticismConnection'], ParentType, ContextType, Partial<ActorCriticismsMadeArgs>>;
  criticismsReceived?: Resolver<ResolversTypes['CriticismConnection'], ParentType, ContextType, Partial<ActorCriticismsReceivedArgs>>;
  praisesGiven?: Resolver<ResolversTypes['PraiseConnection'], ParentType, ContextType, Partial<ActorPraisesGivenArgs>>;
  praisesReceived?: Resolver<ResolversTypes['PraiseConnection'], ParentType, ContextType, Partial<ActorPraisesReceivedArgs>>;
  stances?: Resolver<ResolversTypes['StanceConnection'], ParentType, ContextType, Partial<ActorStancesArgs>>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  judgements?: Resolver<Array<ResolversTypes['Judgement']>, ParentType, ContextType>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType, Partial<PersonRelationCountsArgs>>;
  timeline?: Resolver<Array<ResolversTypes['TimelineBucket']>, ParentType, ContextType, RequireFields<PersonTimelineArgs, 'bucket'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, Partial<PersonRelationsArgs>>;
  counterparts?: Resolver<ResolversTypes['CounterpartConnection'], ParentType, ContextType, RequireFields<PersonCounterpartsArgs, 'via'>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<PersonMeetingsArgs>>;
  criticismsMade?: Resolver<ResolversTypes['CriticismConnection'], ParentType, ContextType, Partial<PersonCriticismsMadeArgs>>;
  criticismsReceived?: Resolver<ResolversTypes['CriticismConnection'], ParentType, ContextType, Partial<PersonCriticismsReceivedArgs>>;
  praisesGiven?: Resolver<ResolversTypes['PraiseConnection'], ParentType, ContextType, Partial<PersonPraisesGivenArgs>>;
  praisesReceived?: Resolver<ResolversTypes['PraiseConnection'], ParentType, ContextType, Partial<PersonPraisesReceivedArgs>>;
  stances?: Resolver<ResolversTypes['StanceConnection'], ParentType, ContextType, Partial<PersonStancesArgs>>;
  birth?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  death?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  envoyRoles?: Resolver<ResolversTypes['EnvoyRoleConnection'], ParentType, ContextType, Partial<PersonEnvoyRolesArgs>>;
  tenures?: Resolver<ResolversTypes['TenureConnection'], ParentType, ContextType, Partial<PersonTenuresArgs>>;
  trips?: Resolver<ResolversTypes['TripConnection'], ParentType, ContextType, Partial<PersonTripsArgs>>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, Partial<PersonTiesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['State'] = ResolversParentTypes['State']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  judgements?: Resolver<Array<ResolversTypes['Judgement']>, ParentType, ContextType>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType, Partial<StateRelationCountsArgs>>;
  timeline?: Resolver<Array<ResolversTypes['TimelineBucket']>, ParentType, ContextType, RequireFields<StateTimelineArgs, 'bucket'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, Partial<StateRelationsArgs>>;
  counterparts?: Resolver<ResolversTypes['CounterpartConnection'], ParentType, ContextType, RequireFields<StateCounterpartsArgs, 'via'>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<StateMeetingsArgs>>;
  criticismsMade?: Resolver<ResolversTypes['CriticismConnection'], ParentType, ContextType, Partial<StateCriticismsMadeArgs>>;
  criticismsReceived?: Resolver<ResolversTypes['CriticismConnection'], ParentType, ContextType, Partial<StateCriticismsReceivedArgs>>;
  praisesGiven?: Resolver<ResolversTypes['PraiseConnection'], ParentType, ContextType, Partial<StatePraisesGivenArgs>>;
  praisesReceived?: Resolver<ResolversTypes['PraiseConnection'], ParentType, ContextType, Partial<StatePraisesReceivedArgs>>;
  stances?: Resolver<ResolversTypes['StanceConnection'], ParentType, ContextType, Partial<StateStancesArgs>>;
  isoAlpha2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inception?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  dissolution?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  predecessors?: Resolver<Array<ResolversTypes['State']>, ParentType, ContextType>;
  successors?: Resolver<Array<ResolversTypes['State']>, ParentType, ContextType>;
  envoysSent?: Resolver<ResolversTypes['EnvoyRoleConnection'], ParentType, ContextType, Partial<StateEnvoysSentArgs>>;
  envoysReceived?: Resolver<ResolversTypes['EnvoyRoleConnection'], ParentType, ContextType, Partial<StateEnvoysReceivedArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  judgements?: Resolver<Array<ResolversTypes['Judgement']>, ParentType, ContextType>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType, Partial<OrganizationRelationCountsArgs>>;
  timeline?: Resolver<Array<ResolversTypes['TimelineBucket']>, ParentType, ContextType, RequireFields<OrganizationTimelineArgs, 'bucket'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, Partial<OrganizationRelationsArgs>>;
  counterparts?: Resolver<ResolversTypes['CounterpartConnection'], ParentType, ContextType, RequireFields<OrganizationCounterpartsArgs, 'via'>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<OrganizationMeetingsArgs>>;
  criticismsMade?: Resolver<ResolversTypes['CriticismConnection'], ParentType, ContextType, Partial<OrganizationCriticismsMadeArgs>>;
  criticismsReceived?: Resolver<ResolversTypes['CriticismConnection'], ParentType, ContextType, Partial<OrganizationCriticismsReceivedArgs>>;
  praisesGiven?: Resolver<ResolversTypes['PraiseConnection'], ParentType, ContextType, Partial<OrganizationPraisesGivenArgs>>;
  praisesReceived?: Resolver<ResolversTypes['PraiseConnection'], ParentType, ContextType, Partial<OrganizationPraisesReceivedArgs>>;
  stances?: Resolver<ResolversTypes['StanceConnection'], ParentType, ContextType, Partial<OrganizationStancesArgs>>;
  classification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  seat?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  envoysSent?: Resolver<ResolversTypes['EnvoyRoleConnection'], ParentType, ContextType, Partial<OrganizationEnvoysSentArgs>>;
  envoysReceived?: Resolver<ResolversTypes['EnvoyRoleConnection'], ParentType, ContextType, Partial<OrganizationEnvoysReceivedArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  judgements?: Resolver<Array<ResolversTypes['Judgement']>, ParentType, ContextType>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType, Partial<PlanRelationCountsArgs>>;
  timeline?: Resolver<Array<ResolversTypes['TimelineBucket']>, ParentType, ContextType, RequireFields<PlanTimelineArgs, 'bucket'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, Partial<PlanRelationsArgs>>;
  versions?: Resolver<Array<ResolversTypes['PlanVersion']>, ParentType, ContextType>;
  proposers?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  stances?: Resolver<ResolversTypes['StanceConnection'], ParentType, ContextType, Partial<PlanStancesArgs>>;
  criticisms?: Resolver<ResolversTypes['CriticismConnection'], ParentType, ContextType, Partial<PlanCriticismsArgs>>;
  praises?: Resolver<ResolversTypes['PraiseConnection'], ParentType, ContextType, Partial<PlanPraisesArgs>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<PlanMeetingsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanVersion'] = ResolversParentTypes['PlanVersion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PlanStatus'], ParentType, ContextType>;
  pointCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  points?: Resolver<Array<ResolversTypes['PlanPoint']>, ParentType, ContextType>;
  revises?: Resolver<Maybe<ResolversTypes['PlanVersion']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanPoint'] = ResolversParentTypes['PlanPoint']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  judgements?: Resolver<Array<ResolversTypes['Judgement']>, ParentType, ContextType>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType, Partial<PlaceRelationCountsArgs>>;
  timeline?: Resolver<Array<ResolversTypes['TimelineBucket']>, ParentType, ContextType, RequireFields<PlaceTimelineArgs, 'bucket'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, Partial<PlaceRelationsArgs>>;
  within?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<PlaceMeetingsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationCount'] = ResolversParentTypes['RelationCount']> = {
  kind?: Resolver<ResolversTypes['RelationKind'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineBucketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineBucket'] = ResolversParentTypes['TimelineBucket']> = {
  start?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uncertain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byKind?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  kind?: Resolver<ResolversTypes['RelationKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AggregateRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AggregateRow'] = ResolversParentTypes['AggregateRow']> = {
  key?: Resolver<ResolversTypes['AggregateKeyValues'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AggregateKeyValuesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AggregateKeyValues'] = ResolversParentTypes['AggregateKeyValues']> = {
  kind?: Resolver<Maybe<ResolversTypes['RelationKind']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  decade?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  pair?: Resolver<Maybe<Array<ResolversTypes['Actor']>>, ParentType, ContextType>;
};

export type NameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lang?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  script?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  start?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type RelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  __resolveType: TypeResolveFn<'Meeting' | 'Trip' | 'EnvoyRole' | 'Tenure' | 'Criticism' | 'Praise' | 'Stance' | 'Tie', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType, Partial<RelationParticipantsArgs>>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
};

export type ParticipationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation']> = {
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType, Partial<MeetingParticipantsArgs>>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MeetingStatus'], ParentType, ContextType>;
  statusHistory?: Resolver<Array<ResolversTypes['StatusClaim']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  subjects?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  attendees?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatusClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusClaim'] = ResolversParentTypes['StatusClaim']> = {
  status?: Resolver<ResolversTypes['MeetingStatus'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type TripResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Trip'] = ResolversParentTypes['Trip']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType, Partial<TripParticipantsArgs>>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MeetingStatus'], ParentType, ContextType>;
  statusHistory?: Resolver<Array<ResolversTypes['StatusClaim']>, ParentType, ContextType>;
  traveller?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  destination?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  meetings?: Resolver<Array<ResolversTypes['Meeting']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnvoyRoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnvoyRole'] = ResolversParentTypes['EnvoyRole']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType, Partial<EnvoyRoleParticipantsArgs>>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  envoy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  sender?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  receivers?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  mandate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  accreditation?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  residence?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  concurrentWith?: Resolver<Array<ResolversTypes['EnvoyRole']>, ParentType, ContextType, RequireFields<EnvoyRoleConcurrentWithArgs, 'first'>>;
  milestones?: Resolver<Array<ResolversTypes['Milestone']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MilestoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Milestone'] = ResolversParentTypes['Milestone']> = {
  kind?: Resolver<ResolversTypes['MilestoneKind'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TenureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tenure'] = ResolversParentTypes['Tenure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType, Partial<TenureParticipantsArgs>>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CriticismResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Criticism'] = ResolversParentTypes['Criticism']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType, Partial<CriticismParticipantsArgs>>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  critics?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cameo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  intensity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PraiseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Praise'] = ResolversParentTypes['Praise']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType, Partial<PraiseParticipantsArgs>>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  praisers?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  praised?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cameo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  intensity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stance'] = ResolversParentTypes['Stance']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType, Partial<StanceParticipantsArgs>>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  supporter?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['PlanVersion']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tie'] = ResolversParentTypes['Tie']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType, Partial<TieParticipantsArgs>>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  nature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  attributedTo?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  statedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  knownOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  about?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['MeetingStatus']>, ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  original?: Resolver<Maybe<ResolversTypes['ClaimOriginal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimOriginalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimOriginal'] = ResolversParentTypes['ClaimOriginal']> = {
  subject?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  attributedTo?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  about?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type JudgementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Judgement'] = ResolversParentTypes['Judgement']> = {
  pair?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  retrievedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<SourceClaimsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type StateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateConnection'] = ResolversParentTypes['StateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['State']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateEdge'] = ResolversParentTypes['StateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type PlanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanConnection'] = ResolversParentTypes['PlanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Plan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanEdge'] = ResolversParentTypes['PlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type CounterpartConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CounterpartConnection'] = ResolversParentTypes['CounterpartConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CounterpartEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CounterpartEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CounterpartEdge'] = ResolversParentTypes['CounterpartEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type RelationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type MeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
};

export type TripConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TripConnection'] = ResolversParentTypes['TripConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TripEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Trip']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TripEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TripEdge'] = ResolversParentTypes['TripEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Trip'], ParentType, ContextType>;
};

export type EnvoyRoleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnvoyRoleConnection'] = ResolversParentTypes['EnvoyRoleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EnvoyRoleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EnvoyRole']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnvoyRoleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnvoyRoleEdge'] = ResolversParentTypes['EnvoyRoleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EnvoyRole'], ParentType, ContextType>;
};

export type TenureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenureConnection'] = ResolversParentTypes['TenureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TenureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Tenure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TenureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenureEdge'] = ResolversParentTypes['TenureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tenure'], ParentType, ContextType>;
};

export type CriticismConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CriticismConnection'] = ResolversParentTypes['CriticismConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CriticismEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Criticism']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CriticismEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CriticismEdge'] = ResolversParentTypes['CriticismEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Criticism'], ParentType, ContextType>;
};

export type PraiseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PraiseConnection'] = ResolversParentTypes['PraiseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PraiseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Praise']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PraiseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PraiseEdge'] = ResolversParentTypes['PraiseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Praise'], ParentType, ContextType>;
};

export type StanceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StanceConnection'] = ResolversParentTypes['StanceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Stance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StanceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StanceEdge'] = ResolversParentTypes['StanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
};

export type TieConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieConnection'] = ResolversParentTypes['TieConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TieEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TieEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieEdge'] = ResolversParentTypes['TieEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
};

export type PathResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathResult'] = ResolversParentTypes['PathResult']> = {
  __resolveType: TypeResolveFn<'Paths' | 'NoPath' | 'SearchLimitReached', ParentType, ContextType>;
};

export type PathsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Paths'] = ResolversParentTypes['Paths']> = {
  hops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  hops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weakestCertainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
};

export type NoPathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoPath'] = ResolversParentTypes['NoPath']> = {
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  searchedHops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  explored?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchLimitReachedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchLimitReached'] = ResolversParentTypes['SearchLimitReached']> = {
  explored?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Graph'] = ResolversParentTypes['Graph']> = {
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hidden?: Resolver<Array<ResolversTypes['HiddenCount']>, ParentType, ContextType>;
};

export type GraphEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphEdge'] = ResolversParentTypes['GraphEdge']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  directed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type HiddenCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HiddenCount'] = ResolversParentTypes['HiddenCount']> = {
  kind?: Resolver<ResolversTypes['RelationKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RankedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ranked'] = ResolversParentTypes['Ranked']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Ranked']>, ParentType, ContextType, RequireFields<CommunityMembersArgs, 'first'>>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Name'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  entityByIdentifier?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityByIdentifierArgs, 'scheme' | 'value'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  state?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType, RequireFields<QueryStateArgs, 'id'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType, RequireFields<QueryPlanArgs, 'id'>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<QueryPlaceArgs, 'id'>>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, RequireFields<QueryMeetingArgs, 'id'>>;
  trip?: Resolver<Maybe<ResolversTypes['Trip']>, ParentType, ContextType, RequireFields<QueryTripArgs, 'id'>>;
  envoyRole?: Resolver<Maybe<ResolversTypes['EnvoyRole']>, ParentType, ContextType, RequireFields<QueryEnvoyRoleArgs, 'id'>>;
  tenure?: Resolver<Maybe<ResolversTypes['Tenure']>, ParentType, ContextType, RequireFields<QueryTenureArgs, 'id'>>;
  criticism?: Resolver<Maybe<ResolversTypes['Criticism']>, ParentType, ContextType, RequireFields<QueryCriticismArgs, 'id'>>;
  praise?: Resolver<Maybe<ResolversTypes['Praise']>, ParentType, ContextType, RequireFields<QueryPraiseArgs, 'id'>>;
  stance?: Resolver<Maybe<ResolversTypes['Stance']>, ParentType, ContextType, RequireFields<QueryStanceArgs, 'id'>>;
  tie?: Resolver<Maybe<ResolversTypes['Tie']>, ParentType, ContextType, RequireFields<QueryTieArgs, 'id'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<QueryPeopleArgs>>;
  states?: Resolver<ResolversTypes['StateConnection'], ParentType, ContextType, Partial<QueryStatesArgs>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<QueryOrganizationsArgs>>;
  plans?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, Partial<QueryPlansArgs>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<QueryPlacesArgs>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<QuerySourcesArgs>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, Partial<QueryRelationsArgs>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<QueryMeetingsArgs>>;
  trips?: Resolver<ResolversTypes['TripConnection'], ParentType, ContextType, Partial<QueryTripsArgs>>;
  envoyRoles?: Resolver<ResolversTypes['EnvoyRoleConnection'], ParentType, ContextType, Partial<QueryEnvoyRolesArgs>>;
  tenures?: Resolver<ResolversTypes['TenureConnection'], ParentType, ContextType, Partial<QueryTenuresArgs>>;
  criticisms?: Resolver<ResolversTypes['CriticismConnection'], ParentType, ContextType, Partial<QueryCriticismsArgs>>;
  praises?: Resolver<ResolversTypes['PraiseConnection'], ParentType, ContextType, Partial<QueryPraisesArgs>>;
  stances?: Resolver<ResolversTypes['StanceConnection'], ParentType, ContextType, Partial<QueryStancesArgs>>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, Partial<QueryTiesArgs>>;
  timeline?: Resolver<Array<ResolversTypes['TimelineBucket']>, ParentType, ContextType, RequireFields<QueryTimelineArgs, 'bucket'>>;
  aggregate?: Resolver<Array<ResolversTypes['AggregateRow']>, ParentType, ContextType, RequireFields<QueryAggregateArgs, 'by' | 'first'>>;
  paths?: Resolver<ResolversTypes['PathResult'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'to' | 'via' | 'maxHops' | 'mode' | 'chronological' | 'first'>>;
  neighborhood?: Resolver<ResolversTypes['Graph'], ParentType, ContextType, RequireFields<QueryNeighborhoodArgs, 'around' | 'depth' | 'limit'>>;
  ranking?: Resolver<Array<ResolversTypes['Ranked']>, ParentType, ContextType, RequireFields<QueryRankingArgs, 'metric' | 'first'>>;
  communities?: Resolver<Array<ResolversTypes['Community']>, ParentType, ContextType, RequireFields<QueryCommunitiesArgs, 'first'>>;
};

export type Resolvers<ContextType = Context> = {
  EDTF?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  PlanVersion?: PlanVersionResolvers<ContextType>;
  PlanPoint?: PlanPointResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  RelationCount?: RelationCountResolvers<ContextType>;
  TimelineBucket?: TimelineBucketResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  AggregateRow?: AggregateRowResolvers<ContextType>;
  AggregateKeyValues?: AggregateKeyValuesResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  StatusClaim?: StatusClaimResolvers<ContextType>;
  Trip?: TripResolvers<ContextType>;
  EnvoyRole?: EnvoyRoleResolvers<ContextType>;
  Milestone?: MilestoneResolvers<ContextType>;
  Tenure?: TenureResolvers<ContextType>;
  Criticism?: CriticismResolvers<ContextType>;
  Praise?: PraiseResolvers<ContextType>;
  Stance?: StanceResolvers<ContextType>;
  Tie?: TieResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimOriginal?: ClaimOriginalResolvers<ContextType>;
  Judgement?: JudgementResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  StateConnection?: StateConnectionResolvers<ContextType>;
  StateEdge?: StateEdgeResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  PlanConnection?: PlanConnectionResolvers<ContextType>;
  PlanEdge?: PlanEdgeResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  CounterpartConnection?: CounterpartConnectionResolvers<ContextType>;
  CounterpartEdge?: CounterpartEdgeResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  TripConnection?: TripConnectionResolvers<ContextType>;
  TripEdge?: TripEdgeResolvers<ContextType>;
  EnvoyRoleConnection?: EnvoyRoleConnectionResolvers<ContextType>;
  EnvoyRoleEdge?: EnvoyRoleEdgeResolvers<ContextType>;
  TenureConnection?: TenureConnectionResolvers<ContextType>;
  TenureEdge?: TenureEdgeResolvers<ContextType>;
  CriticismConnection?: CriticismConnectionResolvers<ContextType>;
  CriticismEdge?: CriticismEdgeResolvers<ContextType>;
  PraiseConnection?: PraiseConnectionResolvers<ContextType>;
  PraiseEdge?: PraiseEdgeResolvers<ContextType>;
  StanceConnection?: StanceConnectionResolvers<ContextType>;
  StanceEdge?: StanceEdgeResolvers<ContextType>;
  TieConnection?: TieConnectionResolvers<ContextType>;
  TieEdge?: TieEdgeResolvers<ContextType>;
  PathResult?: PathResultResolvers<ContextType>;
  Paths?: PathsResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  NoPath?: NoPathResolvers<ContextType>;
  SearchLimitReached?: SearchLimitReachedResolvers<ContextType>;
  Graph?: GraphResolvers<ContextType>;
  GraphEdge?: GraphEdgeResolvers<ContextType>;
  HiddenCount?: HiddenCountResolvers<ContextType>;
  Ranked?: RankedResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
};

