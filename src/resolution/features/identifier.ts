import type { Compare } from './feature.js';

/** Schemes in which each entity has one value: two values are two entities, as far as the scheme is kept well. */
export const ONE_TO_ONE: ReadonlySet<string> = new Set([
  'wikidata',
  'iso3166-1',
  'iso3166-1-alpha-3',
  'viaf',
  'isni',
  'gnd',
  'lei',
  'pocom',
]);

/** The same value of one scheme is certain; other values of a one-to-one scheme speak against it. */
export const compareIdentifiers: Compare<'identifier'> = ({ one, other }) => {
  const shared = [...one.identifiers].flatMap(([scheme, values]) => {
    const others = other.identifiers.get(scheme) ?? [];
    return others.length === 0
      ? []
      : [{ scheme, values, others, value: values.find((value) => others.includes(value)) }];
  });
  const same = shared.find(({ value }) => value !== undefined);
  if (same !== undefined) return { level: 'SAME', because: `the same identifier ${same.scheme}:${same.value}` };
  const different = shared.find(({ scheme }) => ONE_TO_ONE.has(scheme));
  if (different === undefined) return undefined;
  const { scheme, values, others } = different;
  return { level: 'DIFFERENT', because: `different identifiers in ${scheme}: ${values[0]} and ${others[0]}` };
};
