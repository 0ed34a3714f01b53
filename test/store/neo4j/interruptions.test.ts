import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { openNeo4jStore } from '../../../src/store/neo4j/store.js';
import type { Store } from '../../../src/store/port.js';
import { HARBOUR_TALKS } from '../../fixtures/harbour-talks.js';
import { describeNeo4j, neo4jLocation, wipe } from '../../support/neo4j.js';

/** Stands between the store and Neo4j, so that a test can cut the wire. */
class Wire {
  readonly #sockets = new Set<Socket>();
  readonly #server: Server;

  constructor() {
    const { hostname, port } = new URL(neo4jLocation().uri);
    this.#server = createServer((near) => {
      const far = connect(Number(port), hostname);
      for (const [socket, other] of [[near, far] as const, [far, near] as const]) {
        this.#sockets.add(socket);
        socket.on('error', () => other.destroy()).on('close', () => other.destroy());
        socket.pipe(other);
      }
    });
  }

  async open(): Promise<string> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    const address = this.#server.address();
    return `bolt://127.0.0.1:${typeof address === 'object' ? address?.port : address}`;
  }

  /** Ends every connection that there is; new ones can be made. */
  cut(): void {
    for (const socket of this.#sockets) socket.destroy();
    this.#sockets.clear();
  }

  async close(): Promise<void> {
    this.cut();
    if (!this.#server.listening) return;
    this.#server.close();
    await once(this.#server, 'close');
  }
}

describeNeo4j('When the connection to a real Neo4j breaks', () => {
  let wire: Wire;
  let store: Store;
  beforeEach(async () => {
    await wipe();
    wire = new Wire();
    store = await openNeo4jStore({ ...neo4jLocation(), uri: await wire.open() });
    await store.apply(HARBOUR_TALKS);
  });
  afterEach(async () => {
    await store.close();
    await wire.close();
  });

  it('a read is sent again', async () => {
    wire.cut();
    expect((await store.entities(['ada-berg'])).has('ada-berg')).toBe(true);
  });

  it('a write is sent again, and applied once', async () => {
    wire.cut();
    expect(await store.apply(HARBOUR_TALKS)).toBe(2);
    expect(await store.revision()).toBe(2);
  });

  it('for good, reads and writes end with what to check', async () => {
    await wire.close();
    const expected = { code: 'STORE_UNAVAILABLE', message: expect.stringContaining('does not answer') };
    await expect(store.ping()).rejects.toMatchObject(expected);
    await expect(store.apply(HARBOUR_TALKS)).rejects.toMatchObject(expected);
  });
});
