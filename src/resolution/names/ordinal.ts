/**
 * Numbers behind a name, which tell people of one name apart: of monarchs and popes (`George VI`), and of generations (`Jr.`, `III`,
 * `3rd`, `2d`). A senior is the first, a junior the second.
 */
const GENERATIONS: Readonly<Record<string, number>> = { sr: 1, senior: 1, jr: 2, junior: 2 };

const AT_END = /[\s,]+(?:(?<roman>[IVX]+)|(?<number>\d{1,2})(?:st|n?d|rd|th)|(?<word>jr|sr|junior|senior))\.?\s*$/iu;

export interface Numbered {
  /** The name without its number. */
  readonly name: string;
  readonly ordinal?: number;
}

/**
 * The number at the end of a name, and what stands before it. A letter with a full stop is an initial (`John V.`), and so is one
 * in lower case; a number of another form is part of the name.
 */
export function numbered(text: string): Numbered {
  const { roman, number, word } = AT_END.exec(text)?.groups ?? {};
  const name = text.replace(AT_END, '');
  if (word !== undefined) return { name, ordinal: GENERATIONS[word.toLowerCase()] };
  if (number !== undefined) return { name, ordinal: Number(number) };
  const isInitial = roman === undefined || roman !== roman.toUpperCase() || /[IVX]\.\s*$/.test(text);
  const value = isInitial ? undefined : romanValue(roman);
  return value === undefined ? { name: text } : { name, ordinal: value };
}

const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** Undefined for what no number is written like, such as `IIX`. */
function romanValue(roman: string): number | undefined {
  if (!/^X{0,3}(?:IX|IV|V?I{0,3})$/.test(roman)) return undefined;
  const digits = [...roman].map((letter) => DIGITS[letter] ?? 0);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}
