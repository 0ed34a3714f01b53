import type * as api from '../api/generated/operations.js';
import type { GraphEntity } from './graph.js';
import type { Certainty, EntityKind, MeetingStatus, RelationKind, Standing } from './words.js';

/** An entity as it is named in evidence. */
export type Mention = Pick<GraphEntity, 'id' | 'kind' | 'name'>;

export interface SourceOfClaim {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly licence?: string;
  /** A day. */
  readonly publishedOn?: string;
}

/** What a source says of a fact: that it is so, or that it is not. */
export interface ClaimEvidence {
  readonly id: string;
  readonly polarity: api.Polarity;
  readonly certainty: Certainty;
  readonly source: SourceOfClaim;
  /** Who said so, when it is not the publisher itself. */
  readonly attributedTo?: Mention;
  readonly statedOn?: string;
  /** The day from which it counts as known. */
  readonly knownOn: string;
  /** Where in the source: page, paragraph, sentence. */
  readonly locator?: string;
  readonly note?: string;
  /** The status that it states, of meetings and trips. */
  readonly status?: MeetingStatus;
  /** The participant, when it is about one participation only. */
  readonly about?: Mention;
}

export interface ParticipantEvidence {
  readonly role: api.Role;
  readonly entity: Mention;
  readonly onBehalfOf?: Mention;
  readonly standing: Standing;
  /** Absent where it is only denied. */
  readonly certainty?: Certainty;
}

/** When it happened or was in force: `start` and `end` as they are known (EDTF), and the days that they can mean. */
export interface PeriodEvidence {
  readonly start?: string;
  readonly end?: string;
  readonly earliest?: string;
  readonly latest?: string;
}

/** A fact, with all that is known of it under the lens. */
export interface RelationEvidence {
  readonly type: 'RELATION';
  readonly id: string;
  readonly kind: RelationKind;
  readonly label: string;
  readonly period?: PeriodEvidence;
  readonly standing: Standing;
  readonly certainty?: Certainty;
  readonly status?: MeetingStatus;
  /** Of meetings and trips: every status stated, the earliest first. */
  readonly statusHistory: readonly { readonly status: MeetingStatus; readonly on: string; readonly claim: string }[];
  /** What its kind has beside: the channel of a meeting, the title of an office, the nature of a tie …; in words, by what it is. */
  readonly details: readonly { readonly name: string; readonly value: string }[];
  readonly venue?: Mention;
  readonly participants: readonly ParticipantEvidence[];
  /** Denials among them, by day. */
  readonly claims: readonly ClaimEvidence[];
}

export interface EntityName {
  readonly text: string;
  readonly lang?: string;
  readonly kind: api.NameKind;
}

/** Who or what an entity is, and what it takes part in under the lens. */
export interface EntityEvidence {
  readonly type: 'ENTITY';
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly description?: string;
  /** When a person was born and died, or a state began and ended, as far as it is known (EDTF). */
  readonly began?: string;
  readonly ended?: string;
  /** What an organization is. */
  readonly classification?: string;
  /** The state that a place lies in, or the organization that another belongs to. */
  readonly within?: Mention;
  /** The usual one first. */
  readonly names: readonly EntityName[];
  readonly identifiers: readonly { readonly scheme: string; readonly value: string; readonly url?: string }[];
  /** About its own attributes. */
  readonly claims: readonly ClaimEvidence[];
  /** In how many relations of a kind it has a role. */
  readonly relationCounts: readonly { readonly kind: RelationKind; readonly role: api.Role; readonly count: number }[];
}

export type Evidence = EntityEvidence | RelationEvidence;
