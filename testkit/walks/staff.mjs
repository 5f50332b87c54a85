// SPDX-License-Identifier: EUPL-1.2
// The desk's main path as a screen reader tells it, in Italian: a social worker of the hub signs in, sees the day, notes who came,
// books, looks at week and team, sees to a colleague's absence, calls a father, reads what did not arrive. In a town of its own:
// which hours are free must not depend on who walked before.

import { check } from './report.mjs';
import { press } from './story.mjs';
import { startTown } from './town.mjs';
import { allNamed, clear, compare, toldUnder } from './tree.mjs';

const WIDE = { width: 1280, height: 900 };
/** Told on the pages of the desk besides what the public pages tell: what heads the columns of a table, with what a table is. */
const MORE = ['columnheader', 'rowheader', 'table', 'Date'];
const main = (page) => page.getByRole('main');
const button = (page, name) => main(page).getByRole('button', { name });

/** The inside of a field for a day is the browser's, in the browser's language; its name is ours. */
const OWN_PARTS = /^\s*(spinbutton «(Month|Day|Year)|button «Show date picker)/;

/** What changes from one booking to another, or with the address the town was given. */
const steady = (line) =>
  line
    .replace(/\b[A-Z0-9]{3,4}-[A-Z0-9]{3,4}\b/g, '(code)')
    .replace(/https?:\/\/[^\s»]+/g, '(address)');

export async function staffTrees(part, program, update, samples) {
  await part('the desk as a screen reader tells it, it', WIDE, {}, async (page) => {
    const town = await startTown(program);
    try {
      await path(page, town, update, samples);
    } finally {
      await town.stop();
    }
  });
}

async function path(page, town, update, samples) {
  const home = town.url;
  const told = async (name, role = 'main') => {
    const lines = (await toldUnder(page, role, MORE)).filter((line) => !OWN_PARTS.test(line)).map(steady);
    await check(`staff ${name} is told in order`, () => {
      compare(`staff-${name}`, lines, update);
      allNamed(lines);
      if (role === 'main') clear(lines);
    });
  };
  const open = (path) => page.goto(`${home}/it/scrivania${path}`, { waitUntil: 'load' });

  await open('/entra');
  await told('1-sign-in');
  await page.locator('[name=sign-in-name]').fill(town.hub[0]);
  await page.locator('[name=password]').fill('sbagliata');
  await press(page, button(page, /^Entra$/));
  await told('2-sign-in-wrong');
  await page.locator('[name=password]').fill(town.password);
  await press(page, button(page, /^Entra$/));
  await told('3-day');
  await told('banner', 'banner');

  await open('/contatti/nuovo');
  await told('4-contact-empty');
  await page.getByLabel('Cerca chi hai davanti').fill('Inventatissimi Marta 1990 000 000 0099');
  await press(page, button(page, 'Cerca'));
  await told('5-contact-nobody');
  await press(page, button(page, /persona nuova/));
  await told('6-contact-new');
  await page.getByLabel('Comune').fill('Soresina');
  await page.getByLabel('Nota breve').fill('Parole inventate.');
  await page.getByLabel('Esito').selectOption('appointment');
  await press(page, button(page, 'Chiudi il contatto'));
  await told('7-contact-noted');
  await open('/contatti/nuovo');
  await page.getByLabel('Cerca chi hai davanti').fill('Marta Inventatissimi');
  await press(page, button(page, 'Cerca'));
  await told('8-contact-found');

  await open('/contatti');
  await told('9-contacts');
  await press(page, main(page).getByRole('link', { name: /Inventatissimi/ }).first());
  await told('10-contact-one');
  await press(page, button(page, 'Prenota'));
  if ((await page.locator('h1').innerText()) !== 'Quando?') {
    await told('11-book-what');
    await page.locator('select[name=what]').selectOption('hub-famiglie/hub-centro-famiglie');
    await press(page, button(page, 'Mostra le ore libere'));
  }
  const educator = page.locator('button.slot').filter({ hasText: /educat/i });
  for (let week = 0; week < 3 && (await educator.count()) === 0; week += 1) await press(page, button(page, /dopo/));
  await told('12-book-time');
  await press(page, educator.first());
  await told('13-book-who');
  await page.locator('[name=tell][value=phone]').check();
  await press(page, button(page, 'Prenota'));
  await told('14-book-done');

  const day = await main(page).locator('a[href*="/it/scrivania/2026-"]').first().getAttribute('href');
  const monday = day.split('/').pop();
  await page.goto(home + day);
  await told('15-day-with-somebody');
  await open(`/settimana/${monday}`);
  await told('16-week');
  await open(`/squadra/${monday}`);
  await told('17-team');

  await open('/assenze');
  await told('18-absences');
  const select = page.locator('select[name=worker]');
  await select.selectOption(await select.locator('option').filter({ hasText: /educat/i }).first().getAttribute('value'));
  await page.locator('[name=from]').fill(monday);
  await page.locator('[name=to]').fill(monday);
  await press(page, main(page).getByRole('button', { name: 'Segna', exact: true }));
  await told('19-absence');

  await open('/messaggi');
  await told('20-messages');
  await press(page, main(page).getByRole('link', { name: 'Papà Inventato' }));
  await told('21-father');
  // In this town all arrives: the page with what did not is the sample of it.
  await page.goto(home + samples.find((path) => path.endsWith('/it/desk-undelivered')), { waitUntil: 'load' });
  await told('22-not-delivered');
}
