// SPDX-License-Identifier: EUPL-1.2
// A group from its first evening to who came, by keyboard: a holiday is passed over, who leads and is taken is named; then a family at
// eleven at night for whom there was no place, and one evening called off. On a telephone: who came, put right.

import { focused, go, tabTo } from './keyboard.mjs';
import { PHONE, WIDE, largeEnough, looksRight } from './look.mjs';
import { signIn } from './monday.mjs';
import { check, must } from './report.mjs';
import { press, send } from './story.mjs';

const CIRCLE = 'Circolo degli sgnaccheri';
const MORNING = 'Circolo dei frullallà';
/** Who has the only place: obviously nobody, and nobody of another walk. */
const FIRST = 'Ciccobombo Sgnacchera';
const SECOND = 'Frullina Sgnacchera';
/** Who leads: no other walk sends her away or books her in the evening. */
const LEADER = /psicolog/i;
const main = (page) => page.getByRole('main');
const says = (page, words) => main(page).getByText(words).filter({ visible: true }).first().waitFor();
const button = (page, name) => main(page).getByRole('button', { name });

/** From the menu to the form, empty sent first: each mistake leads to its field. */
async function begin(page) {
  await tabTo(page, 'Gruppi', ['a']);
  await go(page);
  await looksRight(page, 'groups');
  await tabTo(page, 'Nuovo gruppo', ['a']);
  await go(page);
  await tabTo(page, 'Servizio', ['select']);
  await page.locator('select[name=what]').selectOption('hub-famiglie/hub-centro-famiglie');
  await page.locator('[name=hour]').focus();
  await tabTo(page, 'Metti in calendario', ['button']);
  await go(page);
  await says(page, 'Ci sono 2 cose da sistemare');
  await looksRight(page, 'a group, with mistakes');
  await tabTo(page, 'Scrivi come si chiama', ['a']);
  await page.keyboard.press('Enter');
  must((await focused(page))?.words.startsWith('Come si chiama'), 'the mistake leads to its field');
}

/** The rest by keyboard, past the field for a day, whose inside is the browser's own. */
async function fill(page, title, day, seats) {
  await page.keyboard.type(title);
  await page.locator('[name=first]').fill(day);
  await page.locator('[name=hour]').focus();
  await tabTo(page, 'Quanti incontri', ['input']);
  await page.keyboard.type('3');
  await tabTo(page, 'Posti', ['input']);
  await page.keyboard.type(seats);
  await tabTo(page, LEADER, ['input']);
  await page.keyboard.press('Space');
  await tabTo(page, 'Metti in calendario', ['button']);
  await go(page);
}

async function enrol(page, name, phone) {
  await tabTo(page, 'Iscrivi qualcuno', ['a']);
  await go(page);
  await tabTo(page, 'Nome', ['input']);
  await page.keyboard.type(name);
  await tabTo(page, 'Telefono', ['input']);
  await page.keyboard.type(phone);
  must((await page.locator('[name=tell]:checked').count()) === 0, 'a yes is chosen for them');
  await tabTo(page, 'Sì, al telefono', ['input']);
  await page.keyboard.press('Space');
  await tabTo(page, /^Iscrivi$/, ['button']);
  await go(page);
  await says(page, 'Iscritto a tutti gli incontri che restano.');
  const code = await page.locator('.booked-code strong').innerText();
  must(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/.test(code) && !page.url().includes(code), `the code to say: ${code}, ${page.url()}`);
  await looksRight(page, 'enrolled, with the code to say');
  await press(page, main(page).getByRole('link', { name: 'Torna al gruppo' }));
  return code;
}

/** With nothing but the code that was said at the counter; a wrong one first. */
async function returns(page, home, code, at) {
  await page.goto(`${home}/it/`);
  await press(page, main(page).getByRole('link', { name: 'Ho già un appuntamento o un posto in un gruppo' }));
  await at('the code, asked');
  await page.locator('[name=code]').fill('2222-2222');
  await press(page, button(page, 'Apri'));
  await says(page, 'Con questo codice non si apre niente.');
  await at('the code, wrong');
  await page.locator('[name=code]').fill(code.toLowerCase().replace('-', ' '));
  await press(page, button(page, 'Apri'));
  await says(page, 'Il posto è tuo');
  must(new URL(page.url()).pathname === '/it/appuntamento', page.url());
  await at('the page that the code opens');
  await page.context().clearCookies();
}

/** Somebody telephones and says their code: from the day to their place. */
async function telephones(page, home, code, picture) {
  await page.goto(`${home}/it/scrivania`);
  await press(page, main(page).getByRole('link', { name: 'Trova da un codice' }));
  await looksRight(page, 'a code to find');
  await check('a code to find: large enough for a finger', () => largeEnough(page));
  await page.locator('[name=code]').fill('2222-2222');
  await page.keyboard.press('Enter');
  await says(page, /^Nessun appuntamento e nessun posto/);
  must((await page.locator('[name=code]').inputValue()) === '2222-2222', 'what was typed stays');
  await looksRight(page, 'a code that finds nobody');
  await picture(page, 'group-code-unknown-phone');
  await page.goto(`${home}/en/scrivania/codice`);
  await looksRight(page, 'a code to find, in English');
  await picture(page, 'group-code-find-phone-English');
  await page.goto(`${home}/it/scrivania/codice`);
  await page.locator('[name=code]').fill(code.toLowerCase().replace('-', ' '));
  await press(page, button(page, 'Trova'));
  must(!page.url().includes(code) && (await page.locator('.intake-line:target').count()) === 1, `not at their line: ${page.url()}`);
}

/** Who leads is away over what is left of the group: it stands in the list, somebody else leads it or it is kept. */
async function away(page, home, picture) {
  await page.goto(`${home}/it/scrivania/assenze`);
  const worker = await page.locator('[name=worker] option', { hasText: LEADER }).first().getAttribute('value');
  await page.locator('[name=worker]').selectOption(worker);
  await page.locator('[name=from]').fill('2026-12-22');
  await press(page, button(page, /^Segna$/));
  await says(page, 'Incontri di gruppo senza chi li conduce');
  await looksRight(page, 'an absence over a meeting');
  await picture(page, 'group-absence');
  const line = page.locator('main [id^=m-]').first();
  must(/iscritt/.test(await line.innerText()), await line.innerText());
  await page.goto(`${home}/it/scrivania/2026-12-22`);
  await says(page, /e chi conduce è assente/);
  await picture(page, 'group-absence-day');
  await press(page, main(page).getByRole('link', { name: 'Sistema' }).first());
  const leads = button(page, /^Conduce /);
  if ((await leads.count()) > 0) {
    await press(page, leads.first());
    await says(page, 'L’incontro ha un’altra persona che lo conduce.');
  } else {
    await press(page, button(page, /^Lascia così/).first());
    await says(page, 'Resta così. Ci pensa qualcuno dello sportello.');
  }
  await page.goto(`${home}/it/scrivania/2026-12-22`);
  must(!(await main(page).innerText()).includes('chi conduce è assente'), 'it is amber although somebody decided');
}

/** A family on its own telephone, without an account; `at(name)` on every page. */
async function asks(page, home, group, at) {
  await page.goto(`${home}/it/gruppi/${group}`);
  await says(page, 'Ora è pieno');
  const open = await main(page).innerText();
  must(!open.includes('Sgnacchera') && !/\d+ su \d+/.test(open), `the open page tells who, or how many: ${open}`);
  await at('group, full');
  await press(page, button(page, 'Mettimi in lista'));
  must((await page.locator('main [name=name]').count()) === 0, 'a name is asked before there is a place');
  await page.locator('[name=phone]').fill('000 456 7012');
  await send(page, 'go', '="on"');
  await says(page, 'Prima di te non c’è nessuno.');
  await at('group, on the list');
  await press(page, page.locator('main a[href*="/appuntamento/"]').last());
  must(page.url() === `${home}/it/appuntamento` && !(await page.title()).includes(CIRCLE), `${page.url()} «${await page.title()}»`);
}

/** The place has been kept: in English, as they read it that night; then they say yes, with a name. */
async function comes(page, home, at) {
  await page.goto(`${home}/en/appuntamento`);
  must((await page.locator('html').getAttribute('lang')) === 'en', 'the page is in English');
  must((await page.locator('main [name=name]').count()) === 1, 'the name is asked for now');
  await at('group, offered, in English');
  await page.goto(`${home}/it/appuntamento`);
  await says(page, 'C’è un posto per te');
  await says(page, /Lo teniamo fino a mercoledì 25 novembre/);
  await page.locator('[name=name]').fill(SECOND);
  await page.locator('[name=phone]').fill('000 456 7012');
  await press(page, button(page, 'Sì, vengo'));
  await says(page, 'Il posto è tuo per tutti gli incontri che restano.');
  await at('group, a place');
}

export async function groups(part, home, town, picture) {
  await part('groups: made, full, a place freed, by keyboard', WIDE, {}, async (page) => {
    const family = await (await page.context().browser().newContext({ viewport: PHONE, locale: 'it-IT', timezoneId: 'Europe/Rome' })).newPage();
    const at = async (name) => {
      await looksRight(family, name);
      await check(`${name}: large enough for a finger`, () => largeEnough(family));
      await picture(family, name.replace(/\W+/g, '-'));
    };
    await signIn(page, home, town.hub[0], town.password);
    await begin(page);
    await fill(page, CIRCLE, '2026-12-01', '1');
    await says(page, 'Gli incontri sono in calendario.');
    await says(page, /Saltati.*martedì 8 dicembre/);
    const days = await page.locator('main h3 a').allInnerTexts();
    must(days.join() === 'martedì 1 dicembre, 18:00,martedì 15 dicembre, 18:00,martedì 22 dicembre, 18:00', days.join());
    await looksRight(page, 'a group made');
    await picture(page, 'group-made');
    const group = new URL(page.url()).pathname.split('/').pop();
    const code = await enrol(page, FIRST, '000 456 7011');
    await says(page, '1 su 1 posti');

    await returns(family, home, code, at);
    await asks(family, home, group, at);
    await page.goto(`${home}/it/scrivania/gruppi/${group}/iscrivi`);
    await says(page, 'Si entra in lista, senza nome.');
    await looksRight(page, 'a group, its list at the desk');
    await page.goto(`${home}/it/scrivania/gruppi/${group}`);
    await says(page, 'In lista (1)');
    await looksRight(page, 'a group, full');
    await picture(page, 'group-full');
    // Who has the place leaves: it is offered to who waits, and nobody has to choose.
    await tabTo(page, 'Togli', ['button']);
    await go(page);
    await says(page, 'il posto va subito a chi viene dopo in lista');
    await looksRight(page, 'a group, about to give a place up');
    await tabTo(page, 'Sì, togli', ['button']);
    await go(page);
    await says(page, 'è già offerto a chi viene dopo');
    await says(page, 'Un posto li aspetta (1)');
    await looksRight(page, 'a group, a place offered');
    await picture(page, 'group-offered');
    await comes(family, home, at);
    await page.reload();
    await says(page, 'Con un posto (1)');
    await says(page, SECOND);

    // One evening is off: it alone, and who comes is told once.
    await press(page, main(page).getByRole('link', { name: /^Sposta o annulla martedì 15/ }));
    await looksRight(page, 'one meeting, to move or call off');
    await page.locator('[name=hour]').focus();
    await tabTo(page, 'Annulla e avvisa', ['button']);
    await go(page);
    await says(page, 'Chi lo voleva è stato avvisato una volta.');
    must((await page.locator('main .intake-line').filter({ hasText: 'Annullato' }).count()) === 1, 'one meeting alone is off');
    await family.reload();
    const left = await main(family).innerText();
    must(left.includes('1 dicembre') && left.includes('22 dicembre'), `the other meetings stay: ${left}`);
    await at('group, an evening off');
    await away(page, home, picture);
    await family.context().close();
  });

  await part('groups: who leads is taken, on a phone; who came, put right', PHONE, {}, async (page) => {
    await signIn(page, home, town.hub[0], town.password);
    const make = async (title, day, hour, leader) => {
      await page.locator('[name=title]').fill(title);
      await page.locator('select[name=what]').selectOption('hub-famiglie/hub-centro-famiglie');
      await page.locator('[name=first]').fill(day);
      await page.locator('[name=hour]').fill(hour);
      await page.locator('[name=sessions]').fill('2');
      await page.getByLabel(LEADER).setChecked(leader);
      await press(page, button(page, 'Metti in calendario'));
    };
    await page.goto(`${home}/it/scrivania/gruppi/nuovo`);
    await check('a new group: large enough for a finger', () => largeEnough(page));
    await make('Circolo di chi conduce', '2026-12-10', '18:30', true);
    await page.goto(`${home}/it/scrivania/gruppi/nuovo`);
    await make(MORNING, '2026-12-10', '19:00', true);
    await says(page, /ha già un impegno: giovedì 10 dicembre/);
    must((await page.locator('[name=title]').inputValue()) === MORNING, 'what was typed stays');
    await looksRight(page, 'who leads is taken');
    await picture(page, 'group-clash-phone');
    // This morning, in half an hour: who comes can be marked from an hour before.
    await make(MORNING, '2026-11-23', '8:30', false);
    await says(page, 'Gli incontri sono in calendario.');
    const group = new URL(page.url()).pathname;
    await page.goto(`${home}${group}/iscrivi`);
    await page.locator('[name=name]').fill(FIRST);
    await page.locator('[name=phone]').fill('000 456 7013');
    await page.locator('[name=tell][value=nothing]').check();
    await press(page, button(page, /^Iscrivi$/));
    await picture(page, 'group-code-phone');
    await telephones(page, home, await page.locator('.booked-code strong').innerText(), picture);
    await check('one group: large enough for a finger', () => largeEnough(page));
    await picture(page, 'group-phone');
    await press(page, main(page).getByRole('link', { name: /^lunedì 23 novembre/ }));
    await says(page, 'nessuno ancora segnato');
    await press(page, button(page, /^Presente/));
    await says(page, 'Presenti 1 su 1 (100 %)');
    await press(page, button(page, /^Assente, ha avvisato/));
    await says(page, 'Presenti 0 su 1 (0 %)');
    await page.locator('main summary', { hasText: 'Che cosa era stato segnato' }).click();
    await says(page, /^Presente: detto/);
    await looksRight(page, 'who came');
    await check('who came: large enough for a finger', () => largeEnough(page));
    await picture(page, 'group-came-phone');
  });
}
