import { type DayRange, LAST_DAY } from '../../domain/day.js';
import type { Lens } from '../../domain/lens.js';
import { CERTAINTIES, type Certainty, isAtLeast } from '../../domain/vocabulary.js';
import { type Condition, condition } from './condition.js';

/** The property that holds the first day on which something was known, at least this certain. */
const KNOWN_FROM: Readonly<Record<Certainty, string>> = {
  CONFIRMED: 'confirmedFrom',
  REPORTED: 'reportedFrom',
  POSSIBLE: 'possibleFrom',
};

/** The variables of a statement that have days. */
export type Dated = 'relation' | 'participation';

const ANY_CERTAINTY: Certainty = 'POSSIBLE';

/** That `relation` is seen under the lens; what is said of its days is left to {@link overlapping}. */
export function relationSeen(lens: Lens): Condition {
  if (lens.sources === undefined) return condition(known('relation', lens), lensParameters(lens));
  return condition(claimedIn('claim.about IS NULL', lens), lensParameters(lens));
}

/**
 * That the participation `part` of `entity` in `relation` is seen, and the relation is too. A participation has the days of its
 * relation's claims where it has no claims of its own, counted under the lens or not: mostly, it alone is looked at.
 */
export function participationSeen(lens: Lens, part = 'participation', entity = 'entity'): Condition {
  const text =
    lens.sources === undefined
      ? `${known(part, lens)} AND (NOT ${part}.ownClaims OR ${known('relation', lens)})`
      : `${relationSeen(lens).text} AND (NOT ${part}.ownClaims OR ${claimedIn(`claim.about = ${entity}.id`, lens)})`;
  return condition(text, lensParameters(lens));
}

/** That the latest status stated of `relation` under the lens is one of `$status`. */
export function statusStated(status: readonly string[], lens: Lens): Condition {
  const rank = CERTAINTIES.map((level, index) => `WHEN '${level}' THEN ${index}`).join(' ');
  const latest = `COLLECT {
    MATCH (relation)-[claim:STATED_IN]->(:Source)
    WHERE claim.about IS NULL AND claim.status IS NOT NULL AND ${asserting(lens)}
    RETURN claim.status ORDER BY claim.day DESC, CASE claim.certainty ${rank} END, claim.idKey LIMIT 1
  }`;
  return condition(`coalesce(head(${latest}), 'UNKNOWN') IN $status`, { ...lensParameters(lens), status });
}

/** That the days of a relation or participation overlap a range; `name` tells the parameters of several ranges apart. */
export function overlapping(dated: Dated, { earliest, latest }: DayRange, name: string): Condition {
  const text = `${dated}.earliest <= $${name}Latest AND ${dated}.latest >= $${name}Earliest`;
  return condition(text, { [`${name}Latest`]: latest, [`${name}Earliest`]: earliest });
}

function known(variable: string, { minCertainty = ANY_CERTAINTY, includeDenied }: Lens): string {
  const asserted = `${variable}.${KNOWN_FROM[minCertainty]} <= $knownBy`;
  return includeDenied === true ? `(${asserted} OR ${variable}.deniedFrom <= $knownBy)` : asserted;
}

function claimedIn(about: string, lens: Lens): string {
  const denied = `claim.polarity = 'DENIES' AND ${counting(lens)}`;
  const evidence = lens.includeDenied === true ? `(${asserting(lens)} OR ${denied})` : asserting(lens);
  return `EXISTS { MATCH (relation)-[claim:STATED_IN]->(:Source) WHERE ${about} AND ${evidence} }`;
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
