// SPDX-License-Identifier: EUPL-1.2
// Documents as two workers of a team meet them: photographed and uploaded, refused and kept, read, run out, replaced, taken back; on a
// telephone in Italian, then wide, by keyboard and in English.

import { exactly as button, link, main, signIn } from './hands.mjs';
import { tabTo } from './keyboard.mjs';
import { PHONE, WIDE, largeEnough, looksRight } from './look.mjs';
import { check, must } from './report.mjs';

/** Papers like those a family brings, made here: a photograph of a sheet, and a PDF. */
async function papers(browser) {
  const page = await browser.newPage({ viewport: { width: 700, height: 480 } });
  const sheet = (title) => `<html lang="it"><body style="font:28px serif;padding:40px;background:#fdfbf4"><h1>${title}</h1><p>Tribunale inventato di Prova</p><p>Foglio che non riguarda nessuno.</p></body></html>`;
  await page.setContent(sheet('Intimazione di sfratto'));
  const photo = await page.screenshot({ type: 'jpeg' });
  await page.setContent(sheet('ISEE di prova'));
  const made = { photo, pdf: await page.pdf(), other: await page.screenshot({ type: 'png' }) };
  await page.close();
  return made;
}

export async function documents(part, home, town, picture) {
  await part('documents on a phone', { ...PHONE }, { hasTouch: true }, async (page) => {
    const { photo, pdf, other } = await papers(page.context().browser());
    const seen = async (name) => {
      const said = `${page.url()} ${await page.title()}`.toLowerCase();
      must(!said.includes('scartoffini') && !said.includes('sfratto') && !said.includes('isee'), `a name where anybody sees it: ${said}`);
      await looksRight(page, name);
      await check(`${name}: large enough for a finger`, () => largeEnough(page));
      await picture(page, `documents-${name}`);
    };
    await signIn(page, home, town.clerks[0], town.password);
    await page.goto(`${home}/it${town.papers}`);
    await page.getByText('Questo caso non ha ancora documenti').waitFor();
    await seen('1-none');
    await link(page, 'Aggiungi documenti');
    must(await page.getByLabel('Oppure fotografa adesso').isVisible(), 'no camera on a telephone');
    await seen('2-add');

    // A program under the name of a photograph, beside a true one; and no kind chosen.
    await page.getByLabel('Quali file?').setInputFiles([
      { name: 'pagina-1.jpg', mimeType: 'image/jpeg', buffer: photo },
      { name: 'pagina-2.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('MZ\x90\0\x03\0\0\0\0', 'latin1') },
    ]);
    await page.getByLabel('Come lo chiamate?').fill('Intimazione di sfratto');
    await page.getByLabel('Che data porta?').fill('2026-11-02');
    await page.getByLabel(/Cartina/).check();
    await button(page, 'Aggiungi');
    await page.getByRole('link', { name: /è un programma/ }).waitFor();
    await page.getByText('Sono già arrivati').waitFor();
    must((await page.getByLabel('Come lo chiamate?').inputValue()) === 'Intimazione di sfratto', 'the title was lost');
    await seen('3-wrong');
    await page.getByLabel('Che documento è?').selectOption({ label: 'Sfratto o morosità' });
    await button(page, 'Aggiungi');
    await page.getByText('Documento aggiunto.').waitFor();
    const image = page.getByRole('img', { name: 'Immagine del documento: Intimazione di sfratto' });
    await image.waitFor();
    must(await image.evaluate((img) => img.complete && img.naturalWidth > 100), 'the picture is not shown');
    await seen('5-picture');
    const address = page.url().split('?')[0];

    // The same photograph once more.
    await page.goto(`${home}/it${town.papers}/nuovo`);
    await page.getByLabel('Che documento è?').selectOption({ label: 'Lettera' });
    await page.getByLabel('Quali file?').setInputFiles({ name: 'copia.jpg', mimeType: 'image/jpeg', buffer: photo });
    await button(page, 'Aggiungi');
    await page.getByRole('link', { name: /è già tra i documenti/ }).waitFor();
    must(await main(page).getByRole('link', { name: 'Intimazione di sfratto', exact: true }).isVisible(), 'no way to the one that is there');
    await seen('4-already');

    await page.goto(`${home}/it${town.papers}/nuovo`);
    await page.getByLabel('Quali file?').setInputFiles({ name: 'isee.jpg', mimeType: 'image/jpeg', buffer: pdf });
    await page.getByLabel('Che documento è?').selectOption({ label: 'ISEE' });
    await page.getByLabel('Fino a quando vale?').fill('2026-12-05');
    await page.getByLabel('Da dove arriva?').fill('Portato dalla madre');
    await button(page, 'Aggiungi');
    await page.getByText('Il suo nome diceva altro').waitFor();
    await seen('5-pdf');
    const isee = page.url().split('?')[0];
    const given = await page.request.get(`${isee}/file`);
    must(given.headers()['content-type'] === 'application/pdf' && (await given.body()).equals(pdf), 'another file came out');
    must(/^inline; filename="documento-[a-z0-9]+\.pdf"$/i.test(given.headers()['content-disposition']), given.headers()['content-disposition']);
    const [download] = await Promise.all([page.waitForEvent('download'), main(page).getByRole('link', { name: 'Scarica' }).click()]);
    must(!/isee/i.test(download.suggestedFilename()), `kept as ${download.suggestedFilename()}`);

    await page.goto(`${home}/it${town.papers}`);
    await page.getByText('Scaduti, o in scadenza').waitFor();
    await seen('1-list');
    await page.goto(isee);
    await link(page, 'Aggiungi la versione nuova');
    await page.getByLabel('Quale file?').setInputFiles({ name: 'nuovo.png', mimeType: 'image/png', buffer: other });
    await page.getByLabel('Fino a quando vale?').fill('2027-12-31');
    await seen('6-newer');
    await button(page, 'Aggiungi');
    await page.getByText('Documento aggiunto.').waitFor();
    await page.goto(isee);
    await page.getByText('Ce n’è uno più nuovo.').waitFor();
    await seen('6-older');

    // The other hand takes a mistake back.
    const second = await page.context().browser().newContext({ viewport: PHONE, locale: 'it-IT' });
    const beside = await second.newPage();
    await signIn(beside, home, town.clerks[1], town.password);
    await beside.goto(address);
    await beside.getByText('Aggiunto per sbaglio?').click();
    await beside.getByRole('button', { name: 'Ritira il documento', exact: true }).click();
    await beside.getByRole('link', { name: /Scrivi perché lo ritiri/ }).waitFor();
    await looksRight(beside, '7-why');
    await picture(beside, 'documents-7-why');
    await beside.getByLabel('Perché lo ritiri?').fill('Non è di questa famiglia.');
    await beside.getByRole('button', { name: 'Ritira il documento', exact: true }).click();
    await beside.getByText('Che cosa fosse lo vedono solo').waitFor();
    must(!(await beside.getByText('Intimazione').count()), 'a withdrawn title is still told');
    await picture(beside, 'documents-7-shut');
    await second.close();
    await page.goto(address);
    await page.getByText('Lo vedi perché lo hai aggiunto tu').waitFor();
    await seen('7-withdrawn');
    await button(page, 'Rimetti il documento nel caso');
    await page.getByText('di nuovo tra quelli del caso').waitFor();

    await page.setViewportSize(WIDE);
    const path = (whole) => whole.replace(`${home}/it`, '');
    for (const [name, where] of [['list', town.papers], ['add', `${town.papers}/nuovo`], ['one', path(address)], ['correct', `${path(address)}/correggi`]]) {
      await page.goto(`${home}/en${where}`);
      await looksRight(page, `${name} in English`);
      await picture(page, `documents-en-${name}`);
    }
    // The keyboard alone goes from the list to a paper, and to where one adds.
    await page.goto(`${home}/en${town.papers}`);
    await tabTo(page, /Add documents/);
    await tabTo(page, /Intimazione di sfratto/);
  });
}
