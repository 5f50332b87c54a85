// SPDX-License-Identifier: EUPL-1.2
// What somebody does on every page of the desk: reads, presses, follows, signs in, looks for a person, answers. The walks of the desk share
// these hands.

import { press } from './story.mjs';

export const main = (page) => page.getByRole('main');

/** Waits until the page says this where it is seen. */
export const says = (page, words) => main(page).getByText(words).filter({ visible: true }).first().waitFor();

/** Presses the first button that is seen with this in its name. */
export const button = (page, name) => press(page, main(page).getByRole('button', { name }).filter({ visible: true }).first());

/** Presses the first button with exactly this name. */
export const exactly = (page, name) => press(page, main(page).getByRole('button', { name, exact: true }).filter({ visible: true }).first());

/** Follows the first link with this in its name. */
export const link = (page, name) => press(page, main(page).getByRole('link', { name }).first());

/** Signs in as somebody else, in a browser that remembers nobody. */
export async function signIn(page, home, name, password, code = 'it') {
  await page.context().clearCookies();
  await page.goto(`${home}/it/scrivania/entra`);
  await page.locator('[name=sign-in-name]').fill(name);
  await page.locator('[name=password]').fill(password);
  await exactly(page, 'Entra');
  if (code !== 'it') await page.goto(`${home}/${code}/scrivania`);
}

/** Somebody new is noted on the screen of contacts, as they are when they come: the line that is typed says who. */
export async function met(page, home, line) {
  await page.goto(`${home}/it/scrivania/contatti/nuovo`);
  await page.getByLabel('Cerca chi hai davanti').fill(line);
  await button(page, 'Cerca');
  await button(page, /persona nuova/);
  await page.getByLabel('Esito').selectOption({ index: 1 });
  await button(page, 'Chiudi il contatto');
  await says(page, 'Il contatto è chiuso.');
}

/** The page of a person, found by this line as a worker finds it; gives its path. */
export async function found(page, home, line, name) {
  await page.goto(`${home}/it/scrivania/nuclei`);
  await page.getByLabel('Chi cerchi?').fill(line);
  await button(page, 'Cerca');
  await link(page, name);
  return new URL(page.url()).pathname;
}

/** Answers questions of the part that is shown, as each is answered: chosen, picked from a list, typed. */
export async function answer(page, facts) {
  for (const [item, said] of Object.entries(facts)) {
    const field = main(page).locator(`[name="i-${item}"]`).first();
    if ((await field.getAttribute('type')) === 'radio') await main(page).locator(`[name="i-${item}"][value="${said}"]`).check({ force: true });
    else if (await field.evaluate((one) => one.tagName === 'SELECT')) await field.selectOption(said);
    else await field.fill(said);
  }
}

/** Goes on to the next part of a pathway, or to its own page after the last. */
export const on = (page) => Promise.all([page.waitForNavigation(), main(page).locator('button.btn[name=go][value=on]').click()]);

/** Says that a paper came, or a step was done. */
export async function ticks(page, name, day) {
  const line = main(page).locator('li').filter({ has: page.getByRole('heading', { name, exact: true }) });
  await line.locator('summary').click();
  if (day) await line.locator('input[type=date]').fill(day);
  await Promise.all([page.waitForNavigation(), line.getByRole('button', { name: 'Segna', exact: true }).click()]);
}
