import { BadInputError } from '../../domain/errors.js';

/**
 * Enough for who takes part in relations with somebody who takes part in others. A store's statement nests several times as
 * deep, and SQLite's parser takes no more than a hundred open words and parentheses.
 */
const MAX_DEPTH = 8;
const MAX_CONDITIONS = 200;
/** What it costs to look at the relations or participants of one item. */
const QUANTIFIED = 100;

/**
 * The cost of an argument `where` for the field's list: {@link QUANTIFIED} for each `some` and `none` in it.
 * @throws BadInputError when it nests more than {@link MAX_DEPTH} objects deep, or has more than {@link MAX_CONDITIONS}.
 */
export function filterCost(where: unknown): number {
  const { depth, objects, quantified } = measure(where);
  if (depth > MAX_DEPTH) {
    throw new BadInputError(
      `\`where\`: expected conditions that nest at most ${MAX_DEPTH} objects deep; got ${depth}. ` +
        'Ask in two steps: first for the ids of those at the far end, then with `id: { in: […] }`.',
    );
  }
  if (objects > MAX_CONDITIONS) {
    throw new BadInputError(
      `\`where\`: expected at most ${MAX_CONDITIONS} conditions; got ${objects}. ` +
        'Give many values as one list (`in`, `kind`, `role`), or ask in several queries.',
    );
  }
  return quantified * QUANTIFIED;
}

interface Measure {
  readonly depth: number;
  readonly objects: number;
  readonly quantified: number;
}

const NOTHING: Measure = { depth: 0, objects: 0, quantified: 0 };

function measure(value: unknown): Measure {
  if (typeof value !== 'object' || value === null) return NOTHING;
  if (Array.isArray(value)) return value.map(measure).reduce(together, NOTHING);
  const inner = Object.entries(value).map(([key, part]) => {
    const { depth, objects, quantified } = measure(part);
    const isQuantifier = (key === 'some' || key === 'none') && part !== null;
    return { depth, objects, quantified: quantified + (isQuantifier ? 1 : 0) };
  });
  const { depth, objects, quantified } = inner.reduce(together, NOTHING);
  return { depth: depth + 1, objects: objects + 1, quantified };
}

function together(one: Measure, other: Measure): Measure {
  return {
    depth: Math.max(one.depth, other.depth),
    objects: one.objects + other.objects,
    quantified: one.quantified + other.quantified,
  };
}
