// SPDX-License-Identifier: EUPL-1.2
// Where she lives is told to nobody: a mother's confidential address, noted by her social worker, looked for by the counter of another
// body and by a coordinator; her details changed by two at once; her telephone that is her sister's; a name given later.

import { button, found, link, main, says, signIn } from './hands.mjs';
import { tabTo } from './keyboard.mjs';
import { PHONE, WIDE, largeEnough, looksRight } from './look.mjs';
import { check, must } from './report.mjs';
import { press } from './story.mjs';

/** Borne by nobody of another walk. */
const SURNAME = 'Granaiola';
const HIDDEN = 'via Nascostissima 7';

const opened = (page, home, given) => found(page, home, `${SURNAME} ${given}`, new RegExp(`${given} ${SURNAME}`));

export async function address(part, home, town, picture) {
  const looked = async (page, name) => {
    const said = `${page.url()} ${await page.title()}`.toLowerCase();
    must(!said.includes(SURNAME.toLowerCase()) && !said.includes('nascost'), `what nobody may see is in ${said}`);
    const before = page.viewportSize();
    await page.setViewportSize(PHONE);
    await looksRight(page, `an address, ${name}`);
    await check(`an address, ${name}: large enough for a finger`, () => largeEnough(page));
    await picture(page, `address-${name}-phone`);
    await page.setViewportSize(WIDE);
    await picture(page, `address-${name}`);
    await page.setViewportSize(before);
  };
  /** The path of her page. */
  let her = '';

  await part('where she lives: noted', PHONE, {}, async (page) => {
    await signIn(page, home, town.hub[0], town.password);
    await page.goto(`${home}/it/scrivania/contatti/nuovo`);
    await page.getByLabel('Cerca chi hai davanti').fill(`${SURNAME} Ortensia 1/2/1985`);
    await button(page, 'Cerca');
    await button(page, /persona nuova/);
    await page.getByLabel('Esito').selectOption({ index: 1 });
    await button(page, 'Chiudi il contatto');
    await says(page, 'Il contatto è chiuso.');
    await opened(page, home, 'Ortensia');
    her = new URL(page.url()).pathname;
    await says(page, 'Nessun indirizzo da mostrare.');
    await link(page, 'Indirizzi');
    await looked(page, '1-none');
    await page.getByLabel('Che indirizzo è').selectOption({ label: 'Residenza' });
    await page.getByLabel('Via e numero').fill('via Vecchia 1');
    await page.getByLabel('Comune').fill('Cremona');
    await button(page, 'Segna l’indirizzo');
    await says(page, 'L’indirizzo è segnato.');
    // Confidential, and the reason forgotten: said beside its field, nothing typed is lost.
    await main(page).getByText('Aggiungi un indirizzo').click();
    await page.getByLabel('Che indirizzo è').selectOption({ label: 'Presso qualcuno' });
    await page.getByLabel('Presso', { exact: false }).last().fill('una casa di accoglienza');
    await page.getByLabel('Via e numero').fill(HIDDEN);
    await page.getByLabel('Comune').fill('Soncino');
    await page.getByLabel(/È riservato/).check();
    await button(page, 'Segna l’indirizzo');
    await page.getByRole('link', { name: /Scrivi perché è riservato/ }).waitFor();
    must((await page.getByLabel('Via e numero').inputValue()) === HIDDEN, 'the street was lost');
    must(await page.getByLabel(/È riservato/).isChecked(), 'what was ticked is lost');
    await looked(page, '2-no-reason');
    await page.getByLabel('Perché è riservato').fill('minacce di prova');
    await button(page, 'Segna l’indirizzo');
    await says(page, 'L’indirizzo è segnato.');
    await says(page, /Reso riservato da/);
    await looked(page, '3-noted');
    // An end by mistake, and back.
    await main(page).getByRole('link', { name: /Non abita più qui.*Vecchia/ }).click();
    await looked(page, '4-end');
    await page.getByLabel('Non si sa da quando').check();
    await button(page, 'Segna la fine');
    await says(page, /non abita più lì/);
    await button(page, 'Togli la fine');
    await says(page, 'La fine è tolta.');
    await page.goto(`${home}${her}`);
    await says(page, HIDDEN);
    await says(page, 'Non dire a nessuno dove abita');
    await looked(page, '5-her-page');
    await page.goto(`${home}${her.replace('/it/', '/en/')}/indirizzi`);
    await says(page, /Made confidential by/);
    await looked(page, '6-english');
  });

  await part('where she lives: who is not told', WIDE, {}, async (page) => {
    for (const name of [town.login, town.cooperative[0], town.cooperative[1], town.coordinator, town.hub[1]]) {
      await signIn(page, home, name, town.password);
      for (const path of ['', '/indirizzi', '/dati', '/recapiti']) {
        await page.goto(`${home}${her}${path}`);
        const words = await page.content();
        must(!/Nascostissima|accoglienza|minacce di prova|Soncino<\/bdi>/.test(words), `${name} reads it on ${path}`);
      }
    }
    await signIn(page, home, town.login, town.password);
    await page.goto(`${home}${her}`);
    await says(page, 'Nessun indirizzo da mostrare.');
    await says(page, 'Non dire a nessuno dove abita');
    await looked(page, '7-not-told');
  });

  await part('where she lives: her details, two at once, by keyboard', WIDE, {}, async (page) => {
    await signIn(page, home, town.login, town.password);
    await page.goto(`${home}${her}/dati`);
    await looked(page, '8-details');
    const beside = await page.context().newPage();
    await beside.goto(`${home}${her}/dati`);
    await beside.getByLabel('Cittadinanze').fill('Italia; Albania');
    await button(beside, 'Salva');
    await says(beside, /Salvato/);
    await beside.close();
    await page.getByLabel('Come si fa chiamare').focus();
    await page.keyboard.type('Orti');
    await tabTo(page, 'Salva');
    await page.keyboard.press('Enter');
    await says(page, 'Intanto qualcun altro ha cambiato questa persona');
    must((await page.getByLabel('Cittadinanze').inputValue()) === 'Italia; Albania', 'the colleague’s change is not in the form');
    must((await page.getByLabel('Come si fa chiamare').inputValue()) === 'Orti', 'what was typed is lost');
    await looked(page, '9-two-at-once');
    await button(page, 'Salva');
    await says(page, /Salvato/);
    // A tax code with a letter wrong, then one of another day of birth.
    await page.goto(`${home}${her}/dati`);
    await page.getByLabel('Codice fiscale').fill('PRVNNT85B41D150X');
    await button(page, 'Salva');
    await page.getByRole('link', { name: /un carattere è scritto male/ }).waitFor();
    await looked(page, '10-tax-code');
    await page.getByLabel('Codice fiscale').fill('PRVNNT85B42D150U');
    await button(page, 'Salva');
    await says(page, 'Il codice fiscale dice altro');
    await looked(page, '11-tax-code-differs');
    await link(page, 'Recapiti');
    if (!(await page.getByLabel('Telefono o e-mail').isVisible())) await main(page).getByText('Aggiungi un recapito').click();
    await page.getByLabel('Telefono o e-mail').fill('000 000 0091');
    await page.getByLabel('Di chi è').fill('della sorella');
    await page.getByLabel('Si può lasciare un messaggio a voce?').selectOption({ label: 'non lasciare messaggi a voce' });
    await button(page, 'Segna il recapito');
    await says(page, 'Il recapito è segnato.');
    await looked(page, '12-ways');
  });

  await part('where she lives: a name given later', PHONE, {}, async (page) => {
    await signIn(page, home, town.hub[0], town.password);
    await page.goto(`${home}/it/scrivania/contatti/nuovo`);
    await page.getByLabel('Non dice chi è').check();
    await page.getByLabel('Esito').selectOption({ index: 1 });
    await button(page, 'Chiudi il contatto');
    await says(page, 'Il contatto è chiuso.');
    await page.goto(`${home}/it/scrivania/contatti/${new URL(page.url()).hash.replace('#c-', '')}`);
    await link(page, 'Dice il suo nome');
    await looked(page, '13-name');
    await page.getByLabel('Chi cerchi?').fill(`${SURNAME} Ortensia`);
    await button(page, 'Cerca');
    await button(page, new RegExp(`Ortensia ${SURNAME}`));
    await looked(page, '14-chosen');
    await button(page, 'È lei: metti il nome');
    await says(page, 'Il contatto ha un nome');
    await looked(page, '15-named');
    await button(page, /Ho sbagliato persona/);
    await says(page, 'di nuovo senza nome');
  });
}
