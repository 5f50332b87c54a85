// SPDX-License-Identifier: EUPL-1.2
// Instruments: an educator reads what she will ask tomorrow and by which rules it counts, tries it by keyboard and on a telephone, makes
// mistakes, goes back, and loses nothing; nothing of the trial is kept.

import { main, says, signIn } from './hands.mjs';
import { go, tabTo } from './keyboard.mjs';
import { PHONE, WIDE, largeEnough, looksRight } from './look.mjs';
import { check, must } from './report.mjs';
import { press } from './story.mjs';

const LIST = '/it/scrivania/strumenti';
const button = (page, name) => main(page).getByRole('button', { name, exact: true });
const choose = (page, item, words) => main(page).locator('fieldset').filter({ has: page.locator(`[name="i-${item}"]`) }).getByText(words, { exact: true }).click();
const url = (page) => must(!/[?&]i-|Parole/.test(page.url()), `an answer in an address: ${page.url()}`);

export async function instruments(part, home, town, picture) {
  const looked = async (page, name) => {
    url(page);
    await looksRight(page, `instruments, ${name}`);
    await picture(page, `instruments-${name.replaceAll(' ', '-')}`);
    await page.setViewportSize(PHONE);
    await check(`instruments, ${name}: large enough for a finger`, () => largeEnough(page));
    await picture(page, `instruments-${name.replaceAll(' ', '-')}-phone`);
    await page.setViewportSize(WIDE);
  };

  await part('instruments: what is asked and how it counts', WIDE, {}, async (page) => {
    await signIn(page, home, town.login, town.password);
    await press(page, page.getByRole('link', { name: 'Strumenti', exact: true }));
    await says(page, 'Non ancora adottato');
    must((await main(page).getByRole('heading', { level: 2 }).count()) === 6, 'six come along');
    await looked(page, 'the list');
    await press(page, main(page).getByRole('link', { name: 'Analisi preliminare' }));
    await says(page, 'manca la decisione dei partner');
    for (const summary of await main(page).locator('summary').all()) await summary.click();
    await says(page, 'Si chiede solo se a «C’è qualcosa che non può aspettare domani?» si risponde sì');
    await says(page, 'Somma dei punti di 6 risposte: da 0 a 18.');
    await says(page, 'Se manca una risposta, il conto non si fa.');
    await says(page, 'da 0, sotto 5');
    await looked(page, 'one of them');
    await page.goto(`${home}/en/scrivania/strumenti/obiettivi-raggiunti`);
    await says(page, 'Not yet adopted');
    for (const summary of await main(page).locator('summary').all()) await summary.click();
    await says(page, 'weighs as the answer to');
    await looked(page, 'one of them in English');
  });

  await part('instruments: a trial, by keyboard', WIDE, {}, async (page) => {
    await signIn(page, home, town.login, town.password);
    await page.goto(`${home}${LIST}/analisi-preliminare`);
    await tabTo(page, 'Provalo', ['a']);
    await go(page);
    await says(page, 'parte 1 di 7');
    await looked(page, 'the first part');
    // Nothing answered: each question that needs it is named, and what was typed stays.
    await page.locator('[name="i-minori"]').fill('due');
    await tabTo(page, 'Avanti', ['button']);
    await go(page);
    await says(page, 'Serve una risposta per andare avanti: «C’è qualcosa che non può aspettare domani?»');
    await says(page, 'Scrivi un numero intero da 0 a 20');
    must((await page.locator('[name="i-minori"]').inputValue()) === 'due', 'what was typed is gone');
    await looked(page, 'mistakes');
    // What is urgent calls for one question more, before one goes on.
    await choose(page, 'urgenza', 'Sì');
    await page.locator('[name="i-minori"]').fill('2');
    await press(page, button(page, 'Avanti'));
    await says(page, 'c’è una domanda in più: «Che cosa, e chi se ne occupa da subito?»');
    await looked(page, 'one question more');
    await page.locator('[name="i-quale-urgenza"]').fill('Parole di prova');
    await press(page, button(page, 'Avanti'));
    await says(page, 'parte 2 di 7');
    await press(page, button(page, 'Indietro'));
    must((await page.locator('[name="i-quale-urgenza"]').inputValue()) === 'Parole di prova', 'going back lost an answer');
    await press(page, button(page, 'Avanti'));
    for (const domain of ['persona', 'economia', 'lavoro', 'istruzione', 'casa', 'reti']) {
      await main(page).locator(`[name="i-${domain}-oggi"]`).nth(2).check();
      await press(page, button(page, domain === 'reti' ? 'Vedi il risultato' : 'Avanti'));
      if (domain === 'casa') {
        await says(page, 'c’è una domanda in più');
        await press(page, button(page, 'Avanti'));
      }
    }
    await says(page, 'Bisogni complessi');
    must((await main(page).locator('.instrument-value strong').first().innerText()) === '12', 'six times two is twelve');
    await main(page).getByText('Come ci si arriva').click();
    await says(page, '2 + 2 + 2 + 2 + 2 + 2 = 12');
    await looked(page, 'what came of it');
    // Changing one answer changes the result; the rest is as it was.
    await press(page, button(page, 'Cambia Soldi'));
    await main(page).locator('[name="i-economia-oggi"]').nth(0).check();
    for (let part = 0; part < 5; part += 1) await press(page, main(page).getByRole('button', { name: /Avanti|Vedi il risultato/ }));
    await says(page, 'Più bisogni insieme');
    // Nothing is kept: another visit begins with nothing.
    await press(page, main(page).getByRole('link', { name: 'Ricomincia' }));
    must((await main(page).locator('input:checked').count()) === 0, 'a trial was kept');
    must((await page.locator('[name="i-minori"]').inputValue()) === '', 'a trial was kept');
  });

  await part('instruments: a trial on a telephone, without scripts', PHONE, { javaScriptEnabled: false }, async (page) => {
    await signIn(page, home, town.login, town.password);
    await page.goto(`${home}/en/scrivania/strumenti/bisogno-motivazione/prova`);
    await says(page, 'This is a trial: nothing is kept.');
    await main(page).locator('[name="i-bollette"]').nth(3).check();
    await main(page).locator('[name="i-lavoro"]').nth(2).check();
    await page.getByRole('button', { name: 'Go on' }).click();
    await main(page).locator('[name="i-desiderio"]').nth(1).check();
    await page.getByRole('button', { name: 'See the result' }).click();
    await says(page, 'Much need');
    await says(page, '2.5');
    await says(page, 'Motivation still unsure');
    await picture(page, 'instruments-result-in-English-phone');
    url(page);
  });
}
