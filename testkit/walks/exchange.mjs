// SPDX-License-Identifier: EUPL-1.2
// Nothing keyed twice, by keyboard: a sheet is sent, its columns are looked at and one word explained, a row is unticked, the others are
// saved, and what did not come in is taken away as a file. Then the same on a telephone, looked at. A diary goes the same way: its hours are
// booked, and nobody is told.

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

const GUEST = 'Zampirolli';
const DIARY = [
  'Agenda dell’hub',
  'Giorno;Dalle;Alle;Con chi;Per che cosa;Chi viene;Cellulare;Stato',
  `gio 14/01/2027;9:00;10:00;Assistente sociale;colloquio;${GUEST} Prova;300 0000071;confermato`,
  'gio 14/01/2027;10:00;10:45;Marta;colloquio;Gnoccarelli Altra;300 0000072;',
  'gio 14/01/2027;9:00;;Assistente sociale;colloquio;Trespolini Terza;;',
  'mer 13/01/2027;9:00;;psicologo;colloquio;Vasistassi Quarta;;',
  'gio 14/01/2027;11:00;;Educatore;colloquio;Disdetti Quinta;;disdetto',
  'lun 02/11/2026;9:00;;;colloquio;Passati Sesta;;',
].join('\r\n');
const ENGLISH = [
  'Day,Time,Until,Service,Who receives,Person,Telephone,How it went',
  '18/01/2027,9:30,10:30,Hub of the family centre,Educatore,Cuccumelli Prova,300 0000073,Expected',
  '18/01/2027,9:32,,Hub of the family centre,,Trabiccoli Prova,,',
].join('\r\n');
const sheet = (name, text) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text, 'utf-8') });

async function signIn(page, home, town, login = town.login) {
  await page.goto(`${home}/it/scrivania/entra`);
  await page.locator('[name=sign-in-name]').fill(login);
  await page.locator('[name=password]').fill(town.password);
  await press(page, page.getByRole('main').getByRole('button', { name: 'Entra', exact: true }));
}

async function discreet(page) {
  const said = `${page.url()} ${await page.title()}`.toLowerCase();
  must(![NAME, GUEST].some((name) => said.includes(name.toLowerCase())), `a name where anybody sees it: ${said}`);
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
  await part('exchange: a diary comes in by keyboard', WIDE, {}, async (page) => {
    const looked = async (name) => {
      await discreet(page);
      await looksRight(page, name);
      await picture(page, `exchange-${name.replaceAll(' ', '-')}`);
    };
    await signIn(page, home, town, town.hub[0]);
    await page.goto(`${home}/it/scrivania/settimana/2027-01-14`);
    await press(page, page.getByRole('main').getByRole('link', { name: 'Scambia dati' }));
    // Past what goes out.
    await page.locator('[name=ended]').focus();
    await tabTo(page, 'Contatti', ['input']);
    await page.keyboard.press('ArrowDown');
    must(await page.locator('[name=kind][value=appointments]').isChecked(), 'appointments are not chosen');
    await looked('a diary is chosen');
    await page.locator('[name=kind][value=appointments]').focus();
    await tabTo(page, 'Il file', ['input']);
    await page.locator('[name=file]').setInputFiles(sheet('agenda.csv', DIARY));
    await tabTo(page, 'Leggi il file', ['button']);
    await go(page);
    await page.getByText('Il file ha 6 righe.').waitFor();
    await looked('the columns of a diary');
    await tabTo(page, 'Servizio: «colloquio»', ['select']);
    await page.keyboard.type('Hub');
    await tabTo(page, 'Chi riceve: «Marta»', ['select']);
    await page.keyboard.type('Edu');
    await tabTo(page, 'Confronta le righe', ['button']);
    await go(page);
    await page.getByText('Niente è ancora salvato').waitFor();
    await page.getByText('nessuno riceve un messaggio').waitFor();
    await page.getByText('una riga più in alto vuole la stessa ora').waitFor();
    await page.getByText('chi riceve di solito non c’è').waitFor();
    await looked('the rows of a diary');
    await tabTo(page, /^Prenota 3/, ['button']);
    await go(page);
    await page.getByText('3 appuntamenti prenotati.').waitFor();
    await looked('what came of a diary');
    await page.goto(`${home}/it/scrivania/settimana/2027-01-14`);
    await page.getByText(GUEST).first().waitFor();
  });
  await part('exchange: a diary on a phone, in English', PHONE, {}, async (page) => {
    const looked = async (name) => {
      await check(`exchange, ${name}: large enough for a finger`, () => largeEnough(page));
      await looksRight(page, name);
      await picture(page, `exchange-${name.replaceAll(' ', '-')}-phone`);
    };
    await signIn(page, home, town, town.hub[0]);
    await page.goto(`${home}/en/scrivania/scambio`);
    await page.locator('label', { hasText: 'Appointments' }).last().click();
    await page.locator('[name=file]').setInputFiles(sheet('diary.csv', ENGLISH));
    await looked('a diary');
    await press(page, page.getByRole('button', { name: 'Read the file' }));
    await page.getByText('The file has 2 rows.').waitFor();
    await looked('its columns');
    await press(page, page.getByRole('button', { name: 'Compare the rows' }));
    await page.getByText('Nobody gets a message from here').waitFor();
    await page.getByText('appointments begin every five minutes').waitFor();
    await looked('its rows');
    await press(page, page.getByRole('button', { name: 'Book one appointment' }));
    await page.getByText('One appointment booked.').waitFor();
    await looked('what came of it');
  });
}
