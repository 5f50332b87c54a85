// SPDX-License-Identifier: EUPL-1.2
// Nothing keyed twice, by keyboard: a sheet is sent, its columns are looked at and one word explained, a row is unticked, the others are
// saved, and what did not come in is taken away as a file. Then the same on a telephone, looked at.

import { focused, go, tabTo } from './keyboard.mjs';
import { PHONE, WIDE, largeEnough, looksRight } from './look.mjs';
import { check, must } from './report.mjs';
import { press } from './story.mjs';

const NAME = 'Sbuffolucci';
const SHEET = [
  'Registro dello sportello',
  'Data;Ora;Chi;Telefono;Canale;Cosa chiede;Esito',
  `02/03/2026;9:30;${NAME} Prova;300 0000031;tel;lavoro;informazioni`,
  '03/03/2026;10:00;Farfallosi Altra;300 0000032;di persona;lavoro;informazioni',
  '31/02/2026;9:30;Provati Terza;;di persona;lavoro;informazioni',
  '04/03/2026;;;;wa;lavoro;torna',
].join('\r\n');
const file = { name: 'registro.csv', mimeType: 'text/csv', buffer: Buffer.from(SHEET, 'utf-8') };

async function signIn(page, home, town) {
  await page.goto(`${home}/it/scrivania/entra`);
  await page.locator('[name=sign-in-name]').fill(town.login);
  await page.locator('[name=password]').fill(town.password);
  await press(page, page.getByRole('main').getByRole('button', { name: 'Entra', exact: true }));
}

async function discreet(page) {
  const said = `${page.url()} ${await page.title()}`.toLowerCase();
  must(!said.includes(NAME.toLowerCase()), `a name where anybody sees it: ${said}`);
}

export async function exchange(part, home, town, picture) {
  await part('exchange: a sheet comes in by keyboard', WIDE, {}, async (page) => {
    const looked = async (name) => {
      await discreet(page);
      await looksRight(page, name);
      await picture(page, `exchange-${name.replaceAll(' ', '-')}`);
    };
    await signIn(page, home, town);
    await page.goto(`${home}/it/scrivania/contatti`);
    await tabTo(page, 'Scambia dati', ['a']);
    await go(page);
    await looked('where one begins');
    // Past the days of what goes out: the little calendar inside a field for a day is the browser's own, and so is its ring.
    await page.locator('[name=at]').focus();
    await tabTo(page, 'Il file', ['input']);
    // The window in which a file is picked is the browser's own.
    await page.locator('[name=file]').setInputFiles(file);
    await tabTo(page, 'Leggi il file', ['button']);
    await go(page);
    await page.getByText('Il file ha 4 righe.').waitFor();
    await looked('the columns');
    await tabTo(page, 'Come: «wa»', ['select']);
    await page.keyboard.type('In v');
    must((await page.locator('select').first().inputValue()) === 'remote', 'the word is not explained');
    await tabTo(page, 'Confronta le righe', ['button']);
    await go(page);
    await page.getByText('Niente è ancora salvato').waitFor();
    await page.getByText('non è un giorno').waitFor();
    await looked('the rows');
    await tabTo(page, /Riga 4/, ['input']);
    await page.keyboard.press('Space');
    must((await focused(page)) && !(await page.locator('[name=in][value="4"]').isChecked()), 'the row is still ticked');
    await tabTo(page, /^Salva/, ['button']);
    await go(page);
    await page.getByText('2 contatti salvati.').waitFor();
    await looked('what came of it');
    const path = await page.getByRole('link', { name: 'Scarica le 2 righe' }).getAttribute('href');
    const refused = await page.evaluate(async (path) => (await fetch(path)).text(), path);
    await check('exchange: what did not come in says why', () =>
      must(refused.includes('Giorno: non è un giorno') && refused.includes('Lasciata fuori') && !refused.includes(NAME), refused));
    await page.goto(`${home}/it/scrivania/contatti?giorno=2026-03-02`);
    await page.getByText(NAME).first().waitFor();
  });
  await part('exchange: on a phone', PHONE, {}, async (page) => {
    await signIn(page, home, town);
    await page.goto(`${home}/it/scrivania/scambio`);
    await check('exchange, where one begins: large enough for a finger', () => largeEnough(page));
    await picture(page, 'exchange-phone');
    await page.locator('[name=from]').fill('2026-03-01');
    await page.locator('[name=to]').fill('2026-03-31');
    await press(page, page.getByRole('button', { name: 'Conta le righe' }));
    await page.getByText('non può più proteggerlo').waitFor();
    await check('exchange, counted: large enough for a finger', () => largeEnough(page));
    await picture(page, 'exchange-counted-phone');
    await page.locator('[name=file]').setInputFiles(file);
    await press(page, page.getByRole('button', { name: 'Leggi il file' }));
    await check('exchange, the columns: large enough for a finger', () => largeEnough(page));
    await picture(page, 'exchange-columns-phone');
    await press(page, page.getByRole('button', { name: 'Confronta le righe' }));
    await page.getByText('Già qui').first().waitFor();
    await check('exchange, the rows: large enough for a finger', () => largeEnough(page));
    await picture(page, 'exchange-rows-phone');
    await press(page, page.getByRole('button', { name: 'Cancella il file' }));
    await page.getByText('Il file è cancellato').waitFor();
  });
}
