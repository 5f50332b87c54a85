// SPDX-License-Identifier: EUPL-1.2
// What there is to do: written down on the case's page in one line, found on one's own list, done with one press and undone with another, given to
// a colleague, left by whoever leaves the team; on a telephone, by keyboard, and wide in English.

import { calls, does } from './cases.mjs';
import { button, exactly, found, link, main, met, says, signIn } from './hands.mjs';
import { go, tabTo } from './keyboard.mjs';
import { PHONE, WIDE, largeEnough, looksRight } from './look.mjs';
import { check, must } from './report.mjs';

/** Borne by nobody of another walk. */
const SURNAME = 'Faccendoni';
const CASE = 'Famiglia delle faccende';
const DAY = 24 * 60 * 60 * 1000;

/** So many days after the day on which the town of the walks stands still. */
const day = (days) => new Date(Date.parse('2026-11-23') + days * DAY).toISOString().slice(0, 10);

/** A task is written down on the case's page. */
async function adds(page, what, due, whose) {
  await page.getByLabel('Che cosa c’è da fare').fill(what);
  if (due) await page.getByLabel('Entro quando').fill(due);
  if (whose) await page.getByLabel('Chi lo fa').selectOption({ label: whose });
  await button(page, 'Aggiungi il compito');
}

export async function tasks(part, home, town, picture) {
  const [social, educator] = town.hub;
  const sign = (page, name) => signIn(page, home, name, town.password);
  const seen = async (page, name) => {
    must(!`${page.url()} ${await page.title()}`.toLowerCase().includes('faccend'), 'a name where anybody sees it');
    await looksRight(page, `to do, ${name}`);
    await check(`to do, ${name}: large enough for a finger`, () => largeEnough(page));
    await picture(page, `to-do-${name}`);
  };
  const there = {};

  await part('what there is to do, on a phone', PHONE, {}, async (page) => {
    await sign(page, social);
    await met(page, home, `${SURNAME} Prima 1980`);
    await found(page, home, `${SURNAME} Prima`, new RegExp(`Prima ${SURNAME}`));
    await link(page, 'Apri un caso');
    await page.getByLabel('Nome del caso').fill(CASE);
    await page.getByLabel('Comune', { exact: true }).selectOption({ label: 'Cremona' });
    await page.getByLabel('Perché si segnala').fill('Parole di prova.');
    await button(page, 'Apri il caso');
    await says(page, 'Il caso è aperto.');
    there.case = page.url().split('?')[0];
    await calls(page, 'Cosper', 'Prova educatore', 'Educatore o educatrice');

    await link(page, 'Compiti');
    await says(page, 'Nessun compito');
    await seen(page, '1-none');
    await adds(page, '', day(-40));
    await page.getByRole('link', { name: 'Scrivi che cosa c’è da fare.' }).waitFor();
    await page.getByRole('link', { name: /Scegli un giorno da oggi in poi/ }).waitFor();
    await seen(page, '2-mistake');
    await page.getByLabel('Entro quando').fill('');
    await adds(page, 'Chiama la scuola di prova per la mensa', day(3));
    await adds(page, 'Accompagna alla visita di prova', day(20), 'Prova educatore, Cosper');
    await adds(page, 'Cerca il modulo', '', 'Chiunque dell’équipe');
    must((await main(page).getByRole('button', { name: /^Fatto/ }).count()) === 3, 'three tasks are to be done');
    await seen(page, '3-case');

    await page.goto(`${home}/it/scrivania/da-fare`);
    await says(page, 'Chiama la scuola di prova per la mensa');
    must(!(await main(page).innerText()).includes('Accompagna alla visita'), 'what is a colleague’s is among one’s own');
    await seen(page, '4-mine');
    await page.getByLabel('Mostra anche i compiti dei colleghi').check();
    await button(page, 'Mostra');
    await says(page, 'Accompagna alla visita di prova');
    await seen(page, '5-all');

    await page.goto(`${home}/it/scrivania/da-fare`);
    await button(page, /^Fatto.*Chiama la scuola/);
    await says(page, 'Segnato come fatto.');
    must(!(await main(page).innerText()).includes('Chiama la scuola'), 'what is done still waits');
    await seen(page, '6-done');
    await exactly(page, 'Rimettilo fra le cose da fare');
    await says(page, 'Chiama la scuola di prova per la mensa');

    await link(page, 'Chiama la scuola di prova per la mensa');
    await page.getByLabel('Che cosa c’è da fare').fill('Chiama la scuola di prova: mensa e bus');
    await page.getByLabel('Chi lo fa').selectOption({ label: 'Prova educatore, Cosper' });
    await seen(page, '7-change');
    await exactly(page, 'Salva');
    await says(page, 'Chiama la scuola di prova: mensa e bus');
    await link(page, 'Cerca il modulo');
    await main(page).locator('summary').filter({ hasText: 'Non serve più' }).click();
    await page.getByLabel('Perché, se vuoi dirlo').fill('L’ha già portato');
    await exactly(page, 'Non serve più');
    await main(page).locator('summary').filter({ hasText: 'Finiti' }).click();
    await says(page, 'L’ha già portato');
    await seen(page, '8-ended');
  });

  await part('what there is to do: a colleague, by keyboard and in English', WIDE, {}, async (page) => {
    await sign(page, educator);
    await page.goto(`${home}/en/scrivania/da-fare`);
    await says(page, 'Chiama la scuola di prova: mensa e bus');
    await seen(page, '9-english');
    await tabTo(page, /^Done.*Chiama la scuola/);
    await go(page);
    await says(page, 'Marked as done.');
    await tabTo(page, /Put it back among things to do/);
    await go(page);
    await says(page, 'Chiama la scuola di prova: mensa e bus');
    await page.goto(there.case.replace('/it/', '/en/'));
    await link(page, 'Tasks: 2');
    await seen(page, '10-case-english');
  });

  await part('what there is to do: who leaves leaves it to the team', WIDE, {}, async (page) => {
    await sign(page, social);
    await page.goto(there.case);
    await does(page, 'leave', { select: { label: 'Prova educatore' }, words: 'Parole di prova.' });
    await page.goto(`${home}/it/scrivania/da-fare`);
    await says(page, 'era di chi ha lasciato l’équipe');
    await seen(page, '11-left');
    await sign(page, educator);
    await page.goto(`${home}/it/scrivania/da-fare`);
    must(!(await main(page).innerText()).includes('Chiama la scuola'), 'who left is still told');
    await page.goto(`${there.case}/da-fare`);
    must(/non c.è|non esiste|Non troviamo/i.test(await page.textContent('main')), 'who left still reads');
  });
}
