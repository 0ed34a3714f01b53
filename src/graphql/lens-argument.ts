import type { DayRange } from '../domain/day.js';
import { ALL_DAYS } from '../domain/day.js';
import { edtfBounds } from '../domain/edtf.js';
import { BadInputError } from '../domain/errors.js';
import { type Lens, overrideLens } from '../domain/lens.js';
import type { InputMaybe, Lens as LensInput, PeriodInput } from './generated/resolver-types.js';
import { checkRange } from './range-argument.js';

/** The lens in force below a field: its argument laid over the one in force above it. */
export function lensBelow(outer: Lens, input: InputMaybe<LensInput> | undefined): Lens {
  return input === undefined || input === null ? outer : overrideLens(outer, lensOf(input));
}

/** A part that is null is kept as an undefined one, which lifts the outer lens's. */
function lensOf(input: LensInput): Lens {
  return {
    ...('during' in input && { during: input.during ? periodOf(input.during) : undefined }),
    ...('knownBy' in input && { knownBy: input.knownBy ?? undefined }),
    ...('minCertainty' in input && { minCertainty: input.minCertainty ?? undefined }),
    ...('sources' in input && { sources: sourcesOf(input.sources) }),
    ...('includeDenied' in input && { includeDenied: input.includeDenied ?? undefined }),
  };
}

const MAX_SOURCES = 500;

/** @throws BadInputError when there are more than {@link MAX_SOURCES}. */
function sourcesOf(sources: InputMaybe<readonly string[]> | undefined): readonly string[] | undefined {
  if (sources) checkRange('sources', sources.length, MAX_SOURCES, 0, 'ids');
  return sources ?? undefined;
}

/** @throws BadInputError when the period ends before it begins. */
export function periodOf({ from, to }: PeriodInput): DayRange {
  const earliest = from ? edtfBounds(from).earliest : ALL_DAYS.earliest;
  const latest = to ? edtfBounds(to).latest : ALL_DAYS.latest;
  if (earliest > latest) {
    throw new BadInputError(`Expected a period that begins before it ends; got from ${from} to ${to}.`);
  }
  return { earliest, latest };
}
