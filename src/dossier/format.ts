import type { PlanVersion } from '../domain/entity.js';
import type {
  Certainty,
  Channel,
  MeetingStatus,
  MilestoneKind,
  NameKind,
  PlanStatus,
  Polarity,
  Position,
  Role,
} from '../domain/vocabulary.js';
import type { ROLE_KEYS } from './role-keys.js';
import type { Word } from './words.js';

/**
 * What a dossier holds once schema/dossier.schema.json has accepted it. The schema says it for people and editors,
 * and these types say the same to the compiler; a test holds both to the vocabulary.
 */
export interface DossierItem {
  readonly dossier: 1;
  readonly title: string;
  readonly defaultSource?: string;
  readonly sources?: Readonly<Record<string, SourceItem>>;
  readonly entities?: Readonly<Record<string, EntityItem>>;
  readonly relations?: Readonly<Record<string, RelationItem>>;
}

/** An EDTF date; YAML reads a bare year as a number. */
export type DateItem = string | number;

export interface SourceItem {
  readonly title: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly publishedOn?: string;
  readonly retrievedOn?: string;
}

export interface ClaimItem {
  readonly id?: string;
  readonly source?: string;
  readonly by?: string;
  readonly statedOn?: string;
  readonly polarity?: Word<Polarity>;
  readonly certainty: Word<Certainty>;
  readonly status?: Word<MeetingStatus>;
  readonly locator?: string;
  readonly note?: string;
}

export interface NameItem {
  readonly text: string;
  readonly lang?: string;
  readonly script?: string;
  readonly kind?: Word<NameKind>;
  readonly period?: DateItem;
}

interface EntityItemBase {
  readonly name: string;
  readonly names?: readonly (string | NameItem)[];
  readonly description?: string;
  readonly identifiers?: Readonly<Record<string, string | readonly string[]>>;
  readonly claims?: readonly ClaimItem[];
}

export interface PlanVersionItem extends Pick<PlanVersion, 'label' | 'pointCount' | 'revises'> {
  readonly on?: DateItem;
  readonly status?: Word<PlanStatus>;
  readonly points?: PlanVersion['points'];
  readonly claims?: readonly ClaimItem[];
}

export type EntityItem = EntityItemBase &
  (
    | { readonly kind: 'person'; readonly birth?: DateItem; readonly death?: DateItem }
    | {
        readonly kind: 'state';
        readonly isoAlpha2?: string;
        readonly inception?: DateItem;
        readonly dissolution?: DateItem;
        readonly predecessors?: readonly string[];
      }
    | {
        readonly kind: 'organization';
        readonly classification?: string;
        readonly parent?: string;
        readonly seat?: string;
      }
    | { readonly kind: 'plan'; readonly versions?: Readonly<Record<string, PlanVersionItem>> }
    | { readonly kind: 'place'; readonly within?: string; readonly latitude?: number; readonly longitude?: number }
  );

/** A participant, where it is more than an id. */
export interface ParticipantItem {
  readonly entity: string;
  readonly onBehalfOf?: string;
  readonly claims?: readonly ClaimItem[];
}

export type ParticipantSlot = string | ParticipantItem;

type Participants = Readonly<Partial<Record<(typeof ROLE_KEYS)[Role], ParticipantSlot | readonly ParticipantSlot[]>>>;

interface RelationItemBase extends Participants {
  readonly start?: DateItem;
  readonly end?: DateItem;
  readonly claims: readonly ClaimItem[];
}

export interface MilestoneItem {
  readonly kind: Word<MilestoneKind>;
  readonly on?: DateItem;
  readonly note?: string;
}

export type RelationItem = RelationItemBase &
  (
    | { readonly kind: 'meeting'; readonly channel?: Word<Channel>; readonly ordinal?: number }
    | { readonly kind: 'trip'; readonly purpose?: string; readonly meetings?: readonly string[] }
    | {
        readonly kind: 'envoy-role';
        readonly title: string;
        readonly mandate?: string;
        readonly milestones?: readonly MilestoneItem[];
      }
    | { readonly kind: 'tenure'; readonly title: string }
    | { readonly kind: 'criticism'; readonly summary: string; readonly cameo?: string; readonly intensity?: number }
    | {
        readonly kind: 'stance';
        readonly position: Word<Position>;
        readonly summary?: string;
        readonly version?: string;
      }
    | { readonly kind: 'tie'; readonly nature: string }
  );
