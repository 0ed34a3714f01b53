// Generated from schema.graphql by `npm run codegen`. Do not edit.

import type { Operation } from '../../operation.js';
import type * as types from '../operations.js';

export const ShownIds: Operation<types.ShownIdsQuery, types.ShownIdsQueryVariables> = { text: "query ShownIds($ids:[ID!]!){nodes(ids:$ids){__typename id}}" };
