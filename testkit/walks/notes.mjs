// SPDX-License-Identifier: EUPL-1.2
// The diary of a case as two workers of a team meet it: a note, its mistakes, a correction; a reserved note that the other does not find; a visit
// written without a connection, which waits sealed on the telephone and arrives once; on a telephone in Italian, then wide, by keyboard, in English.

import { exactly as button, link, main, signIn } from './hands.mjs';
import { tabTo } from './keyboard.mjs';
import { PHONE, WIDE, largeEnough, looksRight } from './look.mjs';
import { check, must } from './report.mjs';

const SECRET = 'Mi è sembrata spaventata';

export async function notes(part, home, town, picture) {
  const diary = town.plans.replace(/piani$/, 'diario');
  await part('a diary on a phone', PHONE, {}, async (page) => {
    const seen = async (name) => {
      const said = `${page.url()} ${await page.title()}`.toLowerCase();
      must(!said.includes('tramontani') && !said.includes('spaventata'), `a word where anybody sees it: ${said}`);
      await looksRight(page, name);
      await check(`${name}: large enough for a finger`, () => largeEnough(page));
      await picture(page, `notes-${name}`);
    };
    await signIn(page, home, town.planners[0], town.password);
    await page.goto(`${home}/it${diary}`);
    await page.getByText('Il diario è vuoto').waitFor();
    await seen('1-none');
    await link(page, 'Scrivi una nota');
    await seen('2-write');
    await page.getByText('Segreto professionale e obblighi').click();
    await page.getByText('Legge 3 aprile 2001').first().waitFor();
    await picture(page, 'notes-2-duties');
    await page.getByLabel('Dove?').fill('In sede');
    await page.getByRole('button', { name: 'Deposita', exact: true }).click();
    await page.getByRole('link', { name: /Scegli di che nota si tratta/ }).waitFor();
    must((await page.getByLabel('Dove?').inputValue()) === 'In sede', 'the place was lost');
    await seen('2-mistake');
    await page.getByLabel('Che cosa è?').selectOption({ label: 'Colloquio' });
    await page.getByLabel('A che ora?').fill('7.30');
    await page.getByLabel('Che cosa è successo?').fill('La madre racconta che il contratto scade a gennaio.\n\nChi affitta non risponde.');
    await page.getByText('Aggiungi una parte riservata').click();
    await page.getByLabel('Parte riservata').fill(`${SECRET}: ne parlo in supervisione.`);
    await page.getByText('Arrivata, alle').waitFor();
    await button(page, 'Deposita');
    await page.getByText('Depositata: ora è nel diario.').waitFor();
    await page.getByText(SECRET).waitFor();
    await seen('4-note');
    const note = page.url().split('?')[0];

    // The other hand finds the note, and nothing of its private part; then corrects it.
    const other = await page.context().browser().newContext({ viewport: PHONE, locale: 'it-IT' });
    const beside = await other.newPage();
    await signIn(beside, home, town.planners[1], town.password);
    for (const path of [`${home}/it${diary}`, note, `${home}/it${diary}/stampa`, `${home}/it${diary.replace(/\/diario$/, '')}`]) {
      await beside.goto(path);
      must(!(await beside.content()).includes('spaventata') && !(await beside.getByText('Parte riservata').count()), `seen by another at ${path}`);
    }
    await beside.goto(note);
    await link(beside, 'Correggi con un’altra nota');
    await beside.getByLabel('Che cosa è successo?').fill('Il contratto scade a febbraio.');
    await beside.getByLabel('Perché la correggi?').fill('Il mese era sbagliato.');
    await looksRight(beside, 'a correction');
    await picture(beside, 'notes-4-correcting');
    await button(beside, 'Deposita');
    await other.close();
    await page.goto(note);
    await page.getByText('Il mese era sbagliato.').waitFor();
    await seen('4-corrected');

    // A reserved note; what would be seen of it; to whom it could pass.
    await page.goto(`${home}/it${diary}/scrivi?tipo=observation`);
    await page.getByLabel('Che cosa è successo?').fill('Un’impressione che tengo per me.');
    await page.getByLabel('Solo io: nota riservata').check();
    await seen('5-reserved');
    await button(page, 'Deposita');
    await page.getByText('Depositata: la leggi solo tu.').waitFor();
    await page.getByText('Mettila nel fascicolo').click();
    await seen('7-what-is-seen');
    await link(page, 'Passa le tue note riservate');
    await seen('9-hand-over');
    await page.goto(`${home}/it/scrivania/passaggi`);
    await seen('9-passed');

    // A visit without a signal: the page was opened before.
    await page.goto(`${home}/it${diary}/scrivi?tipo=home_visit`);
    await page.context().setOffline(true);
    await page.getByLabel('Che cosa è successo?').fill('Visita in cucina. La caldaia è spenta.');
    await page.getByText('Aspetta la connessione.').waitFor();
    await seen('8-waiting');
    const lying = () => page.evaluate(() => Object.entries(localStorage).filter(([key]) => key.startsWith('filo-keep:')).join('\n'));
    must((await lying()).length > 0 && !(await lying()).includes('caldaia'), 'what lies on the device can be read, or nothing lies there');
    // The browser closes; later the page is opened again, with a signal.
    page.on('dialog', (dialog) => dialog.accept());
    await page.goto('about:blank');
    await page.context().setOffline(false);
    await page.goto(`${home}/it${diary}/scrivi?tipo=home_visit`);
    await page.getByText('Abbiamo ripreso quello che avevi scritto').waitFor();
    must((await page.getByLabel('Che cosa è successo?').inputValue()).includes('caldaia'), 'the visit was lost');
    await page.getByText('Arrivata, alle').waitFor();
    must((await lying()) === '', 'it still lies on the device after it arrived');
    await seen('8-arrived');
    await button(page, 'Deposita');
    await page.getByText('Depositata: ora è nel diario.').waitFor();
    await page.goto(`${home}/it${diary}`);
    must((await page.getByText('La caldaia è spenta.').count()) === 1, 'the visit arrived more than once');
    await seen('1-diary');
    await page.getByText('Scegli che cosa leggere').click();
    await page.getByLabel('Che cosa è?').selectOption({ label: 'Visita domiciliare' });
    await button(page, 'Mostra');
    must((await page.locator('.note').count()) === 1, 'the choice shows others');
    await page.goto(`${home}/it${diary}/stampa`);
    must(!(await page.content()).includes('tengo per me'), 'what is reserved is on paper');
    await seen('1-print');

    await page.setViewportSize(WIDE);
    for (const [name, path] of [['diary', diary], ['write', `${diary}/scrivi`], ['passed', '/scrivania/passaggi']]) {
      await page.goto(`${home}/en${path}`);
      await looksRight(page, `${name} in English`);
      await picture(page, `notes-en-${name}`);
    }
    // The keyboard alone goes from the diary to where one writes.
    await page.goto(`${home}/en${diary}`);
    await tabTo(page, /Write a note/);
  });
}
