// SPDX-License-Identifier: EUPL-1.2
// A legal protection as the office that was appointed keeps it: the decree, the oath, what the judge allows, an account line by line, its closing
// that does not agree and then does, filed, corrected, printed, the end and the final account; on a telephone in Italian, then wide, by keyboard and in English.

import { exactly as button, link, main, says, signIn } from './hands.mjs';
import { go, tabTo } from './keyboard.mjs';
import { PHONE, WIDE, largeEnough, looksRight } from './look.mjs';
import { check, must } from './report.mjs';

const POWERS = 'Riscuote la pensione e paga la retta, di prova.';

export async function guardian(part, home, town, picture) {
  const list = town.plans.replace(/piani$/, 'protezione');
  await part('a legal protection on a phone', PHONE, {}, async (page) => {
    const seen = async (name) => {
      const said = `${page.url()} ${await page.title()}`.toLowerCase();
      must(!said.includes('tramontani') && !said.includes('carrozzina'), `a name where anybody sees it: ${said}`);
      await looksRight(page, name);
      await check(`${name}: large enough for a finger`, () => largeEnough(page));
      await picture(page, `guardian-${name}`);
    };
    const fills = async (fields) => {
      for (const [label, value] of Object.entries(fields)) await main(page).getByLabel(label).fill(value);
    };
    await signIn(page, home, town.planners[0], town.password);
    await page.goto(`${home}/it${list}`);
    await says(page, 'Nessuna protezione');
    await seen('1-none');

    // The decree: everything that is missing is said at once, and what was typed stands.
    await link(page, 'Segna il decreto di nomina');
    await fills({ Tribunale: 'Tribunale di prova', Poteri: POWERS });
    await button(page, 'Segna');
    await page.getByRole('link', { name: /Scrivi un numero di mesi/ }).waitFor();
    await page.getByRole('link', { name: 'Numero dell’atto – Manca' }).waitFor();
    must((await page.getByLabel('Poteri').inputValue()) === POWERS, 'the powers were lost');
    await seen('2-decree-mistake');
    await fills({ 'Numero dell’atto': '12/2025 di prova', 'Data dell’atto': '2025-10-01', 'Rendiconto ogni quanti mesi': '12', 'A partire da': '2025-10-01' });
    await page.getByLabel('Amministrazione di sostegno').check();
    await page.getByLabel(/^Madre/).check();
    await page.getByLabel('Chi è nominato').selectOption({ label: 'Ufficio di Comune di Cremona' });
    await button(page, 'Segna');
    await says(page, /Giuramento: entro/);
    await seen('3-protection');
    const there = page.url().split('?')[0];
    await link(page, 'Segna il giuramento');
    await page.getByLabel('Data dell’atto').fill('2025-10-20');
    await button(page, 'Segna');

    // What the judge allows.
    await link(page, 'Segna una richiesta al giudice');
    await fills({ 'Per che cosa?': 'Una carrozzina elettrica', 'Giorno della richiesta': '2026-01-10', 'Fino a quale somma': '1.500' });
    await seen('4-ask');
    await button(page, 'Segna');
    await link(page, 'Una carrozzina elettrica');
    await page.getByLabel('Concede').check();
    await fills({ 'Data dell’atto': '2026-02-01', 'Numero dell’atto': '7/2026' });
    await seen('4-answer');
    await button(page, 'Segna');

    // The account: from the inventory, line by line.
    await link(page, 'Comincia un rendiconto');
    await fills({ 'Giorno dell’inventario': '2025-10-01', 'Somma quel giorno': '1.000,00' });
    must((await page.getByLabel('Ultimo giorno del periodo').inputValue()) === '2026-09-30', 'the rhythm does not say until when');
    await seen('5-begin');
    await button(page, 'Comincia');
    await seen('6-account-empty');
    const account = page.url().split('?')[0];
    const line = async (kind, day, sum, words, press) => {
      await page.getByLabel('Di che si tratta?').selectOption({ label: kind });
      await fills({ Data: day, Somma: sum, Descrizione: words });
      await button(page, press);
    };
    await link(page, 'Aggiungi una voce');
    await line('Pensione', '2025-11-03', '12.000', 'Pensione dell’anno', 'Tieni e scrivine un’altra');
    await line('Retta della struttura', '2025-11-05', '10.000', 'Retta dell’anno', 'Tieni e scrivine un’altra');
    await line('Straordinaria: lavori, acquisti grandi', '2026-02-10', '1.450,00', 'Carrozzina', 'Tieni');
    await page.getByRole('link', { name: /scegli l’autorizzazione/ }).waitFor();
    await seen('7-line-mistake');
    await page.getByLabel('Autorizzazione del giudice').selectOption({ label: 'Una carrozzina elettrica' });
    await button(page, 'Tieni');

    // How the person lives, and how the account closes: ten euro too many.
    await link(page, 'Scrivi la relazione');
    await fills({
      'Ultimo incontro con la persona': '2026-09-20', 'Salute e cure': 'Sta bene.', Casa: 'Vive in una struttura.', 'Vita di ogni giorno': 'Va al centro.',
      Relazioni: 'Vede una sorella.', 'Volontà della persona': '«Vorrei tornare al mare.»', 'Valutazioni di chi scrive': 'Il progetto va avanti.',
    });
    await seen('8-report');
    await button(page, 'Tieni');
    const closes = async (balance, bank, cash, more = {}) => {
      await link(page, 'Scrivi come si chiude');
      await fills({ 'Saldo finale che risulta a te': balance, 'Saldo in banca o in posta': bank, Contanti: cash, 'Quale estratto conto?': 'Banca di prova, 30 settembre', ...more });
      await button(page, 'Tieni');
    };
    /** It is refused, by so much; what was typed stands, and nothing can be pressed to file it. */
    const refused = async (words, kept) => {
      await says(page, words);
      await says(page, 'Il rendiconto non torna: non si può depositare.');
      must((await page.getByRole('button', { name: 'Segna il deposito' }).count()) === 0, 'an account that does not agree can be filed');
      for (const sum of kept) await says(page, sum);
    };
    await closes('1.560,00', '1.560,00', '0');
    await refused('Il saldo finale supera di € 10,00 quello che danno le voci.', ['€ 1.550,00', '€ 1.560,00', 'Differenza']);
    await seen('9-does-not-agree');
    await closes('1.550,00', '1.400,00', '100');
    await refused('A banca e contanti mancano € 50,00 rispetto al saldo.', ['€ 1.400,00', '€ 100,00']);
    await seen('9-bank-does-not-agree');
    await closes('1.550,00', '1.450,00', '100');
    await main(page).getByLabel('Depositato in tribunale il').waitFor();
    await seen('10-agrees');

    // A colleague adds a line meanwhile: pressed all the same, it is refused by how much, and the day that was typed stands.
    const other = await page.context().browser().newContext({ viewport: PHONE, locale: 'it-IT' });
    const beside = await other.newPage();
    await signIn(beside, home, town.planners[1], town.password);
    await beside.goto(account);
    await link(beside, 'Aggiungi una voce');
    await beside.getByLabel('Di che si tratta?').selectOption({ label: 'Denaro consegnato alla persona' });
    for (const [label, value] of [['Data', '2026-09-01'], ['Somma', '10'], ['Descrizione', 'Gelati di prova']]) await main(beside).getByLabel(label).fill(value);
    await button(beside, 'Tieni');
    await other.close();
    await page.getByLabel('Depositato in tribunale il').fill('2026-11-20');
    await button(page, 'Segna il deposito');
    await says(page, 'Il saldo finale supera di € 10,00');
    must((await page.getByLabel('Depositato in tribunale il').inputValue()) === '2026-11-20', 'the day that was typed is lost');
    await seen('10-refused');
    await closes('1.540,00', '1.440,00', '100');
    await page.getByLabel('Depositato in tribunale il').fill('2026-11-20');
    await button(page, 'Segna il deposito');
    await says(page, /depositata: 20 novembre 2026/);
    await seen('11-filed');
    const printed = async (what) => {
      const paper = await page.context().request.get(`${what}/foglio`);
      must(paper.status() === 200 && (await paper.body()).subarray(0, 4).toString() === '%PDF', 'no paper for the court');
      return paper;
    };
    await printed(account);

    // Corrected by another, that says why; both stay.
    await main(page).getByText('Correggi con un altro rendiconto').click();
    await page.getByLabel('Perché lo correggi?').fill('Mancava una ricevuta di prova.');
    await button(page, 'Comincia la correzione');
    await says(page, /Mancava una ricevuta/);
    await seen('12-correction');

    // The end: what is due becomes the final account, and it must open where the last one closed.
    await page.goto(there);
    await says(page, /Versione 2: bozza/);
    await seen('13-protection');
    await link(page, 'Segna la fine');
    await page.getByLabel('Il tempo è finito').check();
    await fills({ Tribunale: 'Tribunale di prova', 'Numero dell’atto': '90/2026 di prova', 'Ultimo giorno': '2026-10-31' });
    await seen('14-end');
    await button(page, 'Segna');
    await says(page, 'Conto finale: entro 31 dicembre 2026');
    await link(page, 'Comincia un rendiconto');
    must((await page.getByLabel('Ultimo giorno del periodo').inputValue()) === '2026-10-31', 'the final account goes beyond the end');
    await button(page, 'Comincia');
    const last = page.url().split('?')[0];
    await link(page, 'Aggiungi una voce');
    await line('Pensione', '2026-10-02', '1.000', 'Pensione di ottobre', 'Tieni');
    await link(page, 'Scrivi la relazione');
    await fills({
      'Ultimo incontro con la persona': '2026-10-28', 'Salute e cure': 'Sta bene.', Casa: 'Vive in una struttura.', 'Vita di ogni giorno': 'Va al centro.',
      Relazioni: 'Vede una sorella.', 'Volontà della persona': '«Adesso faccio da me.»',
    });
    await button(page, 'Tieni');
    await closes('2.550,00', '2.450,00', '100', { 'Saldo iniziale': '1.550,00', 'Quale estratto conto?': 'Banca di prova, 31 ottobre' });
    await refused('Il saldo iniziale supera di € 10,00 l’ultima chiusura.', ['€ 1.550,00', '€ 2.550,00']);
    await seen('15-opening-does-not-agree');
    await closes('2.540,00', '2.440,00', '100', { 'Saldo iniziale': '1.540,00', 'Quale estratto conto?': 'Banca di prova, 31 ottobre' });
    await page.getByLabel('Depositato in tribunale il').fill('2026-11-20');
    await button(page, 'Segna il deposito');
    await says(page, /depositata: 20 novembre 2026/);
    await page.getByRole('heading', { level: 1, name: 'Conto finale' }).waitFor();
    await seen('16-final');
    await printed(last);
    await page.goto(there);
    await says(page, 'Il tempo è finito: 31 ottobre 2026');
    must((await main(page).getByText('Che cosa si aspetta').count()) === 0, 'something is awaited after the final account');
    await seen('17-over');
    await page.goto(`${home}/it${list}`);
    await seen('18-list');
    await page.goto(`${home}/it/scrivania/protezione`);
    await seen('19-due');

    await page.setViewportSize(WIDE);
    const way = (address) => new URL(address).pathname.replace(/^\/it/, '');
    const pages = [['list', list], ['protection', way(there)], ['account', way(account)], ['final', way(last)], ['decree', `${list}/nuova`], ['correction', way(account).replace(/1$/, '2')]];
    for (const [name, path] of pages) {
      await page.goto(`${home}/en${path}`);
      await looksRight(page, `${name} of a legal protection in English`);
      await picture(page, `guardian-en-${name}`);
    }
    // The keyboard alone goes from the protection to a line of its correction, and changes it.
    await page.goto(`${home}/en${way(there)}`);
    await tabTo(page, /from 1 October 2025/);
    await go(page);
    must(page.url().endsWith('/2'), `the newest account is not the first: ${page.url()}`);
    await tabTo(page, 'Add a line');
    await go(page);
    await tabTo(page, 'What kind?', ['select']);
    await page.keyboard.type('Pension');
    await tabTo(page, /^Date/, ['input']);
    await page.keyboard.type('02022026');
    await tabTo(page, /^Sum/, ['input']);
    await page.keyboard.type('12.50');
    await tabTo(page, /^Description/, ['input']);
    await page.keyboard.type('By keyboard, a test');
    await go(page);
    await says(page, 'By keyboard, a test');
    await says(page, 'The closing is € 12.50 less than the lines give.');
  });
}
