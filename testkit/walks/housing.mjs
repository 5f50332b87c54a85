// SPDX-License-Identifier: EUPL-1.2
// A housing emergency as those meet it who work on it: begun, facts by two workers, what is missing, each requirement explained, papers, a
// proposal, the decision by a second person, the paper to be signed, how it ended; then a refusal with its reasons that first goes back. On a
// telephone in Italian, then wide, by keyboard and in English.

import { writeFileSync } from 'node:fs';
import { answer, exactly as button, link, main, on, says, signIn, ticks } from './hands.mjs';
import { tabTo } from './keyboard.mjs';
import { PHONE, WIDE, largeEnough, looksRight } from './look.mjs';
import { check, must } from './report.mjs';

/** A household that meets every requirement. */
const FACTS = [
  { domanda: '2026-11-02', contratto: 'yes', categoria: 'a3', residenza: '2020-03-01', intimazione: 'yes', 'altra-casa': 'no' },
  { causa: 'licenziamento', 'causa-provata': 'yes', ise: '31.000', isee: '14.500,50', cittadinanza: 'italia-ue' },
  { morosita: '9.200,50', differimento: '6000', impegno: 'yes', fondo: 'yes' },
];

export async function housing(part, home, town, picture) {
  const [worker, colleague, leader] = town.movers;
  const sign = (page, name) => signIn(page, home, name, town.password);
  const list = `${home}/it${town.pathways}`;
  const there = {};
  const seen = async (page, name) => {
    const said = `${page.url()} ${await page.title()}`.toLowerCase();
    must(!said.includes('pianerottoli') && !said.includes('caso inventato'), `a name where anybody sees it: ${said}`);
    await looksRight(page, `housing, ${name}`);
    await check(`housing, ${name}: large enough for a finger`, () => largeEnough(page));
    await picture(page, `housing-${name}`);
  };
  /** The decision on paper. */
  const paper = async (page, name, words) => {
    const way = await main(page).getByRole('link', { name: words }).getAttribute('href');
    const answered = await page.request.get(new URL(way, page.url()).href);
    const body = await answered.body();
    must(answered.headers()['content-type'] === 'application/pdf' && body.subarray(0, 5).toString() === '%PDF-', 'no decision on paper');
    if (process.env.FILO_KEEP_PAPER) writeFileSync(`${process.env.FILO_KEEP_PAPER}-${name}.pdf`, body);
  };
  const begin = async (page) => {
    await page.goto(list);
    await main(page).getByLabel(/^Emergenza abitativa/).check({ force: true });
    await button(page, 'Avvia');
  };

  await part('housing: the facts, by two workers', PHONE, {}, async (page) => {
    await sign(page, worker);
    await page.goto(list.replace('/percorsi', ''));
    await link(page, 'Percorsi');
    await says(page, 'Nessun percorso avviato');
    await seen(page, '01-none');
    await button(page, 'Avvia');
    await page.getByRole('link', { name: /Scegli un percorso/ }).waitFor();
    await seen(page, '01-mistake');
    await begin(page);
    await seen(page, '02-facts');
    await answer(page, FACTS[0]);
    await on(page);
    await answer(page, { ...FACTS[1], ise: 'tanto' });
    await main(page).locator('button.btn[name=go][value=on]').click();
    await page.locator('[name="i-ise"][aria-invalid=true]').waitFor();
    must((await page.locator('[name="i-ise"]').inputValue()) === 'tanto', 'what was typed is lost');
    await seen(page, '02-mistake');
    await answer(page, { ise: FACTS[1].ise });
    await on(page);
    await page.goto(list);
    await link(page, /^Emergenza abitativa/);
    await says(page, 'Domande senza risposta: 3');
    await says(page, 'Non si sa ancora');
    must(!(await main(page).getByRole('button', { name: 'Proponi di concedere' }).count()), 'it may be granted without knowing');
    there.course = page.url();
    await seen(page, '03-missing');

    // A colleague knows the sums.
    await sign(page, colleague);
    await page.goto(there.course);
    await link(page, /Domande senza risposta/);
    await seen(page, '04-sums');
    await answer(page, FACTS[2]);
    await on(page);
    await says(page, 'In tutto € 12.000');
    await says(page, 'Documenti che mancano: 5');
    await seen(page, '05-explained');
  });

  await part('housing: the papers and the proposal', PHONE, {}, async (page) => {
    await sign(page, worker);
    await page.goto(there.course);
    await ticks(page, 'Contratto di affitto registrato', '2026-12-24');
    await page.getByRole('link', { name: /deve ancora venire/ }).waitFor();
    await seen(page, '06-day-ahead');
    for (const name of ['Contratto di affitto registrato', 'Intimazione di sfratto con citazione', 'Attestazione ISEE valida', 'Prova della causa: lettera, contratto, certificato', 'Impegno firmato del proprietario']) {
      await page.goto(there.course);
      await ticks(page, name, '2026-11-16');
    }
    await ticks(page, 'Sentito il proprietario', '2026-11-13');
    await says(page, 'si può proporre');
    await page.getByRole('button', { name: 'Proponi di concedere', exact: true }).click();
    await page.getByRole('link', { name: /Scrivi perché/ }).waitFor();
    await seen(page, '07-mistake');
    await page.getByLabel('Perché?').fill('La madre ha perso il lavoro a giugno. Chi affitta aspetta se l’affitto arretrato è pagato.');
    await button(page, 'Proponi di concedere');
    await says(page, 'Proposto di concedere € 12.000');
    await says(page, 'Aspetta che decida un’altra persona');
    must(!(await main(page).getByRole('button', { name: 'Concedi', exact: true }).count()), 'who proposes may decide');
    await seen(page, '08-waits');
  });

  await part('housing: the decision, by a second person', PHONE, {}, async (page) => {
    await sign(page, leader);
    await page.goto(`${home}/it/scrivania`);
    await seen(page, '09-day');
    await link(page, 'Vedi i percorsi che aspettano');
    await seen(page, '10-waiting');
    await link(page, /^Emergenza abitativa/);
    await says(page, 'Proposto di concedere € 12.000');
    await seen(page, '11-to-decide');
    await page.getByRole('button', { name: 'Concedi', exact: true }).click();
    await page.getByRole('link', { name: /Scrivi perché/ }).waitFor();
    await page.getByLabel('Perché?').fill('I requisiti ci sono. Il contributo va a chi affitta, che rinuncia allo sfratto.');
    await button(page, 'Concedi');
    await says(page, 'Concesso: € 12.000');
    await seen(page, '12-granted');
    await paper(page, 'granted', 'Apri la decisione (PDF)');
    await sign(page, worker);
    await page.goto(there.course);
    await page.getByRole('button', { name: 'Segna l’esito', exact: true }).click();
    await page.getByRole('link', { name: /Scegli com’è andata/ }).waitFor();
    await page.getByLabel('La famiglia resta nella sua casa').check({ force: true });
    await button(page, 'Segna l’esito');
    await says(page, 'Concluso');
    await seen(page, '13-ended');
  });

  await part('housing: a refusal with its reasons, sent back once', PHONE, {}, async (page) => {
    await sign(page, worker);
    await begin(page);
    await answer(page, FACTS[0]);
    await on(page);
    await answer(page, { ...FACTS[1], ise: '48.000', isee: '31.200' });
    await on(page);
    await answer(page, FACTS[2]);
    await on(page);
    await says(page, 'Requisiti che non ci sono: 1');
    must(!(await main(page).getByRole('button', { name: 'Proponi di concedere' }).count()), 'it may be granted against the requirements');
    await page.getByLabel('Perché?').fill('Il reddito supera il limite.');
    await button(page, 'Proponi di non concedere');
    const course = page.url();
    await sign(page, leader);
    await page.goto(course);
    await page.getByLabel('Perché?').fill('Chiedi se l’ISEE corrente è più basso: il lavoro è finito a giugno.');
    await button(page, 'Rimanda indietro');
    await says(page, 'Rimandato a chi ha proposto');
    await sign(page, worker);
    await page.goto(course);
    must((await main(page).locator('.pathway-verdict').innerText()).includes('ISEE corrente'), 'why it was sent back is not read first');
    await seen(page, '14-sent-back');
    await page.getByLabel('Perché?').fill('Anche l’ISEE corrente supera il limite: la famiglia lo sa, e cerchiamo un’altra casa insieme.');
    await button(page, 'Proponi di non concedere');
    await sign(page, leader);
    await page.goto(course);
    await seen(page, '15-to-refuse');
    await page.getByLabel('Perché?').fill('Tutti e due gli importi superano il limite. L’ufficio aiuta a cercare un’altra casa.');
    await button(page, 'Non concedere');
    await says(page, 'La richiesta non è accolta');
    await seen(page, '16-refused');
    await paper(page, 'refused', 'Apri la decisione (PDF)');
    there.refused = course;
  });

  await part('housing: wide, in English, by keyboard', WIDE, {}, async (page) => {
    await sign(page, leader);
    for (const [name, path] of [['list', list], ['granted', there.course], ['refused', there.refused], ['waiting', `${home}/it/scrivania/percorsi`]]) {
      await page.goto(path.replace('/it/', '/en/'));
      await looksRight(page, `housing, ${name} in English`);
      await picture(page, `housing-en-${name}`);
      if (name === 'granted') await paper(page, 'english', 'Open the decision (PDF)');
    }
    await page.goto(list.replace('/it/', '/en/'));
    await tabTo(page, /^Housing emergency/);
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    await tabTo(page, 'Open the decision (PDF)');
    await page.goto(there.course);
    await picture(page, 'housing-wide-granted');
  });
}
