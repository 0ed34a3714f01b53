import { isDay } from '../../domain/day.js';
import { edtfBounds } from '../../domain/edtf.js';
import { BadInputError } from '../../domain/errors.js';
import { didYouMean } from '../../domain/nearest.js';
import { valueNamed } from '../../domain/words.js';

/** The parameters of an address by name, each as often as it is given. */
export class Parameters {
  readonly #given: URLSearchParams;

  /** @throws BadInputError for one that is not among the names. */
  constructor(query: string, names: readonly string[]) {
    this.#given = new URLSearchParams(query);
    for (const name of this.#given.keys()) {
      if (names.includes(name)) continue;
      throw new BadInputError(
        `\`${name}\`: expected a parameter of ${names.join(', ')}; got another.${didYouMean(name, names)}`,
      );
    }
  }

  has(name: string): boolean {
    return this.#given.has(name);
  }

  /** Of those that there are. */
  firstOf(names: readonly string[]): string | undefined {
    return names.find((name) => this.#given.has(name));
  }

  /** @throws BadInputError where it is given twice, or is empty. */
  text(name: string): string | undefined {
    const texts = this.texts(name);
    if (texts === undefined || texts.length === 1) return texts?.[0];
    throw new BadInputError(`\`${name}\`: expected it once; got it ${texts.length} times.`);
  }

  texts(name: string): string[] | undefined {
    const texts = this.#given.getAll(name);
    if (texts.includes('')) throw new BadInputError(`\`${name}\`: expected a text; got an empty one.`);
    return texts.length === 0 ? undefined : texts;
  }

  number(name: string): number | undefined {
    return this.#parsed(name, (text) => {
      if (/^\d{1,9}$/.test(text)) return Number(text);
      throw new BadInputError(`Expected a whole number; got ${JSON.stringify(text)}.`);
    });
  }

  flag(name: string): boolean | undefined {
    return this.#parsed(name, (text) => valueNamed(['TRUE', 'FALSE'], text) === 'TRUE');
  }

  value<T extends string>(name: string, values: readonly T[]): T | undefined {
    return this.#parsed(name, (text) => valueNamed(values, text));
  }

  /** Given several times, or once with commas between. */
  values<T extends string>(name: string, values: readonly T[]): T[] | undefined {
    return this.texts(name)?.flatMap((texts) =>
      texts.split(',').map((text) => this.#about(name, () => valueNamed(values, text))),
    );
  }

  /** A date in EDTF: the whole of it. */
  period(name: string): { readonly from: string; readonly to: string } | undefined {
    return this.#parsed(name, (text) => {
      const { earliest, latest } = edtfBounds(text);
      return { from: earliest, to: latest };
    });
  }

  day(name: string): string | undefined {
    return this.#parsed(name, (text) => {
      if (isDay(text)) return text;
      throw new BadInputError(`Expected a day that exists, such as 2025-11-26; got ${JSON.stringify(text)}.`);
    });
  }

  #parsed<T>(name: string, parse: (text: string) => T): T | undefined {
    const text = this.text(name);
    return text === undefined ? undefined : this.#about(name, () => parse(text));
  }

  #about<T>(name: string, parse: () => T): T {
    try {
      return parse();
    } catch (error) {
      throw error instanceof BadInputError ? new BadInputError(`\`${name}\`: ${error.message}`) : error;
    }
  }
}
