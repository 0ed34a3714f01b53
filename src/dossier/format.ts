import type { Identifier, PlanVersion } from '../domain/entity.js';
import type { Verdict } from '../domain/judgement.js';
import type {
  Certainty,
  Channel,
  EntityKind,
  MeetingStatus,
  MilestoneKind,
  NameKind,
  PlanStatus,
  Polarity,
  Position,
  RelationKind,
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
  readonly recordedOn?: string;
  readonly sources?: Readonly<Record<string, SourceItem>>;
  readonly entities?: Readonly<Record<string, EntityItem>>;
  readonly relations?: Readonly<Record<string, RelationItem>>;
  readonly judgements?: readonly JudgementItem[];
}

/** An EDTF date; YAML reads a bare year as a number. */
export type DateItem = string | number;

export interface SourceItem {
  readonly title: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly licence?: string;
  readonly publishedOn?: string;
  readonly retrievedOn?: string;
}

export interface ClaimItem {
  readonly id?: string;
  readonly source?: string;
  readonly about?: string;
  readonly by?: string;
  readonly statedOn?: string;
  readonly polarity?: Word<Polarity>;
  readonly certainty: Word<Certainty>;
  readonly status?: Word<MeetingStatus>;
  readonly locator?: string;
  readonly note?: string;
  readonly recordedOn?: string;
}

export interface JudgementItem {
  readonly entities: readonly [string, string];
  readonly verdict: Word<Verdict>;
  readonly by: string;
  readonly on: string;
  readonly score?: number;
  readonly reason?: string;
}

/** By scheme, or a list where their order across schemes matters. */
export type IdentifierItems = Readonly<Record<string, string | readonly string[]>> | readonly Identifier[];

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
  readonly identifiers?: IdentifierItems;
  readonly claims?: readonly ClaimItem[];
}

export interface PlanVersionItem extends Pick<PlanVersion, 'label' | 'pointCount' | 'revises'> {
  readonly on?: DateItem;
  readonly status?: Word<PlanStatus>;
  readonly points?: PlanVersion['points'];
  readonly claims?: readonly ClaimItem[];
}

/** What an entity of each kind can say beside what all of them can. */
interface EntityFormats {
  readonly person: { readonly birth?: DateItem; readonly death?: DateItem };
  readonly state: {
    readonly isoAlpha2?: string;
    readonly inception?: DateItem;
    readonly dissolution?: DateItem;
    readonly predecessors?: readonly string[];
  };
  readonly organization: { readonly classification?: string; readonly parent?: string; readonly seat?: string };
  readonly plan: { readonly versions?: Readonly<Record<string, PlanVersionItem>> };
  readonly place: { readonly within?: string; readonly latitude?: number; readonly longitude?: number };
}

/** One form for each kind of the domain: the compiler names the one that is missing here. */
export type EntityItem = {
  [Kind in Word<EntityKind>]: EntityItemBase & EntityFormats[Kind] & { readonly kind: Kind };
}[Word<EntityKind>];

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

/** What a relation of each kind says beside what all of them do. */
interface RelationFormats {
  readonly meeting: { readonly channel?: Word<Channel>; readonly ordinal?: number };
  readonly trip: { readonly purpose?: string; readonly meetings?: readonly string[] };
  readonly 'envoy-role': {
    readonly title: string;
    readonly mandate?: string;
    readonly accreditation?: string;
    readonly milestones?: readonly MilestoneItem[];
  };
  readonly tenure: { readonly title: string };
  readonly criticism: { readonly summary: string; readonly cameo?: string; readonly intensity?: number };
  readonly praise: { readonly summary: string; readonly cameo?: string; readonly intensity?: number };
  readonly stance: { readonly position: Word<Position>; readonly summary?: string; readonly version?: string };
  readonly tie: { readonly nature: string };
}

/** One form for each kind of the domain: the compiler names the one that is missing here. */
export type RelationItem = {
  [Kind in Word<RelationKind>]: RelationItemBase & RelationFormats[Kind] & { readonly kind: Kind };
}[Word<RelationKind>];
