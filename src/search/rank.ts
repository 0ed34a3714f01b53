import { allNames, type Name } from '../domain/entity.js';
import { textKey } from '../domain/text-key.js';
import { compareText } from '../domain/text-order.js';
import type { Searchable } from './entry.js';
import { queryWords } from './recall.js';
import { spellingsOf } from './respelling.js';
import { type Comparable, comparable, nameScore } from './score.js';
import { wordsOf } from './words.js';

/** An entity that was found, with the name by which it answers best. */
export interface Match {
  readonly id: string;
  readonly name: Name;
  /** From 0 to 1, in ten-thousandths. */
  readonly score: number;
}

/** What scores less shares no more with the text than chance brings. */
const LEAST = 0.3;

/** The candidates that answer the text, best first; ids break ties. */
export function rank(text: string, candidates: readonly Searchable[]): readonly Match[] {
  const asked = comparable(text, queryWords(text), (word) => spellingsOf(word, text));
  return candidates
    .map((candidate) => best(asked, candidate))
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score || compareText(a.id, b.id));
}

/** An id or identifier that is the text itself is as good as a name that is. Of names that score the same, the first. */
function best(asked: Comparable, entity: Searchable): Match {
  const { id, identifiers } = entity;
  const [preferred, ...others] = allNames(entity).map((name) => ({ id, name, score: scoreOf(asked, name) }));
  if (preferred === undefined) throw new Error(`Expected "${id}" to have a name.`);
  const exact = [id, ...identifiers.flatMap(({ scheme, value }) => [value, `${scheme}:${value}`])];
  if (exact.some((text) => textKey(text) === asked.key)) return { ...preferred, score: 1 };
  return others.reduce((one, other) => (other.score > one.score ? other : one), preferred);
}

function scoreOf(asked: Comparable, { text, kind }: Name): number {
  return Math.round(nameScore(asked, comparable(text, wordsOf(text)), kind) * 10_000) / 10_000;
}
