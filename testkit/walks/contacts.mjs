// SPDX-License-Identifier: EUPL-1.2
// A contact at the desk by keyboard alone, its keys counted: somebody new, then the same person again; what the screen looks like
// on the way, and that no name gets into an address or a title.

import { focused, go, ready, tabTo } from './keyboard.mjs';
import { PHONE, WIDE, faultsOf, largeEnough, looksRight } from './look.mjs';
import { check, must } from './report.mjs';
import { press } from './story.mjs';

const TABLET = { width: 768, height: 1024 };
const NEW = '/it/scrivania/contatti/nuovo';
const NAME = 'Inventatini';
/** Keys beside the letters of words, for a plain contact. */
const MOST_KEYS = 60;

/** Counts every key that is not part of a word. */
function counted(page) {
  let keys = 0;
  const pressed = page.keyboard.press.bind(page.keyboard);
  page.keyboard.press = (key, options) => {
    keys += 1;
    return pressed(key, options);
  };
  return () => keys;
}

async function signIn(page, home, town) {
  await page.goto(`${home}/it/scrivania/entra`);
  await page.locator('[name=sign-in-name]').fill(town.login);
  await page.locator('[name=password]').fill(town.password);
  await press(page, page.getByRole('main').getByRole('button', { name: 'Entra', exact: true }));
}

async function discreet(page) {
  const said = `${page.url()} ${await page.title()}`.toLowerCase();
  must(!said.includes(NAME.toLowerCase()), `a name where anybody sees it: ${said}`);
}

/** The page is accessible on a telephone, a tablet and a wide screen. */
async function looked(page, name) {
  await discreet(page);
  await looksRight(page, name);
  const before = page.viewportSize();
  await page.setViewportSize(TABLET);
  await check(`${name}: well on a tablet`, async () => {
    const faults = await faultsOf(page);
    must(faults.length === 0, () => faults.map(({ kind, said }) => `${kind}: ${said}`).join('\n'));
  });
  await page.setViewportSize(before);
}

/** Fills in what is the same for everybody and closes; from the field of needs on. */
async function finish(page, { need, note }) {
  await page.keyboard.type(need);
  await tabTo(page, 'Comune', ['input']);
  await page.keyboard.type('Casalmaggiore');
  await tabTo(page, 'Nota breve', ['textarea']);
  await page.keyboard.type(note);
  await tabTo(page, 'Esito', ['select']);
  await page.keyboard.press('I');
  await tabTo(page, 'Chiudi il contatto', ['button']);
  await go(page);
}

export async function contacts(part, home, town, picture) {
  await part('contacts: somebody new by keyboard', WIDE, {}, async (page) => {
    await signIn(page, home, town);
    await page.goto(`${home}/it/scrivania/contatti`);
    await looked(page, 'the contacts of an empty day');
    await page.goto(home + NEW);
    await ready(page);
    await looked(page, 'a contact not begun');
    await picture(page, 'contact-empty');
    const keys = counted(page);
    const here = await focused(page);
    must(here?.words.startsWith('Cerca chi hai davanti'), `the typing begins at «${here?.words}»`);
    await page.keyboard.type(`${NAME} Prova 1985 300 000 0003`);
    await go(page);
    await page.getByText('Non trovo nessuno').waitFor();
    await looked(page, 'nobody found');
    await go(page);
    await page.getByText('Persona nuova').waitFor();
    must((await page.getByLabel('Cognome').inputValue()) === NAME, 'what was searched for is typed again');
    await looked(page, 'somebody new');
    await picture(page, 'contact-new');
    await finish(page, { need: 'affitto', note: 'Parole inventate.' });
    await page.getByText('Il contatto è chiuso.').waitFor();
    await check(`somebody new: ${keys()} keys of ${MOST_KEYS}`, () => must(keys() <= MOST_KEYS, `${keys()} keys`));
    await looked(page, 'the contacts of a day');
    await picture(page, 'contacts');
  });
  await part('contacts: somebody known by keyboard', WIDE, {}, async (page) => {
    await signIn(page, home, town);
    await page.goto(`${home}/it/scrivania/contatti`);
    const keys = counted(page);
    await tabTo(page, 'Nuovo contatto', ['a']);
    await go(page);
    // Reversed, mistyped, in small letters.
    await page.keyboard.type('prova inventtini');
    await go(page);
    await page.getByText('Trovata una persona').waitFor();
    await looked(page, 'somebody found');
    await picture(page, 'contact-found');
    await go(page);
    await page.getByText('+393000000003').waitFor();
    must((await focused(page))?.words.startsWith('Bisogni'), 'the typing goes on with what they ask');
    await looked(page, 'somebody chosen');
    await picture(page, 'contact-chosen');
    await finish(page, { need: 'lavoro', note: 'Parole inventate.' });
    await page.getByText('Il contatto è chiuso.').waitFor();
    await check(`somebody known: ${keys()} keys of ${MOST_KEYS}`, () => must(keys() <= MOST_KEYS, `${keys()} keys`));
    await press(page, page.getByRole('main').getByRole('link', { name: NAME }).first());
    await looked(page, 'one contact');
    await picture(page, 'contact-one');
  });
  await part('contacts: on a phone', PHONE, {}, async (page) => {
    await signIn(page, home, town);
    await page.goto(`${home}/it/scrivania/contatti`);
    await check('the list: large enough for a finger', () => largeEnough(page));
    await picture(page, 'contacts-phone');
    await page.goto(home + NEW);
    await check('the screen: large enough for a finger', () => largeEnough(page));
    await picture(page, 'contact-phone');
    // The cookie goes away, as when a session ends: what was typed does not.
    await page.getByLabel('Nota breve').fill('Parole che restano');
    await page.context().clearCookies();
    await press(page, page.getByRole('button', { name: 'Chiudi il contatto' }));
    await page.getByText('Quello che avevi scritto è salvo').waitFor();
    await page.locator('[name=sign-in-name]').fill(town.login);
    await page.locator('[name=password]').fill(town.password);
    await press(page, page.getByRole('main').getByRole('button', { name: 'Entra', exact: true }));
    await press(page, page.getByRole('main').getByRole('link', { name: 'Riprendi' }));
    must((await page.getByLabel('Nota breve').inputValue()) === 'Parole che restano', 'what was typed is gone');
    await check('taken up again: large enough for a finger', () => largeEnough(page));
  });
}
