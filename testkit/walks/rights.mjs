// SPDX-License-Identifier: EUPL-1.2
// What somebody asks about their own data: noted at the counter, answered with a copy; erasure refused with a letter; data that stand still, and
// may not be changed until the person was told; on a telephone, by keyboard, and wide in English.

import { readFileSync, writeFileSync } from 'node:fs';
import { button, exactly, found, link, main, met, says, signIn } from './hands.mjs';
import { go, tabTo } from './keyboard.mjs';
import { PHONE, WIDE, largeEnough, looksRight } from './look.mjs';
import { check, must } from './report.mjs';

/** Borne by nobody of another walk. */
const SURNAME = 'Dirittini';
const CASE = 'Famiglia dei diritti';

export async function rights(part, home, town, picture) {
  const [[worker], lead] = [town.hub, town.movers[2]];
  const officer = town.archive[1];
  const sign = (page, name) => signIn(page, home, name, town.password);
  const seen = async (page, name) => {
    must(!`${page.url()} ${await page.title()}`.toLowerCase().includes('dirittin'), 'a name where anybody sees it');
    await looksRight(page, `rights, ${name}`);
    await check(`rights, ${name}: large enough for a finger`, () => largeEnough(page));
    await picture(page, `rights-${name}`);
  };
  const there = {};
  const asks = async (page, right) => {
    await page.goto(`${home}${there.person}/diritti`);
    await page.getByLabel(right).check();
    await page.getByLabel('Con un documento').check();
    await exactly(page, 'Segna la richiesta');
    await says(page, 'La richiesta è segnata.');
    return page.url().split('?')[0];
  };

  await part('one’s own data: asked at the counter, on a phone', PHONE, {}, async (page) => {
    await sign(page, worker);
    await met(page, home, `${SURNAME} Prima 1980`);
    there.person = await found(page, home, `${SURNAME} Prima`, new RegExp(`Prima ${SURNAME}`));
    await link(page, 'Apri un caso');
    await page.getByLabel('Nome del caso').fill(CASE);
    await page.getByLabel('Comune', { exact: true }).selectOption({ label: 'Cremona' });
    await page.getByLabel('Perché si segnala').fill('Parole di prova.');
    await button(page, 'Apri il caso');
    there.case = new URL(page.url()).pathname;

    await page.goto(`${home}${there.person}`);
    await link(page, 'Che cosa chiede sui suoi dati');
    await seen(page, '1-new');
    await exactly(page, 'Segna la richiesta');
    await page.getByRole('link', { name: 'Scegli che cosa chiede la persona.' }).waitFor();
    await page.getByRole('link', { name: 'Scegli come si è visto chi è.' }).waitFor();
    await seen(page, '2-mistake');
    await page.getByLabel('Sapere e avere una copia').check();
    await page.getByLabel('Con le sue parole').fill('Vorrei sapere che cosa avete scritto di me.');
    await page.getByLabel('Non ancora: si vedrà prima di rispondere').check();
    await exactly(page, 'Segna la richiesta');
    await says(page, 'La richiesta è segnata.');
    await says(page, '23 dicembre 2026');
    there.copy = page.url().split('?')[0];
    must((await main(page).getByRole('button', { name: 'Chiudi con questa risposta' }).count()) === 0, 'who notes answers');
    await seen(page, '3-noted');
    await page.goto(`${home}/it/scrivania/diritti`);
    await says(page, `Sapere e avere una copia: Prima ${SURNAME}`);
    await seen(page, '4-register');
  });

  await part('one’s own data: answered with a copy, wide and by keyboard', WIDE, {}, async (page) => {
    await sign(page, officer);
    await page.goto(there.copy);
    await says(page, 'La copia la prepara chi coordina');
    await seen(page, '5-officer');
    await sign(page, lead);
    await page.goto(`${home}/it/scrivania/diritti`);
    await link(page, /Sapere e avere una copia/);
    await says(page, 'Prima di preparare la copia segna come si è visto chi è.');
    await page.getByLabel('La conosco di persona').check();
    await tabTo(page, 'Segna come si è visto');
    await go(page);
    await says(page, 'Segnato come si è visto chi è.');
    const waits = page.waitForEvent('download');
    await main(page).getByRole('button', { name: 'Prepara la copia' }).click();
    const copy = await (await waits).path();
    const text = readFileSync(copy, 'utf8');
    must(text.includes(`Prima ${SURNAME}`) && text.includes('Un fascicolo che la riguarda'), 'the copy lacks what is hers');
    must(!text.includes(CASE) && !text.includes('Parole di prova'), 'the copy holds what the team wrote');
    const made = await page.context().newPage();
    await made.setContent(text);
    await looksRight(made, 'rights, the copy that is handed over');
    await picture(made, 'rights-copy');
    await made.close();
    await page.goto(there.copy);
    await seen(page, '6-answering');
    await page.getByLabel('Sì, tutto').check();
    await page.getByLabel('Parole per la persona').fill('Ecco la copia che ha chiesto. Se qualcosa non è chiaro, la leggiamo insieme.');
    await exactly(page, 'Chiudi con questa risposta');
    await says(page, 'La richiesta è chiusa con questa risposta.');
    await seen(page, '7-answered');
  });

  await part('one’s own data: an erasure that the law forbids', PHONE, {}, async (page) => {
    await sign(page, worker);
    there.erasure = await asks(page, 'Cancellare');
    await sign(page, lead);
    await page.goto(there.erasure);
    await says(page, 'Di solito non si può cancellare');
    await page.getByLabel('No', { exact: true }).check();
    await exactly(page, 'Chiudi con questa risposta');
    await page.getByRole('link', { name: /Scegli il motivo/ }).waitFor();
    await seen(page, '8-no-ground');
    await page.getByLabel(/è parte di un archivio pubblico/).check();
    await page.getByLabel('Parole per la persona').fill('Non possiamo cancellare il suo fascicolo. Può sempre chiedere di correggerlo.');
    await exactly(page, 'Chiudi con questa risposta');
    await says(page, 'La richiesta è chiusa con questa risposta.');
    await seen(page, '9-refused');
    const letter = await page.request.get(`${there.erasure}/risposta`);
    must(letter.status() === 200 && letter.headers()['content-type'] === 'application/pdf', 'the letter is no PDF');
    if (process.env.FILO_LETTER) writeFileSync(process.env.FILO_LETTER, await letter.body());
  });

  await part('one’s own data: they stand still, and are told so in English', WIDE, {}, async (page) => {
    await sign(page, worker);
    there.still = await asks(page, 'Tenere fermi i dati');
    await sign(page, lead);
    await page.goto(there.still);
    await page.getByLabel('Sì, tutto').check();
    await page.getByLabel(/dice che i dati sono sbagliati/).check();
    await exactly(page, 'Chiudi con questa risposta');
    await says(page, 'I dati stanno fermi dal 23 novembre 2026.');
    await seen(page, '10-restricted');
    await sign(page, worker);
    for (const [name, path] of [['11-person', there.person], ['12-case', there.case]]) {
      await page.goto(`${home}${path}`);
      await says(page, 'Questi dati stanno fermi');
      await seen(page, name);
    }
    await page.goto(`${home}${there.person}/dati`);
    await main(page).getByRole('button').filter({ visible: true }).last().click();
    await says(page, 'per ora non si cambiano');
    await seen(page, '13-waits');
    await page.goto(`${home}${there.case}`.replace('/it/', '/en/'));
    await says(page, 'These data stand still');
    await seen(page, '14-case-english');
    await sign(page, lead);
    await page.goto(there.still.replace('/it/', '/en/'));
    await page.getByLabel('Why it is needed no more').fill('Checked with the person.');
    await page.getByLabel('When the person was told').fill('2026-11-23');
    await tabTo(page, 'Let them move');
    await go(page);
    await says(page, 'The data stand still no more.');
    await seen(page, '15-lifted-english');
    await page.goto(`${home}/en/scrivania/diritti`);
    await seen(page, '16-register-english');
  });
}
