import { DEFAULT_ADJACENCY_LIMIT } from '../analysis/analyses.js';
import { DEFAULT_LIMITS } from '../graphql/limits/query-limits.js';
import { host, NEO4J_SCHEMES, neo4jUri, oneOf, origins, text, wholeNumber } from './parsers.js';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Every variable of the environment that Demarche reads. What one is for is in `desc`. */
export const VARIABLES = {
  PORT: wholeNumber(0, 65_535)({ desc: 'The port that `serve` listens at; 0 takes a free one.', default: 4000 }),
  HOST: host({
    desc: 'The address that `serve` listens at. Only this machine can reach the default; `0.0.0.0` or `::` is all of its addresses.',
    default: '127.0.0.1',
  }),
  DEMARCHE_ORIGINS: origins({
    desc: 'The origins of web pages elsewhere whose scripts may read the API and the exports in a browser; `*` is all of them. Pages of other origins may not.',
    default: undefined,
  }),
  LOG_LEVEL: oneOf(LOG_LEVELS)({
    desc: 'The least severe log lines that are written, as JSON to stderr.',
    default: 'info',
  }),
  DEMARCHE_DATA: text({
    desc: 'The folder of the embedded store, which is the file `demarche.db` in it. It is made where it is missing, and not used with `NEO4J_URI`.',
    default: undefined,
  }),
  DEMARCHE_MAX_DEPTH: wholeNumber(
    1,
    1000,
  )({
    desc: 'How many fields deep a query may nest; a deeper one is refused before anything is read.',
    default: DEFAULT_LIMITS.maxDepth,
  }),
  DEMARCHE_MAX_COST: wholeNumber(
    1,
    1_000_000_000,
  )({
    desc: 'How many objects a query may ask for, counted from its `first` arguments; a larger one is refused before anything is read.',
    default: DEFAULT_LIMITS.maxCost,
  }),
  DEMARCHE_ADJACENCY_MB: wholeNumber(
    1,
    1_000_000,
  )({
    desc: 'How many megabytes the relations may take that are kept in memory for paths, neighborhoods and rankings; beyond, Neo4j finds shortest paths by itself, and all else says what to narrow. A million relations take about 75.',
    default: DEFAULT_ADJACENCY_LIMIT / 1_000_000,
  }),
  NEO4J_URI: neo4jUri({
    desc: 'The Neo4j to use instead of the embedded store. `neo4j` routes in a cluster, `bolt` talks to one server; `+s` is TLS, `+ssc` TLS that trusts any certificate.',
    default: undefined,
  }),
  NEO4J_USER: text({ desc: 'The user at Neo4j.', default: undefined }),
  NEO4J_PASSWORD: text({
    desc: "The user's password; without it, Neo4j must run with authentication turned off.",
    default: undefined,
  }),
  NEO4J_DATABASE: text({ desc: 'The database at Neo4j.', default: undefined }),
};

export type VariableName = keyof typeof VARIABLES;

const SCHEMES = `${NEO4J_SCHEMES.slice(0, -1)
  .map((scheme) => `${scheme}://`)
  .join(', ')} or ${NEO4J_SCHEMES.at(-1)}://`;

/** What a value may be, to be put after "expected" and into the documentation. */
export const ALLOWED: Readonly<Record<VariableName, string>> = {
  PORT: 'a whole number from 0 to 65535',
  HOST: 'a host name or an IP address, such as 127.0.0.1, 0.0.0.0, ::1 or localhost',
  DEMARCHE_ORIGINS: 'origins with their scheme, such as https://lite.gephi.org, with spaces between them, or `*`',
  LOG_LEVEL: `${LOG_LEVELS.slice(0, -1).join(', ')} or ${LOG_LEVELS.at(-1)}`,
  DEMARCHE_DATA: 'the path of a folder',
  DEMARCHE_MAX_DEPTH: 'a whole number from 1 to 1000',
  DEMARCHE_MAX_COST: 'a whole number from 1 to 1000000000',
  DEMARCHE_ADJACENCY_MB: 'a whole number from 1 to 1000000',
  NEO4J_URI: `a host, with its port where that is not 7687, after ${SCHEMES}`,
  NEO4J_USER: 'any text',
  NEO4J_PASSWORD: 'any text',
  NEO4J_DATABASE: 'any text',
};

/** What stands for a variable without a fixed default when it is not set. */
export const WHEN_UNSET: Readonly<Partial<Record<VariableName, string>>> = {
  DEMARCHE_ORIGINS: "the server's own pages only",
  DEMARCHE_DATA:
    "the user's data folder: `~/.local/share/demarche` on Linux, `~/Library/Application Support/demarche` on macOS, `%LOCALAPPDATA%\\demarche\\Data` on Windows",
  NEO4J_URI: 'the embedded store',
  NEO4J_USER: '`neo4j`',
  NEO4J_PASSWORD: 'no password',
  NEO4J_DATABASE: "the user's home database",
};
