/** Everything that an answer about paths can say. */
export const PATH_ANSWER = `
  __typename
  ... on Paths { hops paths { hops weakestCertainty start end steps { certainty from { id } relation { id label certainty participants { entity { id } } } to { id name } } } }
  ... on NoPath { from { id name } to { id } searchedHops explored }
  ... on SearchLimitReached { explored limit hint }`;

const ALL_KINDS = 'via: [MEETING, TRIP, ENVOY_ROLE, TENURE, CRITICISM, PRAISE, STANCE, TIE]';

/** Two of each of three graphs, by their ids. */
const PAIRS = [
  ['steve-witkoff', 'kremlin'],
  ['volodymyr-zelenskyy', 'russia'],
  ['bo-lindqvist', 'secretariat'],
  ['northland', 'carla-osman'],
  ['person-3', 'person-17'],
  ['state-5', 'plan-30'],
];

/** Questions about paths; of those whose ids another graph has, the error is an answer as well. */
export const PATH_QUERIES = PAIRS.flatMap(([from, to]) =>
  [
    '',
    ALL_KINDS,
    `${ALL_KINDS}, chronological: true, maxHops: 8`,
    `${ALL_KINDS}, mode: K_SHORTEST, first: 25`,
    `${ALL_KINDS}, mode: K_SHORTEST, first: 5, lens: { minCertainty: REPORTED, knownBy: "2025-01-01", includeDenied: true }`,
  ].map((more) => `{ paths(from: "${from}", to: "${to}" ${more}) { ${PATH_ANSWER} } }`),
);
