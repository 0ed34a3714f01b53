import type { Certainty, RelationKind, Role } from '../../domain/vocabulary.js';
import { EVIDENCE_FRAGMENT, type ShownClaim } from '../evidence.js';

export const PATH_QUERY = `
query Paths(
  $from: ID!, $to: ID!, $via: [RelationKind!]!, $lens: Lens, $avoid: [ID!], $maxHops: Int!, $mode: PathMode!, $chronological: Boolean!, $first: Int!
) {
  paths(
    from: $from, to: $to, via: $via, lens: $lens, avoid: $avoid, maxHops: $maxHops, mode: $mode, chronological: $chronological, first: $first
  ) {
    __typename
    ... on Paths { hops paths { hops weakestCertainty start end steps { ...Hop } } }
    ... on NoPath { searchedHops explored }
    ... on SearchLimitReached { explored limit hint }
  }
}
fragment Hop on PathStep {
  certainty
  from { id name }
  relation {
    id kind label
    period { start end }
    participants(roles: [VENUE, DESTINATION]) { role entity { name } }
    claims { ...Evidence }
  }
  to { id name }
}${EVIDENCE_FRAGMENT}`;

export interface PathAnswer {
  readonly paths: ShownPaths | ShownNoPath | ShownLimit;
}

export interface ShownPaths {
  readonly __typename: 'Paths';
  readonly hops: number;
  readonly paths: readonly ShownPath[];
}

export interface ShownPath {
  readonly hops: number;
  readonly weakestCertainty: Certainty;
  readonly start: string | null;
  readonly end: string | null;
  readonly steps: readonly ShownStep[];
}

export interface ShownStep {
  readonly certainty: Certainty;
  readonly from: { readonly id: string; readonly name: string };
  readonly relation: {
    readonly kind: RelationKind;
    readonly label: string;
    readonly period: { readonly start: string | null; readonly end: string | null } | null;
    readonly participants: readonly { readonly role: Role; readonly entity: { readonly name: string } }[];
    readonly claims: readonly ShownClaim[];
  };
  readonly to: { readonly id: string; readonly name: string };
}

export interface ShownNoPath {
  readonly __typename: 'NoPath';
  readonly searchedHops: number;
  readonly explored: number;
}

export interface ShownLimit {
  readonly __typename: 'SearchLimitReached';
  readonly explored: number;
  readonly limit: number;
  readonly hint: string;
}
