import { isObject, type JsonObject } from '../../input/json-object.js';
import { RecordProblem } from '../../record-problem.js';
import { got, listAt, objectAt, textAt } from './fields.js';
import { ITEM_ID, type Snak, snakOf } from './snak.js';

const RANKS = ['preferred', 'normal', 'deprecated'] as const;

export interface Reference {
  /** Of its content, the same wherever it stands. */
  readonly hash: string;
  readonly snaks: readonly Snak[];
}

export interface Statement {
  /** `Q42$F078E5B3-F9A8-480E-B7AC-D97778CBBEF9`. */
  readonly id: string;
  readonly property: string;
  readonly rank: (typeof RANKS)[number];
  readonly mainsnak: Snak;
  readonly qualifiers: readonly Snak[];
  readonly references: readonly Reference[];
}

/** A label, an alias or a description. */
export interface Term {
  /** A code of Wikidata. */
  readonly code: string;
  readonly text: string;
}

export interface Item {
  readonly id: string;
  /** In the order of their codes, as the aliases are. */
  readonly labels: readonly Term[];
  readonly aliases: readonly Term[];
  readonly descriptions: readonly Term[];
  /** In the order of the numbers of their properties, the preferred ones of each first. */
  readonly statements: readonly Statement[];
  /** The id under which it was asked for, where that is another one. */
  readonly redirectedFrom: string | undefined;
}

/** https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html @throws RecordProblem for what is not of that form. */
export function itemOf(json: JsonObject): Item {
  const redirects = objectAt(json.redirects, 'redirects');
  return {
    id: itemId(json.id),
    labels: termsOf(json.labels, 'labels'),
    aliases: termsOf(json.aliases, 'aliases'),
    descriptions: termsOf(json.descriptions, 'descriptions'),
    statements: statementsOf(json),
    redirectedFrom: typeof redirects.from === 'string' ? redirects.from : undefined,
  };
}

function itemId(id: unknown): string {
  if (typeof id === 'string' && ITEM_ID.test(id)) return id;
  throw new RecordProblem('id', 'the id of an item, such as Q42', got(id));
}

function termsOf(json: unknown, field: string): readonly Term[] {
  return Object.entries(objectAt(json, field))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([code, terms]) =>
      (Array.isArray(terms) ? terms : [terms]).map((term, at) => {
        const { value } = objectAt(term, `${field}.${code}`);
        return { code, text: textAt(value, `${field}.${code}[${at}]`) };
      }),
    );
}

function statementsOf({ claims, statements }: JsonObject): readonly Statement[] {
  const field = statements === undefined ? 'claims' : 'statements';
  return Object.entries(objectAt(statements ?? claims, field))
    .sort(([a], [b]) => Number(a.slice(1)) - Number(b.slice(1)))
    .flatMap(([property, list]) =>
      listAt(list, `${field}.${propertyId(property, field)}`)
        .map((statement, at) => statementOf(statement, property, `${field}.${property}[${at}]`))
        .sort((a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank)),
    );
}

function propertyId(property: string, field: string): string {
  if (/^P\d+$/.test(property)) return property;
  throw new RecordProblem(field, 'ids of properties, such as P39', got(property));
}

function statementOf(json: unknown, property: string, field: string): Statement {
  const { id, rank, mainsnak, qualifiers, references } = objectAt(json, field);
  const known = RANKS.find((one) => one === rank);
  if (known === undefined) throw new RecordProblem(`${field}.rank`, RANKS.join(', '), got(rank));
  return {
    id: textAt(id, `${field}.id`),
    property,
    rank: known,
    mainsnak: snakOf(mainsnak, `${field}.mainsnak`),
    qualifiers: snaksOf(qualifiers, `${field}.qualifiers`),
    references: listAt(references, `${field}.references`).map((reference, at) => {
      const { hash, snaks } = objectAt(reference, `${field}.references[${at}]`);
      return {
        hash: textAt(hash, `${field}.references[${at}].hash`),
        snaks: snaksOf(snaks, `${field}.references[${at}].snaks`),
      };
    }),
  };
}

function snaksOf(json: unknown, field: string): readonly Snak[] {
  return Object.entries(objectAt(json, field)).flatMap(([property, list]) =>
    listAt(list, `${field}.${property}`).map((snak, at) => snakOf(snak, `${field}.${property}[${at}]`)),
  );
}

/**
 * What the statements of a property name, of an item that need not be of the right form: deprecated ones aside, or with `best` only
 * the preferred ones where there are any (https://www.wikidata.org/wiki/Help:Ranking).
 */
export function itemsNamed(json: JsonObject, property: string, ranks: 'all' | 'best' = 'all'): readonly unknown[] {
  const all = isObject(json.claims) ? json.claims[property] : undefined;
  if (!Array.isArray(all)) return [];
  const preferred = all.filter((statement: unknown) => isObject(statement) && statement.rank === 'preferred');
  return (ranks === 'best' && preferred.length > 0 ? preferred : all).flatMap((statement: unknown) => {
    if (!isObject(statement) || statement.rank === 'deprecated' || !isObject(statement.mainsnak)) return [];
    return isObject(statement.mainsnak.datavalue) ? [statement.mainsnak.datavalue.value] : [];
  });
}
