// SPDX-License-Identifier: EUPL-1.2
// Looks at every public page under the conditions asked for, and measures every page in every language. What is found is
// handed to the caller: run.mjs judges it, reports.mjs prints it as tables.

import { faultsOf, watch } from './look.mjs';
import { everyOwnPage } from './own.mjs';
import { everyOtherPage } from './pages.mjs';
import { visitorUnder } from './conditions.mjs';
import { walk } from './story.mjs';
import { everyVisit } from './visits.mjs';
import { wordsIn } from './words.mjs';

export const FIRST_VISIT = 150_000;
export const LATER = 20_000;

/** Every public page under one row of conditions: `at(name, faults)`. */
export async function lookUnder(browser, town, row, at) {
  const home = town.url;
  const { context, page } = await visitorUnder(browser, row);
  const words = wordsIn(row.language);
  const look = async (name) => at(name, await faultsOf(page));
  try {
    await walk(page, home, words, (step) => (step.endsWith('filled') ? undefined : look(step)));
    await everyOwnPage(page, home, words, look);
    await everyVisit(page, town, words.code, look);
    await everyOtherPage(page, home, words, look);
  } finally {
    await context.close();
  }
}

/** What each page weighs over the wire, in order: first the story from an empty cache, then the others. */
export async function weigh(browser, home, code, size) {
  const context = await browser.newContext({ viewport: size, locale: code, timezoneId: 'Europe/Rome' });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const watched = await watch(page, home);
  const words = wordsIn(code);
  const rows = [];
  const put = async (name) => {
    const { weight, heaviest } = await watched.weigh();
    rows.push({ name, weight, heaviest, limit: rows.length === 0 ? FIRST_VISIT : LATER });
  };
  await walk(page, home, words, (step) => (step.endsWith('filled') ? undefined : put(step)));
  // The way to a pressed page goes over others: what is weighed is the whole way.
  await everyOtherPage(page, home, words, put);
  await context.close();
  return { rows, strangers: watched.strangers };
}
