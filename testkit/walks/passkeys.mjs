// SPDX-License-Identifier: EUPL-1.2
// A front desk adds a passkey, comes in with it by keyboard, cancels, takes it away; the same page at the wrong address, in an
// old browser, without a script. The authenticator is the browser's own simulated one. Passkeys belong to names: this walk goes
// to the town by `localhost`.

import { focused, tabTo } from './keyboard.mjs';
import { PHONE, WIDE, largeEnough, looksRight } from './look.mjs';
import { check, must } from './report.mjs';
import { press } from './story.mjs';

const main = (page) => page.getByRole('main');
const button = (page, name) => main(page).getByRole('button', { name, exact: true });
const says = (page, words) => main(page).getByText(words).filter({ visible: true }).first().waitFor();
const ENTER = 'Entra con una passkey';

/** A telephone that knows its owner, inside the browser. */
async function telephone(page) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  const options = { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true };
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', { options });
  return { knows: (isUserVerified) => cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified }) };
}

async function withPassword(page, near, town) {
  await page.goto(`${near}/it/scrivania/entra`);
  await page.locator('[name=sign-in-name]').fill(town.login);
  await page.locator('[name=password]').fill(town.password);
  await press(page, button(page, 'Entra'));
}

async function leave(page, near) {
  await press(page, page.getByRole('button', { name: 'Esci' }));
  await page.goto(`${near}/it/scrivania/entra`);
}

async function add(page, near, picture) {
  await page.goto(`${near}/it/scrivania/accesso`);
  await looksRight(page, 'my access, without a passkey');
  await press(page, main(page).getByRole('link', { name: 'Aggiungi una passkey' }));
  await looksRight(page, 'a first passkey');
  await picture(page, 'passkeys-first');
  await press(page, button(page, 'Avanti'));
  await says(page, 'Dai un nome alla passkey');
  await page.getByLabel('Come la chiami?').fill('Telefono');
  await press(page, button(page, 'Avanti'));
  await looksRight(page, 'making a passkey');
  await picture(page, 'passkey-make');
  // The way on has the focus: one key is enough.
  must((await focused(page))?.words === 'Crea la passkey', 'the focus is on the way on');
  await page.keyboard.press('Enter');
  await says(page, 'Fatto. La prossima volta');
  must((await main(page).innerText()).includes('Mai usata'), 'the new one is in the list');
  await looksRight(page, 'the list of passkeys');
  await check('the list of passkeys: large enough for a finger', () => largeEnough(page));
  await picture(page, 'passkeys');
}

/** The same telephone again: it says that it has one. */
async function addTwice(page, near) {
  await page.goto(`${near}/it/scrivania/accesso/passkey`);
  await page.getByLabel('Come la chiami?').fill('Ancora');
  await press(page, button(page, 'Avanti'));
  await page.keyboard.press('Enter');
  await says(page, 'Questo apparecchio ha già una tua passkey');
}

async function enter(page, near, phone, town) {
  await leave(page, near);
  await looksRight(page, 'sign-in with a passkey');
  await tabTo(page, ENTER, ['button']);
  await page.keyboard.press('Enter');
  await says(page, 'Al tuo accesso è stata aggiunta una passkey');
  await press(page, button(page, 'Ho capito'));
  // The finger is not known: nothing happens, what was typed stays, and the next try lets in.
  await leave(page, near);
  await phone.knows(false);
  await page.locator('[name=sign-in-name]').fill(town.login);
  await press(page, button(page, ENTER));
  await says(page, 'Non è successo niente');
  must((await page.locator('[name=sign-in-name]').inputValue()) === town.login, 'what was typed stays');
  await looksRight(page, 'sign-in, cancelled');
  await phone.knows(true);
  await button(page, ENTER).click();
  await page.locator('h1', { hasText: '23 novembre' }).waitFor();
}

async function remove(page, near, town) {
  await page.goto(`${near}/it/scrivania/accesso/passkey`);
  await press(page, main(page).getByRole('link', { name: 'Cambia o togli' }).first());
  await looksRight(page, 'one passkey');
  await page.getByLabel('Come la chiami?').fill('Telefono vecchio');
  await press(page, button(page, 'Cambia il nome'));
  await says(page, 'Telefono vecchio');
  await press(page, main(page).getByRole('link', { name: 'Cambia o togli' }).first());
  await press(page, button(page, 'Togli la passkey'));
  await says(page, 'con quella passkey non entra più nessuno');
  await leave(page, near);
  await button(page, ENTER).click();
  await says(page, 'Questa passkey qui non c’è più');
  await looksRight(page, 'sign-in, passkey gone');
  await withPassword(page, near, town);
  must((await page.locator('h1').innerText()).includes('23 novembre'), 'the password still lets in');
}

export async function passkeys(part, home, town, picture) {
  const near = home.replace('127.0.0.1', 'localhost');
  await part('a passkey: added, used by keyboard, taken away', PHONE, {}, async (page) => {
    const phone = await telephone(page);
    await withPassword(page, near, town);
    await add(page, near, picture);
    await addTwice(page, near);
    await enter(page, near, phone, town);
    await remove(page, near, town);
  });
  await part('a passkey at the wrong address, and in an old browser', WIDE, {}, async (page) => {
    await page.goto(`${home}/it/scrivania/entra`);
    await picture(page, 'sign-in-passkey-wide');
    await button(page, ENTER).click();
    await says(page, `Le passkey valgono solo all’indirizzo ${near}`);
    await page.addInitScript(() => delete globalThis.PublicKeyCredential);
    await page.goto(`${near}/it/scrivania/entra`);
    await button(page, ENTER).click();
    await says(page, 'Questo browser non conosce le passkey');
    await page.setViewportSize(PHONE);
    await check('sign-in with a passkey: large enough for a finger', () => largeEnough(page));
    await picture(page, 'sign-in-passkey-old');
  });
  await part('a passkey without a script', PHONE, { javaScriptEnabled: false }, async (page) => {
    await page.goto(`${near}/it/scrivania/entra`);
    must(!(await page.getByText(ENTER).isVisible()), 'what cannot work is not offered');
    await withPassword(page, near, town);
    const answer = await page.goto(`${near}/it/scrivania/accesso/passkey`);
    // The browser that plays one without scripts does not draw what is meant for those: what came over the line is read.
    const came = await answer.text();
    must(came.includes('serve JavaScript'), () => `${answer.status()} ${page.url()} ${came.slice(0, 2000)}`);
  });
}
