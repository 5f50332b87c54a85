// SPDX-License-Identifier: EUPL-1.2
// The pages of who comes to a group, and of who sends somebody else: pressed by what their forms send, every language alike.

import { press, send } from './story.mjs';

/** A group with room: its page, the form, a place, and the place given back. Then one without: the list. */
async function group(page, town, code, at) {
  const home = `${town.url}/${code}`;
  await page.goto(`${home}${town.groups.open}`);
  await at('group');
  await send(page, 'go', '="begin"');
  await at('group-come');
  await send(page, 'go', '="on"');
  await at('group-mistakes');
  await page.locator('[name=name]').fill('Persona Inventata');
  await page.locator('[name=phone]').fill('000 123 4567');
  await send(page, 'go', '="on"');
  await at('group-done');
  await press(page, page.locator('main a[href*="/appuntamento/"]').last());
  await at('group-own');
  await send(page, 'go', '="leave"');
  await at('group-leaving');
  await send(page, 'go', '="leave-yes"');
  await at('group-left');
  await page.goto(`${home}${town.groups.full}`);
  await at('group-full');
  await send(page, 'go', '="begin"');
  await at('group-list');
  await send(page, 'go', '="on"');
  await at('group-waiting');
}

/** A teacher's page: the link, the first question, the authorities, the form, the agreement, what was sent. */
async function sender(page, town, code, at) {
  await page.goto(`${town.url}/${code}${town.teacher}`);
  await at('sender-link');
  await send(page, 'go', '="on"');
  await at('sender-home');
  await send(page, 'do', '="new"');
  await at('sender-risk');
  await send(page, 'go', '="on"');
  await at('sender-risk-mistakes');
  await page.locator('[name=risk]').first().check();
  await send(page, 'go', '="on"');
  await at('sender-harm');
  await send(page, 'go', '="back"');
  await page.locator('[name=risk]').last().check();
  await send(page, 'go', '="on"');
  await at('sender-about');
  await send(page, 'go', '="on"');
  await at('sender-mistakes');
  await page.locator('[name=called]').fill('Persona Inventata');
  await page.locator('[name=phone]').fill('000 123 4567');
  // Where somebody answers: a link offers no other desk.
  await page.locator('[name=town]').fill('Cremona');
  await page.locator('[name=need][value=parenting]').check();
  await send(page, 'go', '="on"');
  await at('sender-agreement');
  await send(page, 'go', '="send"');
  await at('sender-no-agreement');
  await page.locator('[name=by]').first().check();
  await page.locator('[name=how]').first().check();
  await page.locator('[name=agreed]').check();
  await page.locator('[name=tell]').last().check();
  await send(page, 'go', '="book"');
  await at('sender-book');
  await send(page, 'go', '="back"');
  await page.locator('[name=agreed]').check();
  await send(page, 'go', '="send"');
  await at('sender-sent');
  await send(page, 'do', '^="back:"');
  await at('sender-taken-back');
}

/** Calls `at(name)` on each of these pages. */
export async function everyVisit(page, town, code, at) {
  await group(page, town, code, at);
  await sender(page, town, code, at);
}
