// SPDX-License-Identifier: EUPL-1.2
// A file whose time has passed, disposed of by two people who never open it: proposed with the act that allows it, looked at, confirmed; on a
// telephone in Italian, then wide and in English, by keyboard.

import { exactly as button, main, signIn } from './hands.mjs';
import { tabTo } from './keyboard.mjs';
import { PHONE, WIDE, largeEnough, looksRight } from './look.mjs';
import { check, must } from './report.mjs';

export async function disposal(part, home, town, picture) {
  const [keeper, officer, worker] = town.archive;
  await part('a disposal on a phone', PHONE, {}, async (page) => {
    const seen = async (name) => {
      const said = await page.textContent('main');
      must(!/Lontanissimi|di una volta/.test(said), `a name where nobody opens a file: ${name}`);
      await looksRight(page, `disposal, ${name}`);
      await check(`disposal, ${name}: large enough for a finger`, () => largeEnough(page));
      await picture(page, `disposal-${name}`);
    };
    await signIn(page, home, worker, town.password);
    await page.goto(`${home}/it/scrivania/casi?conclusi=1`);
    await page.goto(`${home}/it/scrivania/scarto`);
    must(/non c.è|non esiste|Non troviamo/i.test(await page.textContent('main')), 'a case worker knows of disposals');

    await signIn(page, home, keeper, town.password);
    await page.goto(`${home}/it/scrivania/scarto`);
    await page.getByText('Fascicoli per cui il tempo è passato').waitFor();
    await page.getByText('Si può scartare dal 1 gennaio 2025', { exact: false }).waitFor();
    await seen('1-due');
    await page.getByRole('button', { name: 'Proponi lo scarto' }).click();
    await page.getByRole('link', { name: /Scegli almeno un fascicolo/ }).waitFor();
    await page.getByRole('link', { name: /Scrivi chi ha autorizzato/ }).waitFor();
    await seen('1-mistake');
    await page.getByLabel(/Fascicolo .* Cremona/).check();
    await page.getByLabel('Chi ha autorizzato').fill('Soprintendenza inventata');
    await page.getByLabel('Numero dell’atto').fill('prot. 12/2026');
    await page.getByLabel('Data dell’atto').fill('2026-11-03');
    await button(page, 'Proponi lo scarto');
    await page.getByText('Ritira la proposta').waitFor();
    await seen('2-proposed');
    must(!(await page.getByText('Conferma: distruggi').count()), 'who proposes may confirm');
    const address = page.url();

    await signIn(page, home, officer, town.password);
    await page.goto(`${home}/it/scrivania/scarto`);
    await page.getByText('aspetta chi veglia sui dati').waitFor();
    await seen('3-waits');
    await page.goto(address);
    await page.getByRole('button', { name: 'Conferma: distruggi questi fascicoli' }).click();
    await page.getByRole('link', { name: /Prima guarda tutte e due le cose/ }).waitFor();
    await seen('4-mistake');
    await page.getByLabel('Il piano di conservazione dice che il tempo è passato').check();
    await page.getByLabel('L’atto di autorizzazione c’è, e parla di questi fascicoli').check();
    await button(page, 'Conferma: distruggi questi fascicoli');
    await page.getByText('Fatto: fascicoli distrutti 1.').waitFor();
    await page.getByText('Distrutto il').waitFor();
    await seen('5-done');

    await page.setViewportSize(WIDE);
    for (const [name, path] of [['list', '/scrivania/scarto'], ['one', address.replace(`${home}/it`, '')]]) {
      await page.goto(`${home}/en${path}`);
      await looksRight(page, `disposal, ${name} in English`);
      await picture(page, `disposal-en-${name}`);
    }
    await page.goto(`${home}/en/scrivania/scarto`);
    await tabTo(page, /Soprintendenza inventata/);
  });
}
