import type { PathQuestion, View, ViewLens } from './view.js';

/** The API takes no more. */
const MAX_AROUND = 500;

export interface Query {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The query that gives what is seen: the paths that are asked for, else the entities on the canvas and what ties them, under the lens. */
export function queryOf(view: View): Query {
  return view.question === undefined ? neighborhoodQuery(view) : pathsQuery(view.question, view.lens);
}

/** GraphiQL with the query of the view: in the fragment, because `?query=` asks the API itself. */
export function graphiqlAddress(view: View): string {
  const { text, variables } = queryOf(view);
  const parts = { query: text, variables: JSON.stringify(variables, null, 2) };
  return `/graphql#${Object.entries(parts)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&')}`;
}

function neighborhoodQuery({ entities, lens }: View): Query {
  if (entities.length === 0) return { text: MOST_CONNECTED, variables: {} };
  const around = entities.slice(0, MAX_AROUND);
  const cut =
    entities.length > MAX_AROUND
      ? `# The first ${MAX_AROUND} of ${entities.length} entities: more in further queries.\n`
      : '';
  return { text: cut + NEIGHBORHOOD, variables: { around, lens: queryLens(lens) } };
}

function pathsQuery({ from, to, via, avoid, maxHops, more, chronological }: PathQuestion, lens: ViewLens): Query {
  const mode = more ? 'K_SHORTEST' : 'SHORTEST';
  return { text: PATHS, variables: { from, to, via, avoid, maxHops, mode, chronological, lens: queryLens(lens) } };
}

function queryLens(lens: ViewLens): ViewLens {
  return Object.fromEntries(Object.entries(lens).filter(([, part]) => part !== undefined));
}

const MOST_CONNECTED = `query MostConnected {
  people(first: 10, orderBy: { field: RELATIONS, direction: DESC }) {
    nodes { id name description }
  }
}
`;

const NEIGHBORHOOD = `query View($around: [ID!]!, $lens: Lens) {
  neighborhood(around: $around, limit: 0, lens: $lens, relations: 2000) {
    nodes { id kind name }
    edges {
      source { id }
      target { id }
      directed
      relation { id kind label standing certainty period { start end } }
    }
  }
}
`;

const PATHS = `query Paths(
  $from: ID!
  $to: ID!
  $via: [RelationKind!]!
  $avoid: [ID!]
  $maxHops: Int!
  $mode: PathMode!
  $chronological: Boolean!
  $lens: Lens
) {
  paths(
    from: $from
    to: $to
    via: $via
    avoid: $avoid
    maxHops: $maxHops
    mode: $mode
    chronological: $chronological
    lens: $lens
  ) {
    __typename
    ... on Paths {
      paths {
        hops
        weakestCertainty
        steps {
          from { name }
          relation { id label claims { polarity certainty source { title url } attributedTo { name } statedOn } }
          to { name }
        }
      }
    }
    ... on NoPath { searchedHops }
    ... on SearchLimitReached { hint }
  }
}
`;
