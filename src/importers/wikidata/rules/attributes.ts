import { isEdtf } from '../../../domain/edtf.js';
import type { NameKind } from '../../../domain/vocabulary.js';
import { isObject } from '../../input/json-object.js';
import { edtfOf } from '../dates.js';
import type { Attributes } from '../entities.js';

import type { Statement } from '../json/item.js';
import { itemIn, textIn } from '../json/snak.js';
import { isCirca } from '../references.js';
import { className } from '../tables/classes.js';
import { languageOf } from '../tables/languages.js';
import { qualifierDate, type Rule, spanOf, valueMention } from './rule.js';

type DateAttribute = 'birth' | 'death' | 'inception' | 'dissolution' | 'start' | 'end';

/** A date of the item itself. One that nobody knows, but for the earliest or latest day it can have been, is that interval. */
export function date(attribute: DateAttribute): Rule {
  return (statement) => {
    const found = dateOf(statement);
    return found && { attributes: { [attribute]: found.date } satisfies Attributes, qualifiers: found.qualifiers };
  };
}

function dateOf(statement: Statement): { readonly date: string; readonly qualifiers: readonly string[] } | undefined {
  const { mainsnak } = statement;
  if (mainsnak.snaktype === 'value') {
    const known = edtfOf(mainsnak, isCirca(statement));
    return known === undefined ? undefined : { date: known, qualifiers: isCirca(statement) ? ['P1480'] : [] };
  }
  const [earliest, latest] = ['P1319', 'P1326'].map((property) => qualifierDate(statement, property));
  if (mainsnak.snaktype === 'novalue' || (earliest ?? latest) === undefined) return undefined;
  // No EDTF where an end is an interval itself, or they are the wrong way round.
  const between = `${earliest ?? '..'}/${latest ?? '..'}`;
  return isEdtf(between) ? { date: between, qualifiers: ['P1319', 'P1326', 'P1480'] } : undefined;
}

/** A name in a language, used for as long as the qualifiers say. */
export function name(kind: NameKind): Rule {
  return (statement) => {
    const { value } = statement.mainsnak;
    const text = textIn(statement.mainsnak);
    if (text === undefined || text === '') return undefined;
    const language = isObject(value) && typeof value.language === 'string' ? languageOf(value.language) : {};
    const { span, qualifiers } = spanOf(statement);
    const period = `${span.start ?? '..'}/${span.end ?? '..'}`;
    const isPeriod = qualifiers.length > 0 && isEdtf(period);
    return {
      name: { text, ...language, kind, ...(isPeriod && { period }) },
      qualifiers: isPeriod ? qualifiers : [],
    };
  };
}

/** What kind of organization it is, in the words of the table of classes. */
export const classification: Rule = ({ mainsnak }) => {
  const known = className(itemIn(mainsnak) ?? '');
  return known === undefined ? {} : { attributes: { classification: known } };
};

/** By it, the kind of the item is told. */
export const told: Rule = () => ({});

/**
 * ISO 3166-1 gives codes of states that are no more to others (CS was Czechoslovakia, then Serbia and Montenegro): only one that is in use
 * identifies,
 * and makes one entity of two.
 */
export const isoCode: Rule = (statement, { item }) => {
  const code = textIn(statement.mainsnak);
  const isOver = item.statements.some(({ property, rank }) => property === 'P576' && rank !== 'deprecated');
  const isEnded = statement.qualifiers.some(({ property }) => property === 'P582');
  if (code === undefined || !/^[A-Z]{2}$/.test(code) || isOver || isEnded) return undefined;
  return { identifier: { scheme: 'iso3166-1', value: code }, attributes: { isoAlpha2: code } };
};

/** As {@link isoCode}, of what is no state: only an identifier. */
export const territoryCode: Rule = (statement, context) => {
  const { identifier } = isoCode(statement, context) ?? {};
  return identifier && { identifier };
};

/** Degrees on the Earth. */
export const coordinates: Rule = ({ mainsnak: { value } }) => {
  if (!isObject(value)) return undefined;
  const { latitude, longitude, globe } = value;
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return undefined;
  if (typeof globe === 'string' && !globe.endsWith('/Q2')) return undefined;
  return { attributes: { latitude, longitude } };
};

/** The state in which a place lies today: one that it lay in until some day is kept in words. */
export const within: Rule = (statement, context) => {
  if (statement.qualifiers.some(({ property }) => property === 'P582')) return undefined;
  const state = valueMention(statement, { allowed: ['STATE'], sure: 'STATE' }, context);
  return state && { attributes: { within: state.entity.id }, mentions: [state] };
};

export const seat: Rule = (statement, context) => {
  const place = valueMention(statement, { allowed: ['PLACE'] }, context);
  return place && { attributes: { seat: place.entity.id }, mentions: [place] };
};

export const parent: Rule = (statement, context) => {
  const organization = valueMention(statement, { allowed: ['ORGANIZATION'] }, context);
  if (organization === undefined || itemIn(statement.mainsnak) === context.item.id) return undefined;
  return { attributes: { parent: organization.entity.id }, mentions: [organization] };
};

/** The states that came before. Those that came after say so themselves, and P1366 is kept in words. */
export const predecessor: Rule = (statement, context) => {
  const state = valueMention(statement, { allowed: ['STATE'] }, context);
  if (state === undefined || itemIn(statement.mainsnak) === context.item.id) return undefined;
  return { predecessor: state.entity.id, mentions: [state] };
};
