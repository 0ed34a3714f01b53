import { describeExplorer, FIND } from './describe-explorer.js';

const API = '**/graphql';

describeExplorer('Where something is missing', (open) => {
  it('a step that fails says so, keeps what is shown, and can be tried again', async () => {
    const page = await open('#e=kirill-dmitriev&selected=kirill-dmitriev');
    await page.getByRole('button', { name: 'Bring 2 by meetings' }).waitFor();
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Bring 2 by meetings' }).click();
    const alert = page.getByRole('alert');
    await alert.waitFor();
    await page.getByRole('row', { name: 'Kirill Dmitriev' }).waitFor();
    await page.context().setOffline(false);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await alert.waitFor({ state: 'detached' });
  });

  it('evidence that cannot be had can be asked for again', async () => {
    const page = await open('#e=kirill-dmitriev,donald-trump');
    await page.route(API, (route) => route.abort());
    await page.getByRole('row', { name: 'Donald Trump' }).getByRole('button').click();
    await page.getByRole('alert').waitFor();
    await page.unroute(API);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 2, name: 'Donald Trump' }).waitFor();
  });

  it('a search that fails says so', async () => {
    const page = await open('#e=kirill-dmitriev');
    await page.route(API, (route) => route.abort());
    await page.getByRole('combobox', { name: FIND }).fill('putin');
    await page.getByText('The search failed', { exact: false }).waitFor();
  });

  it('a canvas from which all is taken says how to begin again', async () => {
    const page = await open('#e=kirill-dmitriev&selected=kirill-dmitriev');
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await page.getByRole('heading', { name: 'Nothing is on the canvas' }).waitFor();
    await page.getByRole('button', { name: 'Show the most connected' }).click();
    await page.getByText(/^27 came/).waitFor();
  });

  it('a broken address says what was passed over', async () => {
    const page = await open('#e=kirill-dmitriev&certainty=surely');
    await page.getByRole('alert').filter({ hasText: 'surely' }).getByRole('button', { name: 'Dismiss' }).click();
    await page.getByRole('row', { name: 'Kirill Dmitriev' }).waitFor();
  });
});

describeExplorer(
  'An empty store',
  (open) => {
    it('says how it is filled, and looks again', async () => {
      const page = await open();
      await page.getByRole('heading', { name: 'The store is empty' }).waitFor();
      await page.getByText('npx demarche load my-dossier.yaml').waitFor();
      await page.getByRole('button', { name: 'Look again' }).click();
      await page.getByRole('heading', { name: 'The store is empty' }).waitFor();
    });
  },
  { isEmpty: true },
);
