// SPDX-License-Identifier: EUPL-1.2
// A case from the report to the closing, by those who work on it: opened from a person's page, carried by a team of two bodies, in
// an emergency, refused, handed over, sealed, moved; what others read of it; and the glass broken at night.

import { button, found, link, main, met, says, signIn } from './hands.mjs';
import { go, tabTo } from './keyboard.mjs';
import { PHONE, WIDE, largeEnough, looksRight } from './look.mjs';
import { check, must } from './report.mjs';
import { press } from './story.mjs';

/** Borne by nobody of another walk. */
const SURNAME = 'Zibaldoni';
const NOWHERE = '0192d0c0-0000-7000-8000-000000000000';

const lead = (page) => main(page).locator('.lead').first().innerText();
/** That a page says nothing of this. */
const silent = async (page, words) => must(!words.test(await main(page).innerText()), `${page.url()} says ${words}`);

/** The person's page, found by name as a worker finds it. */
const person = (page, home, given) => found(page, home, `${SURNAME} ${given}`, new RegExp(`${given} ${SURNAME}`));

/** A case about one person is opened from their page; gives its path. */
async function opened(page, home, given, name) {
  await met(page, home, `${SURNAME} ${given} 1981`);
  await person(page, home, given);
  await link(page, 'Apri un caso');
  await page.getByLabel('Nome del caso').fill(name);
  await page.getByLabel('Comune', { exact: true }).selectOption({ label: 'Cremona' });
  await page.getByLabel('Perché si segnala').fill('Parole di prova.');
  await button(page, 'Apri il caso');
  await says(page, 'Il caso è aperto.');
  return new URL(page.url()).pathname;
}

/** One of the forms of a case's page, unfolded. */
async function form(page, code) {
  const one = main(page).locator(`#do-${code}`);
  if ((await one.getAttribute('open')) === null) await one.locator('summary').click();
  return one;
}

/** A form of a case's page, filled and sent. */
export async function does(page, code, { words, select } = {}) {
  const one = await form(page, code);
  if (select) await one.locator('form[method=post] select').first().selectOption(select);
  if (words) await one.locator('textarea').fill(words);
  await press(page, one.locator(`button[value=${code}]`));
}

/** A colleague of this body is called to the team, with this part. */
export async function calls(page, body, who, part) {
  const join = await form(page, 'join');
  await join.getByLabel('Di quale ente').selectOption({ label: body });
  await press(page, join.getByRole('button', { name: 'Mostra chi lavora lì' }));
  const again = await form(page, 'join');
  await again.getByLabel('Chi', { exact: true }).selectOption({ label: who });
  await again.getByLabel('Che cosa fa nell’équipe').selectOption({ label: part });
  await press(page, again.locator('button[value=join]'));
}

export async function cases(part, home, town, picture) {
  const [social, educator, psychologist] = town.hub;
  const [coordinator, interpreter] = town.cooperative;
  /** Where the cases of this walk are, for those who come after. */
  const at = {};

  const looked = async (page, name) => {
    const said = `${page.url()} ${await page.title()}`.toLowerCase();
    must(!said.includes(SURNAME.toLowerCase()) && !/nucleo|prova/.test(await page.title()), `a name where anybody sees it: ${said}`);
    await page.setViewportSize(PHONE);
    await looksRight(page, `cases, ${name}`);
    await check(`cases, ${name}: large enough for a finger`, () => largeEnough(page));
    await picture(page, `cases-${name.replaceAll(' ', '-')}-phone`);
    await page.setViewportSize(WIDE);
    await picture(page, `cases-${name.replaceAll(' ', '-')}`);
    await page.setViewportSize(PHONE);
  };
  const unfolded = (page) => page.evaluate(() => document.querySelectorAll('main details').forEach((one) => { one.open = true; }));

  await part('cases: from the report to the closing', PHONE, {}, async (page) => {
    await signIn(page, home, educator, town.password);
    await page.goto(`${home}/it/scrivania/casi`);
    await looked(page, 'the list');
    await met(page, home, `${SURNAME} Madrina 1988`);
    await person(page, home, 'Madrina');
    await main(page).getByText('Comincia un nucleo').click();
    await page.getByLabel('Stessa casa').check();
    await main(page).getByRole('button', { name: 'Comincia', exact: true }).click();
    await says(page, 'Il nucleo è cominciato');
    at.house = new URL(page.url()).pathname;
    await link(page, 'Aggiungi una persona');
    await page.getByLabel('Chi cerchi?').fill(`${SURNAME} Bimbolino`);
    await button(page, 'Cerca');
    await button(page, /persona nuova/);
    await page.getByLabel('Che cos’è nel nucleo').selectOption({ label: 'Figlia o figlio' });
    await page.getByLabel('Ha meno di 18 anni').check();
    await button(page, 'Aggiungi al nucleo');
    await says(page, 'Aggiunto al nucleo.');
    await person(page, home, 'Madrina');
    at.person = new URL(page.url()).pathname;
    await says(page, 'Non vedi nessun caso.');
    await looked(page, 'the page of a person without a case');

    // Nobody ticked, nothing chosen: said beside each field, and what was typed is there.
    await link(page, 'Apri un caso');
    await looked(page, 'opening');
    for (const box of await main(page).locator('[name=concerned]').all()) await box.uncheck({ force: true });
    await page.getByLabel('Nome del caso').fill('Zibaldoni, via di prova');
    await button(page, 'Apri il caso');
    for (const words of ['Scegli almeno una persona.', 'Scegli il comune.', 'Scrivi perché si segnala.']) {
      await main(page).getByRole('link', { name: words }).waitFor();
    }
    must((await page.getByLabel('Nome del caso').inputValue()) === 'Zibaldoni, via di prova', 'the name is lost');
    must((await main(page).locator('[name=concerned]:checked').count()) === 0, 'who was left out is ticked again');
    await looked(page, 'opening with mistakes');
    for (const box of await main(page).locator('[name=concerned]').all()) await box.check({ force: true });
    await page.getByLabel('Comune', { exact: true }).selectOption({ label: 'Cremona' });
    await page.getByLabel('Perché si segnala').fill('La scuola di prova ha chiamato: da due settimane non viene nessuno.');
    await button(page, 'Apri il caso');
    await says(page, 'Il caso è aperto.');
    at.case = new URL(page.url()).pathname;
    await says(page, 'Ci sono bambini o ragazzi con meno di 18 anni');
    await says(page, /Adesso: valutare il bisogno/);
    await looked(page, 'just opened');
    await unfolded(page);
    await looked(page, 'with every form unfolded');
    await link(page, 'Cambia nome o persone');
    await looked(page, 'name and people');
    await page.getByLabel('Nome del caso').fill('');
    await button(page, 'Salva');
    await main(page).getByRole('link', { name: 'Scrivi un nome' }).or(main(page).locator('#errors a')).first().waitFor();
    await page.getByLabel('Nome del caso').fill('Zibaldoni, via di prova');
    await button(page, 'Salva');

    await does(page, 'assess', { words: 'Valutato insieme alla scuola di prova.' });
    await says(page, 'Fatto: è nella storia del caso.');
    await says(page, /Adesso: formare l’équipe/);
    await calls(page, 'Comune di Cremona', 'Prova assistente', 'Assistente sociale');
    await says(page, 'Prova assistente');
    await calls(page, 'Comune di Cremona', 'Prova assistente', 'Assistente sociale');
    await main(page).getByRole('link', { name: 'È già nell’équipe.' }).waitFor();
    await looked(page, 'called twice');

    await does(page, 'form_team', { words: 'Parole che non vanno perse.' });
    await main(page).getByRole('link', { name: 'Scegli chi è il responsabile.' }).waitFor();
    must((await page.locator('[name=form_team-words]').inputValue()) === 'Parole che non vanno perse.', 'what was typed is lost');
    await looked(page, 'a team without its manager');
    await does(page, 'form_team', { select: { label: 'Prova educatore' } });
    await says(page, /Adesso: prendere in carico/);
    await does(page, 'take_in_charge');
    must((await lead(page)).startsWith('In carico'), 'it is taken in charge');
    await looked(page, 'in charge');

    await does(page, 'close');
    await main(page).getByRole('link', { name: 'Scegli dalla lista.' }).waitFor();
    await does(page, 'close', { select: { label: 'Altro' } });
    await main(page).getByRole('link', { name: 'Scrivi perché: resta nella storia del caso.' }).waitFor();
    await looked(page, 'closed without words');
    await does(page, 'close', { select: { label: 'Obiettivi raggiunti' }, words: 'Il bambino di prova va a scuola.' });
    must((await lead(page)).startsWith('Chiuso: Obiettivi raggiunti'), await lead(page));
    await looked(page, 'closed');
    await page.goto(`${home}/it/scrivania/casi?di=mie`);
    await silent(page, /via di prova/);
    await page.goto(`${home}/it/scrivania/casi?di=mie&finiti=si`);
    await link(page, 'Zibaldoni, via di prova');
    await does(page, 'reopen', { words: 'La scuola di prova ha chiamato ancora.' });
    must((await lead(page)).startsWith('Riaperto'), await lead(page));
    await looked(page, 'reopened');
  });

  await part('cases: it cannot wait', PHONE, {}, async (page) => {
    await signIn(page, home, educator, town.password);
    await opened(page, home, 'Corsara', 'Caso urgente di prova');
    await does(page, 'take_at_once', { words: 'Stanotte, con la pattuglia di prova.' });
    must((await lead(page)).startsWith('In carico'), await lead(page));
    await says(page, 'Preso in carico in emergenza');
    await says(page, 'Restano da fare:');
    await looked(page, 'at once');
    await page.goto(`${home}/it/scrivania/casi`);
    await says(page, 'Caso urgente di prova');
    await says(page, 'l’informativa sui dati (GDPR, art. 13 e 14)');
    await looked(page, 'the list with an emergency');
    await link(page, 'Caso urgente di prova');
    for (let papers = 0; papers < 6 && (await main(page).locator('#do-settle').count()) > 0; papers += 1) {
      await does(page, 'settle', { select: { index: 1 }, words: 'Fatta il giorno dopo.' });
      await says(page, 'Fatto: è nella storia del caso.');
    }
    await silent(page, /Restano da fare/);
    await looked(page, 'after the emergency');
  });

  await part('cases: not taken in charge', PHONE, {}, async (page) => {
    await signIn(page, home, educator, town.password);
    await opened(page, home, 'Dinieghina', 'Caso rifiutato di prova');
    if ((await main(page).locator('#do-refuse').count()) === 0) await does(page, 'assess');
    await does(page, 'refuse', { words: 'È bastato dire dove andare.' });
    await main(page).getByRole('link', { name: 'Scegli dalla lista.' }).waitFor();
    must((await page.locator('[name=refuse-words]').inputValue()) === 'È bastato dire dove andare.', 'what was typed is lost');
    await does(page, 'refuse', { select: { label: 'È bastata un’informazione o un invio' } });
    must((await lead(page)).startsWith('Non preso in carico: È bastata'), await lead(page));
    await looked(page, 'refused');
  });

  await part('cases: handed over, and back', PHONE, {}, async (page) => {
    await signIn(page, home, educator, town.password);
    at.handed = await opened(page, home, 'Passamana', 'Caso passato di prova');
    await does(page, 'take_at_once', { words: 'Non si può aspettare.' });
    await calls(page, 'Cosper', 'Prova coordina', 'Coordinamento');
    await does(page, 'hand_over', { select: { label: 'Prova coordina' }, words: 'Vado in ferie.' });
    await says(page, /Prova coordina · Responsabile/);
    await silent(page, /Passa il caso a un altro responsabile/);
    await looked(page, 'of another manager');
    await signIn(page, home, coordinator, town.password);
    await page.goto(`${home}${at.handed}`);
    await does(page, 'hand_over', { select: { label: 'Prova educatore' } });
    await says(page, /Prova educatore · Responsabile/);
    // It moves away with its history: who held it reads where it is, and whom to ask.
    await does(page, 'transfer', { words: 'Vive lì.' });
    await main(page).getByRole('link', { name: 'Scegli l’ente e il comune.' }).waitFor();
    await does(page, 'transfer', { select: { label: 'Comune di Cremona' }, words: 'Vive lì.' });
    await page.goto(`${home}${at.handed}`);
    await looked(page, 'moved away');
  });

  await part('cases: sealed', PHONE, {}, async (page) => {
    await signIn(page, home, educator, town.password);
    at.sealed = await opened(page, home, 'Segretaria', 'Caso da nascondere');
    const sealedPerson = async () => { await person(page, home, 'Segretaria'); };
    await does(page, 'seal', { words: 'Lui lavora in Comune.' });
    await main(page).getByRole('link', { name: /almeno due persone del suo ente/ }).waitFor();
    await looked(page, 'sealed alone');
    await calls(page, 'Cosper', 'Prova interpreta', 'Mediazione linguistica');
    await does(page, 'seal', { words: 'Lui lavora in Comune.' });
    await says(page, 'Caso secretato: esiste solo per la sua équipe');
    await looked(page, 'sealed');
    await signIn(page, home, coordinator, town.password);
    await page.goto(`${home}/it/scrivania/casi`);
    await says(page, 'Zibaldoni, via di prova');
    await silent(page, /Caso da nascondere/);
    await looked(page, 'the list of the body');
    await sealedPerson();
    await says(page, 'Non vedi nessun caso.');
    const there = await page.goto(`${home}${at.sealed}`);
    must(there.status() === 404, `the coordinator: ${there.status()}`);
    await signIn(page, home, interpreter, town.password);
    await page.goto(`${home}/it/scrivania/casi`);
    await link(page, 'Caso da nascondere');
    await says(page, 'Puoi leggere questo caso.');
    await looked(page, 'who may only read');
  });

  await part('cases: what others read, and the glass', PHONE, {}, async (page) => {
    for (const name of [psychologist, town.login, town.coordinator, interpreter]) {
      await signIn(page, home, name, town.password);
      const there = await page.goto(`${home}${at.case}`);
      const nowhere = await page.goto(`${home}/it/scrivania/casi/${NOWHERE}`);
      must(there.status() === nowhere.status() && there.status() >= 400, `${name}: ${there.status()} and ${nowhere.status()}`);
    }
    await signIn(page, home, town.login, town.password);
    await page.goto(`${home}${at.person}`);
    await says(page, /C’è un caso, lo segue .*Chiedi a Prova educatore/);
    must((await main(page).locator('a[href*="/casi/"]').count()) === 0, 'the way to a case that is not theirs');
    await silent(page, /via di prova|Devo leggerlo subito|Apri un caso/);
    await looked(page, 'a front desk and the person');

    await signIn(page, home, psychologist, town.password);
    await page.goto(`${home}${at.person}`);
    await main(page).getByText('Devo leggerlo subito').click();
    await looked(page, 'before the glass');
    await button(page, 'Rompi il vetro e leggi');
    await main(page).getByRole('link', { name: 'Scrivi perché non puoi aspettare.' }).waitFor();
    await looked(page, 'the glass without a reason');
    await page.getByLabel('Perché non puoi aspettare').fill('È in pronto soccorso, e nessuno risponde.');
    await button(page, 'Rompi il vetro e leggi');
    await says(page, /Stai leggendo d’urgenza/);
    await says(page, 'Puoi leggere questo caso.');
    must((await main(page).locator('form').count()) === 0, 'under the glass nothing can be changed');
    await looked(page, 'under the glass');

    await signIn(page, home, educator, town.password);
    await looked(page, 'the first page of the manager');
    await press(page, page.getByRole('link', { name: 'Guarda chi e perché' }).or(page.getByRole('button', { name: 'Guarda chi e perché' })).first());
    await says(page, 'È in pronto soccorso, e nessuno risponde.');
    await looked(page, 'who broke the glass');
    await button(page, /^Ho visto/);
    await says(page, 'Segnato: l’hai visto.');
    await looked(page, 'seen');
    await page.goto(`${home}/it/scrivania`);
    must((await page.getByText('Guarda chi e perché').count()) === 0, 'it is told once more');
  });

  await part('cases: two on one summary', WIDE, {}, async (page) => {
    await signIn(page, home, educator, town.password);
    await page.goto(`${home}${at.case}`);
    const context = await page.context().browser().newContext({ viewport: WIDE, locale: 'it-IT', timezoneId: 'Europe/Rome' });
    const other = await context.newPage();
    await signIn(other, home, social, town.password);
    await other.goto(`${home}${at.case}`);
    await page.getByLabel('Quel che deve sapere chi arriva nell’équipe').fill('Va a scuola da lunedì.');
    await button(page, 'Salva');
    await says(page, 'Salvato.');
    await other.getByLabel('Quel che deve sapere chi arriva nell’équipe').fill('La nonna lo accompagna.');
    await button(other, 'Salva');
    await says(other, 'Il testo del collega');
    await says(other, 'Va a scuola da lunedì.');
    must((await other.getByLabel('Quel che deve sapere chi arriva nell’équipe').inputValue()) === 'La nonna lo accompagna.', 'one’s own text stands in the field');
    await looked(other, 'two summaries');
    await other.getByLabel('Quel che deve sapere chi arriva nell’équipe').fill('Va a scuola da lunedì: la nonna lo accompagna.');
    await button(other, 'Salva');
    await says(other, 'Salvato.');
    await context.close();
  });

  await part('cases: by keyboard, in English', WIDE, {}, async (page) => {
    await signIn(page, home, educator, town.password, 'en');
    await page.goto(`${home}${at.person.replace('/it/', '/en/')}`);
    await tabTo(page, 'Open a case', ['a']);
    await go(page);
    await looked(page, 'opening in English');
    await page.setViewportSize(WIDE);
    await page.reload();
    await tabTo(page, 'Name of the case', ['input']);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('Case by keyboard');
    await tabTo(page, 'Town', ['select']);
    await page.keyboard.type('Cremona');
    await tabTo(page, /^Why/, ['textarea']);
    await page.keyboard.type('Words to try.');
    await tabTo(page, 'Open the case', ['button']);
    await go(page);
    must(/\/en\/scrivania\/casi\/[0-9a-f-]{36}/.test(page.url()), page.url());
    await looked(page, 'just opened in English');
    await page.setViewportSize(WIDE);
    await page.reload();
    await tabTo(page, /assess/i, ['summary']);
    await page.keyboard.press('Enter');
    await tabTo(page, /./, ['textarea']);
    await page.keyboard.type('Words to try.');
    await tabTo(page, /assess/i, ['button']);
    await go(page);
    must((await main(page).innerText()).includes('Words to try.'), 'it is in the history');
    await page.goto(`${home}/en/scrivania/casi`);
    await looked(page, 'the list in English');
  });
}
