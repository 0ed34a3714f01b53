import { BadInputError } from './errors.js';
import { didYouMean } from './nearest.js';

/** A value of a vocabulary as people write it: ENVOY_ROLE is `envoy-role`. */
export function wordOf(value: string): string {
  return value.toLowerCase().replaceAll('_', '-');
}

/**
 * The value of a vocabulary that is meant: in upper or lower case, its words joined by `-` or `_`.
 * @throws BadInputError that lists them and says which is nearest.
 */
export function valueNamed<T extends string>(values: readonly T[], text: string): T {
  const value = values.find((candidate) => candidate === text.toUpperCase().replaceAll('-', '_'));
  if (value !== undefined) return value;
  const words = values.map(wordOf);
  throw new BadInputError(
    `Expected ${words.slice(0, -1).join(', ')} or ${words.at(-1)}; got ${JSON.stringify(text)}.${didYouMean(text.toLowerCase(), words)}`,
  );
}
