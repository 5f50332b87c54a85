// SPDX-License-Identifier: EUPL-1.2
// Contact sheets, to be looked at: every public page in four languages side by side, as a telephone shows it.
// `node testkit/walks/contact.mjs [FOLDER]`; without a folder they go to docs/pictures. Chinese wears the letters of the
// device: a machine without any (Debian: fonts-wqy-microhei) draws boxes.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PHONE } from './look.mjs';
import { everyOwnPage } from './own.mjs';
import { everyOtherPage } from './pages.mjs';
import { WIDTH, draw, image } from './sheet.mjs';
import { walk } from './story.mjs';
import { root, startBrowser, startTown } from './town.mjs';
import { everyVisit } from './visits.mjs';
import { languagesOf, wordsIn } from './words.mjs';

/** Italian, one from the right, one with a script of its own, one without an alphabet. */
const WANTED = ['it', 'ar', 'pa', 'zh'];
/** How much of a long page is shown. */
const TALLEST = 1_300;
const SHEETS = {
  'the-way': ['1-ask', '2-questions', '3-results', '4-time', '5-person', '6-summary', '7-done', '8-appointment'],
  'looking-around': ['search', 'services', 'stage', 'service', 'service-no-booking', 'desk', 'towns', 'town', 'map', 'bodies', 'body'],
  'what-a-site-owes': ['feedback', 'feedback-why', 'feedback-thanks', 'privacy', 'accessibility', 'code', 'sources'],
  'changing-ones-mind': ['place', 'person-mistakes', 'moving', 'moving-summary', 'moved', 'cancelling', 'cancelled'],
  'without-a-name': [
    'before', 'words-unknown', 'tell', 'tell-mistakes', 'words', 'own', 'reach', 'name', 'meeting-time', 'meeting-summary', 'meeting', 'deleting', 'today',
  ],
  'a-group': [
    'group', 'group-come', 'group-mistakes', 'group-done', 'group-own', 'group-leaving', 'group-left', 'group-full', 'group-list', 'group-waiting',
  ],
  'sending-somebody': [
    'sender-link', 'sender-home', 'sender-risk', 'sender-risk-mistakes', 'sender-harm', 'sender-about', 'sender-mistakes', 'sender-agreement',
    'sender-no-agreement', 'sender-book', 'sender-sent', 'sender-taken-back',
  ],
  'the-rest': null, // whatever is not on another sheet
};

const folder = process.argv[2] ?? join(root, 'docs/pictures');
mkdirSync(folder, { recursive: true });
const town = await startTown(process.env.FILO_TESTTOWN);
const browser = await startBrowser();
const asking = await browser.newPage();
const offered = await languagesOf(asking, town.url);
await asking.close();
const codes = WANTED.filter((code) => offered.includes(code));

/** Name of page → language → picture. */
const pictures = new Map();
for (const code of codes) {
  const context = await browser.newContext({ viewport: PHONE, locale: code, timezoneId: 'Europe/Rome', reducedMotion: 'reduce' });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const take = async (name) => {
    await page.evaluate(() => document.fonts.ready.then(() => true));
    const whole = await page.evaluate(() => document.documentElement.scrollHeight);
    // On a telephone as tall as the page, what stands at the foot of the screen covers no words.
    await page.setViewportSize({ width: PHONE.width, height: Math.min(whole, TALLEST) });
    const picture = await page.screenshot({ type: 'jpeg', quality: 85 });
    await page.setViewportSize(PHONE);
    if (!pictures.has(name)) pictures.set(name, new Map());
    pictures.get(name).set(code, picture.toString('base64'));
  };
  const words = wordsIn(code);
  await walk(page, town.url, words, (step) => (step.endsWith('filled') ? undefined : take(step)));
  await everyOwnPage(page, town.url, words, take);
  await everyVisit(page, town, code, take);
  await page.goto(`${town.url}/${code}${town.closed_desk}`);
  await take('desk-closed');
  await everyOtherPage(page, town.url, words, take);
  await context.close();
}

const named = Object.values(SHEETS).flatMap((names) => names ?? []);
for (const [sheet, names] of Object.entries(SHEETS)) {
  const shown = (names ?? [...pictures.keys()].filter((name) => !named.includes(name))).filter((name) => pictures.has(name));
  const rows = shown.map((name) => `<tr><th>${name}</th>${codes.map((code) => `<td>${image(pictures.get(name).get(code))}</td>`).join('')}</tr>`);
  const table = `<table><tr><th></th>${codes.map((code) => `<th>${code}</th>`).join('')}</tr>${rows.join('')}</table>`;
  await draw(browser, join(folder, `contact-sheet-${sheet}.webp`), table, 130 + codes.length * (WIDTH + 16), `${shown.length} pages × ${codes.length} languages`);
}

await browser.close();
await town.stop();
