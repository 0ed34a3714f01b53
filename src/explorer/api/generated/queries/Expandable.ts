// Generated from schema.graphql by `npm run codegen`. Do not edit.

import type { Operation } from '../../operation.js';
import type * as types from '../operations.js';

export const Expandable: Operation<types.ExpandableQuery, types.ExpandableQueryVariables> = { text: "query Expandable($id:ID!$excluding:[ID!]!$lens:Lens){neighborhood(around:[$id]limit:0 excluding:$excluding lens:$lens){hidden{kind entities}}}" };
