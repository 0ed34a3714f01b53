import { writeSync } from 'node:fs';
import { Connection } from '../../../src/store/sqlite/connection.js';
import { openSqliteStore } from '../../../src/store/sqlite/store.js';
import { grow } from '../../fixtures/grow.js';

/**
 * A program of its own, to be killed: applies a large graph to the store at the path of its first argument, and writes a line to its
 * output before each statement, in the middle of everything, and `done` at the end.
 */
const [, , path = '', meetings = ''] = process.argv;
const store = await openSqliteStore({ path });
for (const method of ['rows', 'run'] as const) {
  const original = Connection.prototype[method];
  Object.defineProperty(Connection.prototype, method, {
    value(...args: Parameters<typeof original>) {
      writeSync(1, 'statement\n');
      return Reflect.apply(original, this, args);
    },
  });
}
await store.apply(grow(Number(meetings)));
writeSync(1, 'done\n');
await store.close();
