import type { Edtf } from './edtf.js';
import type { Channel, RelationKind } from './vocabulary.js';

/**
 * What a store groups relations by:
 * - KIND: the kind.
 * - START_YEAR, START_MONTH, START_DAY: the start as it is written, but cut to the year or month where it is a single day:
 *   so that there are fewer groups, and what a start of less precision means is left to edtf.ts.
 * - STATE: each state that takes part in one of CONNECTING_ROLES, or on whose behalf somebody takes part in one, seen.
 * - TITLE: the title of an envoy role or tenure.
 * - CHANNEL: the channel of a meeting.
 * - PAIR: each two actors that take part in CONNECTING_ROLES, both seen.
 */
export type GroupKey = 'KIND' | StartKey | 'STATE' | 'TITLE' | 'CHANNEL' | 'PAIR';
export type StartKey = 'START_YEAR' | 'START_MONTH' | 'START_DAY';

/** How much of a start that is a single day each key keeps, in characters. */
export const START_LENGTHS: Readonly<Record<StartKey, number>> = { START_YEAR: 4, START_MONTH: 7, START_DAY: 10 };

/** What the relations of a group have in common. What is absent they have not, or were not grouped by. */
export interface GroupValues {
  readonly kind?: RelationKind;
  readonly start?: Edtf;
  /** Id of a state. */
  readonly state?: string;
  readonly title?: string;
  readonly channel?: Channel;
  /** Ids of two actors, the smaller one first. */
  readonly pair?: readonly [string, string];
}

export interface RelationGroup {
  readonly values: GroupValues;
  readonly count: number;
}

/** Where each key's value stands. */
export const GROUP_FIELDS: Readonly<Record<GroupKey, keyof GroupValues>> = {
  KIND: 'kind',
  START_YEAR: 'start',
  START_MONTH: 'start',
  START_DAY: 'start',
  STATE: 'state',
  TITLE: 'title',
  CHANNEL: 'channel',
  PAIR: 'pair',
};
