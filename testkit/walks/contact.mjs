// SPDX-License-Identifier: EUPL-1.2
// Contact sheets, to be looked at: every public page in four languages side by side, as a telephone shows it; and the desk's
// Monday, wide and on a tablet.
// `node testkit/walks/contact.mjs [FOLDER]`; without a folder they go to docs/pictures. Chinese wears the letters of the
// device: a machine without any (Debian: fonts-wqy-microhei) draws boxes.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PHONE, WIDE } from './look.mjs';
import { monday } from './monday.mjs';
import { everyOwnPage } from './own.mjs';
import { everyOtherPage } from './pages.mjs';
import { walk } from './story.mjs';
import { root, startBrowser, startTown } from './town.mjs';
import { everyVisit } from './visits.mjs';
import { languagesOf, wordsIn } from './words.mjs';

/** Italian, one from the right, one with a script of its own, one without an alphabet. */
const WANTED = ['it', 'ar', 'pa', 'zh'];
/** How much of a long page is shown, and how wide a picture of it is. */
const TALLEST = 1_300;
const WIDTH = 240;
const HEAVIEST = 600_000;
const TABLET = { width: 768, height: 1024 };
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

const STYLE = `
  body { background: #dfe5ea; font: 600 15px system-ui, sans-serif; margin: 0; padding: 12px; width: max-content }
  tr > * { padding: 6px 8px; text-align: left; vertical-align: top }
  th:first-child { max-width: 100px; overflow-wrap: anywhere }
  img { background: #fff; border-radius: 8px; display: block; width: ${WIDTH}px }
  .wide img { width: 600px } .tablet img { width: 360px }`;

/** Writes what a page shows as one picture: the best that is light enough to be kept with the sources. */
async function draw(name, table, width, what) {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  await page.setContent(`<style>${STYLE}</style>${table}`);
  const box = await page.locator('body').boundingBox();
  const session = await page.context().newCDPSession(page);
  for (const quality of [72, 60, 48, 36, 24]) {
    const { data } = await session.send('Page.captureScreenshot', {
      format: 'webp',
      quality,
      captureBeyondViewport: true,
      clip: { ...box, scale: 1 },
    });
    const bytes = Buffer.from(data, 'base64');
    if (bytes.length > HEAVIEST && quality > 24) continue;
    const file = join(folder, `${name}.webp`);
    writeFileSync(file, bytes);
    console.log(`${file}: ${what}, ${Math.round(bytes.length / 1000)} kB`);
    break;
  }
  await page.close();
}

const image = (data) => `<img alt="" src="data:image/jpeg;base64,${data ?? ''}">`;
const named = Object.values(SHEETS).flatMap((names) => names ?? []);
for (const [sheet, names] of Object.entries(SHEETS)) {
  const shown = (names ?? [...pictures.keys()].filter((name) => !named.includes(name))).filter((name) => pictures.has(name));
  const rows = shown.map((name) => `<tr><th>${name}</th>${codes.map((code) => `<td>${image(pictures.get(name).get(code))}</td>`).join('')}</tr>`);
  const table = `<table><tr><th></th>${codes.map((code) => `<th>${code}</th>`).join('')}</tr>${rows.join('')}</table>`;
  await draw(`contact-sheet-${sheet}`, table, 130 + codes.length * (WIDTH + 16), `${shown.length} pages × ${codes.length} languages`);
}

// The desk's Monday, on a desk and on a tablet.
for (const [size, kind, across] of [[WIDE, 'wide', 3], [TABLET, 'tablet', 4]]) {
  const context = await browser.newContext({ viewport: size, locale: 'it', timezoneId: 'Europe/Rome', reducedMotion: 'reduce' });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const taken = [];
  const take = async (name) => {
    const picture = await page.screenshot({ type: 'jpeg', quality: 85, fullPage: true });
    taken.push(`<td><p>${name.replace('monday-', '')}</p>${image(picture.toString('base64'))}</td>`);
  };
  const own = await startTown(process.env.FILO_TESTTOWN);
  await monday(page, own.url, own, take);
  await own.stop();
  await context.close();
  const rows = [];
  while (taken.length > 0) rows.push(`<tr>${taken.splice(0, across).join('')}</tr>`);
  await draw(`monday-${kind}`, `<table class="${kind}">${rows.join('')}</table>`, 2000, `the desk's Monday`);
}

await browser.close();
await town.stop();
