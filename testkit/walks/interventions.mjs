// SPDX-License-Identifier: EUPL-1.2
// An intervention as its hands meet it: asked for from the plan by one, authorised by another, delivered and mended, paid by a third; stopped
// and ended; on a telephone in Italian, then wide, by keyboard and in English.

import { exactly as button, link, main, signIn } from './hands.mjs';
import { tabTo } from './keyboard.mjs';
import { PHONE, WIDE, largeEnough, looksRight } from './look.mjs';
import { check, must } from './report.mjs';

/** Opens what is folded under these words, the first that is seen. */
const unfold = (page, words) => main(page).locator('summary').filter({ hasText: words }).filter({ visible: true }).first().click();

export async function interventions(part, home, town, picture) {
  const [asks, decides, pays] = town.helpers;
  await part('an intervention on a phone', PHONE, {}, async (page) => {
    const seen = async (name) => {
      const said = `${page.url()} ${await page.title()}`.toLowerCase();
      must(!said.includes('doposcuolini') && !said.includes('educatrice'), `a word where anybody sees it: ${said}`);
      await looksRight(page, `interventions, ${name}`);
      await check(`interventions, ${name}: large enough for a finger`, () => largeEnough(page));
      await picture(page, `interventions-${name}`);
    };
    await signIn(page, home, asks, town.password);
    await page.goto(`${home}/it${town.help}`);
    await page.getByText('Questo caso non ha ancora interventi').waitFor();
    await seen('1-none');
    await link(page, 'Chiedi un intervento');
    await link(page, 'Educatrice in casa');
    must((await page.getByLabel('Fino al').inputValue()) === '2027-02-28', 'the plan is typed again');
    await page.getByLabel('Quanto?', { exact: true }).fill('24');
    await page.getByLabel('Euro all’ora').fill('21,50');
    await page.getByLabel('Quota della persona, %').fill('80');
    await page.getByLabel('Quota della sanità, %').fill('40');
    await button(page, 'Chiedi');
    await page.getByRole('link', { name: /passano il 100/ }).waitFor();
    await page.getByRole('link', { name: /Scegli con quali soldi/ }).waitFor();
    must((await page.getByLabel('Euro all’ora').inputValue()) === '21,50', 'what was typed is lost');
    await seen('2-mistakes');
    await page.getByLabel('Quota della persona, %').fill('12,5');
    await page.getByLabel('Con quali soldi?').selectOption({ label: 'Fondo povertà' });
    await button(page, 'Chiedi');
    await page.getByText('Ora tocca a un’altra persona dire sì.').waitFor();
    await page.getByText('Lo hai chiesto tu.').waitFor();
    must(!(await page.getByRole('button', { name: 'Autorizza', exact: true }).count()), 'who asks may say yes');
    await seen('3-asked');
    const one = page.url().split('?')[0];

    await signIn(page, home, decides, town.password);
    await page.goto(`${home}/it${town.help}`);
    await page.getByText('In attesa di un sì').waitFor();
    await link(page, 'Educatrice in casa');
    await seen('3-to-decide');
    await button(page, 'Autorizza');
    await page.getByText('A · Attivo').waitFor();

    // Whoever asked notes what was given: a slip first, then beyond what was authorised, then mended.
    await signIn(page, home, asks, town.password);
    await page.goto(one);
    await unfold(page, 'Segna quello che è stato dato');
    await page.getByLabel('Che giorno?', { exact: true }).fill('2026-11-10');
    await page.getByLabel('Quante ore?').fill('300');
    await button(page, 'Segna');
    await page.getByRole('link', { name: /più di quanto resta/ }).waitFor();
    await seen('5-too-much');
    await page.getByLabel('Quante ore?').fill('10');
    await button(page, 'Segna');
    await page.getByText('Segnato.', { exact: true }).waitFor();
    await unfold(page, 'Correggi');
    await page.getByLabel('Quante ore?').filter({ visible: true }).fill('1:30');
    await button(page, 'Correggi');
    await page.getByRole('link', { name: /Scrivi perché/ }).waitFor();
    await page.getByLabel('Perché lo correggi?').filter({ visible: true }).fill('Un’ora e mezza, non dieci');
    await button(page, 'Correggi');
    await page.getByText('Quello di prima resta da leggere').waitFor();
    must(await page.locator('del').count(), 'the slip is gone');
    await page.getByText('Paga una terza persona').waitFor();
    await seen('6-corrected');

    await signIn(page, home, decides, town.password);
    await page.goto(one);
    must(!(await page.getByText('Segna come pagato').count()), 'who authorised may pay');

    await signIn(page, home, pays, town.password);
    await page.goto(one);
    await unfold(page, 'Segna come pagato');
    await button(page, 'È pagato');
    await page.getByRole('link', { name: /numero dell’atto/ }).waitFor();
    await page.getByLabel('Atto', { exact: true }).fill('Mandato 12/2026');
    await button(page, 'È pagato');
    await page.getByText('Segnato come pagato.').waitFor();
    await page.getByText('Pagato: € 32,25').waitFor();
    await seen('7-paid');

    await unfold(page, 'Sospendi');
    await page.getByLabel('Primo giorno di pausa').fill('2026-11-05');
    await page.getByLabel('Perché?').filter({ visible: true }).selectOption({ label: 'In ospedale o lontano da casa' });
    await button(page, 'Sospendi');
    await page.getByText('C’è qualcosa di dato dopo quel giorno').waitFor();
    await page.getByLabel('Primo giorno di pausa').fill('2026-11-20');
    await button(page, 'Sospendi');
    await page.getByText('S · Sospeso').waitFor();
    await seen('4-suspended');
    await page.goto(`${home}/it${town.help}`);
    await page.getByText('Mese per mese').waitFor();
    await seen('1-list');

    await page.setViewportSize(WIDE);
    for (const [name, path] of [['list', `${home}/it${town.help}`], ['one', one], ['new', `${home}/it${town.help}/nuovo`]]) {
      await page.goto(path);
      await looksRight(page, `interventions, ${name}, wide`);
      await picture(page, `interventions-${name}-wide`);
    }
    // By keyboard alone, in English: it goes on.
    await page.goto(one.replace('/it/', '/en/'));
    await looksRight(page, 'interventions, one, in English');
    await tabTo(page, /^Resume/, ['summary']);
    await page.keyboard.press('Enter');
    // Between lies a field for a day, whose inside is the browser's: what is focused in it is not told.
    await page.getByRole('button', { name: 'Resume', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('A · Active').waitFor();
    await picture(page, 'interventions-one-english');
  });
}
