import type { Page } from 'playwright-core';
import { describeExplorer } from '../panels/describe-explorer.js';

/** Once the layout has come to its end. */
async function settled(page: Page): Promise<void> {
  await page.locator('.stage[data-layout="SETTLED"]').waitFor();
}

/** Where an entity is drawn, in pixels of the page. */
async function placeOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  return page.evaluate((entity) => {
    const stage = document.querySelector('.stage')?.getBoundingClientRect();
    const { x, y } = window.demarche.canvas()?.placeOf(entity) ?? { x: 0, y: 0 };
    return { x: x + (stage?.left ?? 0), y: y + (stage?.top ?? 0) };
  }, id);
}
