// SPDX-License-Identifier: EUPL-1.2
// Who sends others. A teacher between two lessons, on her own telephone, without an account: a fear for a child leads to who protects;
// a mother who said yes reaches the desk, and the teacher reads one word back. A coordinator gives a link, sees that it was opened,
// and shuts it.

import { go, tabTo } from './keyboard.mjs';
import { PHONE, WIDE, largeEnough, looksRight } from './look.mjs';
import { signIn } from './monday.mjs';
import { check, must } from './report.mjs';
import { press, send } from './story.mjs';

/** Who is sent: obviously nobody, and nobody of another walk. */
const SENT = 'Bislunga Tortellazza';
const DOCTOR = 'Dottor Pastrocchio';
const main = (page) => page.getByRole('main');
const says = (page, words) => main(page).getByText(words).filter({ visible: true }).first().waitFor();
const button = (page, name) => main(page).getByRole('button', { name });

/** Somebody else with a telephone of their own. */
async function telephone(page) {
  const context = await page.context().browser().newContext({ viewport: PHONE, locale: 'it-IT', timezoneId: 'Europe/Rome' });
  return context.newPage();
}

/** Opens a personal link: what is secret leaves the address before anything is shown. */
async function open(page, link) {
  await page.goto(link);
  must(new URL(page.url()).pathname === '/it/invii', `the secret stays in the address: ${page.url()}`);
  must(!/invi/i.test(await page.title()), `what it is stands in the title: ${await page.title()}`);
  await says(page, 'Il tuo collegamento è arrivato.');
  await send(page, 'go', '="on"');
  await says(page, 'Chi hai inviato');
}

/** The first question, answered by keyboard: 0 yes, 1 not sure, 2 no. */
async function fear(page, answer) {
  await tabTo(page, 'Sì', ['input']);
  await page.keyboard.press('Space');
  for (let step = 0; step < answer; step += 1) await page.keyboard.press('ArrowDown');
  await tabTo(page, 'Avanti', ['button']);
  await go(page);
}

async function protects(page, home, town, picture) {
  await open(page, `${home}/it${town.teacher}`);
  await tabTo(page, 'Invia una persona', ['button']);
  await go(page);
  await looksRight(page, 'the first question');
  must((await page.locator('main input[type=text], main input[type=tel], main textarea').count()) === 0, 'something is asked before the fear for a child');
  await tabTo(page, 'Avanti', ['button']);
  await go(page);
  await says(page, 'Se hai un dubbio, scegli «Non lo so».');
  const told = [];
  for (const answer of [0, 1]) {
    await fear(page, answer);
    await says(page, 'Qui serve chi protegge i bambini');
    told.push(await main(page).innerText());
    must((await page.locator('main').locator('input:not([type=hidden]), textarea, select').count()) === 0, 'there is a form for a fear');
    for (const number of ['112', '114']) must((await page.locator(`main a[href="tel:${number}"]`).count()) === 1, `${number} can be called`);
    for (const words of ['Procura della Repubblica presso il Tribunale per i minorenni', 'il servizio sociale del Comune', 'Non serve il sì di nessuno', 'Da questa pagina non parte niente']) {
      must(told[answer].includes(words), `«${words}» is not said`);
    }
    if (answer === 0) {
      await looksRight(page, 'who protects a child');
      await picture(page, 'prescriber-child');
    }
    await tabTo(page, 'Torna indietro', ['button']);
    await go(page);
  }
  must(told[0] === told[1], 'yes and not sure lead to the same page');
  await page.goto(`${home}/it/invii`);
  must(!/Sì|Non lo so/.test(await main(page).innerText()), 'what was feared is kept');
}

/** From the first question to the list; `at(name)` on every page. */
async function sends(page, at) {
  await send(page, 'do', '="new"');
  await page.locator('[name=risk]').last().check();
  await send(page, 'go', '="on"');
  await page.locator('[name=called]').fill(SENT);
  await send(page, 'go', '="on"');
  await says(page, 'Ci sono 3 cose da sistemare');
  must((await page.locator('[name=called]').inputValue()) === SENT, 'what was typed stays');
  await at('who is sent, with mistakes');
  await page.locator('[name=phone]').fill('000 456 7021');
  await page.locator('[name=town]').fill('Cremona');
  await page.getByText('Essere genitori', { exact: true }).click();
  await send(page, 'go', '="on"');
  await says(page, `Il sì di ${SENT}`);
  // The desk that answers in this walk, whichever was proposed: other words are read, and the yes is asked for those.
  const others = page.locator('main summary', { hasText: 'Scegli un altro sportello' });
  if ((await others.count()) > 0) {
    await others.click();
    await page.locator('[name=desk][value=hub-famiglie]').check();
  }
  await page.getByText('La persona stessa', { exact: true }).click();
  await page.getByText('Di persona', { exact: true }).click();
  await send(page, 'go', '="send"');
  await says(page, 'Senza il suo sì non si può inviare, perché decide la persona.');
  await says(page, /a questo sportello: Hub del Centro per le Famiglie/);
  await at('the agreement, without a yes');
  await page.getByLabel(/ha detto di sì$/).check();
  await send(page, 'go', '="send"');
  await says(page, 'Lo sportello legge e chiama la persona');
  await at('sent');
}

/** What she reads of the one she sent. */
async function word(page, home) {
  await page.goto(`${home}/it/invii`);
  return page.locator('main li', { hasText: SENT }).innerText();
}

export async function prescribers(part, home, town, picture) {
  await part('prescribers: a fear for a child leads to who protects, by keyboard', WIDE, {}, (page) => protects(page, home, town, picture));

  await part('prescribers: sent with a yes, answered with one word', WIDE, {}, async (page) => {
    const teacher = await telephone(page);
    const at = async (name) => {
      await looksRight(teacher, name);
      await check(`${name}: large enough for a finger`, () => largeEnough(teacher));
      await picture(teacher, `prescriber-${name.replace(/\W+/g, '-')}`);
    };
    await open(teacher, `${home}/it${town.teacher}`);
    await sends(teacher, at);
    must((await word(teacher, home)).includes('Inviato'), await word(teacher, home));

    await signIn(page, home, town.hub[0], town.password);
    await tabTo(page, 'Invii', ['a']);
    await go(page);
    await looksRight(page, 'what was sent');
    await picture(page, 'sendings');
    await tabTo(page, SENT, ['a']);
    await go(page);
    await says(page, /Ha detto di sì la persona stessa, di persona/);
    must(!/tortellazz/i.test(`${page.url()} ${await page.title()}`), 'a name where anybody sees it');
    await looksRight(page, 'one who was sent');
    await picture(page, 'sending');
    const one = new URL(page.url()).pathname;
    must(/Letto/.test(await word(teacher, home)), 'the teacher does not see that it was read');
    // The contact is filled in already: nothing is keyed twice.
    await tabTo(page, 'Annota il contatto', ['button']);
    await go(page);
    const carried = await page.getByLabel('Cerca chi hai davanti').inputValue();
    must(carried === `${SENT} 0004567021` && (await page.getByLabel('Essere genitori').isChecked()), `what was sent is typed again: «${carried}» came along`);
    await page.goto(home + one.replace('/it/', '/en/'));
    must((await page.locator('html').getAttribute('lang')) === 'en', 'the page is in English');
    await looksRight(page, 'one who was sent, in English');
    await page.goto(home + one);
    await tabTo(page, 'Ci pensiamo noi', ['button']);
    await go(page);
    await says(page, 'Risposto: chi invia lo legge sulla sua pagina.');
    const read = await word(teacher, home);
    // The name as she typed it, the day, one word: nothing of the desk's, and nothing to take back any more.
    must(read.replace(/\s+/g, ' ').trim() === `${SENT} · lunedì 23 novembre Ci pensa lo sportello`, read);
    await at('the word back');
    await press(teacher, button(teacher, 'Chiudi la pagina'));
    await teacher.goto(`${home}/it/invii`);
    must(!(await main(teacher).innerText()).includes(SENT), 'the page was closed, and still tells who was sent');
    await teacher.context().close();
  });

  await part('prescribers: a link given, opened, shut', WIDE, {}, async (page) => {
    await signIn(page, home, town.coordinator, town.password);
    await tabTo(page, 'Chi può inviare', ['a']);
    await go(page);
    await looksRight(page, 'who may send');
    await tabTo(page, 'Nome e cognome', ['input']);
    await go(page);
    await says(page, 'Ci sono 4 cose da sistemare');
    await looksRight(page, 'a link, with mistakes');
    await page.locator('[name=name]').fill(DOCTOR);
    await page.getByText('Pediatra', { exact: true }).click();
    await page.locator('[name=place]').fill('Ambulatorio di prova');
    await page.locator('[name=town]').fill('Cernusco sul Naviglio');
    await page.locator('[name=reach]').fill('000 456 7022');
    await page.locator('[name=reach]').press('Enter');
    await says(page, `Consegnalo a ${DOCTOR}, e a nessun altro.`);
    await looksRight(page, 'a link, shown once');
    const link = (await page.locator('main code').innerText()).trim();
    must(link.startsWith(`${home}/it/invii/`), link);
    await press(page, main(page).getByRole('link', { name: 'Fatto' }));
    must(!(await page.content()).includes(link.split('/').pop()), 'the link is shown twice');
    await says(page, /mai aperto/);
    const doctor = await telephone(page);
    await open(doctor, link);
    await page.reload();
    await says(page, /aperto l’ultima volta lunedì 23 novembre/);
    await page.setViewportSize(PHONE);
    await check('who may send: large enough for a finger', () => largeEnough(page));
    await picture(page, 'prescribers-phone');
    await press(page, button(page, /^Revoca/));
    await says(page, 'il collegamento non apre più niente, da subito');
    await doctor.reload();
    await says(doctor, 'Il tuo collegamento non vale più');
    await looksRight(doctor, 'a link that was shut');
    await doctor.context().close();
  });
}
