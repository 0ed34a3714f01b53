import { isDay, parsePeriod } from './period.js';
import type { Period, Point } from './view.js';

/** Reads the parts of a fragment; each gives what an absent part means where its text is not what it should be, and says so. */
export class FragmentReader {
  readonly passedOver: string[] = [];
  readonly #given = new Map<string, string>();

  constructor(fragment: string, keys: readonly string[]) {
    for (const part of fragment.replace(/^#/, '').split('&')) {
      if (part === '') continue;
      const [key = '', ...text] = part.split('=');
      if (!keys.includes(key)) this.passedOver.push(`“${part}”: expected one of ${keys.join(', ')}.`);
      else if (this.#given.has(key)) this.passedOver.push(`“${part}”: ${key} was said before.`);
      else this.#given.set(key, text.join('='));
    }
  }

  has(key: string): boolean {
    return this.#given.has(key);
  }

  /** Each once. */
  ids(key: string): readonly string[] {
    return [...new Set(this.#list(key, 'ids with commas between', (text) => decoded(text) || undefined))];
  }

  points(key: string): Readonly<Record<string, Point>> {
    return Object.fromEntries(
      this.#list(key, 'points as 12.5/-3/id with commas between', (text) => {
        const [x = '', y = '', ...id] = text.split('/');
        const name = decoded(id.join('/'));
        return name && isNumber(x) && isNumber(y) ? ([name, { x: Number(x), y: Number(y) }] as const) : undefined;
      }),
    );
  }

  /** Each once. */
  words<Word extends string>(key: string, allowed: readonly Word[]): readonly Word[] {
    return [...new Set(this.#list(key, someOf(allowed), (text) => named(text, allowed)))];
  }

  word<Word extends string>(key: string, allowed: readonly Word[]): Word | undefined {
    return this.#one(key, someOf(allowed), (text) => named(text, allowed));
  }

  day(key: string): string | undefined {
    return this.#one(key, 'a day, such as 2025-11-26', (text) => (isDay(text) ? text : undefined));
  }

  period(key: string): Period | undefined {
    return this.#one(key, 'a period, such as 2025-10/2025-12 or 2025-11-26/..', parsePeriod);
  }

  flag(key: string, yes: string): boolean {
    return this.#one(key, `“${yes}”`, (text) => (text === yes ? true : undefined)) ?? false;
  }

  count(key: string, min: number, max: number): number | undefined {
    return this.#one(key, `a number from ${min} to ${max}`, (text) => {
      const number = Number(text);
      return /^\d+$/.test(text) && number >= min && number <= max ? number : undefined;
    });
  }

  #one<Value>(key: string, expected: string, read: (text: string) => Value | undefined): Value | undefined {
    const text = this.#given.get(key);
    if (text === undefined) return undefined;
    const value = read(text);
    if (value === undefined) this.passedOver.push(`“${key}=${text}”: expected ${expected}.`);
    return value;
  }

  #list<Value>(key: string, expected: string, read: (text: string) => Value | undefined): readonly Value[] {
    const texts = this.#given.get(key)?.split(',') ?? [];
    return texts.flatMap((text) => {
      if (text === '') return [];
      const value = read(text);
      if (value === undefined) this.passedOver.push(`“${text}” in ${key}: expected ${expected}.`);
      return value === undefined ? [] : [value];
    });
  }
}

/** As it stands in a fragment: `envoy-role`. */
export function wordText(name: string): string {
  return name.toLowerCase().replaceAll('_', '-');
}

function named<Word extends string>(text: string, allowed: readonly Word[]): Word | undefined {
  return allowed.find((name) => wordText(name) === text.toLowerCase());
}

function someOf(allowed: readonly string[]): string {
  return `one of ${allowed.map(wordText).join(', ')}`;
}

function isNumber(text: string): boolean {
  return text !== '' && Number.isFinite(Number(text));
}

/** Undefined for what has a percent sign that begins no character. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
