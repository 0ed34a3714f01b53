/** Compares whom the resolution finds for the labelled persons with who they are. */
import { distance } from 'fastest-levenshtein';
import { textKey } from '../../src/domain/text-key.js';
import { isNameOf } from '../../src/importers/historian/remarks/names.js';
import { readRemark } from '../../src/importers/historian/remarks/read.js';
import { type KnownPeople, resolve } from '../../src/importers/historian/remarks/resolve.js';
import { stateOfCountry } from '../../src/importers/historian/remarks/words/countries.js';
import type { RemarkElement } from './elements.js';

import type { Label } from './labels.js';

export interface ResolutionScore {
  /** Labelled persons that the rules read as labelled: those that there is something to resolve for. */
  readonly persons: number;
  readonly resolved: number;
  readonly right: number;
  readonly ambiguous: number;
  /** Resolved to somebody else than the label says. */
  readonly wrong: readonly string[];
  readonly unknown: readonly string[];
}

export function scoreResolution(
  elements: readonly RemarkElement[],
  labels: readonly Label[],
  known: KnownPeople,
): ResolutionScore {
  const byLocator = new Map(elements.map((element) => [element.locator, element]));
  const wrong: string[] = [];
  const unknown: string[] = [];
  let persons = 0;
  let right = 0;
  let ambiguous = 0;
  for (const { at, met = [] } of labels) {
    const element = byLocator.get(at);
    if (element === undefined) continue;
    const home = element.kind === 'visit' ? 'United States' : stateOfCountry(element.country);
    for (const { with: mention } of readRemark(element.remark, element).meetings) {
      if (mention.kind !== 'person') continue;
      const label = met.find(
        ({ title, name }) =>
          title === mention.titles.join(' ') && (name === mention.name || mention.name === undefined),
      );
      if (label?.person === undefined) continue;
      persons++;
      const found = resolve(mention, { home, start: element.start, end: element.end }, known);
      if (found.kind === 'ambiguous') ambiguous++;
      if (found.kind === 'unknown') unknown.push(`${at} ${label.person}`);
      if (found.kind !== 'resolved') continue;
      const names = known.holdings(mention.of?.state ?? home).concat(known.holdings('United States'));
      const whose = names.filter(({ person }) => person === found.person).flatMap((each) => each.names);
      if (whose.some((name) => isSpellingOf(name, label.person ?? ''))) right++;
      else wrong.push(`${at} ${label.person}: ${found.person}`);
    }
  }
  return { persons, resolved: right + wrong.length, right, ambiguous, wrong, unknown };
}

/** One name in two spellings: one contains the other, or they differ by two letters at most (Alia and Alija Izetbegović). */
function isSpellingOf(name: string, label: string): boolean {
  return isNameOf(label, [name]) || isNameOf(name, [label]) || distance(textKey(name), textKey(label)) <= 2;
}
