// SPDX-License-Identifier: EUPL-1.2
// An assessment from the first question to the next year's: kept while one types, without a connection, by two hands at once, finished,
// read beside the last, corrected, set aside; and nothing of it for who does not work on the case.

import { main, says, signIn } from './hands.mjs';
import { PHONE, WIDE, largeEnough, looksRight } from './look.mjs';
import { check, must } from './report.mjs';
import { press } from './story.mjs';

const button = (page, name) => main(page).getByRole('button', { name, exact: true });
const link = (page, name) => main(page).getByRole('link', { name, exact: true });
const group = (page, item) => main(page).locator('fieldset').filter({ has: page.locator(`[name="i-${item}"]`) });
const choose = (page, item, words) => group(page, item).getByText(words, { exact: true }).click();

/** Begins one by the shortest instrument, about the household. */
async function begin(page, home, town, title) {
  await page.goto(`${home}/it/scrivania/casi/${town.case}/valutazioni`);
  await main(page).getByLabel(new RegExp(`^${title}`)).check({ force: true });
  await press(page, button(page, 'Comincia'));
}

/** Answers every question of every part with the answer at this place, or the last one. */
export async function answerAll(page, place) {
  for (let part = 0; part < 12 && (await page.locator('form[data-keep]').count()) > 0; part += 1) {
    for (let round = 0; round < 4; round += 1) {
      const before = page.url();
      for (const set of await main(page).locator('fieldset:has([type=radio])').all()) {
        const options = set.locator('[type=radio]');
        await options.nth(Math.min(place, (await options.count()) - 1)).check({ force: true });
      }
      for (const field of await main(page).locator('input[name^="i-"]:not([type]), input[name^="i-"][type=text], textarea[name^="i-"]').all()) {
        if ((await field.inputValue()) === '') await field.fill((await field.getAttribute('inputmode')) === 'numeric' ? '1' : 'Parole di prova');
      }
      for (const field of await main(page).locator('input[name^="i-"][type=date]').all()) await field.fill('2026-12-03');
      for (const list of await main(page).locator('select[name^="i-"]').all()) await list.selectOption({ index: place + 1 });
      await press(page, main(page).locator('button.btn[name=go][value=on]'));
      if (page.url() !== before) break;
    }
  }
}

export async function assessments(part, home, town, picture) {
  const looked = async (page, name) => {
    must(!/Valutata|Valutina|[?&]i-/.test(`${page.url()} ${await page.title()}`), `something personal in an address or a title: ${page.url()}`);
    await page.setViewportSize(PHONE);
    await looksRight(page, `assessments, ${name}`);
    await check(`assessments, ${name}: large enough for a finger`, () => largeEnough(page));
    await picture(page, `assessments-${name.replaceAll(' ', '-')}-phone`);
    await page.setViewportSize(WIDE);
    await picture(page, `assessments-${name.replaceAll(' ', '-')}`);
  };

  await part('assessments: from the first question to the next time', WIDE, {}, async (page) => {
    await signIn(page, home, town.hub[0], town.password);
    await page.goto(`${home}/it/scrivania/casi/${town.case}/valutazioni`);
    await says(page, 'Ancora nessuna valutazione');
    await looked(page, 'none yet');
    await press(page, button(page, 'Comincia'));
    await says(page, 'Scegli uno strumento');
    await looked(page, 'which');
    await main(page).getByLabel(/^Analisi preliminare/).check({ force: true });
    await press(page, button(page, 'Comincia'));
    await says(page, 'parte 1 di');
    await looked(page, 'a part');

    // By keyboard: an answer, and it is kept by itself.
    await page.locator('[name^="i-"]').first().focus();
    await page.keyboard.press('Space');
    await says(page, 'Tutto conservato');
    await looked(page, 'kept');
    await press(page, button(page, 'Lascia per dopo'));
    await says(page, 'Da finire');
    await says(page, /Risposte: 1 su/);
    await press(page, link(page, 'Analisi preliminare'));
    await says(page, /Manca|Mancano/);
    await looked(page, 'what is missing');
    await press(page, main(page).locator('.assess-missing a').first());
    await answerAll(page, 0);
    await says(page, 'Dopo non si cambia più');
    await looked(page, 'before it is finished');
    await press(page, button(page, 'Finisci'));
    await says(page, 'Correggi');
    await looked(page, 'finished');

    await begin(page, home, town, 'Analisi preliminare');
    await says(page, /L’altra volta/);
    await looked(page, 'beside the last');
    await answerAll(page, 1);
    await press(page, button(page, 'Finisci'));
    await says(page, /L’altra volta/);
    await looked(page, 'finished beside the last');

    await press(page, button(page, 'Correggi'));
    await answerAll(page, 2);
    await says(page, 'È la correzione di una già finita.');
    await press(page, button(page, 'Finisci'));
    await press(page, link(page, 'Vedi quella di prima'));
    await says(page, 'Un’altra la corregge');
    await press(page, link(page, 'Mettila da parte'));
    await press(page, button(page, 'Metti da parte'));
    await says(page, 'Scrivi perché la metti da parte');
    await looked(page, 'set aside without a reason');
    await page.getByLabel('Perché').fill('Motivo di prova');
    await press(page, button(page, 'Metti da parte'));
    await says(page, 'Messa da parte: Motivo di prova');
    await press(page, button(page, 'Riprendila'));
    await says(page, 'Un’altra la corregge');
    await page.goto(`${home}/en/scrivania/casi/${town.case}/valutazioni`);
    await says(page, 'Finished');
    await looked(page, 'the list in English');
  });

  await part('assessments: two hands on one draft', WIDE, {}, async (page) => {
    await signIn(page, home, town.hub[0], town.password);
    await begin(page, home, town, 'Analisi preliminare');
    const address = page.url();
    const other = await (await page.context().browser().newContext({ viewport: WIDE, locale: 'it-IT', timezoneId: 'Europe/Rome' })).newPage();
    await signIn(other, home, town.hub[1], town.password);
    await other.goto(address);
    await page.locator('[name^="i-"]').nth(0).check({ force: true });
    await says(page, 'Tutto conservato');
    const name = await page.locator('[name^="i-"]').first().getAttribute('name');
    await other.locator(`[name="${name}"]`).nth(1).check({ force: true });
    await other.locator('button.btn[name=go][value=on]').click();
    await says(other, 'Un’altra persona ha risposto in modo diverso');
    await says(other, /Comune di Cremona ha risposto/);
    await looked(other, 'two answers');
    must(await other.locator(`[name="${name}"]`).nth(1).isChecked(), 'one’s own answer stands in the form');
    await press(other, main(other).getByRole('button', { name: 'Tieni la loro' }));
    must(await other.locator(`[name="${name}"]`).nth(0).isChecked(), 'theirs was taken');
    await other.context().close();
  });

  await part('assessments: without a connection', PHONE, {}, async (page) => {
    await signIn(page, home, town.hub[0], town.password);
    await begin(page, home, town, 'Analisi preliminare');
    const address = page.url();
    await page.context().setOffline(true);
    await page.locator('[name^="i-"]').nth(0).check({ force: true });
    await says(page, 'Non c’è connessione');
    await main(page).locator('button.btn[name=go][value=on]').click();
    await says(page, 'Non c’è connessione');
    must(page.url() === address, 'the page was not left');
    must(await page.locator('[name^="i-"]').nth(0).isChecked(), 'what was typed stands there');
    await picture(page, 'assessments-waiting');
    await page.context().setOffline(false);
    await says(page, 'Tutto conservato');
    await page.reload();
    must(await page.locator('[name^="i-"]').nth(0).isChecked(), 'it has arrived');

    // The session ends while one types: in another window one comes in again, and goes on here.
    await page.context().clearCookies();
    await page.locator('[name^="i-"]').nth(1).check({ force: true });
    await says(page, 'La sessione è finita');
    const again = await page.context().newPage();
    await signIn(again, home, town.hub[0], town.password);
    await again.close();
    await main(page).locator('button[name=go][value=later]').click();
    await says(page, 'Da finire');
  });

  await part('assessments: nothing for who does not work on the case', WIDE, {}, async (page) => {
    for (const name of [town.hub[2], town.login, town.coordinator, town.cooperative[1]]) {
      await page.context().clearCookies();
      await signIn(page, home, name, town.password);
      const there = await page.goto(`${home}/it/scrivania/casi/${town.case}/valutazioni`);
      const nowhere = await page.goto(`${home}/it/scrivania/casi/0192d0c0-0000-7000-8000-000000000000/valutazioni`);
      must(there.status() === nowhere.status() && there.status() >= 400, `${name}: ${there.status()} and ${nowhere.status()}`);
    }
  });
}
