import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readConfiguration } from '../../src/config/configuration.js';

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

describe('docker-compose.yml', () => {
  const compose = parse(read('docker-compose.yml'));
  const { neo4j, demarche } = compose.services;

  it('configures the server as the server wants it, on the Neo4j beside it', () => {
    const environment = { ...demarche.environment, NEO4J_PASSWORD: 'a-password' };
    expect(readConfiguration(environment)).toMatchObject({
      host: '0.0.0.0',
      port: 4000,
      store: { kind: 'neo4j', uri: 'bolt://neo4j:7687', user: 'neo4j', password: 'a-password' },
    });
  });

  it('takes the password from .env, in which the example leaves it to be chosen', () => {
    expect(neo4j.environment.NEO4J_AUTH).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?.*\.env\.example/);
    expect(demarche.environment.NEO4J_PASSWORD).toBe(`$${'{NEO4J_PASSWORD}'}`);
    expect(read('.env.example')).toMatch(/^NEO4J_PASSWORD=$/m);
  });

  it('has a health check for each service, waits for Neo4j, and keeps its data in a named volume', () => {
    for (const service of [neo4j, demarche]) expect(service.healthcheck.test.length).toBeGreaterThan(1);
    expect(demarche.depends_on.neo4j.condition).toBe('service_healthy');
    expect(neo4j.volumes).toEqual(['neo4j-data:/data']);
    expect(Object.keys(compose.volumes)).toEqual(['neo4j-data']);
  });

  it('opens its ports to this machine only', () => {
    for (const port of [...neo4j.ports, ...demarche.ports]) expect(port).toMatch(/^127\.0\.0\.1:/);
  });
});

describe('the Dockerfile', () => {
  const dockerfile = read('Dockerfile');

  it('configures the server as the server wants it, under a user that is not root', () => {
    const environment = Object.fromEntries(
      [...dockerfile.matchAll(/([A-Z_]+)=(\S+)/g)].map(([, name, value]) => [name, value]),
    );
    expect(readConfiguration(environment)).toMatchObject({ host: '0.0.0.0', store: { path: '/data/demarche.db' } });
    expect(dockerfile).toMatch(/^USER node$/m);
  });

  it('takes along everything that the package ships', () => {
    const { files } = JSON.parse(read('package.json'));
    for (const file of files) expect(dockerfile).toContain(`COPY --from=build /app/${file} ./`);
  });
});
