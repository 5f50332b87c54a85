// SPDX-License-Identifier: EUPL-1.2
// The pages that come of what somebody does: a booking from a service's sheet, an appointment moved and cancelled, the page
// of who writes without a name. They are pressed by what their forms send, not by their words: every language alike.

import { press, send } from './story.mjs';

/** From a service that several desks give, as far as a form sent empty. */
async function fromSheet(page, home, code, at) {
  await page.goto(`${home}/${code}/servizi/consultorio-familiare`);
  await press(page, page.locator('main form[action$="/prenota"] button').first());
  await send(page, 'go', '="to-place"', 'body');
  await at('place');
  await send(page, 'go', '="on"');
  await press(page, page.locator('button.slot').first());
  await send(page, 'go', '="on"');
  await send(page, 'go', '="on"');
  await at('person-mistakes');
}

/** The appointment just booked, after the story: moved, then cancelled, so that its time is free again. */
async function appointment(page, home, code, at) {
  await page.goto(`${home}/${code}/appuntamento`);
  await send(page, 'go', '="move"');
  await at('moving');
  await press(page, page.locator('button.slot').first());
  await at('moving-summary');
  await send(page, 'go', '="on"');
  await at('moved');
  await page.goto(`${home}/${code}/appuntamento`);
  await send(page, 'go', '="earlier"');
  await at('earlier');
  await send(page, 'go', '="earlier-ask"');
  await at('earlier-waiting');
  await send(page, 'go', '="earlier-stop"');
  await send(page, 'go', '="cancel"');
  await at('cancelling');
  await send(page, 'go', '="cancel-yes"');
  await at('cancelled');
}

/** Written without a name: from what is said before to the page deleted, with an appointment taken and given back. */
async function withoutName(page, home, code, at) {
  const address = `${home}/${code}/informazioni`;
  await page.goto(address);
  await at('before');
  await page.locator('[name=words]').fill('una due tre');
  await press(page, page.locator('form:has([name=words]) button').first());
  await at('words-unknown');
  await page.goto(address);
  await page.locator('[name=town]').fill('Casalmaggiore');
  await send(page, 'go', '', '#step');
  await at('tell');
  await send(page, 'go', '', '#step');
  await at('tell-mistakes');
  await page.locator('[name=message]').fill('…');
  await send(page, 'go', '', '#step');
  await at('words');
  await press(page, page.locator('form:has([value=open]) button').first());
  await at('own');
  await send(page, 'do', '="reach"');
  await at('reach');
  await page.goto(address);
  await send(page, 'do', '="name"');
  await at('name');
  await page.goto(address);
  await send(page, 'do', '^="book:"');
  await at('meeting-time');
  await press(page, page.locator('button.slot').first());
  await at('meeting-summary');
  await send(page, 'go', '="on"');
  await at('meeting');
  await send(page, 'do', '="delete"');
  await at('deleting');
  await send(page, 'do', '="delete-on"');
  await at('today');
}

/** The square that a town's own site frames. */
async function square(page, home, code, at) {
  await page.goto(`${home}/widget/019021?lang=${code}`);
  await at('widget');
}

/** Calls `at(name)` on each of these pages. To be walked right after the story, whose booking it takes up. */
export async function everyOwnPage(page, home, t, at) {
  await fromSheet(page, home, t.code, at);
  await appointment(page, home, t.code, at);
  await withoutName(page, home, t.code, at);
  await square(page, home, t.code, at);
}
