import type { Judgement } from '../../domain/judgement.js';
import type { Merged } from '../../resolution/merge-in-rounds.js';
import type { Proposal, ResolutionCounts } from '../../resolution/propose.js';
import { wordOf } from '../options.js';
import { paragraph } from '../paragraph.js';
import { counted } from '../words.js';

/** A proposal: who, what speaks for it and against it, and the command that says that they are one. */
export function proposalText({ one, other, score, parts }: Proposal, number: number): string {
  const names = one.name === other.name ? `${one.name}, twice` : `${one.name} and ${other.name}`;
  const telling = parts.filter(({ weight }) => Math.abs(weight) >= LEAST_TOLD);
  return [
    paragraph(`${names} (${wordOf(one.kind)})`, `${number}. ${score.toFixed(4)}  `, 4),
    ...telling.map(({ weight, because }) => paragraph(because, `    ${signed(weight)}  `)),
    judgeCommand(one.id, other.id),
  ].join('\n');
}

/** What counts for less is not told. */
const LEAST_TOLD = 0.1;

/** Log-odds in bits, in four columns: each doubles the odds, or halves them. */
function signed(weight: number): string {
  return `${weight < 0 ? '-' : '+'}${Math.abs(weight).toFixed(0)}`.padStart(3);
}

/** In two lines where it is long, to be copied as they are. */
function judgeCommand(one: string, other: string): string {
  const command = `    demarche resolve judge ${quoted(one)}`;
  const others = `${quoted(other)} same`;
  return command.length + others.length < WIDTH ? `${command} ${others}` : `${command} \\\n      ${others}`;
}

const WIDTH = 80;

/** As a POSIX shell takes it. */
function quoted(id: string): string {
  return /^[\w:./@%+-]+$/.test(id) ? id : `'${id.replaceAll("'", "'\\''")}'`;
}

/** What was looked at, and what was not. */
export function comparedText({ entities, pairs, scored, narrowed, notCompared, judged }: ResolutionCounts): string {
  const left =
    notCompared === 0
      ? ''
      : ` ${counted(narrowed, 'block')} of like names were too large: of these, up to ${notCompared.toLocaleString('en')} pairs were not compared.`;
  const before =
    judged === 0 ? '' : ` ${counted(judged, 'pair')} of these ${judged === 1 ? 'was' : 'were'} judged before.`;
  return paragraph(
    `Compared ${counted(entities, 'entity', 'entities')}: ${counted(pairs, 'pair')} share a key, ` +
      `${scored + judged} have names or identifiers alike.${before}${left}`,
  );
}

export function mergedText({ merged, refused }: Merged, above: number, dryRun: boolean): string {
  const done = dryRun ? 'would be merged' : merged.length === 1 ? 'was merged' : 'were merged';
  const head =
    merged.length === 0
      ? `Nothing to merge scores ${above} or more.`
      : `${counted(merged.length, 'pair')} ${done}${dryRun ? '; nothing was changed' : ''}:`;
  return [
    head,
    ...merged.map(judgementText),
    ...(refused.length === 0 ? [] : [`${counted(refused.length, 'pair')} cannot be one:`]),
    ...refused.map(({ judgement, because }) => `${judgementText(judgement)}\n${paragraph(because, '    ')}`),
  ].join('\n');
}

/** `same 0.9881  a b` and the reason below. */
export function judgementText({ pair, verdict, by, on, score, reason }: Judgement): string {
  const scored = score === undefined ? '' : ` ${score.toFixed(4)}`;
  return [
    paragraph(pair.map(quoted).join(' '), `${wordOf(verdict)}${scored}  `, 4),
    paragraph(`by ${by} on ${on}${reason === undefined ? '' : `: ${reason}`}`, '    '),
  ].join('\n');
}
