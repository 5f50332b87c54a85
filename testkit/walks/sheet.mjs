// SPDX-License-Identifier: EUPL-1.2
// Many pictures on one: a contact sheet, light enough to be kept with the sources.

import { writeFileSync } from 'node:fs';

/** How wide a picture of a telephone is on a sheet. */
export const WIDTH = 240;
const HEAVIEST = 600_000;
const STYLE = `
  body { background: #dfe5ea; font: 600 15px system-ui, sans-serif; margin: 0; padding: 12px; width: max-content }
  tr > * { padding: 6px 8px; text-align: left; vertical-align: top }
  th:first-child { max-width: 100px; overflow-wrap: anywhere }
  img { background: #fff; border-radius: 8px; display: block; width: ${WIDTH}px }
  .wide img { width: 600px } .tablet img { width: 360px } .phone img { width: 310px }`;

export const image = (data) => `<img alt="" src="data:image/jpeg;base64,${data ?? ''}">`;

/** Writes what a table shows as one picture: the best that is light enough. */
export async function draw(browser, file, table, width, what) {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  await page.setContent(`<style>${STYLE}</style>${table}`);
  const box = await page.locator('body').boundingBox();
  const session = await page.context().newCDPSession(page);
  for (const quality of [72, 60, 48, 36, 24]) {
    const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality, captureBeyondViewport: true, clip: { ...box, scale: 1 } });
    const bytes = Buffer.from(data, 'base64');
    if (bytes.length > HEAVIEST && quality > 24) continue;
    writeFileSync(file, bytes);
    console.log(`${file}: ${what}, ${Math.round(bytes.length / 1000)} kB`);
    break;
  }
  await page.close();
}
