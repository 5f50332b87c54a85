// SPDX-License-Identifier: EUPL-1.2
// The words that the story presses, in any language the pages speak: read from the same files the pages are written from,
// so that a walk in Arabic needs no Arabic in a script. Italian and English are written by hand in story.mjs: there a
// changed word is noticed.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TONGUES } from './story.mjs';
import { root } from './town.mjs';

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const begins = (text) => new RegExp(`^${escape(text)}`);

/** The messages of one line in a room's file. */
function messages(room, code) {
  const file = readFileSync(join(root, 'crates', room, 'locales', `${code}.ftl`), 'utf8');
  return Object.fromEntries([...file.matchAll(/^([a-z][\w-]*) = (.+)$/gm)].map(([, key, text]) => [key, text.trim()]));
}

/** What a territory's file of words says for an Italian text. */
function told(code, italian) {
  const path = join(root, 'territories/cremona/words', `${code}.toml`);
  if (!existsSync(path)) return italian;
  const key = `it = ${JSON.stringify(italian)}\nsay = `;
  const file = readFileSync(path, 'utf8');
  const at = file.indexOf(key);
  return at < 0 ? italian : JSON.parse(file.slice(at + key.length).split('\n', 1)[0]);
}

/** The words of the story in a language. */
export function wordsIn(code) {
  if (TONGUES[code]) return TONGUES[code];
  const door = messages('door', code);
  const say = (key) => door[key] ?? messages('door', 'it')[key];
  return {
    code,
    work: told(code, TONGUES.it.work),
    rent: told(code, TONGUES.it.rent),
    town: say('door-ask-town'),
    next: say('door-next'),
    rather: say('door-rather-not'),
    book: begins(say('door-book')),
    name: say('door-name'),
    phone: say('door-phone'),
    email: begins(say('door-email')),
    note: begins(say('door-note')),
    confirm: say('door-confirm'),
    booked: new RegExp(escape(say('door-code').replace(/[:：]$/, ''))),
    save: say('door-calendar'),
    manage: say('door-manage'),
    own: say('door-appointment-title'),
    move: say('door-move'),
    when: say('door-time-title'),
    other: 'Italiano',
  };
}

/** The languages that the site offers, Italian first. */
export async function languagesOf(page, home) {
  await page.goto(`${home}/it/privacy`);
  const codes = await page.locator('link[rel=alternate][hreflang]').evaluateAll((links) => links.map((link) => link.hreflang));
  return codes.filter((code) => code.length === 2);
}
