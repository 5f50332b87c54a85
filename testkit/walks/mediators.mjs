// SPDX-License-Identifier: EUPL-1.2
// Who interprets: a coordinator writes somebody in, a front-desk worker books her with the appointment by keyboard, moves it where she cannot
// follow and finds her again; she reads her day on a telephone; what it cost is a file.

import { main, signIn } from './hands.mjs';
import { go, tabTo } from './keyboard.mjs';
import { PHONE, WIDE, largeEnough, looksRight } from './look.mjs';
import { check, must } from './report.mjs';
import { press, walk } from './story.mjs';
import { wordsIn } from './words.mjs';

const HER = 'Traduttrice Inventata';
const COMES = 'Gurbax Sbirulina';
/** A Wednesday of a week that no other walk books. */
const DAY = '2027-01-20';

async function discreet(page) {
  const said = `${page.url()} ${await page.title()}`;
  must(!/Sbirulina|Traduttrice/.test(said), `a name where anybody sees it: ${said}`);
}

export async function mediators(part, home, town, picture) {
  const looked = async (page, name) => {
    await discreet(page);
    await looksRight(page, `mediators, ${name}`);
    await picture(page, `mediators-${name.replaceAll(' ', '-')}`);
    await page.setViewportSize(PHONE);
    // The paper diary of a day is dense on purpose, as the other walks leave it.
    if (name !== 'the day') await check(`mediators, ${name}: large enough for a finger`, () => largeEnough(page));
    await picture(page, `mediators-${name.replaceAll(' ', '-')}-phone`);
    await page.setViewportSize(WIDE);
  };

  await part('mediators: a coordinator writes somebody in', WIDE, {}, async (page) => {
    await signIn(page, home, town.cooperative[0], town.password);
    await press(page, page.getByRole('link', { name: 'Mediazione linguistica' }));
    await press(page, page.getByRole('link', { name: 'Registro della mediazione' }));
    await page.getByText('Nel registro non c’è ancora nessuno').waitFor();
    await looked(page, 'an empty register');
    await press(page, page.getByRole('link', { name: 'Aggiungi una persona' }));
    await press(page, main(page).getByRole('button', { name: 'Salva' }));
    await page.getByText('Scegli almeno una lingua.').first().waitFor();
    await looked(page, 'what is missing');
    await page.getByLabel('Nome e cognome').fill(HER);
    await page.getByLabel('Una donna').check();
    await page.locator('[name=tongue-1]').selectOption('pa');
    await page.locator('[name=tongue-2]').selectOption('wo');
    await page.getByLabel('in video').check();
    await page.locator('[name=email]').fill('traduttrice@prova.example');
    await page.locator('[name=account]').selectOption({ label: 'Prova interpreta' });
    await page.locator('[name=cost]').fill('28,50');
    await page.locator('[name=programme]').fill('Fondo di prova');
    await page.locator('[name=hours-3]').fill('9-11');
    await press(page, main(page).getByRole('button', { name: 'Salva' }));
    await page.getByText('Manca l’impegno al segreto').waitFor();
    await looked(page, 'no pledge yet');
    await press(page, page.getByRole('link', { name: HER }));
    await page.locator('[name=pledge]').fill('2026-01-12');
    await looked(page, 'one of the register');
    await press(page, main(page).getByRole('button', { name: 'Salva' }));
    await page.getByText('Fatto: corretto.').waitFor();
    must(!(await page.getByText('Manca l’impegno').isVisible()), 'the pledge is still missing');
    await page.goto(`${home}/en/scrivania/mediatrici/registro`);
    await page.getByText('Register of mediators').first().waitFor();
    await looked(page, 'the register in English');
  });

  await part('mediators: booked with the appointment by keyboard', WIDE, {}, async (page) => {
    await signIn(page, home, town.login, town.password);
    await page.goto(`${home}/it/scrivania/prenota?giorno=${DAY}`);
    if (await page.locator('[name=what]').isVisible()) await press(page, main(page).getByRole('button', { name: 'Mostra le ore libere' }));
    // The first hours of a Wednesday morning.
    await tabTo(page, /alle\s*9:00/, ['button']);
    await go(page, 'Enter');
    await page.locator('[name=name]').waitFor();
    await page.locator('[name=name]').focus();
    await page.keyboard.type(COMES);
    await tabTo(page, 'Lingua da tradurre', ['select']);
    await page.keyboard.type('punj');
    must((await page.locator('[name=tongue]').inputValue()) === 'pa', 'the language is not chosen');
    await tabTo(page, 'Come chiamare la persona', ['input']);
    await page.keyboard.type('Gurbax');
    // Enter books: who comes to interpret has not been chosen, and is asked for.
    await go(page, 'Enter');
    await page.getByText('Scegli chi viene a tradurre').first().waitFor();
    await page.getByText('Gratis per la famiglia').waitFor();
    await looked(page, 'who is free');
    must((await page.locator('[name=name]').inputValue()) === COMES, 'the name is lost');
    await page.locator('[name=tell][value=nothing]').check();
    await page.locator('[name=called]').focus();
    await tabTo(page, HER, ['input']);
    await page.keyboard.press('Space');
    await tabTo(page, 'Prenota', ['button']);
    await go(page, 'Enter');
    await page.locator('h1', { hasText: 'Prenotato' }).waitFor();
    await looked(page, 'booked');
    await press(page, page.getByRole('link', { name: 'Guarda il giorno' }));
    await page.getByText('Con mediazione: punjabi').waitFor();
    await looked(page, 'the day');
  });

  await part('mediators: moved where she cannot follow, and found again', WIDE, {}, async (page) => {
    await signIn(page, home, town.login, town.password);
    await page.goto(`${home}/it/scrivania/${DAY}`);
    const line = page.locator('.diary-line', { hasText: COMES });
    await press(page, line.getByRole('button', { name: /^Sposta/ }));
    await page.locator('details.own-time summary').click();
    await page.locator('[name=own-day]').fill(DAY);
    await page.locator('[name=own-hour]').fill('15');
    await press(page, page.locator('[name=go][value=typed]'));
    await page.getByText('A quell’ora chi traduce non può venire').waitFor();
    await looked(page, 'told before moving');
    await press(page, page.locator('[name=sure]'));
    await page.getByText('Mediazione da trovare: punjabi').waitFor();
    await press(page, page.getByRole('link', { name: 'Mediazione linguistica' }));
    await page.getByText('Nessuno è libero').waitFor();
    await looked(page, 'nobody is free');
    await press(page, page.getByRole('button', { name: /^Scegli o cambia/ }));
    await page.getByText('fuori dai suoi orari').waitFor({ state: 'attached' });
    await page.locator('details.more summary').first().click();
    await looked(page, 'why not');
    await page.goto(`${home}/it/scrivania/${DAY}`);
    await press(page, line.getByRole('button', { name: /^Sposta/ }));
    await page.locator('details.own-time summary').click();
    await page.locator('[name=own-day]').fill(DAY);
    await page.locator('[name=own-hour]').fill('10');
    await press(page, page.locator('[name=go][value=typed]'));
    await press(page, page.locator('[name=sure]'));
    await press(page, page.getByRole('link', { name: 'Mediazione linguistica' }));
    await press(page, page.getByRole('button', { name: `Prenota ${HER}` }));
    await page.getByText('Fatto: viene a tradurre, e lo sa.').waitFor();
    await looked(page, 'found with one press');
  });

  for (const code of ['pa', 'ar']) {
    await part(`mediators: asked for while booking, ${code}`, PHONE, {}, (page) =>
      walk(page, home, wordsIn(code), async (step) => {
        if (step === '5-person') {
          must(await page.locator('[name=interpreter][value=no]').isChecked(), 'nobody is brought who was not asked for');
          await page.locator('[name=interpreter][value=woman]').check({ force: true });
        }
        if (!['5-person', '6-summary', '8-appointment'].includes(step)) return;
        await looksRight(page, `mediators, asked for while booking, ${step}, ${code}`);
        await check(`mediators, asked for while booking, ${step}, ${code}: large enough for a finger`, () => largeEnough(page));
        await picture(page, `mediators-asked-${step}-${code}`);
      }));
  }

  await part('mediators: her own day, on a phone', PHONE, {}, async (page) => {
    await signIn(page, home, town.cooperative[1], town.password);
    // At no desk, her own day is what she finds; on a telephone the menu is one line that opens.
    must(new URL(page.url()).pathname === '/it/scrivania/mediatrici/mie', page.url());
    await page.locator('.menu-folded summary').click();
    await picture(page, 'mediators-the-menu-phone');
    await press(page, page.getByRole('link', { name: 'Mediazione linguistica' }));
    await press(page, page.getByRole('link', { name: 'I miei impegni di mediazione' }));
    await page.getByText('Gurbax').waitFor();
    const read = await main(page).innerText();
    await check('mediators: she reads neither who nor what for', () => must(!/Sbirulina|sportello |lavoro|Casalasco/i.test(read), read));
    await looked(page, 'her own day');
    await page.goto(`${home}/en/scrivania/mediatrici/mie`);
    await page.getByText('Call the person:').waitFor();
    await picture(page, 'mediators-her-own-day-English');
  });

  await part('mediators: what it cost', WIDE, {}, async (page) => {
    await signIn(page, home, town.cooperative[0], town.password);
    await page.goto(`${home}/it/scrivania/mediatrici/spese?mese=2027-01`);
    await page.getByText('Previsti').first().waitFor();
    await looked(page, 'a month');
    const file = await page.evaluate(async () => {
      const form = [...document.querySelectorAll('main form')].find((one) => one.method === 'post');
      const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
      return answer.text();
    });
    await check('mediators: the file names her and nobody she met', () => must(file.includes(HER) && file.includes('28,50') && !/Sbirulina|Gurbax/.test(file), file));
    await page.goto(`${home}/it/scrivania/mediatrici/spese?mese=2020-01`);
    await page.getByText('Nessuna ora in questo mese').waitFor();
    await looked(page, 'a month without');
  });
}
