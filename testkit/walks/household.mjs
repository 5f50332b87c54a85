// SPDX-License-Identifier: EUPL-1.2
// A household as a worker meets it on a telephone: a mother looked for, her nucleus begun, a child added who is new, an end and
// its undoing, a day of the past, a guardian, a circle refused; in Italian, then the same pages in English and wide, by keyboard.

import { button, found, link, main, met, signIn } from './hands.mjs';
import { focused, tabTo } from './keyboard.mjs';
import { PHONE, WIDE, largeEnough, looksRight } from './look.mjs';
import { check, must } from './report.mjs';
import { press } from './story.mjs';

/** Borne by nobody of another walk. */
const SURNAME = 'Covoni';

const opened = (page, home, given) => found(page, home, `${SURNAME} ${given}`, new RegExp(`${given} ${SURNAME}`));

export async function household(part, home, town, picture) {
  await part('a household on a phone', PHONE, {}, async (page) => {
    const seen = async (name) => {
      const said = `${page.url()} ${await page.title()}`.toLowerCase();
      must(!said.includes(SURNAME.toLowerCase()), `a name where anybody sees it: ${said}`);
      await looksRight(page, name);
      await check(`${name}: large enough for a finger`, () => largeEnough(page));
      await picture(page, `household-${name}`);
    };
    await signIn(page, home, town.login, town.password);
    await met(page, home, `${SURNAME} Mietilde 1985`);
    await page.goto(`${home}/it/scrivania/nuclei`);
    await seen('1-look');
    await page.getByLabel('Chi cerchi?').fill('Nessunissimi Vuoto');
    await button(page, 'Cerca');
    await page.getByText('Non trovo nessuno').waitFor();
    await seen('1-nobody');
    await opened(page, home, 'Mietilde');
    await page.getByText('Non è in nessun nucleo.').waitFor();
    await seen('2-person');

    // Without a kind: said beside the question, and nothing typed is lost.
    await main(page).getByText('Comincia un nucleo').click();
    await page.getByLabel('Da quando').fill('2024-05-03');
    await page.getByRole('button', { name: 'Comincia', exact: true }).click();
    await page.getByRole('link', { name: 'Scegli che nucleo è.' }).waitFor();
    must((await page.getByLabel('Da quando').inputValue()) === '2024-05-03', 'the day was lost');
    await seen('3-begin-mistake');
    await page.getByLabel('Stessa casa').check();
    await page.getByRole('button', { name: 'Comincia', exact: true }).click();
    await page.getByText('Il nucleo è cominciato').waitFor();
    await page.getByText('Nessuno ha meno di 18 anni.').waitFor();

    await link(page, 'Aggiungi una persona');
    await seen('4-add');
    await page.getByLabel('Chi cerchi?').fill(`${SURNAME} Spigolo`);
    await button(page, 'Cerca');
    await page.getByText(/Trovat|Non trovo/).first().waitFor();
    await seen('4-add-found');
    await button(page, /persona nuova/);
    await page.getByLabel('Che cos’è nel nucleo').selectOption({ label: 'Figlia o figlio' });
    await page.getByLabel('Ha meno di 18 anni').check();
    await page.getByLabel('Da quando').fill('2999-01-01');
    await button(page, 'Aggiungi al nucleo');
    await page.getByRole('link', { name: 'Questo giorno deve ancora venire.' }).waitFor();
    must(await page.getByLabel('Ha meno di 18 anni').isChecked(), 'what was ticked is lost');
    await seen('4-add-mistake');
    await page.getByLabel('Da quando').fill('');
    await button(page, 'Aggiungi al nucleo');
    await page.getByText('Aggiunto al nucleo.').waitFor();
    await page.getByText('Una persona con meno di 18 anni.').waitFor();
    await seen('5-household');
    const house = new URL(page.url()).pathname;

    // An end with a day that cannot be, then unknown; and its undoing.
    await page.getByRole('link', { name: /Non c’è più.*Spigolo/ }).click();
    await page.getByLabel('Primo giorno in cui non è più così').fill('2999-01-01');
    await button(page, 'Segna la fine');
    await page.getByRole('link', { name: 'Questo giorno deve ancora venire.' }).waitFor();
    await seen('6-end-mistake');
    await page.getByLabel('Non si sa da quando').check();
    await button(page, 'Segna la fine');
    await page.getByText('Segnato: non è più nel nucleo.').waitFor();
    await page.getByText('Nessuno ha meno di 18 anni.').waitFor();
    await seen('6-ended');
    await button(page, 'Togli la fine');
    await page.getByText('è di nuovo nel nucleo').waitFor();
    await page.getByText('Una persona con meno di 18 anni.').waitFor();

    await page.getByLabel('Giorno').fill('2024-06-01');
    await button(page, 'Mostra');
    await page.getByText('forse').waitFor();
    await seen('7-on-a-day');

    // Who is who: a mother; then her mother would be her own child.
    await opened(page, home, 'Spigolo');
    await link(page, 'Aggiungi un legame');
    await page.getByLabel('Chi cerchi?').fill(`${SURNAME} Mietilde`);
    await button(page, 'Cerca');
    await button(page, new RegExp(`Mietilde ${SURNAME}`));
    await page.getByLabel(/Che cos’è per/).selectOption({ label: 'Tutore, curatore o amministratore di sostegno' });
    await button(page, 'Aggiungi il legame');
    await page.getByRole('link', { name: /Scrivi da dove viene il potere/ }).waitFor();
    await seen('8-guardian-mistake');
    await page.getByLabel(/Che cos’è per/).selectOption({ label: 'Madre o padre' });
    await button(page, 'Aggiungi il legame');
    await page.getByText('Il legame è segnato').waitFor();
    await seen('8-child');
    await opened(page, home, 'Mietilde');
    await link(page, 'Aggiungi un legame');
    await page.getByLabel('Chi cerchi?').fill(`${SURNAME} Spigolo`);
    await button(page, 'Cerca');
    await button(page, new RegExp(`Spigolo ${SURNAME}`));
    await page.getByLabel(/Che cos’è per/).selectOption({ label: 'Madre o padre' });
    await button(page, 'Aggiungi il legame');
    await page.getByRole('link', { name: /Non può essere/ }).waitFor();
    await seen('8-circle');
    await opened(page, home, 'Mietilde');
    await seen('9-mother');

    for (const [path, name] of [[new URL(page.url()).pathname, 'mother'], [house, 'household']]) {
      await page.goto(home + path.replace('/it/', '/en/'));
      await seen(`en-${name}`);
      await page.setViewportSize(WIDE);
      await picture(page, `household-en-${name}-wide`);
      await page.setViewportSize(PHONE);
    }
  });
  await part('a household by keyboard', WIDE, {}, async (page) => {
    await signIn(page, home, town.login, town.password);
    await page.goto(`${home}/it/scrivania/nuclei`);
    must((await focused(page))?.words.startsWith('Chi cerchi?'), 'the typing begins with who is looked for');
    await page.keyboard.type(`${SURNAME} mietilde`);
    await page.keyboard.press('Enter');
    await page.getByText('Trovat').first().waitFor();
    await tabTo(page, `Mietilde ${SURNAME}`, ['a']);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: SURNAME }).waitFor();
    await tabTo(page, 'Stessa casa', ['a']);
    await page.keyboard.press('Enter');
    await page.getByText('Bambini prima').waitFor();
    await looksRight(page, 'a household by keyboard');
    await picture(page, 'household-wide');
  });
}
