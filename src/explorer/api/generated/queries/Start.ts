// Generated from schema.graphql by `npm run codegen`. Do not edit.

import type { Operation } from '../../operation.js';
import type * as types from '../operations.js';

export const Start: Operation<types.StartQuery, types.StartQueryVariables> = { text: "query Start($first:Int!){people(first:$first orderBy:{field:RELATIONS direction:DESC}){totalCount nodes{id}}states(first:$first orderBy:{field:RELATIONS direction:DESC}){totalCount nodes{id}}organizations(first:$first orderBy:{field:RELATIONS direction:DESC}){totalCount nodes{id}}plans(first:$first orderBy:{field:RELATIONS direction:DESC}){totalCount nodes{id}}places(first:$first orderBy:{field:RELATIONS direction:DESC}){totalCount nodes{id}}}" };
