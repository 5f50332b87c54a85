// SPDX-License-Identifier: EUPL-1.2
// Monday, 8:40, the hub in Cremona: three people of three bodies at one desk. Somebody walks in from Soresina and is booked for; a
// father without a name is called while it is safe; the educator is ill from Wednesday, and eleven people keep their hours.

import { ready } from './keyboard.mjs';
import { looksRight } from './look.mjs';
import { must } from './report.mjs';
import { press } from './story.mjs';

const ELEVEN = 11;
const main = (page) => page.getByRole('main');
const heading = (page) => page.locator('h1').innerText();
const button = (page, name) => main(page).getByRole('button', { name });

/** Signs in as somebody else. */
export async function signIn(page, home, login, password) {
  await page.context().clearCookies();
  await page.goto(`${home}/it/scrivania/entra`);
  await page.locator('[name=sign-in-name]').fill(login);
  await page.locator('[name=password]').fill(password);
  await press(page, button(page, /^Entra$/));
  must((await heading(page)).includes('23 novembre'), await heading(page));
}

/** From the page that asks for what, to the list of free times. */
async function times(page) {
  if ((await heading(page)) === 'Quando?') return;
  await page.locator('select[name=what]').selectOption('hub-famiglie/hub-centro-famiglie');
  await press(page, button(page, 'Mostra le ore libere'));
}

/** Books the first free time of the educator from Wednesday on. */
async function bookWithTheEducator(page, home, number) {
  await page.goto(`${home}/it/scrivania/prenota?giorno=2026-11-25`);
  await times(page);
  const free = page.locator('button.slot').filter({ hasText: /educat/i });
  for (let week = 0; week < 3 && (await free.count()) === 0; week += 1) await press(page, button(page, /dopo/));
  await press(page, free.first());
  await page.locator('[name=name]').fill(`Persona Inventata ${number}`);
  await page.locator('[name=phone]').fill(`000 000 01${number}`);
  await page.locator('[name=tell][value=phone]').check();
  await press(page, button(page, 'Prenota'));
  must((await heading(page)) === 'Prenotato', await heading(page));
}

/** Everybody whom the weeks show. */
async function expected(page, home) {
  const names = [];
  for (const monday of ['2026-11-23', '2026-11-30']) {
    await page.goto(`${home}/it/scrivania/settimana/${monday}`);
    names.push(...(await page.locator('.calendar-entry bdi').allInnerTexts()));
  }
  return names;
}

/** The whole morning; `at(name)` is called on every page worth a look. */
export async function monday(page, home, town, at) {
  const [social, educator, psychologist] = town.hub;
  // The psychologist signs in too, sees the same day and nothing that is not of this desk.
  await signIn(page, home, psychologist, town.password);
  await signIn(page, home, social, town.password);
  await at('monday-1-day');
  // Somebody walks in from Soresina.
  await page.goto(`${home}/it/scrivania/contatti/nuovo`);
  await ready(page);
  await page.keyboard.type('Inventatissimi Marta 1990 000 000 0099');
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.keyboard.press('Enter')]);
  await press(page, button(page, /persona nuova/));
  await page.getByLabel('Comune').fill('Soresina');
  await page.getByLabel('Nota breve').fill('Parole inventate.');
  await page.getByLabel('Esito').selectOption('appointment');
  await at('monday-2-contact');
  await press(page, button(page, 'Chiudi il contatto'));
  await at('monday-3-noted');
  const contact = page.url();
  await press(page, button(page, 'Prenota'));
  await times(page);
  await at('monday-4-times');
  await press(page, page.locator('button.slot').first());
  const carried = await page.locator('[name=name]').inputValue();
  must(carried === 'Marta Inventatissimi', `the name is typed twice: «${carried}» came along`);
  await page.locator('[name=tell][value=phone]').check();
  await press(page, button(page, 'Prenota'));
  must((await heading(page)) === 'Prenotato', await heading(page));
  await at('monday-5-booked');
  // The contact knows its appointment.
  await page.goto(contact);
  await main(page).getByText('Appuntamenti nati da qui').waitFor();
  must((await button(page, 'Prenota').count()) === 0, 'who has an appointment is offered another');
  // The father without a name, while he is alone.
  await page.goto(`${home}/it/scrivania/messaggi`);
  await press(page, main(page).getByRole('link', { name: 'Papà Inventato' }));
  await at('monday-6-father');
  await press(page, page.locator('button[value="called:reached"]'));
  await main(page).getByText(/Ha risposto|risposto/).first().waitFor();
  // Eleven people are expected of the educator, who is ill from Wednesday.
  for (let number = 1; number <= ELEVEN; number += 1) await bookWithTheEducator(page, home, number + 10);
  const before = await expected(page, home);
  must(before.length >= ELEVEN + 1, `${before.length} are expected`);
  await signIn(page, home, educator, town.password);
  await page.goto(`${home}/it/scrivania/assenze`);
  const select = page.locator('select[name=worker]');
  if (await select.count()) {
    const value = await select.locator('option').filter({ hasText: /educat/i }).first().getAttribute('value');
    await select.selectOption(value);
  } else await main(page).getByText(/educat/i).first().click();
  await page.locator('[name=from]').fill('2026-11-25');
  await page.locator('[name=to]').fill('2026-12-04');
  await press(page, main(page).getByRole('button', { name: 'Segna', exact: true }));
  must((await page.locator('.diary-line').count()) === ELEVEN, `${await page.locator('.diary-line').count()} are left alone`);
  await looksRight(page, 'eleven people left alone');
  await at('monday-7-absence');
  await press(page, button(page, /^Applica/));
  await at('monday-8-resolved');
  must((await page.locator('.diary-line').count()) === 0, 'somebody is still without a worker');
  const after = await expected(page, home);
  must(before.sort().join() === after.sort().join(), `before: ${before.join()}; after: ${after.join()}`);
}
