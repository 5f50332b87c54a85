// SPDX-License-Identifier: EUPL-1.2
// Contact sheets of the desk, to be looked at: Monday at the hub, wide and on a tablet; one household from the first word to the closing;
// a legal protection from the decree to the final account; a housing emergency from the facts to what came of it; a judge's mandate.
// `node testkit/walks/contact-desk.mjs [FOLDER] [NAME]`; without a folder they go to docs/pictures, with a name that sheet alone is drawn.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { guardian } from './guardian.mjs';
import { housing } from './housing.mjs';
import { PHONE, WIDE } from './look.mjs';
import { mandate } from './mandate.mjs';
import { monday } from './monday.mjs';
import { oneHousehold } from './one-household.mjs';
import { close } from './report.mjs';
import { draw, image } from './sheet.mjs';
import { root, startBrowser, startTown } from './town.mjs';

const TABLET = { width: 768, height: 1024 };
const folder = process.argv[2] ?? join(root, 'docs/pictures');
mkdirSync(folder, { recursive: true });
const browser = await startBrowser();

/** A page of this size, for as long as the work takes. */
async function on(size, work) {
  const context = await browser.newContext({ viewport: size, locale: 'it', timezoneId: 'Europe/Rome', reducedMotion: 'reduce' });
  context.setDefaultTimeout(15_000);
  await work(await context.newPage());
  await context.close();
}

/** Walks in a town of its own, and draws what was seen on the way. */
async function sheet(name, kind, across, what, walk) {
  if (process.argv[3] && process.argv[3] !== name) return;
  const taken = [];
  const take = async (page, step, fullPage = true) => {
    const picture = await page.screenshot({ type: 'jpeg', quality: 85, fullPage });
    taken.push(`<td><p>${step}</p>${image(picture.toString('base64'))}</td>`);
  };
  const own = await startTown(process.env.FILO_TESTTOWN);
  await walk(own, take);
  await own.stop();
  const rows = [];
  while (taken.length > 0) rows.push(`<tr>${taken.splice(0, across).join('')}</tr>`);
  await draw(browser, join(folder, `${name}.webp`), `<table class="${kind}">${rows.join('')}</table>`, 2000, what);
}

for (const [size, kind, across] of [[WIDE, 'wide', 3], [TABLET, 'tablet', 4]]) {
  await sheet(`monday-${kind}`, kind, across, 'the desk’s Monday', (town, take) =>
    on(size, (page) => monday(page, town.url, town, (name) => take(page, name.replace('monday-', '')))));
}
/** How much of a long page is shown. */
const TALLEST = 1_500;
// Whatever screen each of them works on, shown as a telephone shows it: letters that can be read on a sheet.
const onPhones = (take, prefix, wanted = () => true) => async (page, name) => {
  const step = name.replace(prefix, '');
  if (!wanted(step)) return;
  const before = page.viewportSize();
  await page.setViewportSize(PHONE);
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: PHONE.width, height: Math.min(whole, TALLEST) });
  await take(page, step, false);
  await page.setViewportSize(before);
};
await sheet('one-household', 'phone', 6, 'one household, many hands', (town, take) =>
  oneHousehold((_, size, more, work) => on(size, work), town.url, town, onPhones(take, 'household-')));
// Of a legal protection, the turns on which something is refused, and the papers that come of it.
const TURNS = /^(3-|4-answer|7-|9-does|10-refused|11-|13-|15-|16-|17-)/;
await sheet('guardianship', 'phone', 5, 'a legal protection', (town, take) =>
  guardian((_, size, more, work) => on(size, work), town.url, town, onPhones(take, 'guardian-', (step) => TURNS.test(step))));
// Of a housing emergency, all but mistakes and what is seen in English.
const LEFT = /mistake|ahead|04|15|-en-|wide/;
await sheet('housing', 'phone', 6, 'a housing emergency, from the facts to what came of it', (town, take) =>
  housing((_, size, more, work) => on(size, work), town.url, town, onPhones(take, 'housing-', (step) => !LEFT.test(step))));
await sheet('mandate', 'phone', 6, 'a judge’s mandate, and violence', (town, take) =>
  mandate((_, size, more, work) => on(size, work), town.url, town, onPhones(take, 'mandate-', (step) => !LEFT.test(step) || step.startsWith('04'))));

await browser.close();
process.exitCode = close();
