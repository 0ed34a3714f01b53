/** Questions that count, by what they ask. */
export const COUNT_QUERIES: Readonly<Record<string, string>> = {
  'whom people met, and whom those met': `{
    people(first: 10) { nodes { id counterparts(first: 3) { totalCount edges { cursor count firstOn lastOn node { id name
      counterparts(via: [TRIP, TIE, ENVOY_ROLE], first: 2) { nodes { id } } } } } } } }`,
  'whom people are tied to in any way, from the end': `{
    people(first: 10) { nodes { id counterparts(via: null, last: 3) { pageInfo { hasPreviousPage startCursor } edges { count firstOn lastOn node { id } } } } } }`,
  'when entities of each kind were busy': `{
    people(first: 10) { nodes { timeline(bucket: DECADE) { start end count uncertain byKind { kind count } } } }
    states(first: 10) { nodes { timeline(kinds: [ENVOY_ROLE, CRITICISM]) { start count } } }
    places(first: 10) { nodes { timeline(bucket: MONTH, lens: { minCertainty: CONFIRMED }) { start end count uncertain } } } }`,
  'when anything happened': `{
    timeline(bucket: QUARTER, lens: { includeDenied: true }) { start end count uncertain byKind { kind count } }
    days: timeline(bucket: DAY, kinds: [MEETING, TRIP]) { start count uncertain } }`,
  'which actors and states there is most of': `{
    pairs: aggregate(by: [PAIR], first: 5) { count key { pair { id name } } }
    states: aggregate(by: [STATE, DECADE], relations: { kind: [MEETING, ENVOY_ROLE, CRITICISM] }) { count key { state { id } decade } }
    all: aggregate(by: [KIND, YEAR, CHANNEL, TITLE], lens: { minCertainty: REPORTED }) { count key { kind year channel title pair { id } } } }`,
};
