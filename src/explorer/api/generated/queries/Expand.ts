// Generated from schema.graphql by `npm run codegen`. Do not edit.

import type { Operation } from '../../operation.js';
import type * as types from '../operations.js';

export const Expand: Operation<types.ExpandQuery, types.ExpandQueryVariables> = { text: "query Expand($around:[ID!]!$via:[RelationKind!]$limit:Int!$excluding:[ID!]!$lens:Lens){neighborhood(around:$around via:$via limit:$limit excluding:$excluding lens:$lens){nodes{id}}}" };
