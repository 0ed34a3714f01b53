// Generated from schema.graphql by `npm run codegen`. Do not edit.

import type { Operation } from '../../operation.js';
import type * as types from '../operations.js';

export const States: Operation<types.StatesQuery, types.StatesQueryVariables> = { text: "fragment Belonging on Actor{id kind name}fragment Offices on Person{tenures(first:5){nodes{body{...Belonging}}}}query States($ids:[ID!]!$lens:Lens){nodes(ids:$ids lens:$lens){id ...on Actor{...Belonging relations(first:3 where:{participants:{some:{onBehalfOf:{kind:[STATE]}}}}){nodes{participants{entity{id}onBehalfOf{...Belonging}}}}}...on Person{...Offices envoyRoles(first:5){nodes{sender{...Belonging ...Offices}}}}}}" };
