// SPDX-License-Identifier: EUPL-1.2
// A plan as two workers of a team meet it: begun by its name, a goal on one page, the other hand, days, read and signed, what came of it,
// the sheet for the family, another version beside the first; on a telephone in Italian, then wide, by keyboard and in English.

import { exactly as button, link, main, signIn } from './hands.mjs';
import { tabTo } from './keyboard.mjs';
import { PHONE, WIDE, largeEnough, looksRight } from './look.mjs';
import { check, must } from './report.mjs';

export async function plan(part, home, town, picture) {
  await part('a plan on a phone', PHONE, {}, async (page) => {
    const seen = async (name) => {
      const said = `${page.url()} ${await page.title()}`.toLowerCase();
      must(!said.includes('tramontani') && !said.includes('caso inventato'), `a name where anybody sees it: ${said}`);
      await looksRight(page, name);
      await check(`${name}: large enough for a finger`, () => largeEnough(page));
      await picture(page, `plan-${name}`);
    };
    await signIn(page, home, town.planners[0], town.password);
    await page.goto(`${home}/it${town.plans}`);
    await page.getByText('Questo caso non ha ancora un piano').waitFor();
    await seen('1-none');
    await page.getByRole('button', { name: 'Comincia', exact: true }).click();
    await page.getByRole('link', { name: /Scegli di che piano si tratta/ }).waitFor();
    await seen('1-mistake');
    await page.getByLabel('Progetto quadro', { exact: false }).first().check();
    await button(page, 'Comincia');
    await page.getByText('Prima di firmare mancano 2 cose').waitFor();
    await seen('2-empty');
    const address = page.url();

    await link(page, 'Aggiungi un obiettivo');
    await page.getByLabel('Che cosa deve cambiare?').fill('Una casa prima di gennaio');
    await page.getByRole('button', { name: 'Tieni', exact: true }).click();
    await page.getByRole('link', { name: /Scegli quanto è lontano/ }).waitFor();
    must((await page.getByLabel('Che cosa deve cambiare?').inputValue()) === 'Una casa prima di gennaio', 'the goal was lost');
    await seen('3-goal-mistake');
    await page.getByLabel('Nelle prossime settimane').check();
    await page.locator('[name=needs]').first().check();
    await page.getByLabel('Chi?').selectOption({ label: 'La famiglia' });
    await page.getByLabel('Che cosa fa?').fill('Porta il contratto');
    await page.getByLabel(/Entro quando/).fill('2026-11-20');
    await button(page, 'Aggiungi un impegno');
    await page.getByLabel('Chi?').nth(1).selectOption({ label: 'Comune di Cremona' });
    await page.getByLabel('Che cosa fa?').nth(1).fill('Chiama chi affitta');
    await seen('3-goal');
    await button(page, 'Tieni');

    // The other hand, at the same time.
    await link(page, /^Cambia Una casa/);
    const other = await page.context().browser().newContext({ viewport: PHONE, locale: 'it-IT' });
    const beside = await other.newPage();
    await signIn(beside, home, town.planners[1], town.password);
    await beside.goto(page.url());
    await beside.getByLabel('Che cosa deve cambiare?').fill('Una casa per madre e figlia');
    await button(beside, 'Tieni');
    await other.close();
    await page.getByLabel('Che cosa deve cambiare?').fill('Una casa prima di marzo');
    await page.getByRole('button', { name: 'Tieni', exact: true }).click();
    await page.getByText('Una casa per madre e figlia').first().waitFor();
    await seen('4-two-hands');
    await button(page, 'Tieni il mio testo');

    await link(page, 'Da quando vale e ogni quanto');
    await page.getByLabel('Da quando vale?').fill('2026-11-01');
    await page.getByLabel('Ogni quanto si guarda insieme?').fill('3');
    await button(page, 'Aggiungi un aiuto');
    await page.getByLabel('Che cosa, e quanto?').fill('Sei ore alla settimana di educativa');
    await page.getByLabel('Chi lo dà?').selectOption({ label: 'Comune di Cremona' });
    await seen('5-times');
    await button(page, 'Tieni');
    await seen('6-read');

    await link(page, 'Segna la prima firma');
    await page.getByLabel('Chi ha il potere di firmare', { exact: false }).first().check();
    await page.getByRole('button', { name: 'Segna la firma', exact: true }).click();
    await page.getByRole('link', { name: /Scegli con quale potere firma/ }).waitFor();
    await seen('7-sign-mistake');
    await page.getByLabel('Nome e cognome di chi firma').fill('Madre Inventata');
    await page.locator('.option', { has: page.locator('[name=of]') }).filter({ hasText: 'Figlia' }).locator('input').check();
    await page.getByLabel('Con quale potere?').selectOption({ index: 1 });
    await page.getByLabel('Con la penna').check();
    await button(page, 'Segna la firma');
    await page.getByText('Non hanno ancora firmato').waitFor();
    must(!(await main(page).getByRole('listitem').filter({ hasText: /^Figlia/ }).count()), 'for the daughter somebody has signed');
    await page.getByText('La data è passata').first().waitFor();
    await seen('8-signed');

    // The sheet for the family, in their language: what has no words yet stays in Italian and says so.
    await link(page, 'Un foglio per la famiglia');
    await seen('11-sheet');
    await page.getByLabel('In che lingua?').selectOption('ro');
    await button(page, 'Scegli');
    await page.getByText('Frasi con le loro parole: 0 di').waitFor();
    const words = page.getByLabel('Porta il contratto', { exact: true });
    must((await words.getAttribute('lang')) === 'ro', 'the box does not say which language it is for');
    await words.fill('Aduceți contractul');
    await seen('11-words');
    await button(page, 'Tieni queste parole');
    await page.getByText('Le parole sono tenute').waitFor();
    await seen('11-kept');
    const paper = await main(page).getByRole('link', { name: 'Apri il foglio (PDF)' }).getAttribute('href');
    const pdf = await page.request.get(new URL(paper, page.url()).href);
    must(pdf.headers()['content-type'] === 'application/pdf' && (await pdf.body()).subarray(0, 5).toString() === '%PDF-', 'no sheet');

    await page.goto(`${home}/it/scrivania`);
    await link(page, 'Vedi i piani in ritardo');
    await seen('9-late');
    await link(page, 'Progetto quadro');
    await link(page, /Segna com.* Porta il contratto/);
    await page.getByLabel('Lasciato stare').check();
    await page.getByRole('button', { name: 'Segna', exact: true }).click();
    await page.getByRole('link', { name: /Scrivi perché/ }).waitFor();
    await page.getByLabel('Fatto in parte').check();
    await page.getByLabel('Con parole tue').fill('Mancano le bollette.');
    await seen('9-came');
    await button(page, 'Segna');
    must(!(await page.getByText('La data è passata').count()), 'still late');

    await button(page, 'Comincia una nuova versione');
    await link(page, /^Cambia Una casa/);
    await page.getByLabel('Che cosa deve cambiare?').fill('Una casa in affitto prima di marzo');
    await button(page, 'Tieni');
    await link(page, 'Confronta le versioni');
    await page.getByText('Cambiato').first().waitFor();
    await seen('10-beside');

    await page.setViewportSize(WIDE);
    for (const [name, path] of [['list', town.plans], ['late', '/scrivania/piani'], ['read', address.replace(`${home}/it`, '')], ['sheet', `${address.replace(`${home}/it`, '')}/stampa?lingua=ro`]]) {
      await page.goto(`${home}/en${path}`);
      await looksRight(page, `${name} in English`);
      await picture(page, `plan-en-${name}`);
    }
    // The keyboard alone goes from the plans to one of them.
    await page.goto(`${home}/en${town.plans}`);
    await tabTo(page, /Framework project/);
  });
}
