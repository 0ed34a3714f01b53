import type { Day } from './day.js';
import type { Source } from './source.js';
import type { Certainty, MeetingStatus, Polarity } from './vocabulary.js';

/** A source's assertion or denial of a fact. */
export interface Claim {
  readonly id: string;
  /** Id of what it is about: a relation, an entity (its own attributes) or a plan version. */
  readonly subject: string;
  /** Id of the participant, when it is about one participation in the relation only. */
  readonly about?: string;
  /** Id of the source in which it stands. */
  readonly source: string;
  /** Id of the actor who said so, when it is not the publisher itself. */
  readonly attributedTo?: string;
  readonly statedOn?: Day;
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  /** The status that it states, for meetings and trips. */
  readonly status?: MeetingStatus;
  /** Page, paragraph, sentence. */
  readonly locator?: string;
  readonly note?: string;
  /** The day on which it entered the store that it is copied from. Absent: that of the change set, or where it is there already, its own. */
  readonly recordedOn?: Day;
}

/** The attributes of a claim beside what it is about: what a store keeps with it. */
export const CLAIM_ATTRIBUTES = [
  'id',
  'about',
  'source',
  'attributedTo',
  'statedOn',
  'polarity',
  'certainty',
  'status',
  'locator',
  'note',
] as const satisfies readonly (keyof Claim)[];

/** The ids that a claim was put with, those of them that are shown as another entity now. */
export type ClaimOriginal = Partial<Pick<Claim, 'subject' | 'about' | 'attributedTo'>>;

/** A claim as a store gives it back: its subject, whom it is about and who said so are the ids that these are shown as. */
export interface RecordedClaim extends Claim {
  /** Absent where it is shown as it was put. */
  readonly original?: ClaimOriginal;
  /** The day on which it entered the store; a later change of the same claim that names none keeps it. */
  readonly recordedOn: Day;
  /** The day from which it counts as known: {@link claimDay}. */
  readonly day: Day;
}

/** The day from which a claim counts as known: stated, else published, else retrieved, else recorded. */
export function claimDay(claim: Claim, source: Source, recordedOn: Day): Day {
  return claim.statedOn ?? source.publishedOn ?? source.retrievedOn ?? recordedOn;
}

/** The claim with the ids that it was put with, without the day on which it was recorded: whoever puts it again does not say it. */
export function claimAsPut({ original, recordedOn: _, day: __, ...claim }: RecordedClaim): Claim {
  return { ...claim, ...original };
}
