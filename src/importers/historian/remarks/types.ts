import type { Edtf } from '../../../domain/edtf.js';

/** Whose office a title is, as far as the words say. */
export interface Affiliation {
  /** As written: "Russian", "PLO", "the Republic of Palau". */
  readonly written: string;
  /** The usual English name of the state or territory that it names; absent for organizations and what the table does not know. */
  readonly state?: string;
}

/** One person, by name or by office alone. */
export interface PersonMention {
  readonly kind: 'person';
  /** All that was read of the person, as written. */
  readonly written: string;
  /** In the singular, as written: `['Foreign Minister', 'Prince']`. */
  readonly titles: readonly string[];
  /** As written, without titles. Absent where the office alone is named: "the Foreign Minister of Egypt". */
  readonly name?: string;
  /** Whose office it is, where the words say so; else that of the country of the remark. */
  readonly of?: Affiliation;
  /** States named before in the same list, which this title may belong to as well: "the Russian Foreign Minister and President Putin". */
  readonly nearby?: readonly Affiliation[];
}

/** People who are not named: "senior Turkish officials". */
export interface GroupMention {
  readonly kind: 'group';
  readonly written: string;
}

/** A body: "the North Atlantic Council". */
export interface OrganizationMention {
  readonly kind: 'organization';
  readonly written: string;
}

export type Mention = PersonMention | GroupMention | OrganizationMention;

/** One side of who met whom: the traveller of the element, or someone else whom the remark names. */
export type Who = 'traveller' | Mention;

/** Somebody met somebody. */
export interface RemarkMeeting {
  readonly who: Who;
  readonly with: Mention;
  /** The day or days that the remark gives; absent where it gives none, and the days of the element are all that is known. */
  readonly on?: Edtf;
  /** The words that tell of it. */
  readonly text: string;
}

/** The traveller took part in a meeting of many: a summit, a conference, a session. */
export interface Attendance {
  /** As written: "the Economic Summit Meeting". */
  readonly event: string;
  readonly text: string;
}

/** What one remark tells. Every word of it is in `meetings`, `attended`, `accompanied` or `rest`. */
export interface Reading {
  readonly meetings: readonly RemarkMeeting[];
  readonly attended: readonly Attendance[];
  /** Whom the traveller accompanied. */
  readonly accompanied: readonly Mention[];
  /** The parts that tell of none of these ("Addressed the National Assembly on July 10"), as written. */
  readonly rest: readonly string[];
}

/** What has to be known beside the text. */
export interface RemarkContext {
  /** The first and the last day of the element, to which a day in the text ("on February 19") belongs. */
  readonly start: string;
  readonly end: string;
}
