/** Everything that a piece of the graph can say, apart from its entities' and relations' own fields. */
export const GRAPH = `
  nodes { id name }
  relations { id label }
  edges { id source { id } target { id name } kind label directed relation { id } }
  truncated
  hidden { kind count entities }`;

/** One or two of each of three graphs, by their ids. */
const AROUND = ['"steve-witkoff"', '"russia", "vladimir-putin"', '"ada-berg"', '"league", "northland"', '"person-3"'];

/** Questions about neighborhoods; of those whose ids another graph has, the error is an answer as well. */
export const NEIGHBORHOOD_QUERIES = AROUND.flatMap((around) =>
  [
    '',
    'limit: 3',
    'limit: 3, excluding: ["northland", "russia", "person-4", "state-3", "nobody"]',
    'depth: 3, limit: 15, via: [MEETING, TRIP, ENVOY_ROLE, TENURE]',
    'depth: 2, lens: { minCertainty: REPORTED, knownBy: "2025-01-01", includeDenied: true }',
  ].map((more) => `{ neighborhood(around: [${around}] ${more}) { ${GRAPH} } }`),
);
