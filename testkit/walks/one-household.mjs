// SPDX-License-Identifier: EUPL-1.2
// One household, many hands, from the first word to the closing: two parents, three children, one of whom has a disability, an eviction notice, a
// lost job. Five roles meet it: the counter where the father comes, the social worker who holds the case, the cooperative's educator, the
// psychologist who keeps her notes to herself, and the family, which reads its own side. A picture is taken of every turn.

import { answerAll } from './assessments.mjs';
import { calls, does } from './cases.mjs';
import { button, exactly, found, link, main, met, says, signIn } from './hands.mjs';
import { PHONE, WIDE, looksRight } from './look.mjs';
import { must } from './report.mjs';

/** Borne by nobody of another walk. */
const SURNAME = 'Arcolaioni';
const FATHER = 'Babbino';
const SECRET = 'Parole riservate di prova: la sera litigano piano';
const NOTE = 'La porta di prova chiude male. La figlia mezzana disegna sul tavolo della cucina.';
const CASE = 'Nucleo di via di prova';

/** One of the forms of a case's page, filled, sent, and done. */
async function done(page, code, more) {
  await does(page, code, more);
  await says(page, 'Fatto: è nella storia del caso.');
}

/** Somebody of the family who is not known yet is added to the household. */
async function joins(page, house, given, what, { child = false } = {}) {
  await page.goto(house);
  await link(page, 'Aggiungi una persona');
  await page.getByLabel('Chi cerchi?').fill(`${SURNAME} ${given}`);
  await button(page, 'Cerca');
  await button(page, /persona nuova/);
  await page.getByLabel('Che cos’è nel nucleo').selectOption({ label: what });
  if (child) await page.getByLabel('Ha meno di 18 anni').check();
  await button(page, 'Aggiungi al nucleo');
  await says(page, 'Aggiunto al nucleo.');
}

/** The paper the family brings, made here. */
async function notice(browser) {
  const page = await browser.newPage();
  await page.setContent('<html lang="it"><body style="font:24px serif;padding:40px"><h1>Intimazione di sfratto</h1><p>Tribunale inventato. Foglio che non riguarda nessuno.</p></body></html>');
  const made = await page.pdf();
  await page.close();
  return made;
}

export async function oneHousehold(part, home, town, at) {
  const [social, educator, psychologist] = town.hub;
  const sign = (page, name) => signIn(page, home, name, town.password);
  const father = async (page) => found(page, home, `${SURNAME} ${FATHER}`, new RegExp(`${FATHER} ${SURNAME}`));
  const seen = async (page, name) => {
    const said = `${page.url()} ${await page.title()}`.toLowerCase();
    must(!said.includes(SURNAME.toLowerCase()) && !said.includes('via di prova'), `a name where anybody sees it: ${said}`);
    await looksRight(page, `one household, ${name}`);
    await at(page, `household-${name}`);
  };
  /** Where the case is, for who comes after. */
  const there = {};

  await part('one household: the first word, at the counter', WIDE, {}, async (page) => {
    await sign(page, town.login);
    await met(page, home, `${SURNAME} ${FATHER} 5/6/1984 000 000 0071`);
    await seen(page, '01-counter');
  });

  await part('one household: the social worker takes it in charge', WIDE, {}, async (page) => {
    await sign(page, social);
    there.person = await father(page);
    await says(page, 'Non è in nessun nucleo.');
    await main(page).getByText('Comincia un nucleo').click();
    await page.getByLabel('Stessa casa').check();
    await exactly(page, 'Comincia');
    await says(page, 'Il nucleo è cominciato');
    there.house = page.url().split('?')[0];
    await joins(page, there.house, 'Mammina', 'Coniuge o compagno');
    for (const child of ['Primina', 'Secondina', 'Terzino']) await joins(page, there.house, child, 'Figlia o figlio', { child: true });
    await says(page, '3 persone con meno di 18 anni.');
    await seen(page, '02-household');
    await page.goto(home + there.person);
    await link(page, 'Apri un caso');
    must((await main(page).locator('[name=concerned]').count()) === 5, 'not the whole household is offered');
    await page.getByLabel('Nome del caso').fill(CASE);
    await page.getByLabel('Comune', { exact: true }).selectOption({ label: 'Cremona' });
    await page.getByLabel('Perché si segnala').fill('Il padre di prova ha perso il lavoro ed è arrivato lo sfratto. Uno dei bambini ha una disabilità.');
    await button(page, 'Apri il caso');
    await says(page, 'Il caso è aperto.');
    there.case = page.url().split('?')[0];
    await done(page, 'assess', { words: 'Casa, lavoro, scuola: valutato con il padre di prova.' });
    await calls(page, 'Cosper', 'Prova educatore', 'Educatore o educatrice');
    await calls(page, 'ASST Cremona, azienda sanitaria', 'Prova psicologo', 'Psicologo o psicologa');
    await done(page, 'form_team', { select: { label: 'Prova assistente' } });
    await done(page, 'take_in_charge');
    await seen(page, '03-in-charge');
  });

  await part('one household: how its needs are read', WIDE, {}, async (page) => {
    await sign(page, social);
    await page.goto(`${there.case}/valutazioni`);
    await main(page).getByLabel(/^Analisi preliminare/).check({ force: true });
    await exactly(page, 'Comincia');
    await seen(page, '04-assessing');
    await answerAll(page, 0);
    await exactly(page, 'Finisci');
    await says(page, 'Correggi');
    await seen(page, '05-assessed');
  });

  await part('one household: the educator at home, the psychologist for herself', PHONE, {}, async (page) => {
    await sign(page, educator);
    await page.goto(`${home}/it/scrivania/casi`);
    await link(page, CASE);
    await page.goto(`${there.case}/diario/scrivi?tipo=home_visit`);
    await page.getByLabel('Che cosa è successo?').fill(NOTE);
    await exactly(page, 'Deposita');
    await says(page, 'Depositata: ora è nel diario.');
    await seen(page, '06-home-visit');
    await sign(page, psychologist);
    await page.goto(`${there.case}/diario`);
    await says(page, NOTE);
    await page.goto(`${there.case}/diario/scrivi?tipo=conversation`);
    await page.getByLabel('Che cosa è successo?').fill(SECRET);
    await page.getByLabel('Solo io: nota riservata').check();
    await exactly(page, 'Deposita');
    await says(page, 'Depositata: la leggi solo tu.');
    await seen(page, '07-reserved');
    for (const other of [social, educator]) {
      await sign(page, other);
      for (const path of ['', '/diario', '/diario/stampa']) {
        await page.goto(there.case + path);
        must(!(await page.content()).includes(SECRET), `${other} reads what is the psychologist's own at ${path}`);
      }
    }
  });

  await part('one household: the paper, the plan, the signature', WIDE, {}, async (page) => {
    await sign(page, social);
    await page.goto(`${there.case}/documenti/nuovo`);
    await page.getByLabel('Che documento è?').selectOption({ label: 'Sfratto o morosità' });
    await page.getByLabel('Quali file?').setInputFiles({ name: 'foglio.pdf', mimeType: 'application/pdf', buffer: await notice(page.context().browser()) });
    await page.getByLabel('Come lo chiamate?').fill('Intimazione di sfratto');
    await exactly(page, 'Aggiungi');
    await says(page, 'Documento aggiunto.');
    await page.goto(`${there.case}/piani`);
    await page.getByLabel('Progetto quadro', { exact: false }).first().check();
    await exactly(page, 'Comincia');
    there.plan = page.url().split('?')[0];
    await link(page, 'Aggiungi un obiettivo');
    await page.getByLabel('Che cosa deve cambiare?').fill('La famiglia resta nella sua casa');
    await page.getByLabel('Nelle prossime settimane').check();
    await page.locator('[name=needs]').first().check();
    await page.getByLabel('Chi?').selectOption({ label: `${FATHER} ${SURNAME}` });
    await page.getByLabel('Che cosa fa?').fill('Porta il contratto e le ricevute');
    await page.getByLabel(/Entro quando/).fill('2026-12-04');
    await exactly(page, 'Aggiungi un impegno');
    await page.getByLabel('Chi?').nth(1).selectOption({ label: 'Comune di Cremona' });
    await page.getByLabel('Che cosa fa?').nth(1).fill('Chiama chi affitta e chiede di aspettare');
    await exactly(page, 'Tieni');
    await link(page, 'Da quando vale e ogni quanto');
    await page.getByLabel('Da quando vale?').fill('2026-11-23');
    await page.getByLabel('Ogni quanto si guarda insieme?').fill('3');
    await exactly(page, 'Tieni');
    await seen(page, '08-plan');
    await link(page, 'Segna la prima firma');
    await page.getByLabel('Chi ha il potere di firmare', { exact: false }).first().check();
    await page.getByLabel('Nome e cognome di chi firma').fill('Padre Inventato');
    await page.locator('.option', { has: page.locator('[name=of]') }).filter({ hasText: FATHER }).locator('input').check();
    await page.getByLabel('Con quale potere?').selectOption({ index: 1 });
    await page.getByLabel('Con la penna').check();
    await exactly(page, 'Segna la firma');
    await says(page, 'Non hanno ancora firmato');
    await seen(page, '09-signed');
  });

  await part('one household: the social worker opens the father’s page', PHONE, {}, async (page) => {
    await sign(page, social);
    await page.goto(there.case);
    await link(page, 'Il mio filo');
    await main(page).getByText('Scegli a chi e che cosa').click();
    await page.getByLabel('A chi', { exact: true }).selectOption({ label: `${FATHER} ${SURNAME}` });
    await page.getByLabel('Come si raggiunge senza rischi').fill('Di persona, al mattino');
    await exactly(page, 'Apri la pagina');
    await says(page, 'Li vedi adesso e mai più');
    await seen(page, '10-link-and-code');
    [there.link, there.code] = await page.locator('.access-link code').allTextContents();
  });

  await part('one household: the family reads its own side', PHONE, {}, async (page) => {
    await page.goto(there.link);
    await page.getByLabel('Codice').fill(there.code);
    await exactly(page, 'Apri');
    await says(page, 'Qui vedi la tua parte');
    await says(page, 'Porta il contratto e le ricevute');
    const said = await page.content();
    for (const words of [SURNAME, SECRET, NOTE, 'Prova ']) must(!said.includes(words), `${words} on the family's page`);
    await seen(page, '11-family');
  });

  await part('one household: what came of it', WIDE, {}, async (page) => {
    await sign(page, social);
    await page.goto(there.plan);
    await link(page, /Segna com.* Porta il contratto/);
    await page.getByLabel('Fatto', { exact: true }).check();
    await exactly(page, 'Segna');
    await page.goto(there.case);
    await done(page, 'close', { select: { label: 'Obiettivi raggiunti' }, words: 'La famiglia di prova è rimasta nella sua casa.' });
    await seen(page, '12-closed');
    // Nobody deletes anything: all that happened is there to be read.
    const story = await main(page).innerText();
    for (const words of ['valutato con il padre di prova', 'è rimasta nella sua casa']) must(story.includes(words), `the history has lost: ${words}`);
  });
}
