// Generated from schema.graphql by `npm run codegen`. Do not edit.

import type { Operation } from '../../operation.js';
import type * as types from '../operations.js';

export const LoadGraph: Operation<types.LoadGraphQuery, types.LoadGraphQueryVariables> = { text: "fragment GraphEntity on Entity{id kind name description}query LoadGraph($around:[ID!]!$excluding:[ID!]!$lens:Lens$relations:Int!){neighborhood(around:$around limit:0 excluding:$excluding lens:$lens relations:$relations){nodes{...GraphEntity}relations{id kind label standing certainty period{earliest latest}...on Meeting{status}...on Trip{status}}edges{id directed source{id}target{id}relation{id}}}}" };
