/** Questions about who is central, and who belongs together. */
export const RANKING_QUERIES = [
  `{ degree: ranking(metric: DEGREE) { score entity { id name } }
    pagerank: ranking(metric: PAGERANK, lens: { minCertainty: REPORTED }) { score entity { id } }
    betweenness: ranking(metric: BETWEENNESS, within: { via: [MEETING, TRIP, ENVOY_ROLE] }) { score entity { id } }
    closeness: ranking(metric: CLOSENESS, lens: { includeDenied: true }, first: 500) { score entity { id } }
    eigenvector: ranking(metric: EIGENVECTOR, within: { kinds: [PERSON, STATE] }) { score entity { id } } }`,
  '{ communities(first: 50) { number size members(first: 50) { score entity { id } } } }',
  '{ communities(within: { kinds: [PERSON], via: [MEETING, TIE] }) { number size members(first: 3) { entity { name } } } }',
];
