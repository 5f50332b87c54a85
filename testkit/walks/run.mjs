// SPDX-License-Identifier: EUPL-1.2
// Walks in a real browser: `node testkit/walks/run.mjs [--town PROGRAM] [--pictures FOLDER] [--only WORD] [--full] [--update]`.
// `--full` looks at every page under every combination of conditions; `--update` writes down anew what a screen reader is
// told. Prints a line for each check and a closing line; the exit status is 1 when one failed. Needs `testtown` and the packages
// of web/. Nothing waits for time to pass: every wait is for something to happen.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { address } from './address.mjs';
import { assessments } from './assessments.mjs';
import { calendar } from './calendar.mjs';
import { cases } from './cases.mjs';
import { everyRow, nameOf, pairedRows } from './conditions.mjs';
import { contacts } from './contacts.mjs';
import { discreet } from './discreet.mjs';
import { documents } from './documents.mjs';
import { interventions } from './interventions.mjs';
import { eid } from './eid.mjs';
import { exchange } from './exchange.mjs';
import { groups } from './groups.mjs';
import { guardian } from './guardian.mjs';
import { household } from './household.mjs';
import { housing } from './housing.mjs';
import { instruments } from './instruments.mjs';
import { intake } from './intake.mjs';
import { aboveTheBar, enterGoesOn, walkByKeyboard } from './keyboard.mjs';
import { NARROW, PHONE, WIDE, bearsWideText, largeEnough, looksRight } from './look.mjs';
import { mandate } from './mandate.mjs';
import { mediators } from './mediators.mjs';
import { monday, signIn } from './monday.mjs';
import { notes } from './notes.mjs';
import { oneHousehold } from './one-household.mjs';
import { tasks } from './tasks.mjs';
import { online } from './online.mjs';
import { everyOtherPage } from './pages.mjs';
import { passkeys } from './passkeys.mjs';
import { disposal } from './disposal.mjs';
import { ownFilo } from './own-filo.mjs';
import { plan } from './plan.mjs';
import { prescribers } from './prescribers.mjs';
import { resultsFit, sheetsFit } from './print.mjs';
import { rights } from './rights.mjs';
import { check, close, must } from './report.mjs';
import { measureSlow } from './slow.mjs';
import { TONGUES, press, walk } from './story.mjs';
import { staffTrees } from './staff.mjs';
import { lookUnder, weigh } from './survey.mjs';
import { startBrowser, startTown } from './town.mjs';
import { allNamed, compare, toldUnder } from './tree.mjs';
import { twice } from './twice.mjs';
import { WITHOUT, walkWithout } from './without.mjs';
import { languagesOf, wordsIn } from './words.mjs';

const { values: asked } = parseArgs({
  options: { town: { type: 'string' }, pictures: { type: 'string' }, only: { type: 'string' }, full: { type: 'boolean', default: false }, update: { type: 'boolean', default: false } },
});
if (asked.pictures) mkdirSync(asked.pictures, { recursive: true });

let town = await startTown(asked.town);
const browser = await startBrowser();
let home = town.url;

/** A new person with a browser of this size. */
async function visitor(size, more = {}) {
  const context = await browser.newContext({ viewport: size, locale: 'it-IT', timezoneId: 'Europe/Rome', ...more });
  context.setDefaultTimeout(15_000);
  return { context, page: await context.newPage() };
}

async function picture(page, name) {
  if (asked.pictures) await page.screenshot({ path: join(asked.pictures, `${name}.png`), fullPage: true });
}

/** A part of the walks; the others go on when it fails. */
async function part(name, size, more, work) {
  if (asked.only && !name.includes(asked.only)) return;
  const { context, page } = await visitor(size, more);
  const complaints = [];
  page.on('console', (message) => {
    // Refusals that a walk provokes, and a connection that it takes away.
    if (message.type() === 'error' && !/status of 4\d\d|ERR_INTERNET_DISCONNECTED/.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await check(name, () => work(page));
  await check(`${name}: the browser complains of nothing`, () => must(complaints.length === 0, () => complaints.join('\n')));
  await context.close();
}

const asking = await browser.newPage();
const languages = await languagesOf(asking, home);
await asking.close();
const kilobytes = (bytes) => (bytes / 1000).toFixed(1);

for (const t of Object.values(TONGUES)) {
  await part(`the story on a phone, ${t.code}`, PHONE, {}, (page) =>
    walk(page, home, t, async (step) => {
      await check(`${step}, ${t.code}: large enough for a finger`, () => largeEnough(page));
      await picture(page, `${t.code}-${step}`);
    }));
  await part(`the story by keyboard alone, ${t.code}`, WIDE, {}, (page) => walkByKeyboard(page, home, t));
  await part(`Enter in a field goes on, ${t.code}`, WIDE, {}, (page) => enterGoesOn(page, home, t));
}

for (const path of ['', '/informazioni']) {
  await part(`nothing under the bar to leave, /it${path}`, PHONE, {}, (page) => aboveTheBar(page, `${home}/it${path}`));
}

// In every language that is offered: the whole way, its weight, no strangers; and how soon it is useful on a bad line.
for (const code of languages) {
  await part(`weight, ${code}`, PHONE, {}, async () => {
    const { rows, strangers } = await weigh(browser, home, code, PHONE);
    for (const { name, weight, limit, heaviest } of rows) {
      await check(`${name}, ${code}: ${kilobytes(weight)} kB of ${limit / 1000}`, () => must(weight > 0 && weight <= limit, heaviest));
    }
    must(strangers.length === 0, () => strangers.join(', '));
  });
  await part(`an old phone on a 2G line, ${code}`, PHONE, {}, async () => {
    const slow = await measureSlow(browser, `${home}/${code}`);
    await check(`useful after ${slow.useful.toFixed(1)} s, all there after ${slow.worst.toFixed(1)} s, ${code}`, () =>
      must(slow.useful < 5, `${slow.rounds} round trips, ${kilobytes(slow.critical)} kB`));
  });
}

// FILO_WALKS=full: what `make nightly` says.
const full = asked.full || process.env.FILO_WALKS === 'full';
for (const row of full ? everyRow() : pairedRows()) {
  await part(`every page, ${nameOf(row)}`, PHONE, {}, () =>
    lookUnder(browser, town, row, (name, faults) =>
      check(`${name}, ${nameOf(row)}`, () => must(faults.length === 0, () => faults.map(({ kind, said }) => `${kind}: ${said}`).join('\n')))));
}

for (const name of Object.keys(WITHOUT)) {
  for (const code of ['it', 'ar'].filter((code) => languages.includes(code))) {
    await part(`the story without ${name}, ${code}`, PHONE, {}, () => walkWithout(browser, home, wordsIn(code), name));
  }
}

for (const code of ['it', 'ar'].filter((code) => languages.includes(code))) {
  await part(`the story as a screen reader tells it, ${code}`, PHONE, {}, async (page) => {
    // A town of its own: which times are free must not depend on who walked before.
    const fresh = await startTown(asked.town);
    await walk(page, fresh.url, wordsIn(code), async (step) => {
      if (step.endsWith('filled')) return;
      const told = (await toldUnder(page, 'main')).map((line) => line.replace(/\b[A-Z0-9]{3,4}-[A-Z0-9]{3,4}\b/g, '(code)').replace(/https?:\/\/\S+\/appuntamento\/[^\s»]+/g, '(address)'));
      await check(`${step} is told in order, ${code}`, () => {
        allNamed(told);
        compare(`${code}-${step}`, told, asked.update);
      });
    });
    await page.goto(`${fresh.url}/${code}`);
    for (const role of ['banner', 'contentinfo']) {
      const told = await toldUnder(page, role);
      await check(`the ${role} is told in order, ${code}`, () => compare(`${code}-${role}`, told, asked.update));
    }
    await fresh.stop();
  });
  await part(`text set wide, ${code}`, NARROW, {}, async (page) => {
    const wide = (name) => check(`${name} bears wide text, ${code}`, () => bearsWideText(page));
    await walk(page, home, wordsIn(code), (step) => (step.endsWith('filled') ? undefined : wide(step)));
    await everyOtherPage(page, home, wordsIn(code), wide);
  });
}

await part('saved in the calendar, the buttons still work', PHONE, { acceptDownloads: true }, async (page) => {
  const t = TONGUES.it;
  await walk(page, home, t, async (step) => {
    if (step !== '7-done' && step !== '8-appointment') return;
    for (let time = 0; time < 2; time += 1) {
      const [file] = await Promise.all([
        page.waitForEvent('download', { timeout: 5_000 }),
        page.getByRole('main').getByRole('button', { name: t.save }).click(),
      ]);
      must(file.suggestedFilename().endsWith('.ics'), file.suggestedFilename());
    }
    if (step === '8-appointment') {
      await press(page, page.getByRole('main').getByRole('button', { name: t.move }));
      await page.getByRole('heading', { level: 1, name: t.when }).waitFor();
      await page.goBack({ waitUntil: 'load' });
    }
  });
});

for (const code of ['it', 'ar'].filter((code) => languages.includes(code))) {
  await part(`printed on one sheet, ${code}`, WIDE, {}, async (page) => {
    await walk(page, home, wordsIn(code), async (step) => {
      if (step.includes('results')) await resultsFit(page, `${step}, ${code}`);
    });
    await sheetsFit(page, home, code);
  });
}

await part('the other pages', PHONE, {}, async (page) => {
  await everyOtherPage(page, home, TONGUES.it, async (name, status, expected) => {
    await check(`${name} answers ${expected ?? 'when pressed'}`, () => must(status === expected, `${status}`));
    await check(`${name}: large enough for a finger`, () => largeEnough(page));
    await picture(page, name);
  });
  must((await page.context().cookies()).length === 0, 'a cookie without need');
});

await part('the desk', PHONE, {}, async (page) => {
  await page.goto(`${home}/it/scrivania/entra`);
  await looksRight(page, 'sign-in');
  await picture(page, 'sign-in');
  await page.locator('[name=sign-in-name]').fill(town.login);
  await page.locator('[name=password]').fill(town.password);
  await press(page, page.getByRole('main').getByRole('button', { name: 'Entra', exact: true }));
  await looksRight(page, 'the desk today');
  await picture(page, 'desk-today');
  await page.goto(`${home}/it/scrivania/2026-11-24`);
  await looksRight(page, 'the desk with people');
  await picture(page, 'desk-people');
  await page.setViewportSize(WIDE);
  await picture(page, 'desk-people-wide');
});

await staffTrees(part, asked.town, asked.update, town.samples);
await calendar(part, home, town, picture);
await part('Monday at the hub', WIDE, {}, (page) => monday(page, home, town, (name) => picture(page, name)));
await part('Monday at the hub, on a tablet', { width: 768, height: 1024 }, {}, async (page) => {
  for (const path of ['/it/scrivania', '/it/scrivania/settimana/2026-11-23', '/it/scrivania/assenze', '/it/scrivania/contatti/nuovo', '/it/scrivania/messaggi']) {
    await signIn(page, home, town.hub[0], town.password);
    await page.goto(home + path);
    await looksRight(page, `${path} on a tablet`);
    await picture(page, `monday-tablet-${path.split('/').pop()}`);
  }
});

await part('the sample pages', PHONE, {}, async (page) => {
  for (const path of town.samples) {
    // Ten languages are written by a test; a browser looks at one that runs from the left and one from the right.
    const looked = /^\/samples\/(it|ar)\//.test(path);
    if (!looked && !asked.pictures) continue;
    const answer = await page.goto(home + path, { waitUntil: 'load' });
    must(answer.status() === 200, `${path} answers ${answer.status()}`);
    const name = path.slice(1).replaceAll('/', '-');
    if (looked) await looksRight(page, name);
    await picture(page, name);
  }
});

await contacts(part, home, town, picture);
await exchange(part, home, town, picture);
await groups(part, home, town, picture);
await household(part, home, town, picture);
await address(part, home, town, picture);
await plan(part, home, town, picture);
await guardian(part, home, town, picture);
await housing(part, home, town, picture);
await mandate(part, home, town, picture);
await disposal(part, home, town, picture);
await rights(part, home, town, picture);

// A house hears so many sign-ins from unknown browsers at once and no more, and the clock of a test town stands still: the other half of the
// walks has a town of its own.
await town.stop();
town = await startTown(asked.town);
home = town.url;

await ownFilo(part, home, town, picture);
await documents(part, home, town, picture);
await notes(part, home, town, picture);
await interventions(part, home, town, picture);
await twice(part, home, town, picture);
await prescribers(part, home, town, picture);
await intake(part, home, town, picture);
await instruments(part, home, town, picture);
await assessments(part, home, town, picture);
await cases(part, home, town, picture);
await oneHousehold(part, home, town, picture);
await tasks(part, home, town, picture);
await online(part, asked.town, picture);
await mediators(part, home, town, picture);

await passkeys(part, home, town, picture);
await eid(part, asked.town, picture);

await discreet(part, home, picture);

for (const code of ['it', 'ar'].filter((code) => languages.includes(code))) {
  await part(`the poster of a desk that closed, ${code}`, PHONE, {}, async (page) => {
    await page.goto(`${home}/${code}${town.closed_desk}`);
    await looksRight(page, `desk closed, ${code}`);
  });
}

await browser.close();
await town.stop();
process.exitCode = close();
