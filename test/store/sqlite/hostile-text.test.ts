import { join } from 'node:path';
import { IntegrityError } from '../../../src/domain/errors.js';
import { openSqliteStore } from '../../../src/store/sqlite/store.js';
import { BY_NAME, change, EVERYTHING, idsOf } from '../../conformance/harness.js';
import { temporaryFolder } from './temporary.js';

const HALF_A_PAIR = '\ud800';

/** The engine ends the whole process when it reads text that is not UTF-8, and cuts text at U+0000: neither may get to it. */
describe('text with half of a UTF-16 pair or U+0000', () => {
  const folder = temporaryFolder();
  const person = (id: string, name: string) => ({ kind: 'PERSON', id, name, names: [], identifiers: [] }) as const;

  it('in an id that is asked for finds nothing', async () => {
    const store = await openSqliteStore({ path: join(folder(), 'asked.db') });
    await store.apply(change({ entities: [person('ada', 'Ada')] }));
    expect(await store.entities([HALF_A_PAIR, 'ada'])).toEqual(new Map([['ada', person('ada', 'Ada')]]));
    expect(await store.kindsOf([`x${HALF_A_PAIR}`])).toEqual(new Map());
    expect(await store.idsStartingWith(HALF_A_PAIR, ['PERSON'], 9)).toEqual([]);
    const filter = { name: { in: [HALF_A_PAIR], contains: HALF_A_PAIR } };
    expect(idsOf(await store.listEntities({ kind: 'PERSON', filter, lens: {} }, BY_NAME, EVERYTHING))).toEqual([]);
    await store.close();
  });

  it('in an id that is put is refused, and in a name is replaced', async () => {
    const store = await openSqliteStore({ path: join(folder(), 'put.db') });
    await expect(store.apply(change({ entities: [person(`a${HALF_A_PAIR}`, 'A')] }))).rejects.toBeInstanceOf(
      IntegrityError,
    );
    await store.apply(change({ entities: [person('b', `B${HALF_A_PAIR}\\ud800 \u{1f54a}\u0000`)] }));
    expect((await store.entities(['b'])).get('b')?.name).toBe('B\ufffd\\ud800 \u{1f54a}\ufffd');
    await store.close();
  });
});
