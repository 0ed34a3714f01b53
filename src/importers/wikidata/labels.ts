import type { Name } from '../../domain/entity.js';
import { isObject, type JsonObject } from '../input/json-object.js';

import type { Item, Term } from './json/item.js';
import { languageOf } from './tables/languages.js';

/** By which label an item is called: the English one, else the one for all languages, else a kind of English, else that of the first code. */
const PREFERRED = ['en', 'mul', 'en-gb', 'en-us', 'en-ca', 'simple'] as const;

/** Undefined where the item has no label at all. */
export function preferredTerm(labels: readonly Term[]): Term | undefined {
  const found = PREFERRED.map((code) => labels.find((label) => label.code === code));
  return found.find((label) => label !== undefined) ?? labels[0];
}

/** As {@link preferredTerm}, of labels as they stand in the file. */
export function preferredLabel(labels: JsonObject): string | undefined {
  const terms = Object.keys(labels)
    .sort()
    .flatMap((code) => {
      const label = labels[code];
      return isObject(label) && typeof label.value === 'string' ? [{ code, text: label.value }] : [];
    });
  return preferredTerm(terms)?.text;
}

/** Each label and alias in its language, but for an English label that is the preferred name itself. */
export function namesOf(item: Item): Name[] {
  const preferred = preferredTerm(item.labels);
  const others = item.labels.filter((label) => label !== preferred || label.code !== 'en');
  return [
    ...others.map((label): Name => ({ text: label.text, ...languageOf(label.code), kind: 'SPELLING' })),
    ...item.aliases.map((alias): Name => ({ text: alias.text, ...languageOf(alias.code), kind: 'ALIAS' })),
  ];
}

/** The description in English, else by the rule for labels. */
export function descriptionOf(item: Item): string | undefined {
  return preferredTerm(item.descriptions)?.text;
}
