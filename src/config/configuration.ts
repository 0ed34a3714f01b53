import { join, resolve } from 'node:path';
import envPaths from 'env-paths';
import { type CleanedEnv, cleanEnv } from 'envalid';
import { ConfigurationError } from '../domain/errors.js';
import type { QueryLimits } from '../graphql/limits/query-limits.js';
import type { StoreLocation } from '../store/location.js';
import { nameProblems, neo4jWithoutUri, valueProblems } from './problems.js';
import { type LOG_LEVELS, VARIABLES } from './variables.js';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface Configuration {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Of web pages elsewhere that may read what the server answers; `*` is all of them. */
  readonly origins: readonly string[];
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly limits: QueryLimits;
  /** How many bytes the relations may take that are kept in memory for paths, neighborhoods and rankings. */
  readonly adjacencyLimit: number;
  readonly store: StoreLocation;
}

/**
 * What the environment configures. A variable that is set to nothing counts as not set. Reads no file and opens no store.
 * @throws ConfigurationError that lists everything that is wrong, each with what is allowed.
 */
export function readConfiguration(environment: Environment): Configuration {
  const set = onlySet(environment);
  const problems = [...nameProblems(set), ...neo4jWithoutUri(set)];
  const values = cleanEnv(set, VARIABLES, {
    reporter: ({ errors }) => {
      problems.push(...valueProblems(errors, set));
    },
  });
  if (problems.length > 0) throw new ConfigurationError(problems.join('\n'));
  return {
    host: values.HOST,
    port: values.PORT,
    origins: values.DEMARCHE_ORIGINS ?? [],
    logLevel: values.LOG_LEVEL,
    limits: { maxDepth: values.DEMARCHE_MAX_DEPTH, maxCost: values.DEMARCHE_MAX_COST },
    adjacencyLimit: values.DEMARCHE_ADJACENCY_MB * 1_000_000,
    store: storeLocation(values),
  };
}

function onlySet(environment: Environment): Record<string, string> {
  const set: Record<string, string> = {};
  for (const [name, value] of Object.entries(environment)) {
    if (value !== undefined && value !== '') set[name] = value;
  }
  return set;
}

function storeLocation(values: CleanedEnv<typeof VARIABLES>): StoreLocation {
  if (values.NEO4J_URI === undefined) {
    const folder = values.DEMARCHE_DATA ?? envPaths('demarche', { suffix: '' }).data;
    return { kind: 'sqlite', path: join(resolve(folder), 'demarche.db') };
  }
  return {
    kind: 'neo4j',
    uri: values.NEO4J_URI,
    user: values.NEO4J_USER ?? 'neo4j',
    password: values.NEO4J_PASSWORD ?? '',
    database: values.NEO4J_DATABASE,
  };
}
