// SPDX-License-Identifier: EUPL-1.2
// What is printed: every service sheet and the results stay on one sheet of A4, with the code that leads back.

import { check, must } from './report.mjs';

/** Pages of a PDF: the page objects of its own tree. */
export const pagesOf = (pdf) => (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;

/** Prints a page as the browser would, on A4, with the page's own margins. */
const printed = (page) => page.pdf({ format: 'A4', preferCSSPageSize: true });

/** The code at the foot is there on paper and not on the screen. */
async function hasTheWayBack(page) {
  const foot = page.locator('.paper-back');
  must((await foot.count()) === 1, 'no way back on paper');
  await page.emulateMedia({ media: 'screen' });
  must(!(await foot.isVisible()), 'the code is shown on the screen');
  await page.emulateMedia({ media: 'print' });
  must(await foot.isVisible(), 'the code is not printed');
  await page.emulateMedia({ media: null });
}

async function onOneSheet(page, name) {
  await check(`${name}: the way back is on the paper`, () => hasTheWayBack(page));
  await check(`${name}: one sheet of paper`, async () => {
    const count = pagesOf(await printed(page));
    must(count === 1, `${count} sheets`);
  });
}

/** Every service of the territory. */
export async function sheetsFit(page, home, code) {
  await page.goto(`${home}/${code}/servizi`, { waitUntil: 'load' });
  const links = await page.locator('main a[href*="/servizi/"]').evaluateAll((all) => [...new Set(all.map((a) => a.getAttribute('href')))]);
  must(links.length > 0, 'no services are listed');
  for (const link of links) {
    await page.goto(home + link, { waitUntil: 'load' });
    await onOneSheet(page, `${link} on paper`);
  }
}

/** The page of results one stands on. */
export const resultsFit = (page, name) => onOneSheet(page, `${name} on paper`);
