import type { Verdict } from '../../domain/judgement.js';
import type {
  Certainty,
  EntityKind,
  MeetingStatus,
  NameKind,
  RelationKind,
  Standing,
} from '../../domain/vocabulary.js';
import { EVIDENCE_FRAGMENT, type ShownClaim } from '../evidence.js';

const PARTS = {
  OFFICES: ['TENURE', 'ENVOY_ROLE'],
  MEETINGS: ['MEETING'],
  TRIPS: ['TRIP'],
  CRITICISM: ['CRITICISM'],
  PRAISE: ['PRAISE'],
  STANCES: ['STANCE'],
  TIES: ['TIE'],
} as const satisfies Readonly<Record<string, readonly RelationKind[]>>;
export type Section = keyof typeof PARTS;

/** Kinds that no part shows: they would be missing without a word. */
type Forgotten = Exclude<RelationKind, (typeof PARTS)[Section][number]>;

/** The parts of what is shown, each with the relations that it holds, in their order. */
export const SECTIONS: [Forgotten] extends [never] ? typeof PARTS : { forgotten: Forgotten } = PARTS;

const sections = Object.entries(SECTIONS).map(
  ([alias, kinds]) => `${alias}: relations(where: { kind: [${kinds}] }, first: $first) { ...Facts }`,
);

/** All that is shown of an entity, in one question. */
export const SHOW_QUERY = `
query Show($id: ID!, $lens: Lens, $first: Int) {
  node(id: $id, lens: $lens) {
    ... on Entity {
      id kind name description
      names { text lang script kind period }
      identifiers { scheme value url }
      claims { ...Evidence }
      judgements { pair verdict by reason }
      ${sections.join('\n      ')}
    }
    ... on Person { birth death }
  }
}
fragment Facts on RelationConnection {
  totalCount
  nodes {
    id kind label period { start end } standing certainty
    ... on Meeting { status }
    ... on Trip { status }
    claims { ...Evidence }
  }
}
${EVIDENCE_FRAGMENT}`;

export interface ShowAnswer {
  readonly node: ShownEntity;
}

export type ShownEntity = {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly description: string | null;
  readonly names: readonly ShownName[];
  readonly identifiers: readonly { readonly scheme: string; readonly value: string; readonly url: string | null }[];
  readonly claims: readonly ShownClaim[];
  readonly judgements: readonly ShownJudgement[];
  /** Of a person. */
  readonly birth?: string | null;
  readonly death?: string | null;
} & Readonly<Record<Section, { readonly totalCount: number; readonly nodes: readonly ShownRelation[] }>>;

export interface ShownJudgement {
  readonly pair: readonly string[];
  readonly verdict: Verdict;
  readonly by: string;
  readonly reason: string | null;
}

export interface ShownName {
  readonly text: string;
  readonly lang: string | null;
  readonly kind: NameKind;
  readonly period: string | null;
}

export interface ShownRelation {
  readonly kind: RelationKind;
  readonly label: string;
  readonly standing: Standing;
  readonly certainty: Certainty | null;
  /** Of a meeting or trip. */
  readonly status?: MeetingStatus;
  readonly claims: readonly ShownClaim[];
}
