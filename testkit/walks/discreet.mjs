// SPDX-License-Identifier: EUPL-1.2
// Somebody writes without a name, leaves at once; then an adversary with the telephone looks everywhere a browser keeps
// things: Back and Forward, addresses and titles, cookies, storage, copies.

import { PHONE, looksRight } from './look.mjs';
import { check, must } from './report.mjs';
import { press } from './story.mjs';

export const SECRET = 'Non posso parlare quando lui è in casa';
const ALIAS = 'Girasole Inventato';

const button = (page, name) => page.getByRole('main').getByRole('button', { name, exact: true });

/** From the first page to the private page; gives the six words. `at(name)` is called on every page. */
export async function writeWithoutName(page, home, at = async () => {}) {
  await page.goto(`${home}/it`);
  await press(page, page.getByRole('main').getByRole('link', { name: 'Scrivi senza dire chi sei' }));
  await at('before');
  await page.getByLabel('Dove abiti?').fill('Casalmaggiore');
  await press(page, button(page, 'Scrivi'));
  await at('tell');
  await page.getByLabel('Che cosa vuoi dirci?').fill(SECRET);
  await page.getByLabel(/^Come vuoi che ti chiamiamo/).fill(ALIAS);
  await press(page, button(page, 'Invia'));
  const words = await page.locator('.spoken li').allInnerTexts();
  must(words.length === 6, `${words.length} words`);
  await at('words');
  await press(page, button(page, 'Apri la tua pagina'));
  await page.getByText(SECRET).waitFor();
  await at('own');
  return words.map((word) => word.replace(/^\d+\.\s*/, '')).join(' ');
}

/** The harmless page stands, and nothing stirs any more. */
async function landed(page) {
  await page.waitForURL('**/it/oggi');
  await page.waitForFunction(() => location.hash === '' && document.readyState === 'complete');
}

/** What somebody finds who takes the telephone now. */
async function search(page, home, way) {
  const found = [];
  const look = async (place) => {
    const said = `${page.url()} ${await page.title()} ${await page.evaluate(() => document.body?.innerText ?? '')}`;
    const ours = page.url().startsWith(home);
    if (said.includes(SECRET) || said.includes(ALIAS)) found.push(`${place}: the words stand at ${page.url()}`);
    if (ours && !page.url().endsWith('/it/oggi')) found.push(`${place}: ${page.url()} «${await page.title()}»`);
  };
  await look('the page');
  const kept = await page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: (await indexedDB.databases()).map((one) => one.name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    name: window.name,
  }));
  must(JSON.stringify(kept) === '{"local":{},"session":{},"databases":[],"caches":[],"workers":0,"name":""}', JSON.stringify(kept));
  must((await page.context().cookies()).length === 0, JSON.stringify(await page.context().cookies()));
  for (let step = 1; step <= 8; step += 1) {
    const before = page.url();
    const moved = await page.goBack({ waitUntil: 'load', timeout: 3_000 }).catch(() => null);
    if (page.url() === 'about:blank') break;
    await look(`Back, ${step}`);
    if (moved === null && page.url() === before && step > 2) break;
  }
  for (let step = 1; step <= 8; step += 1) {
    await page.goForward({ waitUntil: 'load', timeout: 3_000 }).catch(() => null);
    if (page.url() !== 'about:blank') await look(`Forward, ${step}`);
  }
  must(found.length === 0, () => `${way}:\n${found.join('\n')}`);
  // The address itself, asked again, opens nothing.
  await page.goto(`${home}/it/informazioni`);
  must(!(await page.content()).includes(SECRET), 'the address opens the page again');
  must((await page.title()) === 'Informazioni', await page.title());
}

/** The part of the walks. */
export async function discreet(part, home, picture) {
  await part('discreet: written without a name', PHONE, {}, async (page) => {
    const addresses = new Set();
    page.on('framenavigated', (frame) => addresses.add(frame.url().replace(home, '')));
    let words = '';
    words = await writeWithoutName(page, home, async (step) => {
      await looksRight(page, `discreet ${step}`);
      await picture(page, `discreet-${step}`);
      must((await page.title()) === 'Informazioni', `${step} is titled ${await page.title()}`);
    });
    await check('discreet: one address for everything', () => must([...addresses].sort().join(' ') === '/it /it/informazioni', [...addresses].join(' ')));
    const cookies = await page.context().cookies();
    must(cookies.length === 1 && cookies[0].httpOnly && cookies[0].expires === -1 && cookies[0].sameSite === 'Strict', JSON.stringify(cookies));
    await page.getByRole('link', { name: 'Esci subito' }).click();
    await landed(page);
    await picture(page, 'discreet-calendar');
    await check('discreet: an adversary with the telephone finds nothing', () => search(page, home, 'the link'));
    await page.goto(`${home}/it/informazioni`);
    await page.getByRole('textbox', { name: 'Le tue sei parole' }).fill(words.toUpperCase());
    await press(page, button(page, 'Apri'));
    await page.getByText(SECRET).waitFor();
    for (let time = 0; time < 3; time += 1) await page.keyboard.press('Escape');
    await landed(page);
    await check('discreet: Escape three times leaves as little', () => search(page, home, 'Escape'));
  });

  await part('discreet: leaving from the ordinary pages', PHONE, {}, async (page) => {
    await page.goto(`${home}/it`);
    await page.goto(`${home}/it/servizi`);
    await page.goto(`${home}/it/comuni`);
    await page.getByRole('link', { name: 'Esci subito' }).click();
    await landed(page);
    await search(page, home, 'ordinary pages');
  });

  await part('discreet: without JavaScript', PHONE, { javaScriptEnabled: false }, async (page) => {
    await writeWithoutName(page, home);
    await press(page, page.getByRole('link', { name: 'Esci subito' }));
    must(page.url().endsWith('/it/oggi'), page.url());
    must((await page.context().cookies()).length === 0, 'a cookie stays');
    for (let step = 0; step < 4; step += 1) {
      // A page that was sent asks to be sent again: the browser's own page stands there, and Back fails.
      await page.goBack({ waitUntil: 'load', timeout: 3_000 }).catch(() => null);
      const shown = await page.locator('body').innerText({ timeout: 3_000 }).catch(() => '');
      must(!shown.includes(SECRET), `Back shows the words, step ${step}`);
    }
  });

  await part('discreet: an exit on each public page', PHONE, {}, async (page) => {
    for (const path of ['', '/servizi', '/servizi/sportello-lavoro-casalasco', '/comuni/019021', '/enti', '/cerca', '/privacy', '/nulla', '/informazioni']) {
      await page.goto(`${home}/it${path}`);
      must((await page.getByRole('link', { name: 'Esci subito' }).count()) === 1, `no exit on ${path}`);
    }
  });
}
