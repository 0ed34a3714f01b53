import { type DayRange, LAST_DAY } from '../../domain/day.js';
import type { Lens } from '../../domain/lens.js';
import { certaintyRank } from '../../domain/page.js';
import { CERTAINTIES, type Certainty, isAtLeast } from '../../domain/vocabulary.js';
import { type Condition, condition } from './condition.js';

/** The property that holds the first day on which something was known, at least this certain. */
const KNOWN_FROM: Readonly<Record<Certainty, string>> = {
  CONFIRMED: 'confirmedFrom',
  REPORTED: 'reportedFrom',
  POSSIBLE: 'possibleFrom',
};

/** How certain `claim` is, in the same numbers. */
const CLAIMED_RANK = `CASE claim.certainty ${CERTAINTIES.map((level) => `WHEN '${level}' THEN ${certaintyRank(level)}`).join(' ')} END`;

/** The names that a statement has for a participation and for what it ties. */
export interface ParticipationVariables {
  readonly entity: string;
  readonly participation: string;
  readonly relation: string;
}

/** Those of the participations that a statement is about. */
export const OUTERMOST: ParticipationVariables = {
  entity: 'entity',
  participation: 'participation',
  relation: 'relation',
};

const ANY_CERTAINTY: Certainty = 'POSSIBLE';

/**
 * That claims that count under the lens show `relation`: with {@link overlapping}, which looks at its days, that is to be
 * seen under the lens. They are apart because statements differ in whose days they look at: the relation's, or a
 * participation's.
 */
export function relationEvidenced(lens: Lens, relation = OUTERMOST.relation): Condition {
  if (lens.sources === undefined) return condition(known(relation, lens), lensParameters(lens));
  return condition(claimedIn(relation, 'claim.about IS NULL', lens), lensParameters(lens));
}

/**
 * The same of `participation` of `entity` in `relation`, and of the relation. A participation has the days of its
 * relation's claims where it has no claims of its own, counted under the lens or not: mostly, it alone is looked at.
 */
export function participationEvidenced(lens: Lens, variables = OUTERMOST): Condition {
  const { entity, participation, relation } = variables;
  const { text: whole, parameters } = relationEvidenced(lens, relation);
  const text =
    lens.sources === undefined
      ? `${known(participation, lens)} AND (NOT ${participation}.ownClaims OR ${whole})`
      : `${whole} AND (NOT ${participation}.ownClaims OR ${claimedIn(relation, `claim.about = ${entity}.id`, lens)})`;
  return condition(text, parameters);
}

/** That the latest status stated of `relation` under the lens is one of the parameter's. */
export function statusStated(status: readonly string[], lens: Lens, relation: string, parameter: string): Condition {
  const latest = `COLLECT {
    MATCH (${relation})-[claim:STATED_IN]->(:Source)
    WHERE claim.about IS NULL AND claim.status IS NOT NULL AND ${asserting(lens)}
    RETURN claim.status ORDER BY claim.day DESC, ${CLAIMED_RANK} DESC, claim.idKey LIMIT 1
  }`;
  const text = `coalesce(head(${latest}), 'UNKNOWN') IN $${parameter}`;
  return condition(text, { ...lensParameters(lens), [parameter]: status });
}

/**
 * What `relation` is sorted by in the order of certainty under the lens; `dated` has its days. Needs the parameters of
 * {@link relationEvidenced}.
 */
export function certaintySort(lens: Lens, dated: string): string {
  return `toString(${certaintyOf(lens)}) + ' ' + ${dated}.earliest`;
}

function certaintyOf(lens: Lens): string {
  if (lens.sources === undefined) {
    const levels = CERTAINTIES.filter((level) => isAtLeast(level, lens.minCertainty ?? ANY_CERTAINTY));
    const cases = levels.map((level) => `WHEN relation.${KNOWN_FROM[level]} <= $knownBy THEN ${certaintyRank(level)}`);
    return `CASE ${cases.join(' ')} ELSE 0 END`;
  }
  return `coalesce(head(COLLECT {
    MATCH (relation)-[claim:STATED_IN]->(:Source) WHERE claim.about IS NULL AND ${asserting(lens)}
    RETURN max(${CLAIMED_RANK})
  }), 0)`;
}

/** That the days of a relation or participation overlap a range; `name` tells the parameters of several ranges apart. */
export function overlapping(dated: string, { earliest, latest }: DayRange, name: string): Condition {
  const text = `${dated}.earliest <= $${name}Latest AND ${dated}.latest >= $${name}Earliest`;
  return condition(text, { [`${name}Latest`]: latest, [`${name}Earliest`]: earliest });
}

function known(variable: string, { minCertainty = ANY_CERTAINTY, includeDenied }: Lens): string {
  const asserted = `${variable}.${KNOWN_FROM[minCertainty]} <= $knownBy`;
  return includeDenied === true ? `(${asserted} OR ${variable}.deniedFrom <= $knownBy)` : asserted;
}

function claimedIn(relation: string, about: string, lens: Lens): string {
  const denied = `claim.polarity = 'DENIES' AND ${counting(lens)}`;
  const evidence = lens.includeDenied === true ? `(${asserting(lens)} OR ${denied})` : asserting(lens);
  return `EXISTS { MATCH (${relation})-[claim:STATED_IN]->(:Source) WHERE ${about} AND ${evidence} }`;
}

function asserting(lens: Lens): string {
  const certain = lens.minCertainty === undefined ? '' : ' AND claim.certainty IN $certainties';
  return `claim.polarity = 'ASSERTS'${certain} AND ${counting(lens)}`;
}

function counting({ sources }: Lens): string {
  return sources === undefined ? 'claim.day <= $knownBy' : 'claim.day <= $knownBy AND claim.source IN $sources';
}

function lensParameters({ knownBy = LAST_DAY, minCertainty, sources }: Lens): Condition['parameters'] {
  const certainties = CERTAINTIES.filter((level) => isAtLeast(level, minCertainty ?? ANY_CERTAINTY));
  return { knownBy, certainties, ...(sources === undefined ? {} : { sources }) };
}
