import type { Identifier, Name } from '../../../domain/entity.js';
import type { Participation, Relation } from '../../../domain/relation.js';
import { relationBounds } from '../../../domain/relation.js';
import type { Mention } from '../../importer.js';
import type { Catalog } from '../catalog.js';
import { edtfOf } from '../dates.js';
import { type Attributes, mentionOf, type Wanted } from '../entities.js';
import type { Item, Statement } from '../json/item.js';
import { itemIn } from '../json/snak.js';
import { isCirca } from '../references.js';

export interface Context {
  readonly item: Item;
  readonly catalog: Catalog;
}

/** The place that a statement has in the graph. */
export interface Placed {
  /** Of its own. */
  readonly relation?: Relation;
  /** In the relation that the item itself is. */
  readonly participation?: Participation;
  readonly attributes?: Attributes;
  readonly predecessor?: string;
  readonly name?: Name;
  readonly identifier?: Identifier;
  readonly mentions?: readonly Mention[];
  /** The properties of the qualifiers that have their place, too. */
  readonly qualifiers?: readonly string[];
}

/** What a statement becomes; undefined where the graph has no place for it, or not for this one. */
export type Rule = (statement: Statement, context: Context) => Placed | undefined;

/** The entity that the statement names. */
export function valueMention({ mainsnak }: Statement, wanted: Wanted, { catalog }: Context): Mention | undefined {
  const item = itemIn(mainsnak);
  return item === undefined ? undefined : mentionOf(item, wanted, catalog);
}

export interface Span {
  readonly start?: string;
  readonly end?: string;
}

/** Start and end of what a statement says, and which qualifiers say them. One that is given twice says neither. */
export function spanOf(statement: Statement): { readonly span: Span; readonly qualifiers: readonly string[] } {
  const start = qualifierDate(statement, 'P580');
  const end = qualifierDate(statement, 'P582');
  return {
    span: { ...(start !== undefined && { start }), ...(end !== undefined && { end }) },
    qualifiers: [
      ...(start === undefined ? [] : ['P580']),
      ...(end === undefined ? [] : ['P582']),
      ...(isCirca(statement) && (start ?? end) !== undefined ? ['P1480'] : []),
    ],
  };
}

export function qualifierDate(statement: Statement, property: string): string | undefined {
  const [snak, ...more] = statement.qualifiers.filter((qualifier) => qualifier.property === property);
  return snak === undefined || more.length > 0 ? undefined : edtfOf(snak, isCirca(statement));
}

/** The first item that a qualifier of this property names. */
export function qualifierItem({ qualifiers }: Statement, property: string): string | undefined {
  return qualifiers
    .filter((snak) => snak.property === property)
    .map(itemIn)
    .find((item) => item !== undefined);
}

/** Whether it ends after it begins: what does not is no relation, and is kept in words. */
export function isInOrder(relation: Pick<Relation, 'kind' | 'start' | 'end'>): boolean {
  const { earliest, latest } = relationBounds(relation);
  return earliest <= latest;
}
