// SPDX-License-Identifier: EUPL-1.2
// A desk goes online from a day and back, by keyboard: whom it concerns is read before anything happens, each is told once and with one
// voice, who gets no message is named with the number to call, day and hour stay; a family reads it on the desk's sheet. Called off,
// all is as before. In a town of its own: nobody else's desk moves.

import { go, tabTo } from './keyboard.mjs';
import { PHONE, WIDE, largeEnough, looksRight } from './look.mjs';
import { signIn } from './monday.mjs';
import { check, must } from './report.mjs';
import { press } from './story.mjs';
import { startTown } from './town.mjs';

const PATH = '/it/scrivania/modalita';
const DAY = '2026-11-24';
/** Who is expected: obviously nobody, and nobody of another walk. */
const TOLD = 'Gnocchetta Gargarella';
const UNTOLD = 'Gargarello Sbrodolone';
const BY_PHONE = 'Sbrodolina Gargarella';
const WORDS = 'Strada chiusa per prova: ci vediamo da lontano.';
const main = (page) => page.getByRole('main');
const says = (page, words) => main(page).getByText(words).filter({ visible: true }).first().waitFor();
const button = (page, name) => main(page).getByRole('button', { name });
const line = (page, name) => page.locator('main .diary-line', { hasText: name });

/** Books the next free time of the day; they come in person or telephone, and want a message or none. */
async function expect(page, home, name, number, mode, tell) {
  await page.goto(`${home}/it/scrivania/prenota?giorno=${DAY}`);
  if ((await page.locator('h1').innerText()) !== 'Quando?') await press(page, button(page, 'Mostra le ore libere'));
  await press(page, page.locator('button.slot').first());
  await page.locator('[name=name]').fill(name);
  await page.locator('[name=phone]').fill(number);
  await page.locator(`[name=mode][value=${mode}]`).check();
  await page.locator(`[name=tell][value=${tell}]`).check();
  await press(page, button(page, 'Prenota'));
  must((await page.locator('h1').innerText()) === 'Prenotato', await page.locator('h1').innerText());
}

/** The hours of a day, with who comes: they stay, whatever changes. */
async function hours(page, home) {
  await page.goto(`${home}/it/scrivania/${DAY}`);
  const times = await page.locator('main .diary-line').evaluateAll((all) => all.map((one) => `${one.querySelector('.diary-time').innerText} ${one.querySelector('bdi').innerText}`.replace(/\s+/g, ' ')));
  return times.join('; ');
}

/** The numbers of the desk in the table of a page. */
async function row(page) {
  const cells = await page.locator('main tbody tr', { hasText: 'Sportello Ripartire' }).locator('td').allInnerTexts();
  // On a telephone each says what it counts.
  return cells.map((cell) => cell.match(/\d+/)[0]).join(', ');
}

/** From the menu to who is concerned; what is missing is named, a room that is no address is refused in words. */
async function asks(page, picture) {
  await tabTo(page, 'Come si riceve', ['a']);
  await go(page);
  await says(page, 'Finora niente: gli sportelli ricevono come sempre.');
  await looksRight(page, 'how one is received');
  await page.locator('select[name=what]').focus();
  await page.locator('[name=words]').focus();
  await tabTo(page, 'Vedi chi riguarda', ['button']);
  await go(page);
  await says(page, 'Ci sono 4 cose da sistemare');
  await looksRight(page, 'how one is received, with mistakes');
  await page.locator('select[name=what]').selectOption('desk:ripartire-cernusco');
  await page.locator('select[name=what]').focus();
  await tabTo(page, 'Online', ['input']);
  await page.keyboard.press('Space');
  await page.locator('[name=from]').fill(DAY);
  await page.locator('select[name=why]').selectOption('ordinance');
  await page.locator('[name=words]').fill(WORDS);
  await press(page, button(page, 'Vedi chi riguarda'));
  await says(page, 'Non hanno un collegamento fisso: Sportello Ripartire.');
  must((await page.locator('[name=words]').inputValue()) === WORDS, 'what was typed is gone');
  await page.locator('[name=link]').first().focus();
  await page.keyboard.press('ArrowDown');
  await tabTo(page, 'Indirizzo delle stanze', ['input']);
  await page.keyboard.type('https://incontri.prova.example/');
  await tabTo(page, 'Vedi chi riguarda', ['button']);
  await go(page);
  await picture(page, 'online-concerned');
}

/** What is read before anything happens. */
async function concerned(page, home) {
  await says(page, 'Nessuno è stato spostato né avvisato.');
  await says(page, '2 appuntamenti cambiano. Parte un messaggio. Una persona va avvisata a voce.');
  must(/^2, 1, 1, 1\b/.test(await row(page)), `change, with a message, without, as they chose: ${await row(page)}`);
  const left = await page.locator('main .threads-line').allInnerTexts();
  must(left.length === 1 && left[0].includes(UNTOLD) && left[0].includes('0004567042') && left[0].includes('Ha chiesto di non ricevere messaggi'), left.join());
  await looksRight(page, 'who is concerned');
  const other = await page.context().newPage();
  await other.goto(`${home}/it/scrivania/${DAY}`);
  must(!(await main(other).innerText()).includes('online'), 'somebody was moved before the decision');
  await other.close();
}

/** What each of them has now, on the page of the day. */
async function moved(page, home) {
  await page.goto(`${home}/it/scrivania/${DAY}`);
  for (const name of [TOLD, UNTOLD]) must(/in video \(prima di persona\)/.test(await line(page, name).innerText()), `${name}: ${(await line(page, name).innerText()).replace(/\s+/g, ' ')}`);
  must(!/online/.test(await line(page, BY_PHONE).innerText()), 'who chose the telephone was moved');
  const rooms = await page.locator('main a[href^="https://incontri.prova.example/"]').evaluateAll((all) => all.map((one) => one.href));
  must(rooms.length === 2 && new Set(rooms).size === 2, `a room for each: ${rooms.join()}`);
  await looksRight(page, 'the day, online');
}

export async function online(part, program, picture) {
  await part('online: from a day, each told once, and back', WIDE, {}, async (page) => {
    const town = await startTown(program);
    const home = town.url;
    try {
      await signIn(page, home, town.coordinator, town.password);
      await expect(page, home, TOLD, '000 456 7041', 'on_site', 'phone');
      await expect(page, home, UNTOLD, '000 456 7042', 'on_site', 'nothing');
      await expect(page, home, BY_PHONE, '000 456 7043', 'phone', 'phone');
      const before = await hours(page, home);
      await asks(page, picture);
      await concerned(page, home);
      await tabTo(page, 'Decidi e avvisa', ['button']);
      await go(page);
      await says(page, '· Deciso, non ancora cominciato');
      must((await row(page)) === '2, 1', `changed, told: ${await row(page)}`);
      await says(page, 'Da avvisare a voce');
      must((await page.locator('main .threads-line').innerText()).includes(UNTOLD), 'who is to be called is not named');
      await looksRight(page, 'decided');
      await picture(page, 'online-decided');
      const decision = new URL(page.url()).pathname;
      must((await hours(page, home)) === before, 'day and hour did not stay');
      await moved(page, home);
      await picture(page, 'online-day');
      await page.goto(home + decision.replace('/it/', '/en/'));
      must((await page.locator('html').getAttribute('lang')) === 'en', 'the page is in English');
      await looksRight(page, 'decided, in English');
      // A family reads it on the sheet, in the words of the desk; nobody else's desk moved.
      const family = await page.context().newPage();
      await family.goto(`${home}/it/sportelli/ripartire-cernusco`);
      await says(family, WORDS);
      await looksRight(family, 'the sheet of a desk online');
      await family.close();

      await page.setViewportSize(PHONE);
      for (const path of [PATH, decision]) {
        await page.goto(home + path);
        await check(`online, ${path === PATH ? 'the question' : 'the decision'}: large enough for a finger`, () => largeEnough(page));
        await picture(page, `online-${path === PATH ? 'question' : 'decision'}-phone`);
      }
      // Called off: asked once more, then all is as before, and who was told hears one word.
      await press(page, button(page, 'Disdici la decisione'));
      await says(page, 'Chi ha già ricevuto il messaggio ne riceve uno solo');
      await tabTo(page, 'Sì, disdici', ['button']);
      await go(page);
      await says(page, '· Disdetta');
      await says(page, 'Tornati com’erano');
      must(/^2, 1, 2$/.test(await row(page)), `changed, told, back: ${await row(page)}`);
      // Who gets no message was called once, and is to be called again.
      must((await page.locator('main .threads-line').allInnerTexts()).join().includes(UNTOLD), 'nobody says whom to call, now that all is as before');
      await looksRight(page, 'called off');
      must((await hours(page, home)) === before, 'day and hour did not stay');
      const back = await line(page, TOLD).innerText();
      must(/allo sportello|di persona/.test(back) && !/https:/.test(back), back);
      await page.goto(`${home}/it/sportelli/ripartire-cernusco`);
      // A browser keeps a public page for a minute: it is asked for anew.
      await page.reload();
      must(!(await main(page).innerText()).includes(WORDS), 'the sheet still says that one meets online');
    } finally {
      await town.stop();
    }
  });
}
