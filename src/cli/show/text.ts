import { evidence } from '../evidence.js';
import { paragraph } from '../paragraph.js';
import {
  SECTIONS,
  type Section,
  type ShownEntity,
  type ShownJudgement,
  type ShownName,
  type ShownRelation,
} from './query.js';

const HEADINGS: Readonly<Record<Section, string>> = {
  OFFICES: 'Offices',
  MEETINGS: 'Meetings',
  TRIPS: 'Trips',
  CRITICISM: 'Criticism, made and received',
  PRAISE: 'Praise, given and received',
  STANCES: 'Stances',
  TIES: 'Ties',
};

/** The entity as text of 80 columns: who it is, then a part for each kind of fact that there is, with its evidence below each. */
export function shown(entity: ShownEntity, withNotes = false): string {
  const parts = (Object.keys(SECTIONS) as Section[]).map((section) => sectionOf(entity, section, withNotes));
  return [whoItIs(entity, withNotes), ...parts].filter((part) => part !== '').join('\n\n');
}

function whoItIs(entity: ShownEntity, withNotes: boolean): string {
  const { name, kind, id, description, birth, death, names, identifiers, claims, judgements } = entity;
  const [, ...others] = names;
  const life = [birth ? `born ${birth}` : '', death ? `died ${death}` : ''].filter((part) => part !== '').join(', ');
  return [
    paragraph(`${name} (${kind.toLowerCase()})  ${id}`),
    ...(description === null ? [] : [paragraph(description, '  ')]),
    ...(life === '' ? [] : [paragraph(life, '  ')]),
    ...(others.length === 0 ? [] : [paragraph(others.map(nameOf).join('; '), '  Also: ')]),
    ...judgements.filter(({ verdict }) => verdict === 'SAME').map(sameAs),
    ...identifiers.map(({ scheme, value, url }) => `  ${scheme} ${value}${url === null ? '' : `  ${url}`}`),
    ...evidence(claims, withNotes),
  ].join('\n');
}

/** Why it is shown as one. */
function sameAs({ pair, by, reason }: ShownJudgement): string {
  return paragraph(`${pair.join(' and ')}, judged by ${by}${reason === null ? '' : `: ${reason}`}`, '  One of: ');
}

function nameOf({ text, lang, kind, period }: ShownName): string {
  const notes = [lang, kind === 'SPELLING' ? null : kind.toLowerCase(), period].filter((note) => note !== null);
  return notes.length === 0 ? text : `${text} (${notes.join(', ')})`;
}

function sectionOf(entity: ShownEntity, section: Section, withNotes: boolean): string {
  const { totalCount, nodes } = entity[section];
  if (totalCount === 0) return '';
  const hidden = totalCount - nodes.length;
  const more = hidden > 0 ? [`  and ${hidden} earlier: see --first`] : [];
  return [`${HEADINGS[section]} (${totalCount})`, ...nodes.map((node) => relationOf(node, withNotes)), ...more].join(
    '\n',
  );
}

function relationOf({ label, standing, certainty, status, claims }: ShownRelation, withNotes: boolean): string {
  const known = [standing === 'ASSERTED' ? null : standing, certainty, status ?? null].filter((word) => word !== null);
  const words = known.map((word) => word.toLowerCase()).join(', ');
  return [paragraph(`${label} [${words}]`, '  '), ...evidence(claims, withNotes)].join('\n');
}
