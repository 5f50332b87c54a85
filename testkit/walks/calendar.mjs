// SPDX-License-Identifier: EUPL-1.2
// The desk's calendar: the week at three widths, a booking by keyboard alone, and an absence whose people all find a place.

import { NARROW, PHONE, WIDE, largeEnough, looksRight } from './look.mjs';
import { check, must } from './report.mjs';
import { press } from './story.mjs';

/** A Wednesday of a week that no other walk books. */
const WEEK = '2026-12-16';
const TABLET = { width: 768, height: 1024 };
const main = (page) => page.getByRole('main');
const heading = (page) => page.locator('h1').innerText();

async function signIn(page, home, town) {
  await page.goto(`${home}/it/scrivania/entra`);
  await page.locator('[name=sign-in-name]').fill(town.login);
  await page.locator('[name=password]').fill(town.password);
  await press(page, main(page).getByRole('button', { name: 'Entra', exact: true }));
}

/** Goes on with Tab until what has the focus fits. */
async function tabTo(page, fits, what) {
  for (let step = 0; step < 150; step += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(fits)) return;
  }
  throw new Error(`Tab never reaches ${what}`);
}

async function go(page, key) {
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.keyboard.press(key)]);
}

/** Somebody on the telephone, by keyboard alone: how many keys besides what is typed. */
async function bookByKeyboard(page, home, number) {
  await page.goto(`${home}/it/scrivania/squadra/${WEEK}`);
  await tabTo(page, () => document.activeElement?.innerText === 'Prenota', 'the button that books');
  await go(page, 'Enter');
  if ((await heading(page)) !== 'Quando?') {
    await tabTo(page, () => document.activeElement?.name === 'what', 'the service');
    await go(page, 'Enter').catch(() => {});
  }
  await tabTo(page, () => document.activeElement?.name === 'slot', 'a free time');
  await go(page, 'Space');
  must((await heading(page)) === 'Chi viene?', await heading(page));
  await tabTo(page, () => document.activeElement?.name === 'name', 'the name');
  await page.keyboard.type(`Persona Inventata ${number}`);
  await page.keyboard.press('Tab');
  await page.keyboard.type(`000 000 0${number}`);
  // Whether they want a message is asked: nothing is chosen for them.
  must((await page.locator('[name=tell]:checked').count()) === 0, 'a yes is chosen for them');
  await tabTo(page, () => document.activeElement?.name === 'tell', 'whether they want a message');
  await page.keyboard.press('Space');
  await go(page, 'Enter');
  must((await heading(page)) === 'Prenotato', await heading(page));
  must(!/Persona|000/.test(page.url()), 'a name in an address');
}

export async function calendar(part, home, town, picture) {
  await part('the calendar of the desk', PHONE, {}, async (page) => {
    await signIn(page, home, town);
    for (const [name, path] of [
      ['calendar-week', '/it/scrivania/settimana/2026-11-25'],
      ['calendar-team', '/it/scrivania/squadra/2026-11-25'],
      ['calendar-away', '/it/scrivania/assenze'],
      ['calendar-book', '/it/scrivania/prenota?giorno=2026-11-25'],
    ]) {
      await page.goto(home + path);
      for (const size of [NARROW, PHONE, TABLET, WIDE]) {
        await page.setViewportSize(size);
        await picture(page, `${name}-${size.width}`);
      }
      await page.setViewportSize(PHONE);
      await looksRight(page, name);
      await check(`${name}: large enough for a finger`, () => largeEnough(page));
    }
  });
  await part('a booking at the desk by keyboard alone', WIDE, {}, async (page) => {
    await signIn(page, home, town);
    await bookByKeyboard(page, home, 31);
    await page.goto(`${home}/it/scrivania/settimana/${WEEK}`);
    must((await main(page).innerText()).includes('Persona Inventata 31'), 'the week does not show who was booked');
  });
  await part('an absence over appointments', WIDE, {}, async (page) => {
    await signIn(page, home, town);
    for (const number of [41, 42, 43]) await bookByKeyboard(page, home, number);
    await page.goto(`${home}/it/scrivania/settimana/${WEEK}`);
    const expected = await page.locator('.calendar-entry bdi').count();
    await page.goto(`${home}/it/scrivania/assenze`);
    await page.locator('[name=from]').fill('2026-12-14');
    await page.locator('[name=to]').fill('2026-12-18');
    await press(page, main(page).getByRole('button', { name: 'Segna', exact: true }));
    must(/è assente/.test(await heading(page)), await heading(page));
    await looksRight(page, 'calendar-under');
    await picture(page, 'calendar-under-1280');
    const people = await page.locator('.diary-line').count();
    must(people > 0 && people <= expected, `${people} of ${expected}`);
    await press(page, main(page).getByRole('button', { name: /^Applica/ }));
    await picture(page, 'calendar-under-done-1280');
    must((await page.locator('.diary-line').count()) === 0, 'somebody is still without a worker');
  });
}
