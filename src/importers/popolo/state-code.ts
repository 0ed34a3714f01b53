import countries from 'i18n-iso-countries';
import type { JsonObject } from '../input/json-object.js';
import { listAt, textAt } from './fields.js';

/** Schemes of ISO 3166-1 codes, as data sets write them, and Open Civic Data's divisions that are countries. */
const ISO_SCHEME = /^iso[ _-]?3166(?:[ _-]?1)?(?:[ _-]alpha[ _-]?[23])?$/i;
const OCD_COUNTRY = /^ocd-division\/country:([a-z]{2})$/;

/** The ISO 3166-1 alpha-2 code of an area that an identifier says to be a state. A name alone does not: Georgia is a state of two kinds. */
export function stateCodeOf(area: JsonObject): string | undefined {
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
