import type { Page } from 'playwright-core';
import type { StoreUnderTest } from '../conformance/harness.js';
import { temporarySqlite } from '../store/sqlite/temporary.js';
import { describeHistorian, historianFolder, importHistorian } from '../support/historian.js';
import { choose, describeExplorer, FIND, NARROW, violations } from './panels/describe-explorer.js';

/** Two centuries of envoys, trips and meetings: some 6,000 entities and 21,000 relations. */
function withHistorian(): StoreUnderTest {
  const sqlite = temporarySqlite();
  return {
    ...sqlite,
    openEmpty: async () => {
      const store = await sqlite.openEmpty();
      await importHistorian(store, [historianFolder()]);
      return store;
    },
  };
}

const idsOn = (page: Page): Promise<string[]> => page.evaluate('demarche.shown.value.entities.map(({ id }) => id)');
const relationsOn = (page: Page): Promise<number> => page.evaluate('demarche.shown.value.relations.length');

describeHistorian('on the historian’s data', () => {
  describeExplorer(
    'The explorer',
    (open) => {
      it('begins with those who are best connected, says of how many, and with relations between them', async () => {
        const page = await open();
        await page.getByText(/^These are the \d+ most connected of 6,\d{3}\./).waitFor();
        expect((await idsOn(page)).length).toBeGreaterThan(15);
        expect(await relationsOn(page)).toBeGreaterThan(100);
      });

      it('finds somebody by a name in another script, and shows whose leader he was', async () => {
        const page = await open('#e=united-states');
        await choose(page, FIND, 'Ельцин');
        await page.getByRole('heading', { name: /Yeltsin/ }).waitFor();
        expect((await idsOn(page)).length).toBe(2);
      });

      it('brings others at each click, kind by kind, at most 25, and says how many there are', async () => {
        const page = await open('#e=united-kingdom&selected=united-kingdom');
        const more = () => page.getByRole('button', { name: /^Bring (25 of )?[\d,]+ (more )?by envoy roles/ });
        await more().click();
        await page.getByText(/^25 came; 26 entities/).waitFor();
        const first = await idsOn(page);
        await more().click();
        await page.getByText(/ came; \d\d entities/).waitFor();
        const second = await idsOn(page);
        expect(second.length).toBeGreaterThan(first.length);
        expect(second).toEqual(expect.arrayContaining(first));
      });

      it('says who met whom from a secretary of state of the 1970s to a leader of the 1990s, each step with its evidence', async () => {
        const page = await open('#e=united-states');
        await page.getByRole('tab', { name: 'Who met whom' }).click();
        await choose(page, 'From', 'Cyrus Vance');
        await choose(page, 'To', 'Yeltsin');
        await page.getByRole('button', { name: 'Show who met whom' }).click();
        const way = page.getByRole('article', { name: /^Way 1 of/ });
        await way.waitFor();
        await way
          .getByText(/^Meeting, /)
          .first()
          .click();
        await way
          .getByText(/\.xml#/)
          .first()
          .waitFor();
        expect((await idsOn(page)).length).toBeGreaterThan(2);
      });

      it('shows in a period what was then, and counts it', async () => {
        const page = await open('#e=united-states,pocom:nixon-richard-m,visits:russia/leonid-i-brezhnev&during=1973');
        const then = await relationsOn(page);
        expect(then).toBeGreaterThan(0);
        await page.getByRole('button', { name: /^Take away: In force/ }).click();
        await page.getByRole('tab', { name: `Relations ${then}` }).waitFor({ state: 'detached' });
        expect(await relationsOn(page)).toBeGreaterThan(then);
      });

      it('lists hundreds of relations, usable on a narrow screen, where axe finds nothing', async () => {
        const page = await open('', NARROW);
        await page.getByRole('tab', { name: 'List' }).click();
        await page.getByRole('tab', { name: /^Relations \d+/ }).click();
        await page.getByRole('button', { name: /more/i }).first().waitFor();
        expect(await violations(page)).toEqual([]);
      });
    },
    { isEmpty: true, under: withHistorian() },
  );
});
