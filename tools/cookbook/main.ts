/** Writes into `docs/cookbook.md` what the graph that ships answers to each of its queries. Look at the difference before you commit it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import stringify from 'json-stringify-pretty-compact';
import { pino } from 'pino';
import { readDossiers } from '../../src/dossier/read.js';
import { startServer } from '../../src/graphql/server.js';
import { openSqliteStore } from '../../src/store/sqlite/store.js';
import { COOKBOOK, recipes } from './recipes.js';

const DOSSIERS = new URL('../../dossiers/', import.meta.url);
const files = readdirSync(DOSSIERS).map((name) => ({ name, text: readFileSync(new URL(name, DOSSIERS), 'utf8') }));

const folder = mkdtempSync(join(tmpdir(), 'demarche-cookbook-'));
const store = await openSqliteStore({ path: join(folder, 'store.db') });
await store.apply(readDossiers(files, '2025-11-27'));
const server = await startServer({ store, logger: pino({ level: 'warn' }), host: '127.0.0.1', port: 0 });

let text = readFileSync(COOKBOOK, 'utf8');
for (const { question, query, answer } of recipes(text)) {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
  if (errors !== undefined) throw new Error(`"${question}" is answered with errors: ${JSON.stringify(errors)}`);
  text = text.replace(
    `${query}\`\`\`\n\n\`\`\`json\n${answer}`,
    () => `${query}\`\`\`\n\n\`\`\`json\n${stringify(data, { maxLength: 130 })}\n`,
  );
}
writeFileSync(COOKBOOK, text);
await server.stop();
await store.close();
rmSync(folder, { recursive: true });
