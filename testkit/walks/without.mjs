// SPDX-License-Identifier: EUPL-1.2
// The story without something that is usually there: scripts, pictures and letters of ours, cookies.

import { PHONE } from './look.mjs';
import { must } from './report.mjs';
import { walk } from './story.mjs';

/** What is taken away, and what the visitor's browser is told. */
export const WITHOUT = {
  JavaScript: { context: { javaScriptEnabled: false } },
  'pictures and fonts': { block: /\.(svg|png|jpe?g|webp|avif|ico|woff2?)(\?|$)/ },
  styles: { block: /\.css(\?|$)/ },
  // The private page at the very end asks for one cookie: until there, none is needed.
  cookies: { noCookies: true, until: '7-done' },
};

/** Walks the story without something; gives how many pages worked. */
export async function walkWithout(browser, home, words, name) {
  const { context: more = {}, block, noCookies, until } = WITHOUT[name];
  const context = await browser.newContext({ viewport: PHONE, locale: words.code, timezoneId: 'Europe/Rome', ...more });
  context.setDefaultTimeout(15_000);
  let pages = 0;
  try {
    const page = await context.newPage();
    if (block) await page.route((url) => block.test(url.pathname), (route) => route.abort());
    if (noCookies) {
      await page.route('**', async (route) => {
        const { cookie, ...headers } = route.request().headers();
        must(!cookie, 'a cookie was sent');
        await route.continue({ headers });
      });
    }
    await walk(page, home, words, async (step) => {
      if (step.endsWith('filled')) return;
      must((await page.locator('h1').innerText()).length > 0, `${step} has no heading`);
      pages += 1;
      if (step === until) throw new Enough();
    });
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  } finally {
    await context.close();
  }
  return pages;
}

class Enough extends Error {}
