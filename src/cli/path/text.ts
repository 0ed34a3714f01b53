import { evidence } from '../evidence.js';
import { wordOf } from '../options.js';
import { paragraph } from '../paragraph.js';
import { counted } from '../words.js';
import type { ShownPath, ShownPaths, ShownStep } from './query.js';

/** The chains as text of 80 columns, each from one end to the other, a hop with its day, place, certainty and sources at a time. */
export function pathsShown({ paths }: ShownPaths, withNotes = false): string {
  return paths.map((path, index) => pathShown(path, index + 1, withNotes)).join('\n\n');
}

function pathShown({ hops, weakestCertainty, steps }: ShownPath, number: number, withNotes: boolean): string {
  const [first] = steps;
  return [
    `${number}. ${counted(hops, 'hop')}, ${wordOf(weakestCertainty)} at the weakest`,
    ...(first === undefined ? [] : [`  ${first.from.name}`]),
    ...steps.flatMap((step) => hopShown(step, withNotes)),
  ].join('\n');
}

/** Of the claims about one participant, only those about the two whom the hop ties. */
function hopShown({ certainty, from, relation, to }: ShownStep, withNotes: boolean): string[] {
  const { kind, label, period, participants, claims } = relation;
  const days = [period?.start, period?.end].filter((day) => day !== null && day !== undefined);
  const places = participants.map(({ entity }) => entity.name);
  const known = [wordOf(kind), days.length === 0 ? 'day not known' : days.join(' to '), ...places, wordOf(certainty)];
  const evident = claims.filter(({ about }) => about === null || about.id === from.id || about.id === to.id);
  return [paragraph(`| ${label} [${known.join(', ')}]`, '  ', 4), ...evidence(evident, withNotes), `  ${to.name}`];
}
