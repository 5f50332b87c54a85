// SPDX-License-Identifier: EUPL-1.2
// Pictures to look at: every step of the story and every sample page, on a phone and on a desk.
// `node testkit/walks/pictures.mjs [FOLDER]`; without a folder they go to target/pictures.

import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PHONE, WIDE } from './look.mjs';
import { TONGUES, walk } from './story.mjs';
import { root, startBrowser, startTown } from './town.mjs';

const folder = process.argv[2] ?? join(root, 'target', 'pictures');
mkdirSync(folder, { recursive: true });
const town = await startTown(process.env.FILO_TESTTOWN);
const browser = await startBrowser();
let count = 0;

for (const [size, word] of [[PHONE, 'phone'], [WIDE, 'wide']]) {
  const context = await browser.newContext({ viewport: size, locale: 'it-IT', timezoneId: 'Europe/Rome' });
  const page = await context.newPage();
  const take = async (name) => {
    await page.screenshot({ path: join(folder, `${name}-${word}.png`), fullPage: true });
    count += 1;
  };
  await walk(page, town.url, TONGUES.it, (step) => take(`story-${step}`));
  for (const path of town.samples) {
    await page.goto(town.url + path, { waitUntil: 'load' });
    await take(path.slice(1).replaceAll('/', '-'));
  }
  await context.close();
}

// The story at a glance: what a README shows.
const shown = ['1-ask-filled', '3-results', '4-time', '7-done'];
const strip = await browser.newPage({ viewport: { width: 1600, height: 800 }, deviceScaleFactor: 1 });
const screens = shown.map((step) => {
  const picture = readFileSync(join(folder, `story-${step}-phone.png`)).toString('base64');
  return `<div><img alt="" src="data:image/png;base64,${picture}"></div>`;
});
await strip.setContent(`<style>
  body { margin: 0; display: flex; gap: 32px; padding: 32px; background: #e8edf2; width: max-content }
  div { width: 360px; height: 740px; overflow: hidden; border-radius: 24px; border: 6px solid #17324d; background: #fff }
  img { width: 360px; display: block }
</style>${screens.join('')}`);
await strip.locator('body').screenshot({ path: join(folder, 'story.png') });
count += 1;

await browser.close();
await town.stop();
console.log(`${count} pictures in ${folder}`);
