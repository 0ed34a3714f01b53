import { BadInputError } from '../domain/errors.js';

/** @throws BadInputError for a number out of its range; `what` names what there may be so many of. */
export function checkRange(argument: string, value: number, max: number, min = 1, what = ''): void {
  if (value >= min && value <= max) return;
  const range = what === '' ? `a number from ${min} to ${max}` : `at most ${max} ${what}`;
  throw new BadInputError(`\`${argument}\`: expected ${range}; got ${value}.`);
}
