import type { Tie } from '../../../domain/relation.js';
import type { EntityKind } from '../../../domain/vocabulary.js';
import type { Mention } from '../../importer.js';
import { entityId } from '../entities.js';
import { itemIn } from '../json/snak.js';
import { isInOrder, type Placed, type Rule, type Span, spanOf, valueMention } from './rule.js';

/** What is tied: who the value is to the item, or that it is the same seen from both. */
type Direction = 'value first' | 'item first' | 'mutual';

interface Bond {
  readonly nature: string;
  /** In ids. */
  readonly word: string;
  readonly direction: Direction;
  readonly kind: EntityKind;
  readonly allowed: readonly EntityKind[];
  /** Whether it begins and ends by itself: nobody's child is so from a day on. */
  readonly isDated: boolean;
}

const KIN = { kind: 'PERSON', allowed: ['PERSON'] } as const;
const PARENT = { nature: 'parent of', word: 'parent', isDated: false, ...KIN } as const;

const BONDS: Readonly<Record<string, Bond>> = {
  P22: { ...PARENT, direction: 'value first' },
  P25: { ...PARENT, direction: 'value first' },
  P40: { ...PARENT, direction: 'item first' },
  P26: { nature: 'spouse of', word: 'spouse', direction: 'mutual', isDated: true, ...KIN },
  P451: { nature: 'partner of', word: 'partner', direction: 'mutual', isDated: true, ...KIN },
  P3373: { nature: 'sibling of', word: 'sibling', direction: 'mutual', isDated: false, ...KIN },
  P1038: { nature: 'relative of', word: 'relative', direction: 'mutual', isDated: false, ...KIN },
  P530: {
    nature: 'has diplomatic relations with',
    word: 'diplomatic-relations',
    direction: 'mutual',
    isDated: true,
    kind: 'STATE',
    allowed: ['STATE', 'ORGANIZATION'],
  },
};

const MEMBERSHIP: Bond = {
  nature: 'member of',
  word: 'member',
  direction: 'item first',
  isDated: true,
  kind: 'ORGANIZATION',
  allowed: ['ORGANIZATION'],
};

/**
 * A tie whose id is made of all that it says: whom it ties, how, and since when. Items say most of them twice, from both sides, and both
 * records then put one
 * and the same tie, with a claim each; where the two give different dates, they are two ties.
 */
function tie({ nature, word, direction, kind, allowed, isDated }: Bond): Rule {
  return (statement, context) => {
    const item = itemIn(statement.mainsnak);
    const other = valueMention(statement, { allowed, sure: kind }, context);
    if (item === undefined || other === undefined || item === context.item.id) return undefined;
    const { span, qualifiers } = spanOf(statement);
    const parties = inDirection(direction, context.item.id, item);
    const dates = isDated ? span : {};
    const relation: Tie = {
      kind: 'TIE',
      id: `wikidata:${parties.join(`/${word}/`)}${datesInId(dates)}`,
      ...dates,
      nature,
      participations: parties.map((party) => ({ role: 'PARTY', entity: entityId(party) })),
    };
    return placed(relation, other, isDated ? qualifiers : []);
  };
}

function placed(relation: Tie, other: Mention, qualifiers: readonly string[]): Placed | undefined {
  return isInOrder(relation) ? { relation, mentions: [other], qualifiers } : undefined;
}

function inDirection(direction: Direction, item: string, value: string): readonly [string, string] {
  if (direction === 'mutual') return Number(item.slice(1)) < Number(value.slice(1)) ? [item, value] : [value, item];
  return direction === 'item first' ? [item, value] : [value, item];
}

function datesInId({ start, end }: Span): string {
  return (start ?? end) === undefined ? '' : `/${start ?? '..'}/${end ?? '..'}`;
}

export const KINSHIP: Readonly<Record<string, Rule>> = Object.fromEntries(
  ['P22', 'P25', 'P26', 'P40', 'P451', 'P1038', 'P3373'].map((property) => [property, tieOf(property)]),
);

export const DIPLOMATIC_RELATIONS: Rule = tieOf('P530');

/** Of a state or an organization in an organization. */
export const BELONGING: Rule = tie(MEMBERSHIP);

function tieOf(property: string): Rule {
  const bond = BONDS[property];
  if (bond === undefined) throw new Error(`There is no bond for ${property}.`);
  return tie(bond);
}
