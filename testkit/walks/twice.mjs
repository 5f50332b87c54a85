// SPDX-License-Identifier: EUPL-1.2
// One person under two spellings: found from her page, set side by side, joined while a colleague writes, taken apart again, and two
// sisters told apart.

import { button, found, link, main, met, says, signIn } from './hands.mjs';
import { go, tabTo } from './keyboard.mjs';
import { PHONE, WIDE, largeEnough, looksRight } from './look.mjs';
import { check, must } from './report.mjs';
import { press } from './story.mjs';

/** Borne by nobody of another walk: the right spelling, and another desk's. */
const RIGHT = 'Sdoppiarelli';
const WRONG = 'Sdopiarelli';

export async function twice(part, home, town, picture) {
  const looked = async (page, name) => {
    const said = `${page.url()} ${await page.title()}`.toLowerCase();
    must(!/sdop+iarelli/.test(said), `a name where anybody sees it: ${said}`);
    const before = page.viewportSize();
    await page.setViewportSize(PHONE);
    await looksRight(page, `noted twice, ${name}`);
    await check(`noted twice, ${name}: large enough for a finger`, () => largeEnough(page));
    await picture(page, `twice-${name.replaceAll(' ', '-')}-phone`);
    await page.setViewportSize(WIDE);
    await picture(page, `twice-${name.replaceAll(' ', '-')}`);
    await page.setViewportSize(before);
  };
  /** Where the two are. */
  const at = {};

  await part('noted twice: joined and taken apart', PHONE, {}, async (page) => {
    await signIn(page, home, town.login, town.password);
    await page.goto(`${home}/it/scrivania/nuclei`);
    await link(page, 'Forse segnate due volte');
    await looked(page, 'the pairs that are proposed');
    await met(page, home, `${RIGHT} Gemmina 12/03/1984 000 000 0061`);
    await signIn(page, home, town.hub[1], town.password);
    await met(page, home, `${WRONG} Gemmina 1984 000 000 0062`);
    at.wrong = await found(page, home, `${WRONG} Gemmina`, new RegExp(`Gemmina ${WRONG}`));
    await main(page).getByText('Comincia un nucleo').click();
    await page.getByLabel('Stessa casa').check();
    await main(page).getByRole('button', { name: 'Comincia', exact: true }).click();
    await says(page, 'Il nucleo è cominciato');
    await signIn(page, home, town.login, town.password);
    at.right = await found(page, home, `${RIGHT} Gemmina`, new RegExp(`Gemmina ${RIGHT}`));
    await looked(page, 'her page');
    await link(page, 'È segnata due volte?');
    await says(page, 'Una scheda le somiglia');
    await looked(page, 'who looks like her');
    await page.getByLabel('Cerca l’altra scheda').fill('Nessunissima Vuota');
    await button(page, 'Cerca');
    await looked(page, 'nobody answers');
    await page.goto(`${home}${at.right}/doppia`);
    await link(page, new RegExp(WRONG));
    await says(page, 'Perché si somigliano');
    must((await main(page).locator('[name=born][value=one]:checked').count()) === 1, 'the whole day of birth is the likelier one');
    await looked(page, 'side by side');

    // A colleague writes on one of the two meanwhile: said, and what was picked is picked.
    await main(page).locator('[name=surname][value=other]').check({ force: true });
    const context = await page.context().browser().newContext({ viewport: WIDE, locale: 'it-IT', timezoneId: 'Europe/Rome' });
    const other = await context.newPage();
    await signIn(other, home, town.hub[0], town.password);
    await other.goto(`${home}/it/scrivania/contatti/nuovo`);
    await other.getByLabel('Cerca chi hai davanti').fill(`${WRONG} Gemmina 1984`);
    await button(other, 'Cerca');
    await button(other, new RegExp(`Gemmina ${WRONG}`));
    await context.close();
    await main(page).locator('[name=surname][value=one]').check({ force: true });
    await button(page, 'Unisci le due schede');
    await says(page, 'Le due schede sono unite.');
    await looked(page, 'joined');
    await says(page, RIGHT);
    at.kept = new URL(page.url()).pathname;
    // The old address and the old spelling lead to her.
    for (const path of [at.right, at.wrong]) {
      await page.goto(`${home}${path}`);
      must(new URL(page.url()).pathname === at.kept, `${path} leads to ${page.url()}`);
    }
    await found(page, home, `${WRONG} Gemmina`, new RegExp(`Gemmina ${RIGHT}`));
    must(new URL(page.url()).pathname === at.kept, 'her old spelling leads elsewhere');
    await says(page, /Stessa casa/);

    await link(page, 'Guarda, o annulla');
    await says(page, 'Se annulli, tornano due');
    await looked(page, 'before it is undone');
    await page.goto(page.url().replace('/it/', '/en/'));
    await looked(page, 'before it is undone in English');
    await page.goto(page.url().replace('/en/', '/it/'));
    await button(page, 'Annulla l’unione');
    await says(page, 'L’unione è annullata: le schede sono di nuovo due.');
    await looked(page, 'two again');
    await page.goto(`${home}${at.wrong}`);
    await main(page).getByRole('heading', { level: 1, name: WRONG }).waitFor();
    await says(page, /Stessa casa/);
  });

  await part('noted twice: by keyboard, in English', WIDE, {}, async (page) => {
    await signIn(page, home, town.hub[0], town.password);
    await page.goto(`${home}${at.right.replace('/it/', '/en/')}/doppia`);
    await tabTo(page, new RegExp(WRONG), ['a']);
    await go(page);
    await looked(page, 'side by side in English');
    await page.setViewportSize(WIDE);
    await page.reload();
    await tabTo(page, /./, ['input']);
    await page.keyboard.press('ArrowDown');
    await tabTo(page, 'Join the two records', ['button']);
    await go(page);
    must(/fatto=unita/.test(page.url()), page.url());
    await tabTo(page, 'Look, or undo', ['a']);
    await go(page);
    await tabTo(page, 'Undo', ['button']);
    await go(page);
    must(/fatto=separata/.test(page.url()), page.url());
  });

  await part('noted twice: two sisters', PHONE, {}, async (page) => {
    await signIn(page, home, town.login, town.password);
    await page.goto(`${home}${at.right}/doppia`);
    await link(page, new RegExp(WRONG));
    await button(page, 'Sono due persone diverse');
    await says(page, 'Segnato: sono due persone diverse.');
    await page.goto(`${home}${at.right}/doppia`);
    await says(page, 'Nessuna scheda le somiglia');
    await looked(page, 'nobody looks like her');
    // Whoever types her name finds her, and reads what a colleague said.
    await page.getByLabel('Cerca l’altra scheda').fill(`${WRONG} Gemmina`);
    await button(page, 'Cerca');
    await link(page, new RegExp(WRONG));
    await says(page, /Qualcuno ha già detto che sono due persone/);
    await looked(page, 'said to be two');
  });
}
