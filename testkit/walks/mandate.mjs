// SPDX-License-Identifier: EUPL-1.2
// A judge's mandate as those meet it who carry it: begun, what the order says, what is checked, a report that comes again, what is late, the
// end. Then an urgent placement and violence, each a file of its own. On a telephone in Italian, then wide, by keyboard and in English.

import { answer, exactly as button, link, main, on, says, signIn, ticks } from './hands.mjs';
import { tabTo } from './keyboard.mjs';
import { PHONE, WIDE, largeEnough, looksRight } from './look.mjs';
import { check, must } from './report.mjs';

const ORDER = { autorita: 'minorenni', notifica: '2026-05-04', inizio: '2026-05-11', durata: '24', fine: '2028-05-11', ritmo: '9', avviso: '2028-03-11' };
const TASKS = { collocato: 'casa', 'compiti-servizio': 'Sostiene i genitori e vede la bambina ogni settimana.', 'compiti-detti': 'no', curatore: 'yes' };

export async function mandate(part, home, town, picture) {
  const [worker, , leader] = town.movers;
  const sign = (page, name) => signIn(page, home, name, town.password);
  const list = `${home}/it${town.pathways}`;
  const there = {};
  const seen = async (page, name) => {
    await looksRight(page, `mandate, ${name}`);
    await check(`mandate, ${name}: large enough for a finger`, () => largeEnough(page));
    await picture(page, `mandate-${name}`);
  };
  const begin = async (page, title) => {
    await page.goto(list);
    await main(page).getByLabel(title).check({ force: true });
    await button(page, 'Avvia');
  };
  /** Nothing of it speaks of granting: a judge decided, or life did. */
  const followed = async (page) => {
    await says(page, 'Si segue');
    const granting = /.*(conced|requisit|si può proporre).*/i.exec(await main(page).innerText());
    must(!granting, () => `it speaks of granting: ${granting[0]}`);
    must((await main(page).getByRole('button', { name: /^Proponi|^Decidi/ }).count()) === 0, 'it may be proposed');
  };

  await part('a judge’s mandate: what the order says', PHONE, {}, async (page) => {
    await sign(page, worker);
    await begin(page, /^Minore affidato al servizio sociale/);
    await seen(page, '01-order');
    await answer(page, ORDER);
    await on(page);
    await seen(page, '02-tasks');
    await answer(page, TASKS);
    await on(page);
    await followed(page);
    await says(page, 'Non in ordine');
    await says(page, 'Al massimo 6');
    await says(page, 'Andava fatto entro il');
    there.course = page.url();
    await seen(page, '03-checked');
  });

  await part('a judge’s mandate: the report comes again', PHONE, {}, async (page) => {
    await sign(page, leader);
    await page.goto(`${home}/it/scrivania`);
    await link(page, 'Vedi i percorsi che aspettano');
    await says(page, 'Minore affidato al servizio sociale');
    await says(page, 'Si segue');
    await seen(page, '04-late');
    await sign(page, worker);
    await page.goto(there.course);
    await ticks(page, 'Relazione mandata al giudice', '2026-11-06');
    await says(page, 'Fatto il 6 novembre 2026. Di nuovo entro il 5 maggio 2027');
    await seen(page, '05-again');
    await ticks(page, 'Relazione mandata al giudice', '2026-11-20');
    await says(page, 'Di nuovo entro il 19 maggio 2027');
    await main(page).getByRole('button', { name: 'Togli il segno Relazione mandata al giudice' }).click();
    await says(page, 'Di nuovo entro il 5 maggio 2027');
  });

  await part('a judge’s mandate: an urgent placement, and violence', PHONE, {}, async (page) => {
    await sign(page, worker);
    await begin(page, /^Collocamento urgente di un minore/);
    await answer(page, { collocamento: '2026-11-20', pericolo: 'Nel racconto della scuola, parole di prova.', grave: 'yes', 'altro-modo': 'no', spiegato: 'yes' });
    await on(page);
    await followed(page);
    await says(page, 'Andava fatto entro il 21 novembre 2026');
    await seen(page, '06-urgent');
    await begin(page, /^Violenza in famiglia o in coppia/);
    await answer(page, { racconto: '2026-11-20', 'pericolo-ora': 'no', figli: 'yes', 'contatto-sicuro': 'no', 'numero-detto': 'yes' });
    await on(page);
    await answer(page, { mediazione: 'yes', insieme: 'no', parti: 'yes', pagine: 'no' });
    await on(page);
    await followed(page);
    await says(page, 'Nessuna mediazione.');
    await says(page, 'Chiedere a lei: numero, ore, parole da dire.');
    await seen(page, '07-violence');
    await ticks(page, 'Valutato il rischio, la prima volta', '2026-11-21');
    await says(page, 'Entro il 21 dicembre 2026');
    await ticks(page, 'Valutato di nuovo il rischio', '2026-11-22');
    await says(page, 'Fatto il 22 novembre 2026. Di nuovo entro il 22 dicembre 2026');
    await page.getByRole('button', { name: 'Segna l’esito', exact: true }).click();
    await page.getByRole('link', { name: /Scegli com’è andata/ }).waitFor();
    await seen(page, '08-mistake');
    await page.getByLabel('È in una casa protetta').check({ force: true });
    await button(page, 'Segna l’esito');
    await says(page, 'Concluso');
    await seen(page, '09-ended');
  });

  await part('a judge’s mandate: wide, in English, by keyboard', WIDE, {}, async (page) => {
    await sign(page, leader);
    await page.goto(there.course.replace('/it/', '/en/'));
    await looksRight(page, 'mandate, in English');
    await picture(page, 'mandate-en');
    await page.goto(list.replace('/it/', '/en/'));
    await tabTo(page, /^A child entrusted to the social services/);
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    await tabTo(page, /^Write the facts/);
    await page.goto(there.course);
    await picture(page, 'mandate-wide');
  });
}
