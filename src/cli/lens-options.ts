import { type Command, Option } from 'commander';
import { type Day, isDay } from '../domain/day.js';
import { edtfBounds } from '../domain/edtf.js';
import { BadInputError } from '../domain/errors.js';
import { CERTAINTIES, type Certainty } from '../domain/vocabulary.js';
import type { Lens } from '../graphql/generated/resolver-types.js';
import { oneOf, parsedBy, severalOf } from './options.js';

/** The options of a command that looks at the graph through a lens. */
export interface LensOptions {
  readonly during?: { readonly from: Day; readonly to: Day };
  readonly knownBy?: Day;
  readonly certain?: Certainty;
}

/** Adds `--during`, `--known-by` and `--certain`, which are checked by the rules of the API. */
export function addLensOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--during <period>',
        'only what can have been so in this time: 1975, 2025-11, 1970/1979, ../1991 (EDTF)',
      ).argParser(parsedBy(period)),
    )
    .addOption(new Option('--known-by <day>', 'only what was known on this day: 2025-11-26').argParser(parsedBy(dayOf)))
    .addOption(
      new Option(
        '--certain <certainty>',
        'only what is at least so certain: confirmed, reported or possible',
      ).argParser(oneOf(CERTAINTIES)),
    );
}

/** The lens as the API takes it; what was not given restricts nothing. */
export function lensOf({ during, knownBy, certain }: LensOptions): Lens {
  return { during, knownBy, minCertainty: certain };
}

/** With all parts of a lens. */
export interface WholeLensOptions extends LensOptions {
  readonly source?: readonly string[];
  readonly includeDenied?: true;
}

/** Adds `--source` and `--include-denied` to these. */
export function addWholeLensOptions(command: Command): Command {
  return addLensOptions(command)
    .option('--source <id>', 'only what this source says; may be given several times', severalOf)
    .option('--include-denied', 'also what is only denied');
}

export function wholeLensOf({ source, includeDenied, ...options }: WholeLensOptions): Lens {
  return { ...lensOf(options), sources: source && [...source], includeDenied };
}

/** A date means the whole of it: 1975 is 1975-01-01 to 1975-12-31. */
function period(text: string): NonNullable<LensOptions['during']> {
  const { earliest, latest } = edtfBounds(text);
  return { from: earliest, to: latest };
}

function dayOf(text: string): Day {
  if (isDay(text)) return text;
  throw new BadInputError(`Expected a day that exists, such as 2025-11-26; got ${JSON.stringify(text)}.`);
}
