import { entitiesIn, type Relation } from './relation.js';
import { compareText } from './text-order.js';
import type { RelationKind, Role } from './vocabulary.js';

/** Which two of those who take part in a relation make a pair. */
export type PairRule =
  /** Each two of those in these roles, without a direction. */
  | { readonly form: 'EACH_TWO'; readonly of: readonly Role[] }
  /** From the first in the role, as the relation lists them, to each other one. */
  | { readonly form: 'FIRST_TO_OTHERS'; readonly of: Role }
  /** From each in the one role to each in the other. */
  | { readonly form: 'EACH_TO_EACH'; readonly from: Role; readonly to: Role; readonly directed: boolean };

/** How a relation of any number of parties is drawn as lines between two: venues, subjects and residences are in none. */
export const PAIR_RULES: Readonly<Record<RelationKind, readonly PairRule[]>> = {
  MEETING: [{ form: 'EACH_TWO', of: ['PARTICIPANT', 'HOST', 'MEDIATOR'] }],
  TRIP: [
    { form: 'EACH_TO_EACH', from: 'TRAVELLER', to: 'DESTINATION', directed: true },
    { form: 'EACH_TO_EACH', from: 'TRAVELLER', to: 'COMPANION', directed: false },
  ],
  ENVOY_ROLE: [
    { form: 'EACH_TO_EACH', from: 'SENDER', to: 'ENVOY', directed: true },
    { form: 'EACH_TO_EACH', from: 'ENVOY', to: 'RECEIVER', directed: true },
  ],
  TENURE: [{ form: 'EACH_TO_EACH', from: 'HOLDER', to: 'BODY', directed: true }],
  CRITICISM: [{ form: 'EACH_TO_EACH', from: 'CRITIC', to: 'TARGET', directed: true }],
  PRAISE: [{ form: 'EACH_TO_EACH', from: 'PRAISER', to: 'PRAISED', directed: true }],
  STANCE: [{ form: 'EACH_TO_EACH', from: 'SUPPORTER', to: 'PLAN', directed: true }],
  TIE: [{ form: 'FIRST_TO_OTHERS', of: 'PARTY' }],
};

/** Of so many, each two are a pair: 28 pairs. Of more, each with the first alone: a meeting of 50 is 49 pairs and not 1,225. */
export const MAX_EACH_TWO = 8;

/** Two entities as a relation ties them. */
export interface Pair {
  /** Made of the relation, the two and the direction: the same wherever and whenever the pair is made. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** Whether it goes from source to target; otherwise the source is the one whose id is smaller. */
  readonly directed: boolean;
}

/**
 * The relation as pairs of some of its entities, by {@link PAIR_RULES}, each pair once; nobody is a pair with himself.
 * @param entities the ids of those who may be in a pair, the one to draw the others to first (see {@link MAX_EACH_TWO}).
 */
export function pairsOf(relation: Relation, entities: readonly string[]): Pair[] {
  const pairs = PAIR_RULES[relation.kind].flatMap((rule) => pairsBy(rule, relation, entities));
  const distinct = new Map(pairs.filter(({ source, target }) => source !== target).map((pair) => [pair.id, pair]));
  return [...distinct.values()];
}

function pairsBy(rule: PairRule, relation: Relation, entities: readonly string[]): Pair[] {
  const shown = new Set(entities);
  const inRole = (...roles: readonly Role[]) => [...new Set(entitiesIn(relation, ...roles))];
  switch (rule.form) {
    case 'EACH_TWO': {
      const taking = new Set(inRole(...rule.of));
      const members = entities.filter((entity) => taking.has(entity));
      const ends = members.length > MAX_EACH_TWO ? members.slice(0, 1) : members;
      return ends.flatMap((one, index) => members.slice(index + 1).map((other) => undirected(relation, one, other)));
    }
    case 'FIRST_TO_OTHERS': {
      const [first, ...others] = inRole(rule.of);
      if (first === undefined || !shown.has(first)) return [];
      return others.filter((other) => shown.has(other)).map((other) => directed(relation, first, other));
    }
    case 'EACH_TO_EACH': {
      const make = rule.directed ? directed : undirected;
      const targets = inRole(rule.to).filter((entity) => shown.has(entity));
      return inRole(rule.from)
        .filter((entity) => shown.has(entity))
        .flatMap((source) => targets.map((target) => make(relation, source, target)));
    }
  }
}

function directed({ id }: Relation, source: string, target: string): Pair {
  return { id: `${id} ${source} -> ${target}`, source, target, directed: true };
}

function undirected({ id }: Relation, one: string, other: string): Pair {
  const [source, target] = compareText(one, other) < 0 ? [one, other] : [other, one];
  return { id: `${id} ${source} -- ${target}`, source, target, directed: false };
}
