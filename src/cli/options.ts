import { InvalidArgumentError } from 'commander';
import { BadInputError } from '../domain/errors.js';
import { valueNamed } from '../domain/words.js';

export { wordOf } from '../domain/words.js';

/** Parses an option with a function that throws BadInputError, whose message is then told as one about the command line. */
export function parsedBy<T>(parse: (text: string) => T): (text: string) => T {
  return (text) => {
    try {
      return parse(text);
    } catch (error) {
      throw error instanceof BadInputError ? new InvalidArgumentError(error.message) : error;
    }
  };
}

/** One of the values of a vocabulary, as {@link valueNamed} takes it. */
export function oneOf<T extends string>(values: readonly T[]): (text: string) => T {
  return parsedBy((text) => valueNamed(values, text));
}

/** The same for an option that may be given several times. */
export function someOf<T extends string>(values: readonly T[]): (text: string, before?: readonly T[]) => readonly T[] {
  const parse = oneOf(values);
  return (text, before = []) => [...before, parse(text)];
}

/** Any text, of an option that may be given several times. */
export function severalOf(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text];
}

export function wholeNumber(least: number, most: number): (text: string) => number {
  return parsedBy((text) => {
    const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new BadInputError(`Expected a whole number from ${least} to ${most}; got ${JSON.stringify(text)}.`);
  });
}

/** A number from 0 to 1. */
export const fraction: (text: string) => number = parsedBy((text) => {
  const number = /^(?:[01]|[01]?\.\d+|[01]\.)$/.test(text) ? Number(text) : Number.NaN;
  if (number >= 0 && number <= 1) return number;
  throw new BadInputError(`Expected a number from 0 to 1, such as 0.98; got ${JSON.stringify(text)}.`);
});
