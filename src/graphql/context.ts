import type { GraphQLResolveInfo } from 'graphql';
import type { Loaders } from './loaders.js';

/** What every resolver of one request shares. Resolvers never see the store itself, only the loaders. */
export interface Context {
  readonly loaders: Loaders;
  /** Reads what an operation foresees, once a request, before its first field is resolved; undefined where nothing is to be waited for. */
  readonly readsAhead: (operation: GraphQLResolveInfo) => Promise<void> | undefined;
}
