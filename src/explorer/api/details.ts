import type { RelationEvidence } from '../model/evidence.js';
import type { RelationEvidenceFragment } from './generated/operations.js';

type Details = RelationEvidence['details'];

/** What a relation has by its kind alone, in words: what each is, and its value. What is not known is left out. */
export function detailsOf(relation: RelationEvidenceFragment): Details {
  const details: [string, string | number | null | false][] = [];
  if ('channel' in relation) details.push(['Channel', relation.channel !== 'UNKNOWN' && inWords(relation.channel)]);
  if ('ordinal' in relation) details.push(['Number in its series', relation.ordinal]);
  if ('purpose' in relation) details.push(['Purpose', relation.purpose]);
  if ('title' in relation) details.push(['Office', relation.title]);
  if ('mandate' in relation) details.push(['Mandate', relation.mandate]);
  if ('milestones' in relation) {
    for (const { kind, on, note } of relation.milestones) {
      details.push([sentence(inWords(kind)), [on, note].filter((part) => part !== null).join(': ')]);
    }
  }
  if ('position' in relation) details.push(['Position', inWords(relation.position)]);
  if ('reason' in relation) details.push(['In short', relation.reason]);
  if ('summary' in relation) details.push(['In short', relation.summary]);
  if ('nature' in relation) details.push(['Nature', relation.nature]);
  return details.flatMap(([name, value]) => (value ? [{ name, value: String(value) }] : []));
}

/** `IN_PERSON`: in person. */
function inWords(word: string): string {
  return word.toLowerCase().replaceAll('_', ' ');
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
