import countries from 'i18n-iso-countries';
import type { Mention } from '../importer.js';
import { RecordProblem } from '../record-problem.js';
import { mentionsOf, stateOn } from '../states/state-on.js';
import type { Context } from './context.js';
import { type Json, listAt, textAt } from './fields.js';

/** Schemes of ISO 3166-1 codes, as data sets write them, and Open Civic Data's divisions that are countries. */
const ISO_SCHEME = /^iso[ _-]?3166(?:[ _-]?1)?(?:[ _-]alpha[ _-]?[23])?$/i;
const OCD_COUNTRY = /^ocd-division\/country:([a-z]{2})$/;

/** The ISO 3166-1 alpha-2 code of an area that an identifier says to be a state. A name alone does not: Georgia is a state of two kinds. */
export function stateCodeOf(area: Json): string | undefined {
  const given = listAt(area, 'identifiers').flatMap((one) => {
    const value = textAt(one, 'identifier');
    if (value === undefined) return [];
    const ocd = OCD_COUNTRY.exec(value)?.[1];
    return ocd !== undefined ? [ocd] : ISO_SCHEME.test(textAt(one, 'scheme') ?? '') ? [value] : [];
  });
  const codes = [...given, OCD_COUNTRY.exec(textAt(area, 'id') ?? '')?.[1]].filter((code) => code !== undefined);
  return codes.map(alpha2).find((code) => code !== undefined);
}

function alpha2(code: string): string | undefined {
  const upper = code.toUpperCase();
  return upper.length === 3 ? countries.alpha3ToAlpha2(upper) : countries.isValid(upper) ? upper : undefined;
}

/** The state in which an area lies, found by its parents; undefined where none of them is a state. */
export function stateAround(area: string | undefined, { lookups }: Context): string | undefined {
  const seen = new Set<string>();
  for (let id = area; id !== undefined && !seen.has(id); id = lookups.areas.get(id)?.parent) {
    seen.add(id);
    const state = lookups.areas.get(id)?.state;
    if (state !== undefined) return state;
  }
  if (area !== undefined && !lookups.areas.has(area)) {
    throw new RecordProblem('parent_id', 'the id of an area of the data set', JSON.stringify(area));
  }
  return undefined;
}

export function stateMentions(code: string): { readonly id: string; readonly mentions: readonly Mention[] } {
  const state = stateOn(code, undefined);
  return { id: state.id, mentions: mentionsOf(state) };
}
