import { connection } from '../connection.js';
import type { SourceResolvers } from '../generated/resolver-types.js';
import { pageRequest } from '../page-arguments.js';
import { scopedClaim } from '../parents.js';

export const Source: SourceResolvers = {
  id: ({ value }) => value.id,
  title: ({ value }) => value.title,
  publisher: ({ value }) => value.publisher,
  url: ({ value }) => value.url,
  licence: ({ value }) => value.licence,
  publishedOn: ({ value }) => value.publishedOn,
  retrievedOn: ({ value }) => value.retrievedOn,
  claims: async ({ value, lens }, args, { loaders }) => {
    const page = pageRequest(args);
    return connection(
      await loaders.claimsFrom(page).load(value.id),
      page,
      (claim) => scopedClaim(claim, lens),
      () => loaders.claimCountsFrom.load(value.id),
    );
  },
};
