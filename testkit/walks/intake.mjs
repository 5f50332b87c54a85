// SPDX-License-Identifier: EUPL-1.2
// Intake in order of arrival, by keyboard: a mother asks to enter and gets a number and a moment; needs and motivation are looked at, a
// place is given; past the fund one stops and writes why; of two on the last place one gets it, the other reads so and is offered the
// list; a place is freed and nobody is moved up by the machine.

import { focused, go, tabTo } from './keyboard.mjs';
import { PHONE, WIDE, largeEnough, looksRight } from './look.mjs';
import { signIn } from './monday.mjs';
import { check, must } from './report.mjs';
import { press } from './story.mjs';

const LIST = '/it/scrivania/richieste';
/** Who asks first: obviously nobody, and nobody of another walk. */
const MOTHER = 'Famiglia Pispolona';
const LAST = 'Famiglia Trallallera';
const LATE = 'Famiglia Trullallà';
/** The places of the programme, as its pack says them. */
const PLACES = 25;
const main = (page) => page.getByRole('main');
const says = (page, words) => main(page).getByText(words).filter({ visible: true }).first().waitFor();
const button = (page, name) => main(page).getByRole('button', { name });
const choose = (page, field, words) => page.locator('main .field, main fieldset').filter({ has: page.locator(`[name=${field}]`) }).getByText(words, { exact: true }).first().click();

function discreet(page) {
  must(!/pispolon|trallall/i.test(page.url()), `a name in an address: ${page.url()}`);
}

/** Everything but the name and the telephone, which the worker has typed. */
async function facts(page) {
  await page.locator('select[name=town]').selectOption({ label: 'Cernusco sul Naviglio' });
  await choose(page, 'minors', 'Sì');
  await choose(page, 'job-lost', 'Sì');
}

/** A request that fits; stays on its page. */
async function enter(page, home, name) {
  await page.goto(`${home}${LIST}/nuova?progetto=ripartire`);
  await page.locator('[name=name]').fill(name);
  await page.locator('[name=telephone]').fill('000 456 7031');
  await facts(page);
  await press(page, button(page, 'Registra la richiesta'));
  await says(page, 'Il posto nell’ordine di arrivo non cambia più.');
}

async function decide(page, words, amount) {
  await page.getByText(words, { exact: true }).click();
  if (amount !== undefined) await page.locator('[name=amount]').fill(amount);
  await press(page, button(page, 'Decidi'));
}

/** From the menu to a request that has its number; every mistake is named, nothing typed is lost. */
async function arrives(page, picture) {
  await tabTo(page, 'Richieste', ['a']);
  await go(page);
  await says(page, 'Nessuna richiesta ancora');
  await looksRight(page, 'no request yet');
  await tabTo(page, 'Nuova richiesta', ['a']);
  await go(page);
  await looksRight(page, 'a new request');
  await page.locator('[name=note]').fill('Parole inventate.');
  await page.locator('[name=name]').focus();
  await tabTo(page, 'Registra la richiesta', ['button']);
  await go(page);
  await says(page, 'Ci sono 2 cose da sistemare');
  must((await page.locator('[name=note]').inputValue()) === 'Parole inventate.', 'what was typed is gone');
  await looksRight(page, 'a request, with mistakes');
  await tabTo(page, 'Scrivi un nome', ['a']);
  await page.keyboard.press('Enter');
  must((await focused(page))?.words.startsWith('Nome'), 'the mistake leads to its field');
  await page.keyboard.type(MOTHER);
  await tabTo(page, 'Telefono', ['input']);
  await page.keyboard.type('000 456 7030');
  await tabTo(page, 'Registra la richiesta', ['button']);
  await go(page);
  // A number and a moment; what is not known yet is to be asked, and is no "no".
  await says(page, 'Richiesta registrata.');
  const said = await main(page).innerText();
  must(/1ª\s+in ordine di arrivo: lunedì 23 novembre, 8:00:00/.test(said), said);
  must(said.includes('Manca qualche risposta') && said.includes('Chiedi in quale Comune abita.'), said);
  discreet(page);
  await looksRight(page, 'a request');
  await picture(page, 'intake-request');
}

/** What is learnt later changes the rules and not the order; then the assessment, which decides nothing. */
async function assessed(page, picture) {
  await press(page, main(page).getByRole('link', { name: 'Correggi' }));
  await facts(page);
  await press(page, button(page, 'Salva'));
  await says(page, 'Rientra nelle regole');
  must(/1ª\s+in ordine di arrivo: lunedì 23 novembre, 8:00:00/.test(await main(page).innerText()), 'correcting changed the order');
  await tabTo(page, 'Valuta bisogni e motivazione', ['a']);
  await go(page);
  await looksRight(page, 'need and motivation');
  // Each question is one stop; the arrows choose.
  for (const downs of [3, 3, 2, 3, 3, 3]) {
    await tabTo(page, /./, ['input']);
    await page.keyboard.press('Space');
    for (let step = 0; step < downs; step += 1) await page.keyboard.press('ArrowDown');
  }
  await picture(page, 'intake-assess');
  await tabTo(page, 'Salva la valutazione', ['button']);
  await go(page);
  await says(page, 'Bisogno: alto');
  await says(page, 'Motivazione: alta');
  await says(page, 'Non decide niente.');
}

/** A no wants a reason, a place a sum; then the place is given, by keyboard. */
async function decided(page, picture) {
  await tabTo(page, 'Do un posto', ['input']);
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, 'Decidi', ['button']);
  await go(page);
  await says(page, 'un no senza motivo non si può spiegare');
  await looksRight(page, 'a no without a reason');
  await page.getByText('Do un posto', { exact: true }).click();
  await press(page, button(page, 'Decidi'));
  await says(page, 'Scrivi una somma in euro');
  await page.locator('[name=amount]').focus();
  await page.keyboard.type('80.000');
  await tabTo(page, 'Decidi', ['button']);
  await go(page);
  await says(page, 'Decisione registrata.');
  await says(page, /Ripartire · Ha un posto/);
  await says(page, /Ha avuto un posto.*da te.*€ 80\.000/);
  await looksRight(page, 'a place given');
  await picture(page, 'intake-placed');
}

/** More than the fund holds: one stops, and goes on only in writing. */
async function pastTheFund(page, home, picture) {
  const first = page.url().split('?')[0];
  await enter(page, home, 'Famiglia Bombolonda');
  await decide(page, 'Do un posto', '70.000');
  await says(page, 'La somma va oltre il fondo: previsti finora € 80.000 su € 140.000.');
  await looksRight(page, 'past the fund');
  await press(page, button(page, 'Vai oltre e decidi'));
  await says(page, 'Per andare oltre il limite scrivi perché.');
  must((await page.locator('[name=amount]').inputValue()) === '70.000', 'the sum is typed again');
  await page.locator('[name=reason]').fill('Ragioni di prova.');
  await press(page, button(page, 'Vai oltre e decidi'));
  await says(page, 'Oltre il fondo');
  await says(page, 'Ragioni di prova.');
  await picture(page, 'intake-past-the-fund');
  // The first household needs less: what is planned for it is put right.
  await page.goto(first);
  must((await page.locator('[name=amount]').inputValue()) === '80000', 'the sum of before does not stand in the field');
  await decide(page, 'Cambio la somma prevista', '20.000');
  await says(page, 'Previsti € 90.000 su € 140.000.');
}

export async function intake(part, home, town, picture) {
  await part('intake: a number and a moment, a place, the last one twice', WIDE, {}, async (page) => {
    await signIn(page, home, town.coordinator, town.password);
    await arrives(page, picture);
    await assessed(page, picture);
    await decided(page, picture);
    await pastTheFund(page, home, picture);
    for (let number = 3; number < PLACES; number += 1) {
      await enter(page, home, `Famiglia Zumpappera ${number}`);
      await decide(page, 'Do un posto', '0');
      await says(page, 'Decisione registrata.');
    }
    // Two look at the last place at once.
    await enter(page, home, LATE);
    const late = page.url().split('?')[0];
    await enter(page, home, LAST);
    const last = page.url().split('?')[0];
    const other = await page.context().newPage();
    await other.goto(late);
    for (const both of [page, other]) await says(both, `${PLACES - 1} famiglie su circa ${PLACES} hanno un posto.`);
    await decide(page, 'Do un posto', '0');
    await says(page, 'Decisione registrata.');
    await decide(other, 'Do un posto', '0');
    await says(other, 'I posti sono tutti presi');
    await says(other, `Hanno un posto ${PLACES} famiglie su circa ${PLACES}. Puoi mettere in lista d’attesa`);
    await looksRight(other, 'the last place was taken');
    await picture(other, 'intake-last-place');
    await tabTo(other, 'Metti in lista d’attesa', ['button']);
    await go(other);
    await says(other, /Ripartire · In lista d’attesa/);
    await page.goto(home + LIST);
    await says(page, 'posti presi, si può chiedere lo stesso');
    await looksRight(page, 'requests, full');
    await picture(page, 'intake-full');
    // A place is freed: who is next is shown, and nobody is moved up.
    await page.goto(last);
    await page.locator('[name=amount]').fill('0');
    await decide(page, 'La famiglia rinuncia');
    await says(page, 'Il posto è libero. Nessuno sale da solo');
    await says(page, `La prossima in ordine di arrivo è la ${PLACES}ª.`);
    await other.goto(late);
    await says(other, /Ripartire · In lista d’attesa/);
    await other.close();
    await page.goto(`${home}/en/scrivania/richieste`);
    must((await page.locator('html').getAttribute('lang')) === 'en', 'the page is in English');
    await looksRight(page, 'requests, in English');
    await page.setViewportSize(PHONE);
    for (const [name, path] of [['the requests', LIST], ['a new request', `${LIST}/nuova?progetto=ripartire`], ['one request', new URL(late).pathname], ['the assessment', `${new URL(late).pathname}/valuta`]]) {
      await page.goto(home + path);
      await check(`intake, ${name}: large enough for a finger`, () => largeEnough(page));
      await picture(page, `intake-${name.replaceAll(' ', '-')}-phone`);
    }
  });
}
