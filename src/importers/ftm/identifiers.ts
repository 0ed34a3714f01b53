import type { Identifier } from '../../domain/entity.js';
import { propertiesOf } from './model.js';
import type { Reading } from './reading.js';

/** Of type `identifier`, and yet not of what has it: the programme under which it is listed. */
const OF_OTHERS: readonly string[] = ['programId'];
const WIKIDATA_ITEM = /^Q[1-9]\d*$/;

/**
 * Identifiers in the schemes of others, Wikidata first: all properties of type `identifier`, the scheme being the format that the model
 * names (`wikidata`, `lei`, `imo`) or the property's name (`registration-number`); then its own id and those that were merged into it.
 */
export function identifiersOf({ entity, properties }: Reading): readonly Identifier[] {
  const found: Identifier[] = [];
  for (const { name, type, format } of propertiesOf(entity.schema)) {
    if (type.name !== 'identifier' || OF_OTHERS.includes(name)) continue;
    for (const value of properties.take(name)) found.push({ scheme: format ?? kebab(name), value });
  }
  for (const id of [entity.id, ...entity.referents]) {
    if (WIKIDATA_ITEM.test(id)) found.push({ scheme: 'wikidata', value: id });
    found.push({ scheme: 'ftm', value: id });
  }
  const once = new Map(found.map((identifier) => [`${identifier.scheme} ${identifier.value}`, identifier]));
  const isWikidata = ({ scheme }: Identifier) => scheme === 'wikidata';
  return [...[...once.values()].filter(isWikidata), ...[...once.values()].filter((one) => !isWikidata(one))];
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
