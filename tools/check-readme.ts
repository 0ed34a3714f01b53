/** Runs `npm start` as the README says, sends its first query, and compares the answer with the one that it prints. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { isDeepStrictEqual } from 'node:util';

const readme = readFileSync('README.md', 'utf8');
const query = block('graphql');
const printed: unknown = JSON.parse(block('json'));

const data = mkdtempSync(join(tmpdir(), 'demarche-readme-'));
const server = spawn('npm', ['start'], {
  env: { ...process.env, DEMARCHE_DATA: data, PORT: '0', NEO4J_URI: undefined },
  stdio: ['ignore', 'pipe', 'inherit'],
  detached: true,
});
try {
  const response = await fetch(`${await urlOf(server.stdout)}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const answer: unknown = await response.json();
  if (!isDeepStrictEqual(answer, printed)) {
    console.error(
      `The README's first query does not answer as printed. It answers:\n${JSON.stringify(answer, null, 2)}`,
    );
    process.exitCode = 1;
  }
} finally {
  if (server.pid !== undefined) process.kill(-server.pid);
  rmSync(data, { recursive: true, force: true });
}

/** The first fenced block of this language. */
function block(language: string): string {
  const [, text] = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'ms').exec(readme) ?? [];
  if (text === undefined) throw new Error(`Expected a \`\`\`${language} block in README.md.`);
  return text;
}

/** Where the server says that it answers. */
async function urlOf(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const [url] = /http:\/\/[^\s/]+/.exec(line) ?? [];
    if (url !== undefined) return url;
  }
  throw new Error('npm start ended without saying where it answers.');
}
