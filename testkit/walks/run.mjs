// SPDX-License-Identifier: EUPL-1.2
// Walks in a real browser: `node testkit/walks/run.mjs [--town PROGRAM] [--pictures FOLDER] [--only WORD]`.
// Prints a line for each check and a closing line; the exit status is 1 when one failed. Needs `testtown` and the packages
// of web/. Nothing waits for time to pass: every wait is for something to happen.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { enterGoesOn, walkByKeyboard } from './keyboard.mjs';
import { PHONE, WIDE, largeEnough, looksRight, watch } from './look.mjs';
import { check, close, must } from './report.mjs';
import { TONGUES, press, walk } from './story.mjs';
import { startBrowser, startTown } from './town.mjs';

const { values: asked } = parseArgs({
  options: { town: { type: 'string' }, pictures: { type: 'string' }, only: { type: 'string' } },
});
if (asked.pictures) mkdirSync(asked.pictures, { recursive: true });

const town = await startTown(asked.town);
const browser = await startBrowser();
const home = town.url;

/** A new person with a browser of this size. */
async function visitor(size, more = {}) {
  const context = await browser.newContext({ viewport: size, locale: 'it-IT', timezoneId: 'Europe/Rome', ...more });
  context.setDefaultTimeout(15_000);
  return { context, page: await context.newPage() };
}

async function picture(page, name) {
  if (asked.pictures) await page.screenshot({ path: join(asked.pictures, `${name}.png`), fullPage: true });
}

/** A part of the walks; the others go on when it fails. */
async function part(name, size, more, work) {
  if (asked.only && !name.includes(asked.only)) return;
  const { context, page } = await visitor(size, more);
  const complaints = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await check(name, () => work(page));
  await check(`${name}: the browser complains of nothing`, () => must(complaints.length === 0, () => complaints.join('\n')));
  await context.close();
}

const FIRST_VISIT = 150_000;
const LATER = 20_000;

for (const t of Object.values(TONGUES)) {
  await part(`the story on a phone, ${t.code}`, PHONE, {}, async (page) => {
    const watched = await watch(page, home);
    let first = true;
    await walk(page, home, t, async (step) => {
      if (!step.endsWith('filled')) {
        const { weight, heaviest } = await watched.weigh();
        const limit = first ? FIRST_VISIT : LATER;
        first = false;
        await check(`${step}, ${t.code}: ${(weight / 1000).toFixed(1)} kB of ${limit / 1000}`, () => must(weight > 0 && weight <= limit, heaviest));
      }
      await check(`${step}, ${t.code}: large enough for a finger`, () => largeEnough(page));
      await picture(page, `${t.code}-${step}`);
    });
    await check(`the story, ${t.code}: no strangers`, () => must(watched.strangers.length === 0, () => watched.strangers.join(', ')));
  });

  await part(`the story looked at closely, ${t.code}`, PHONE, {}, (page) =>
    walk(page, home, t, async (step) => {
      await looksRight(page, `${step}, ${t.code}`);
      if (t.code !== 'it') return;
      await page.setViewportSize(WIDE);
      await picture(page, `wide-${step}`);
      await page.setViewportSize(PHONE);
    }));

  await part(`the story by keyboard alone, ${t.code}`, WIDE, {}, (page) => walkByKeyboard(page, home, t));
  await part(`Enter in a field goes on, ${t.code}`, WIDE, {}, (page) => enterGoesOn(page, home, t));
}

await part('the story without JavaScript', PHONE, { javaScriptEnabled: false }, (page) => walk(page, home, TONGUES.it, async () => {}));

await part('saved in the calendar, the buttons still work', PHONE, { acceptDownloads: true }, async (page) => {
  const t = TONGUES.it;
  await walk(page, home, t, async (step) => {
    if (step !== '7-done' && step !== '8-appointment') return;
    for (let time = 0; time < 2; time += 1) {
      const [file] = await Promise.all([
        page.waitForEvent('download', { timeout: 5_000 }),
        page.getByRole('main').getByRole('button', { name: t.save }).click(),
      ]);
      must(file.suggestedFilename().endsWith('.ics'), file.suggestedFilename());
    }
    if (step === '8-appointment') {
      await press(page, page.getByRole('main').getByRole('button', { name: t.move }));
      await page.getByRole('heading', { level: 1, name: t.when }).waitFor();
      await page.goBack({ waitUntil: 'load' });
    }
  });
});

const OTHERS = {
  search: '/it/cerca',
  services: '/it/servizi',
  stage: '/it/eta/first-job',
  service: '/it/servizi/sportello-lavoro-casalasco',
  desk: '/it/sportelli/lavoro-casalmaggiore',
  towns: '/it/comuni',
  town: '/it/comuni/019021',
  bodies: '/it/enti',
  body: '/it/enti/energheia',
  privacy: '/it/privacy',
  accessibility: '/it/accessibilita',
  sources: '/it/da-dove-vengono-i-dati',
  'not-found': '/it/nulla',
  gone: '/it/appuntamento',
  'sign-in': '/it/scrivania/entra',
};

await part('the other pages', PHONE, {}, async (page) => {
  for (const [name, path] of Object.entries(OTHERS)) {
    const answer = await page.goto(home + path, { waitUntil: 'load' });
    const expected = { 'not-found': 404, gone: 410 }[name] ?? 200;
    await check(`${name} answers ${expected}`, () => must(answer.status() === expected, `${answer.status()}`));
    await looksRight(page, name);
    await picture(page, name);
  }
  await page.goto(`${home}/it/cerca`);
  await page.locator('input[type=search]').fill('bolette');
  await press(page, page.getByRole('main').getByRole('button', { name: 'Cerca' }));
  await looksRight(page, 'search-found');
  await picture(page, 'search-found');
  await page.goto(`${home}/it`);
  await press(page, page.getByRole('main').getByRole('button', { name: 'Avanti' }));
  await looksRight(page, 'first page with mistakes');
  await picture(page, 'ask-mistakes');
  await page.goto(`${home}/it`);
  await page.getByText(TONGUES.it.work, { exact: true }).click();
  await page.getByLabel(TONGUES.it.town).fill('Milano');
  await press(page, page.getByRole('main').getByRole('button', { name: 'Avanti' }));
  await looksRight(page, 'outside');
  await picture(page, 'outside');
  must((await page.context().cookies()).length === 0, 'a cookie without need');
});

await part('six steps from a sheet', PHONE, {}, async (page) => {
  await page.goto(`${home}/it/servizi/sportello-lavoro-casalasco`);
  await press(page, page.getByRole('main').getByRole('button', { name: /^Prenota/ }).first());
  await looksRight(page, 'sheet: after the desk');
  await press(page, page.locator('button.slot').first());
  await looksRight(page, 'sheet: reason');
  await picture(page, 'sheet-reason');
});

await part('the desk', PHONE, {}, async (page) => {
  await page.goto(`${home}/it/scrivania/entra`);
  await page.locator('[name=sign-in-name]').fill(town.login);
  await page.locator('[name=password]').fill(town.password);
  await press(page, page.getByRole('main').getByRole('button', { name: 'Entra' }));
  await looksRight(page, 'the desk today');
  await picture(page, 'desk-today');
  await page.goto(`${home}/it/scrivania/2026-11-24`);
  await looksRight(page, 'the desk with people');
  await picture(page, 'desk-people');
  await page.setViewportSize(WIDE);
  await picture(page, 'desk-people-wide');
});

await part('the sample pages', PHONE, {}, async (page) => {
  for (const path of town.samples) {
    const answer = await page.goto(home + path, { waitUntil: 'load' });
    must(answer.status() === 200, `${path} answers ${answer.status()}`);
    const name = path.slice(1).replaceAll('/', '-');
    if (path.startsWith('/samples/it/')) await looksRight(page, name);
    await picture(page, name);
  }
});

await browser.close();
await town.stop();
process.exitCode = close();
