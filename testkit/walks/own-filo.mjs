// SPDX-License-Identifier: EUPL-1.2
// "Il mio filo": the social worker opens a mother's page, the mother reads it on a telephone, also without JavaScript, and asks for a correction, the educator
// answers and then stops every page; after that the right link and the right code open the same nothing as a link that never was. On a telephone in
// Italian, in Arabic, then wide and in English, by keyboard.

import { exactly as button, main, signIn } from './hands.mjs';
import { tabTo } from './keyboard.mjs';
import { PHONE, WIDE, largeEnough, looksRight } from './look.mjs';
import { check, must } from './report.mjs';
import { press } from './story.mjs';

export async function ownFilo(part, home, town, picture) {
  const desk = `/scrivania/casi/${town.thread.case}/filo`;
  const [manager, educator] = town.thread.team;
  let link = '';
  let code = '';
  const seenBy = (page) => async (name) => {
    await looksRight(page, `own filo, ${name}`);
    await check(`own filo, ${name}: large enough for a finger`, () => largeEnough(page));
    await picture(page, `own-filo-${name}`);
  };
  const nobody = async (page) => {
    const said = await page.content();
    for (const name of ['Matassina', 'Spoletto', 'Gomitoli', 'bottega', 'Prova filo']) must(!said.includes(name), `${name} on a page of the family`);
  };

  await part('il mio filo, opened', PHONE, {}, async (page) => {
    const seen = seenBy(page);
    await signIn(page, home, manager, town.password);
    await page.goto(`${home}/it${desk.replace(/\/filo$/, '')}`);
    await press(page, main(page).getByRole('link', { name: 'Il mio filo', exact: true }));
    await page.getByText('Nessuno ha ancora la sua pagina').waitFor();
    await seen('1-none');
    await page.getByText('Scegli a chi e che cosa').click();
    await button(page, 'Apri la pagina');
    await page.getByRole('link', { name: /Scrivi come si raggiunge/ }).waitFor();
    await seen('2-mistake');
    await page.getByLabel('A chi', { exact: true }).selectOption({ label: 'Matassina Gomitoli Inventati' });
    await page.getByLabel('Rocchettina Gomitoli Inventati').check();
    await page.getByLabel('Come sai che ha la responsabilità').fill('Stato di famiglia visto il 20 novembre');
    await page.getByLabel('Come si raggiunge senza rischi').fill('Di persona, il martedì dopo la scuola');
    await seen('2-open');
    await button(page, 'Apri la pagina');
    await page.getByText('Li vedi adesso e mai più').waitFor();
    await seen('3-given');
    [link, code] = await page.locator('.access-link code').allTextContents();
    must(/\/it\/pagina\/[0-9a-f]{40}$/.test(link) && /^\d{4} \d{4}$/.test(code), `a link and a code: ${link.length} ${code.length}`);
    await page.goto(`${home}/it${desk}`);
    await page.getByText('Mai visitata').waitFor();
    await seen('1-one');
  });

  const path = () => new URL(link).pathname;
  await part('il mio filo, read and answered', PHONE, {}, async (page) => {
    const seen = seenBy(page);
    await page.goto(`${home}${path()}`);
    must(new URL(page.url()).pathname === '/it/pagina', 'the secret stays in the address');
    await seen('4-code');
    await page.getByLabel('Codice').fill('123');
    await button(page, 'Apri');
    await page.getByText('Il codice ha otto cifre').first().waitFor();
    await page.getByLabel('Codice').fill(code);
    await button(page, 'Apri');
    await page.getByText('Qui vedi la tua parte').waitFor();
    must((await page.title()) === 'Informazioni', `a title that tells: ${await page.title()}`);
    await nobody(page);
    await seen('5-page');
    await button(page, 'Invia');
    await page.getByText('Scrivi almeno una parola').first().waitFor();
    await seen('5-mistake');
    await page.getByLabel('Chiedere di correggere uno sbaglio').check();
    await page.getByLabel('Che cosa vuoi dirci?').fill('La scuola di mia figlia è un’altra.');
    await button(page, 'Invia');
    await page.getByText('Ricevuto. La risposta la trovi qui.').waitFor();
    await seen('6-sent');
    const [copy] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Scarica la copia' }).click()]);
    must(copy.suggestedFilename() === 'copia.html', copy.suggestedFilename());
    await page.goto(`${home}/ar/pagina`);
    must((await page.locator('html').getAttribute('dir')) === 'rtl', 'Arabic runs from the right');
    await seen('5-page-ar');
    await page.setViewportSize({ width: 320, height: 640 });
    await looksRight(page, 'own filo, Arabic at 320 pixels');
    await page.setViewportSize(WIDE);
    await page.goto(`${home}/en/pagina`);
    await looksRight(page, 'own filo, the page in English');
    await picture(page, 'own-filo-5-page-en');
    await tabTo(page, /Download the copy/);
    await page.goto(`${home}/it/pagina`);
    await button(page, 'Chiudi la pagina');
    await page.getByText('Questa pagina si apre con un collegamento').waitFor();
    await page.goBack();
    must(!(await page.content()).includes('Porto il contratto'), 'the way back shows what was closed');

    // The same without JavaScript: the link, the code, the page.
    const plain = await page.context().browser().newContext({ viewport: PHONE, locale: 'it-IT', javaScriptEnabled: false });
    const quiet = await plain.newPage();
    await quiet.goto(`${home}${path()}`);
    await quiet.getByLabel('Codice').fill(code);
    await quiet.getByRole('button', { name: 'Apri', exact: true }).click();
    await quiet.getByText('Qui vedi la tua parte').waitFor();
    await plain.close();
  });

  await part('il mio filo, answered and stopped', PHONE, {}, async (page) => {
    const seen = seenBy(page);
    await signIn(page, home, educator, town.password);
    await page.goto(`${home}/it${desk.replace(/\/filo$/, '')}`);
    await press(page, main(page).getByRole('link', { name: /La famiglia ha scritto/ }));
    await page.getByText('chiede una correzione').waitFor();
    await seen('6-waits');
    await page.getByLabel('La tua risposta').fill('Grazie: corretto.');
    await button(page, 'Rispondi');
    await page.getByText('Risposta data').waitFor();
    await page.getByText('Ferma tutte le pagine').click();
    await page.getByLabel(/Perché, se vuoi dirlo/).fill('Un racconto della bambina.');
    await seen('8-guard');
    await button(page, 'Ferma adesso');
    await page.getByText('Si sospetta violenza: tutte le pagine sono sospese').waitFor();
    await seen('8-guarded');
    await page.setViewportSize(WIDE);
    await page.goto(`${home}/en${desk}`);
    await looksRight(page, 'own filo, the desk in English');
    await picture(page, 'own-filo-8-guarded-en');
  });

  await part('il mio filo, as if it had never been', PHONE, {}, async (page) => {
    const answer = async (to) => {
      await page.context().clearCookies();
      await page.goto(`${home}${to}`);
      await page.getByLabel('Codice').fill(code);
      const [sent] = await Promise.all([page.waitForResponse((one) => one.request().method() === 'POST'), button(page, 'Apri')]);
      return `${sent.status()} ${await page.title()} ${await page.locator('main').innerHTML()}`;
    };
    const stopped = await answer(path());
    const never = await answer(`/it/pagina/${'0'.repeat(40)}`);
    must(stopped === never, 'a stopped page is told from one that never was');
    must(stopped.includes('Qui non si apre niente'), 'no way out is said');
    await looksRight(page, 'own filo, nothing');
    await picture(page, 'own-filo-9-nothing');
  });
}
