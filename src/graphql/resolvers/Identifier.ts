import type { IdentifierResolvers } from '../generated/resolver-types.js';

/** Where a scheme shows the page of an id. */
const PAGES: Readonly<Record<string, (value: string) => string>> = {
  wikidata: (value) => `https://www.wikidata.org/wiki/${value}`,
};

export const Identifier: IdentifierResolvers = {
  url: ({ scheme, value }) => PAGES[scheme]?.(encodeURIComponent(value)),
};
