import type { Identifier } from '../../domain/entity.js';
import type { JsonObject } from '../input/json-object.js';
import { listAt, textAt } from './fields.js';

const WIKIDATA_PAGE = /^https?:\/\/(?:www\.)?wikidata\.org\/(?:wiki|entity)\/(Q\d+)\/?$/;

/** A record's own id, its `identifiers` as they are, and Wikidata's whether it is among them, in `wikidata` or a link. */
export function identifiersOf(record: JsonObject, own: string): Identifier[] {
  const all = new Map<string, Identifier>();
  const add = (scheme: string, value: string) => all.set(`${scheme}\n${value}`, { scheme, value });
  if (own.startsWith('popolo:')) add('popolo', own.slice('popolo:'.length));
  for (const one of listAt(record, 'identifiers')) {
    const scheme = textAt(one, 'scheme');
    const value = textAt(one, 'identifier');
    if (value === undefined) continue;
    const item = WIKIDATA_PAGE.exec(value)?.[1];
    if (item !== undefined) add('wikidata', item);
    else if (scheme !== undefined) add(/wikidata/i.test(scheme) ? 'wikidata' : scheme, value);
    else add('popolo-identifier', value);
  }
  const said = textAt(record, 'wikidata');
  if (said !== undefined) add('wikidata', said);
  for (const link of listAt(record, 'links')) {
    const item = WIKIDATA_PAGE.exec(textAt(link, 'url') ?? '')?.[1];
    if (item !== undefined) add('wikidata', item);
  }
  return [...all.values()];
}
