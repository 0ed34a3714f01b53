import { pino } from 'pino';
import { startServer } from '../../src/graphql/server.js';
import type { Store } from '../../src/store/port.js';

/** What analysts would ask of what a format brings: as its README says. */
const QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  historian: [
    `{ envoyRoles(
        where: { participants: { some: { role: [RECEIVER], entity: { id: { in: ["russia", "soviet-union", "soviet-russia", "russian-empire"] } } } } }
        orderBy: { field: DATE, direction: ASC }, first: 100
      ) { edges { node { id title label period { start end } envoy { id name } milestones { kind on note } } } } }`,
    pathsFrom('pocom:vance-cyrus-roberts', 'visits:russia/boris-n-yeltsin'),
    pathsFrom('pocom:rogers-william-pierce', 'visits:germany/helmut-kohl'),
    '{ search(text: "Киссинджер", first: 5) { edges { score node { id name } } } }',
    '{ aggregate(by: [STATE, PAIR], first: 50) { count key { state { id } pair { id } } } }',
  ],
};

function pathsFrom(from: string, to: string): string {
  return `{ paths(from: "${from}", to: "${to}", chronological: true) { ... on Paths { hops paths { start end weakestCertainty
    steps { relation { id label claims { locator note } } to { id name } } } } } }`;
}

/** The answers of the server in front of this store, a line each. */
export async function answersOf(store: Store, format: string): Promise<string> {
  const server = await startServer({ store, logger: pino({ level: 'warn' }), host: '127.0.0.1', port: 0 });
  try {
    const lines: string[] = [];
    for (const query of QUESTIONS[format] ?? []) {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      const text = await response.text();
      if (text.includes('"errors"')) throw new Error(`Answered with errors: ${text}`);
      lines.push(text);
    }
    return lines.join('\n');
  } finally {
    await server.stop();
  }
}
