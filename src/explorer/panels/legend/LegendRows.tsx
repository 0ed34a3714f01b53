import type { ComponentChildren } from 'preact';
import type { Count } from '../../model/graph.js';
import type { Session } from '../../model/session.js';
import type { Hidden } from '../../model/view.js';
import { written } from '../../wording/nouns.js';
import { isHidden, toggle } from './hide.js';

interface Props<Part extends keyof Hidden> {
  readonly session: Session;
  readonly title: string;
  readonly part: Part;
  readonly counts: readonly Count<Hidden[Part][number]>[];
  readonly word: (value: Hidden[Part][number]) => string;
  /** What the word means, where that is not plain. */
  readonly meaning?: (value: Hidden[Part][number]) => string;
  readonly swatch?: (value: Hidden[Part][number]) => ComponentChildren;
}

/** One part of the legend: each value with its sign and how many have it, to be switched off and on. */
export function LegendRows<Part extends keyof Hidden>({
  session,
  title,
  part,
  counts,
  word,
  meaning,
  swatch,
}: Props<Part>) {
  if (counts.length === 0) return null;
  return (
    <fieldset class="legend-rows">
      <legend>{title}</legend>
      <ul>
        {counts.map(({ value, count }) => (
          <li key={value}>
            <label class="choice">
              <input
                type="checkbox"
                checked={!isHidden(session, part, value)}
                onChange={() => toggle(session, part, value, word(value))}
              />
              {swatch?.(value)}
              <span dir="auto">
                {word(value)}
                {meaning !== undefined && <span class="soft small meaning">{meaning(value)}</span>}
              </span>
              <span class="soft count">{written(count)}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
