// SPDX-License-Identifier: EUPL-1.2
// A front desk links SPID or CIE, comes in with it by keyboard, cancels, comes with an identity that nobody linked, unlinks; the same
// in English, on a table, and without a script. A town of its own, with a provider at another name of the machine: for the browser
// that is another site, and cookies travel as they do in the world.

import { go, tabTo } from './keyboard.mjs';
import { PHONE, WIDE, largeEnough, looksRight } from './look.mjs';
import { check, must } from './report.mjs';
import { press } from './story.mjs';
import { startTown } from './town.mjs';

const main = (page) => page.getByRole('main');
const button = (page, name) => main(page).getByRole('button', { name, exact: true });
const says = (page, words) => main(page).getByText(words).filter({ visible: true }).first().waitFor();
const ENTER = 'Entra con SPID o CIE';

/** At the provider: says who one is there, and is sent back. */
async function choose(page, name) {
  await page.getByRole('heading', { name: 'Gestore di prova' }).waitFor();
  must(page.url().startsWith('http://localhost:'), `another site: ${page.url()}`);
  await press(page, page.getByRole('button', { name, exact: true }));
}

async function withPassword(page, home, town, code = 'it') {
  await page.goto(`${home}/${code}/scrivania/entra`);
  await page.locator('[name=sign-in-name]').fill(town.login);
  await page.locator('[name=password]').fill(town.password);
  await press(page, button(page, code === 'it' ? 'Entra' : 'Sign in'));
}

async function leave(page, home, code = 'it') {
  await press(page, page.getByRole('button', { name: code === 'it' ? 'Esci' : 'Sign out' }));
  await page.goto(`${home}/${code}/scrivania/entra`);
}

async function link(page, home, picture) {
  await page.goto(`${home}/it/scrivania/accesso`);
  await looksRight(page, 'my access, with a provider');
  await press(page, main(page).getByRole('link', { name: 'Collega SPID o CIE' }));
  await looksRight(page, 'no identity yet');
  await picture(page, 'eid-none');
  await button(page, 'Collega SPID o CIE').click();
  await choose(page, 'Inventata Digitaleb');
  // The provider knew somebody else: no.
  await says(page, 'Inventata Digitaleb');
  await press(page, button(page, 'No, non è la mia'));
  await says(page, 'Non abbiamo collegato niente');
  await button(page, 'Collega SPID o CIE').click();
  await choose(page, 'Inventata Digitalea');
  await says(page, 'È la tua identità?');
  must(!/code=|state=/.test(page.url()), `nothing of the provider's stays in the address: ${page.url()}`);
  await looksRight(page, 'is it yours?');
  await check('is it yours?: large enough for a finger', () => largeEnough(page));
  await picture(page, 'eid-offered');
  await press(page, button(page, 'Sì, collegala'));
  await says(page, 'Fatto. La prossima volta');
  await looksRight(page, 'the list of identities');
  await picture(page, 'eid-list');
}

async function enter(page, home, picture) {
  await leave(page, home);
  await looksRight(page, 'sign-in with a provider');
  await check('sign-in with a provider: large enough for a finger', () => largeEnough(page));
  await picture(page, 'sign-in-eid');
  await tabTo(page, ENTER, ['button']);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Gestore di prova' }).waitFor();
  await tabTo(page, 'Inventata Digitalea', ['button']).catch(() => page.getByRole('button', { name: 'Inventata Digitalea' }).focus());
  await go(page);
  await says(page, 'è stata collegata un’identità digitale');
  await says(page, 'Con un’identità digitale');
  must(page.url() === `${home}/it/scrivania/accesso`, page.url());
  await picture(page, 'eid-told');
  await press(page, button(page, 'Ho capito'));
}

async function refused(page, home, picture) {
  await leave(page, home);
  await button(page, ENTER).click();
  await choose(page, 'Annulla');
  await says(page, 'Non è successo niente');
  await looksRight(page, 'sign-in, cancelled at the provider');
  await picture(page, 'eid-cancelled');
  await button(page, ENTER).click();
  await choose(page, 'Inventata Digitaleb');
  await says(page, 'non è collegata a nessun accesso');
  await looksRight(page, 'sign-in, identity of nobody');
  await picture(page, 'eid-unknown');
}

async function unlink(page, home, town, picture) {
  await withPassword(page, home, town);
  await page.goto(`${home}/it/scrivania/accesso/identita`);
  await press(page, main(page).getByRole('link', { name: /^Scollega/ }));
  await looksRight(page, 'unlinking');
  await picture(page, 'eid-unlink');
  await press(page, button(page, 'Scollega'));
  await says(page, 'con quella identità qui non entra più nessuno');
}

async function inEnglish(page, home, town, picture) {
  await withPassword(page, home, town, 'en');
  await page.goto(`${home}/en/scrivania/accesso/identita`);
  await button(page, 'Link SPID or CIE').click();
  await choose(page, 'Inventata Digitalea');
  await says(page, 'Is this your identity?');
  must(page.url().startsWith(`${home}/en/`), 'back in the language they left in');
  await picture(page, 'eid-offered-en-wide');
  await press(page, button(page, 'Yes, link it'));
  await leave(page, home, 'en');
  await picture(page, 'sign-in-eid-en-wide');
  await button(page, 'Sign in with SPID or CIE').click();
  await choose(page, 'Inventata Digitalea');
  await page.locator('h1').waitFor();
  must(page.url().startsWith(`${home}/en/scrivania`), page.url());
  must((await page.context().cookies(home)).some((one) => one.name === 'filo-browser'), 'the browser is still known');
}

export async function eid(part, program, picture) {
  let town;
  const begin = async () => (town ??= await startTown(program, ['lavoro-casalmaggiore', 'eid']));
  await part('SPID or CIE: linked, used by keyboard, refused, unlinked', PHONE, {}, async (page) => {
    const { url: home } = await begin();
    await withPassword(page, home, town);
    await link(page, home, picture);
    await enter(page, home, picture);
    await refused(page, home, picture);
    await unlink(page, home, town, picture);
  });
  await part('SPID or CIE without a script', PHONE, { javaScriptEnabled: false }, async (page) => {
    const { url: home } = await begin();
    await page.goto(`${home}/it/scrivania/entra`);
    await picture(page, 'sign-in-eid-plain');
    await button(page, ENTER).click();
    await choose(page, 'Annulla');
    await says(page, 'Non è successo niente');
    await withPassword(page, home, town);
    must((await page.locator('h1').innerText()).includes('23 novembre'), 'the password still lets in');
  });
  await part('SPID or CIE in English, on a table', WIDE, {}, async (page) => {
    const { url: home } = await begin();
    await inEnglish(page, home, town, picture);
  });
  await town?.stop();
}
