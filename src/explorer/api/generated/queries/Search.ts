// Generated from schema.graphql by `npm run codegen`. Do not edit.

import type { Operation } from '../../operation.js';
import type * as types from '../operations.js';

export const Search: Operation<types.SearchQuery, types.SearchQueryVariables> = { text: "fragment GraphEntity on Entity{id kind name description}query Search($text:String!$first:Int!){search(text:$text first:$first){edges{score name{text}node{...GraphEntity}}}}" };
