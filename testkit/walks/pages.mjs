// SPDX-License-Identifier: EUPL-1.2
// Every kind of public page: those with an address, and those one comes to by pressing.

import { must } from './report.mjs';
import { press } from './story.mjs';

/** Pages with an address, without language; the status when it is not 200. */
export const ADDRESSED = {
  search: '/cerca',
  services: '/servizi',
  stage: '/eta/first-job',
  service: '/servizi/sportello-lavoro-casalasco',
  'service-no-booking': '/servizi/centro-antiviolenza',
  desk: '/sportelli/lavoro-casalmaggiore',
  towns: '/comuni',
  town: '/comuni/019021',
  map: '/mappa',
  snippet: '/sul-tuo-sito/019021',
  'from-paper': '/v/print',
  bodies: '/enti',
  body: '/enti/energheia',
  feedback: '/parere',
  privacy: '/privacy',
  accessibility: '/accessibilita',
  code: '/codice',
  sources: '/da-dove-vengono-i-dati',
  'not-found': '/nulla',
  'own-code': '/appuntamento',
};
export const STATUS = { 'not-found': 404 };

const main = (page) => page.getByRole('main');

/** Pages one comes to by pressing, apart from the story: each leads there from the first page. */
export const PRESSED = {
  'ask-mistakes': async (page, home, t) => {
    await page.goto(`${home}/${t.code}`);
    await press(page, main(page).getByRole('button', { name: t.next, exact: true }));
  },
  outside: async (page, home, t) => {
    await page.goto(`${home}/${t.code}`);
    await page.getByText(t.work, { exact: true }).click();
    await page.getByLabel(t.town).fill('Milano');
    await press(page, main(page).getByRole('button', { name: t.next, exact: true }));
  },
  'search-found': async (page, home, t) => {
    await page.goto(`${home}/${t.code}/cerca`);
    await page.locator('input[type=search]').fill('bolette');
    await press(page, page.locator('main form[role=search] button[type=submit]'));
  },
  'search-nothing': async (page, home, t) => {
    await page.goto(`${home}/${t.code}/cerca`);
    await page.locator('input[type=search]').fill('xyzxyz');
    await press(page, page.locator('main form[role=search] button[type=submit]'));
  },
  'sheet-reason': async (page, home, t) => {
    await page.goto(`${home}/${t.code}/servizi/sportello-lavoro-casalasco`);
    await press(page, page.locator('main form[action$="/prenota"] button').first());
    await press(page, page.locator('button.slot').first());
  },
  'feedback-why': async (page, home, t) => {
    await page.goto(`${home}/${t.code}/parere`);
    await page.locator('label[for]').filter({ hasText: '2' }).first().click();
    await press(page, main(page).getByRole('button', { name: t.next, exact: true }));
  },
  'feedback-thanks': async (page, home, t) => {
    await PRESSED['feedback-why'](page, home, t);
    await press(page, page.locator('main form#step button[type=submit]').first());
  },
};

/** Calls `at(name)` on every public page but the story's. */
export async function everyOtherPage(page, home, t, at) {
  // Who walked the story before has opened a private page: these are for somebody new.
  await page.context().clearCookies();
  const shut = [];
  for (const [name, path] of Object.entries(ADDRESSED)) {
    const answer = await page.goto(`${home}/${t.code}${path}`, { waitUntil: 'load' }).catch((error) => shut.push(`${name}: ${error.message.split('\n')[0]}`));
    if (answer?.status) await at(name, answer.status(), STATUS[name] ?? 200);
    else await page.waitForURL(/^chrome-error:/).catch(() => {});
  }
  for (const [name, lead] of Object.entries(PRESSED)) {
    await lead(page, home, t);
    await at(name);
  }
  must(shut.length === 0, () => shut.join('; '));
}
