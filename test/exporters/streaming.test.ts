import { graphFor } from '../../src/exporters/reading/graph-for.js';
import { BATCH } from '../../src/exporters/reading/pages.js';
import { wholeOf } from '../../src/exporters/reading/part.js';
import { EXPORTERS } from '../../src/exporters/registry.js';
import { sharedStore } from '../conformance/harness.js';
import { growDiplomacy } from '../fixtures/grow-diplomacy.js';
import { temporarySqlite } from '../store/sqlite/temporary.js';
import { roundTripsOf } from '../support/round-trips.js';

/** Eight relations each: 8,000, which are sixteen pages. */
const SIZE = 1000;

describe('an export of many pages is written while it is read', () => {
  const store = sharedStore(temporarySqlite(), growDiplomacy(SIZE));

  // A format that says first who is in it, or by which sources, reads all of it once before.
  const AT_ONCE = ['gexf', 'graphml', 'cytoscape', 'node-link', 'graphology', 'kumu'];

  it.each(AT_ONCE)('as %s: its first piece is there when few pages were read', async (format) => {
    const exporter = EXPORTERS.find(({ name }) => name === format);
    if (exporter?.files !== 'ONE') throw new Error(`Expected ${format} to be a format of one file.`);
    const pieces = exporter.write(graphFor(exporter, store(), wholeOf({})))[Symbol.asyncIterator]();
    const trips = await roundTripsOf(() => pieces.next());
    // A page of people and the claims about them for each two, of the 32 and more that there are: where little is said of one, three pages make a piece.
    expect(trips.length).toBeLessThanOrEqual(6);
    let length = 0;
    let longest = 0;
    for (let piece = await pieces.next(); piece.done !== true; piece = await pieces.next()) {
      length += piece.value.length;
      longest = Math.max(longest, piece.value.length);
    }
    expect(length).toBeGreaterThan(SIZE * 8 * 100);
    // A piece is never as long as a page.
    expect(longest).toBeLessThan(BATCH * 1000);
  });
});
