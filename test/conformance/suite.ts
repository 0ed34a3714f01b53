import { describeAdjacency } from './adjacency.js';
import { describeAggregates } from './aggregates.js';
import { describeChangeLog } from './change-log.js';
import { describeCheckpoints } from './checkpoints.js';
import { describeClaims } from './claims.js';
import { describeCounterparts } from './counterparts.js';
import { describeCounts } from './counts.js';
import { describeEntityLists } from './entity-lists.js';
import type { StoreUnderTest } from './harness.js';
import { describeIdentifiers } from './identifiers.js';
import { describeIntegrity } from './integrity.js';
import { describeLens } from './lens.js';
import { describeMerging } from './merging.js';
import { describeMergingProperties } from './merging-properties.js';
import { describeModel } from './model.js';
import { describeNestedFilters } from './nested-filters.js';
import { describeOrders } from './orders.js';
import { describePages } from './pages.js';
import { describePathSearch } from './path-search.js';
import { describeReads } from './reads.js';
import { describeRelationFilters } from './relation-filters.js';
import { describeReplacement } from './replacement.js';
import { describeRoundTrips } from './round-trips.js';
import { describeSearch } from './search.js';
import { describeTextOrder } from './text-order.js';
import { describeTimelines } from './timelines.js';
import { describeUntil } from './until.js';

/** Everything that makes a store one of Demarche's: each has a test file of three lines that calls this. */
export function describeConformance(name: string, under: StoreUnderTest): void {
  describe(`${name}, as a store,`, () => {
    describeReads(under);
    describeIdentifiers(under);
    describeClaims(under);
    describeLens(under);
    describeRelationFilters(under);
    describeNestedFilters(under);
    describePages(under);
    describeOrders(under);
    describeEntityLists(under);
    describeTextOrder(under);
    describeCounts(under);
    describeCounterparts(under);
    describeTimelines(under);
    describeAggregates(under);
    describeReplacement(under);
    describeIntegrity(under);
    describeChangeLog(under);
    describeCheckpoints(under);
    describeMerging(under);
    describeMergingProperties(under, 10);
    describeRoundTrips(under);
    describeSearch(under);
    describeUntil(under);
    describeAdjacency(under);
    describePathSearch(under);
    describeModel(under);
  });
}
