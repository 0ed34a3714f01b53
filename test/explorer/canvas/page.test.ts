import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { SaxesParser } from 'saxes';
import { describeExplorer, NARROW } from '../panels/describe-explorer.js';

interface Place {
  readonly x: number;
  readonly y: number;
}

const STAGE = '.stage[data-layout="SETTLED"]';

/** What the page says of itself; the expression is one of its own language. */
function read<Value>(page: Page, expression: string): Promise<Value> {
  return page.evaluate<Value>(expression);
}

/** Until the expression is true in the page, which is asked again with each of its turns: its policy lets no text be run from within. */
async function until(page: Page, expression: string): Promise<void> {
  for (let turn = 0; turn < 2_000; turn++) {
    if (await read<boolean>(page, `new Promise((done) => setTimeout(() => done(${expression}), 20))`)) return;
  }
  throw new Error(`It has not come true: ${expression}`);
}

const selected = (page: Page) => read<string[]>(page, 'demarche.view.value.selected');

/** Where an entity is drawn, in pixels of the page, once the layout has come to its end. */
async function placeOf(page: Page, id: string): Promise<Place> {
  await page.locator(STAGE).waitFor();
  const { x, y } = await read<Place>(
    page,
    `demarche.canvas().projection().project(demarche.canvas().graph.getNodeAttributes('${id}'))`,
  );
  const box = await boxOf(page.locator('.stage'));
  return { x: box.x + x, y: box.y + y };
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('It is not in sight.');
  return box;
}

async function drag(page: Page, from: Place, to: Place): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
}

describeExplorer(
  'The canvas',
  (open) => {
    it('draws each entity and each line that is shown, and no other', async () => {
      const page = await open();
      await page.locator(STAGE).waitFor();
      const [nodes, edges] = await read<[string[], string[]]>(
        page,
        '[demarche.canvas().graph.nodes(), demarche.canvas().graph.edges()]',
      );
      const [entities, lines] = await read<[string[], string[]]>(
        page,
        '[demarche.shown.value.entities.map((one) => one.id), demarche.shown.value.edges.map((one) => one.id)]',
      );
      expect(nodes.length).toBeGreaterThan(10);
      expect(nodes.toSorted()).toEqual(entities.toSorted());
      expect(edges.toSorted()).toEqual(lines.toSorted());
    });

    it('selects who is clicked, adds with Shift, and lets go with a click beside', async () => {
      const page = await open('#e=steve-witkoff,vladimir-putin,russia');
      const witkoff = await placeOf(page, 'steve-witkoff');
      await page.mouse.click(witkoff.x, witkoff.y);
      await until(page, 'demarche.view.value.selected.length === 1');
      expect(await selected(page)).toEqual(['steve-witkoff']);
      const putin = await placeOf(page, 'vladimir-putin');
      await page.keyboard.down('Shift');
      await page.mouse.click(putin.x, putin.y);
      await page.keyboard.up('Shift');
      await until(page, 'demarche.view.value.selected.length === 2');
      const stage = await boxOf(page.locator('.stage'));
      await page.mouse.click(stage.x + 8, stage.y + 8);
      await until(page, 'demarche.view.value.selected.length === 0');
    });

    it('selects who is in a box that is drawn with Shift', async () => {
      const page = await open('#e=steve-witkoff,vladimir-putin,russia');
      await page.locator(STAGE).waitFor();
      const stage = await boxOf(page.locator('.stage'));
      await page.keyboard.down('Shift');
      await drag(
        page,
        { x: stage.x + 4, y: stage.y + 4 },
        { x: stage.x + stage.width - 4, y: stage.y + stage.height - 60 },
      );
      await page.mouse.up();
      await page.keyboard.up('Shift');
      await until(page, 'demarche.view.value.selected.length === 3');
    });

    it('pins who is dragged where they are let go, as a step that can be undone', async () => {
      const page = await open('#e=steve-witkoff,vladimir-putin,russia');
      const from = await placeOf(page, 'vladimir-putin');
      const stage = await boxOf(page.locator('.stage'));
      const to = { x: stage.x + stage.width / 2, y: stage.y + stage.height / 3 };
      await drag(page, from, to);
      await page.mouse.up();
      await until(page, `'vladimir-putin' in demarche.view.value.pins`);
      const put = await placeOf(page, 'vladimir-putin');
      expect(Math.hypot(put.x - to.x, put.y - to.y)).toBeLessThan(6);
      await page.getByRole('button', { name: /^Undo/ }).click();
      await until(page, `!('vladimir-putin' in demarche.view.value.pins)`);
      const back = await placeOf(page, 'vladimir-putin');
      expect(Math.hypot(back.x - from.x, back.y - from.y)).toBeLessThan(6);
    });

    it('brings more with a double click, and leaves who was there about where they were', async () => {
      const page = await open('#e=steve-witkoff,vladimir-putin,russia');
      const before = await placeOf(page, 'steve-witkoff');
      await page.mouse.dblclick(before.x, before.y);
      await until(page, 'demarche.shown.value.entities.length > 5');
      await until(page, 'demarche.canvas().graph.order === demarche.shown.value.entities.length');
    });

    it('is moved and zoomed with keys', async () => {
      const page = await open();
      await page.locator(STAGE).focus();
      const scale = () => read<number>(page, 'demarche.canvas().projection().scale');
      const whole = await scale();
      await page.keyboard.press('+');
      await until(page, `demarche.canvas().projection().scale > ${whole * 1.3}`);
      await page.keyboard.press('f');
      await until(page, `Math.abs(demarche.canvas().projection().scale / ${whole} - 1) < 0.01`);
      const { x } = await placeOf(page, 'russia');
      await page.keyboard.press('ArrowRight');
      await until(
        page,
        `demarche.canvas().projection().project(demarche.canvas().graph.getNodeAttributes('russia')).x < ${x}`,
      );
    });

    it('comes back when the browser has taken the graphics away', async () => {
      const page = await open('#e=steve-witkoff,vladimir-putin,russia');
      await page.locator(STAGE).waitFor();
      const loss = `document.querySelector('.sigma-stage, .stage canvas').getContext('webgl2').getExtension('WEBGL_lose_context')`;
      await page.evaluate(`window.loss = ${loss}; window.loss.loseContext()`);
      await page.getByText('The browser has paused the graphics.').waitFor();
      await page.evaluate('window.loss.restoreContext()');
      await page.getByText('The browser has paused the graphics.').waitFor({ state: 'detached' });
      const witkoff = await placeOf(page, 'steve-witkoff');
      await page.mouse.click(witkoff.x, witkoff.y);
      await until(page, 'demarche.view.value.selected.length === 1');
    });

    it('gives what it shows as PNG and as SVG', async () => {
      const page = await open();
      await page.locator(STAGE).waitFor();
      await page.getByRole('button', { name: 'Export' }).click();
      const take = async (name: string) => {
        const download = page.waitForEvent('download');
        await page.getByRole('button', { name: `Download ${name}` }).click();
        return readFileSync(await (await download).path());
      };
      const svg = (await take('SVG picture')).toString('utf8');
      const texts: string[] = [];
      const parser = new SaxesParser();
      parser.on('text', (text) => texts.push(text));
      parser.on('error', (error) => {
        throw error;
      });
      parser.write(svg).close();
      expect(texts).toContain('Russia');
      const png = await take('PNG picture');
      expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
      const stage = await boxOf(page.locator('.stage'));
      // The width is the first number of the header.
      expect(png.readUInt32BE(16)).toBe(2 * Math.round(stage.width));
    });
  },
  { webgl: true },
);

describeExplorer('The time strip', (open) => {
  const during = (page: Page) => read<object | null>(page, 'demarche.view.value.lens.during ?? null');
  const relations = (page: Page) => read<number>(page, 'demarche.shown.value.relations.length');

  it('shows at once what a dragged window lets through, and makes a step of it when it is let go', async () => {
    const page = await open();
    const all = await relations(page);
    const handle = await boxOf(page.getByRole('slider', { name: 'End of the period' }));
    const from = { x: handle.x + handle.width / 2, y: handle.y + handle.height / 2 };
    await drag(page, from, { x: from.x - 300, y: from.y });
    await until(page, `demarche.shown.value.relations.length < ${all}`);
    expect(await during(page)).toBeNull();
    const shown = await relations(page);
    await page.mouse.up();
    await until(page, 'demarche.view.value.lens.during !== undefined');
    expect(await relations(page)).toBe(shown);
    await page.getByRole('button', { name: /^Undo/ }).click();
    await until(page, `demarche.shown.value.relations.length === ${all}`);
  });

  it('is worked with keys, and says in words where it is', async () => {
    const page = await open();
    const start = page.getByRole('slider', { name: 'Beginning of the period' });
    await start.focus();
    await page.keyboard.press('ArrowRight');
    await until(page, 'demarche.view.value.lens.during !== undefined');
    expect(await during(page)).toEqual({ from: '2022-03-01' });
    expect(await start.getAttribute('aria-valuetext')).toBe('since 2022-03');
    await page.keyboard.press('Home');
    await until(page, 'demarche.view.value.lens.during === undefined');
  });

  it('takes a period that is typed, and says what it expects where it cannot read it', async () => {
    const page = await open();
    await page.getByLabel('From', { exact: true }).fill('2025-11');
    await page.keyboard.press('Enter');
    await until(page, 'demarche.view.value.lens.during !== undefined');
    expect(await during(page)).toEqual({ from: '2025-11-01' });
    await page.getByLabel('From', { exact: true }).fill('November');
    await page.keyboard.press('Enter');
    await page.getByText('Write a year, month or day').waitFor();
    expect(await during(page)).toEqual({ from: '2025-11-01' });
  });

  it('plays to the end, and stops there', async () => {
    const page = await open('#e=steve-witkoff,vladimir-putin,russia,ukraine');
    await page.getByLabel('Speed').selectOption('Fast');
    await page.getByRole('button', { name: 'Play' }).click();
    await page.getByRole('button', { name: 'Stop' }).waitFor();
    await page.getByRole('button', { name: 'Play' }).waitFor();
    expect(await during(page)).toEqual({ from: expect.any(String) });
  });

  it('has a second handle for what was known', async () => {
    const page = await open();
    await page.getByRole('slider', { name: 'Known by' }).focus();
    await page.keyboard.press('Home');
    await until(page, 'demarche.view.value.lens.knownBy !== undefined');
    await page.keyboard.press('End');
    await until(page, 'demarche.view.value.lens.knownBy === undefined');
  });

  it('fits into a narrow page', async () => {
    const page = await open('', NARROW);
    await page.locator('.time-strip').waitFor();
    expect(await read<number>(page, 'document.documentElement.scrollWidth')).toBeLessThanOrEqual(380);
  });
});

describeExplorer('The canvas without WebGL', (open) => {
  it('says so, and that the list has everything', async () => {
    const page = await open();
    await page.getByText('The picture of the graph needs WebGL 2').waitFor();
    await page.getByText('The list has everything that would be drawn here').waitFor();
  });
});
