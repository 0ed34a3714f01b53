import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Environment, readConfiguration } from '../../src/config/configuration.js';
import { ConfigurationError } from '../../src/domain/errors.js';
import { DEFAULT_LIMITS } from '../../src/graphql/limits/query-limits.js';

function refusal(environment: Environment): string {
  try {
    readConfiguration(environment);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message;
    throw error;
  }
  throw new Error('Expected the environment to be refused.');
}

describe('the configuration', () => {
  it('of an empty environment is the embedded store of the user, reachable from this machine only', () => {
    const { store, ...rest } = readConfiguration({});
    expect(rest).toEqual({
      host: '127.0.0.1',
      port: 4000,
      origins: [],
      logLevel: 'info',
      limits: DEFAULT_LIMITS,
      adjacencyLimit: 512_000_000,
    });
    expect(store).toEqual({ kind: 'sqlite', path: expect.stringMatching(/demarche.*demarche\.db$/) });
    expect(store.kind === 'sqlite' && (store.path.startsWith(homedir()) || process.env.XDG_DATA_HOME)).toBeTruthy();
  });

  it('takes each value from its variable', () => {
    const environment = {
      PORT: '0',
      HOST: '::1',
      DEMARCHE_ORIGINS: 'https://lite.gephi.org http://localhost:5173',
      LOG_LEVEL: 'silent',
      DEMARCHE_MAX_DEPTH: '7',
      DEMARCHE_MAX_COST: '1000',
      DEMARCHE_ADJACENCY_MB: '64',
      NEO4J_URI: 'neo4j+s://graph.example:7688',
      NEO4J_USER: 'ann',
      NEO4J_PASSWORD: 'p',
      NEO4J_DATABASE: 'd',
    };
    expect(readConfiguration(environment)).toEqual({
      host: '::1',
      port: 0,
      origins: ['https://lite.gephi.org', 'http://localhost:5173'],
      logLevel: 'silent',
      limits: { maxDepth: 7, maxCost: 1000 },
      adjacencyLimit: 64_000_000,
      store: { kind: 'neo4j', uri: 'neo4j+s://graph.example:7688', user: 'ann', password: 'p', database: 'd' },
    });
  });

  it('takes a folder relative to the working directory', () => {
    const { store } = readConfiguration({ DEMARCHE_DATA: 'graphs' });
    expect(store).toEqual({ kind: 'sqlite', path: join(resolve('graphs'), 'demarche.db') });
  });

  it('counts a variable that is set to nothing as not set', () => {
    expect(readConfiguration({ PORT: '', NEO4J_URI: '', NEO4J_PASSWORD: '' })).toEqual(readConfiguration({}));
  });

  it('lets Neo4j run without authentication', () => {
    const { store } = readConfiguration({ NEO4J_URI: 'bolt://localhost' });
    expect(store).toEqual({ kind: 'neo4j', uri: 'bolt://localhost', user: 'neo4j', password: '', database: undefined });
  });

  it.each(['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'])('accepts the scheme %s', (scheme) => {
    for (const rest of ['host', 'host:7687', '10.0.0.1:1', '[::1]:7687', 'x.databases.neo4j.io', 'host/?policy=eu']) {
      const uri = `${scheme}://${rest}`;
      expect(readConfiguration({ NEO4J_URI: uri }).store).toMatchObject({ uri });
    }
  });

  it.each([
    ['PORT', 'http', 'PORT: expected a whole number from 0 to 65535; got "http".'],
    ['PORT', '65536', 'PORT: expected a whole number from 0 to 65535; got "65536".'],
    ['PORT', '-1', 'PORT: expected a whole number from 0 to 65535; got "-1".'],
    ['PORT', '4e3', 'PORT: expected a whole number from 0 to 65535; got "4e3".'],
    ['HOST', 'http://localhost', /HOST: expected a host name.*got "http:\/\/localhost"\. Write the host alone/],
    ['HOST', '127.0.0.1:4000', /the port goes into PORT/],
    ['HOST', '127.0.0.256', /HOST: expected a host name or an IP address, such as .*; got "127\.0\.0\.256"\.$/],
    ['LOG_LEVEL', 'warning', /LOG_LEVEL: expected fatal, error, .* or silent; got "warning"\. Did you mean "warn"\?/],
    ['LOG_LEVEL', 'INFO', /Did you mean "info"\?/],
    ['DEMARCHE_ORIGINS', 'lite.gephi.org', /expected origins.* got "lite\.gephi\.org"\. Did you mean "https:\/\/lite/],
    ['DEMARCHE_ORIGINS', 'https://x.org/a', /got "https:\/\/x\.org\/a"\. Did you mean "https:\/\/x\.org"\?/],
    ['DEMARCHE_ORIGINS', 'null', /DEMARCHE_ORIGINS: expected origins with their scheme.*; got "null"/],
    ['DEMARCHE_MAX_DEPTH', '0', /DEMARCHE_MAX_DEPTH: expected a whole number from 1 to 1000; got "0"\./],
    ['DEMARCHE_MAX_COST', '1.5', /DEMARCHE_MAX_COST: expected a whole number from 1 to 1000000000; got "1\.5"\./],
    ['NEO4J_URI', 'http://localhost:7474', /neo4j\+ssc:\/\/, bolt:\/\/, .* got "http:\/\/localhost:7474"\. .*7687/],
    ['NEO4J_URI', 'neo4js://host', /got "neo4js:\/\/host"\. Did you mean "neo4j:\/\/"\?/],
    ['NEO4J_URI', 'localhost:7687', /got "localhost:7687"\. Did you mean "neo4j:\/\/localhost:7687"\?/],
    ['NEO4J_URI', 'bolt://', /NEO4J_URI: expected a host.* got "bolt:\/\/"\.$/],
    ['NEO4J_URI', 'bolt://ho st', /got "bolt:\/\/ho st"\.$/],
    ['DEMARCHE_DATE', 'x', /DEMARCHE_DATE: no such variable; .* Did you mean "DEMARCHE_DATA"\?/],
    ['NEO4J_PASSWORD', 'secret', /^NEO4J_PASSWORD is set and NEO4J_URI is not: set NEO4J_URI to use Neo4j, or unset/],
  ])('refuses %s=%s, and says what is allowed', (name, value, message) => {
    const said = refusal({ [name]: value });
    expect(said).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
    expect(said.split('\n')).toHaveLength(1);
  });

  it('never says a password', () => {
    const said = refusal({ NEO4J_URI: 'neo4j://ann:se@cret@host', PORT: 'x' });
    expect(said).toMatch(/got "neo4j:\/\/…@host"\. Put the user into NEO4J_USER/);
    expect(said).not.toMatch(/cret|ann/);
    expect(refusal({ NEO4J_PASSWORD: 'secret' })).not.toContain('secret');
  });

  it('lists everything that is wrong at once', () => {
    const said = refusal({ PORT: 'x', HOST: '/', LOG_LEVEL: 'loud', DEMARCHE_MAX_COST: '0', NEO4J_URI: 'x' });
    expect(said.split('\n').map((line) => line.split(':')[0])).toEqual([
      'PORT',
      'HOST',
      'LOG_LEVEL',
      'DEMARCHE_MAX_COST',
      'NEO4J_URI',
    ]);
  });
});
