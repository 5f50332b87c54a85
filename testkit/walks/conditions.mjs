// SPDX-License-Identifier: EUPL-1.2
// Under which conditions a page is looked at: language × width × size of text × colours. In `make test` every pair of
// values meets in some row (six rows); `make nightly` looks at all of them.

import { must } from './report.mjs';

export const FACTORS = {
  language: ['it', 'ar'],
  width: [320, 1280],
  text: [100, 200],
  colours: ['light', 'dark', 'forced'],
};

/** Every combination. */
export function everyRow() {
  return Object.entries(FACTORS).reduce(
    (rows, [factor, values]) => rows.flatMap((row) => values.map((value) => ({ ...row, [factor]: value }))),
    [{}],
  );
}

/** Rows among which every pair of values meets: the next row is the one with most pairs not met yet. */
export function pairedRows() {
  const all = everyRow();
  const pairsOf = (row) => {
    const values = Object.entries(row).map(([factor, value]) => `${factor}=${value}`);
    return values.flatMap((one, at) => values.slice(at + 1).map((other) => `${one}&${other}`));
  };
  const missing = new Set(all.flatMap(pairsOf));
  const rows = [];
  while (missing.size > 0) {
    const gain = (row) => pairsOf(row).filter((pair) => missing.has(pair)).length;
    const best = all.reduce((best, row) => (gain(row) > gain(best) ? row : best));
    rows.push(best);
    pairsOf(best).forEach((pair) => missing.delete(pair));
  }
  must(rows.length < all.length / 2, 'pairs cost as much as everything');
  return rows;
}

export const nameOf = (row) => `${row.language} ${row.width} px, text ${row.text} %, ${row.colours}`;

/** Somebody new who looks under these conditions. Text grows as in the settings of a browser, not by zooming. */
export async function visitorUnder(browser, row) {
  const context = await browser.newContext({
    viewport: { width: row.width, height: row.width < 600 ? 740 : 900 },
    colorScheme: row.colours === 'light' ? 'light' : 'dark',
    forcedColors: row.colours === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
    locale: row.language,
    timezoneId: 'Europe/Rome',
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Page.enable');
  await session.send('Page.setFontSizes', { fontSizes: { standard: (16 * row.text) / 100, fixed: (13 * row.text) / 100 } });
  return { context, page };
}
