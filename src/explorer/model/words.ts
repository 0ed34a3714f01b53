import type * as api from '../api/generated/operations.js';

/** The contract's enums, as the schema has them: a new kind is a new word here by itself. */
export type EntityKind = api.EntityKind;
export type RelationKind = api.RelationKind;
export type Certainty = api.Certainty;
export type Standing = api.Standing;
export type MeetingStatus = api.MeetingStatus;
