// SPDX-License-Identifier: EUPL-1.2
// The main story, pressed by words: a parent in Casalmaggiore lost the job and is late with the rent.

import { must } from './report.mjs';

export const TONGUES = {
  it: {
    code: 'it',
    work: 'Ho perso il lavoro o lo cerco',
    rent: "Sono indietro con l'affitto",
    town: 'Dove abiti?',
    next: 'Avanti',
    rather: 'Preferisco non dirlo',
    book: /^Prenota/,
    name: 'Come ti chiami?',
    phone: 'Telefono',
    email: /^E-mail/,
    note: /^Vuoi dirci/,
    confirm: 'Conferma',
    booked: /Il tuo codice/,
    save: 'Salva nel calendario',
    manage: 'Apri il tuo appuntamento',
    own: 'Il tuo appuntamento',
    move: 'Sposta',
    when: 'Quando vuoi venire?',
    other: 'English',
  },
  en: {
    code: 'en',
    work: 'I lost my job or I am looking for one',
    rent: 'I am late with the rent',
    town: 'Where do you live?',
    next: 'Next',
    rather: 'I would rather not say',
    book: /^Book/,
    name: 'What is your name?',
    phone: 'Telephone',
    email: /^E-mail/,
    note: /^Would you like to tell us/,
    confirm: 'Confirm',
    booked: /Your code/,
    save: /calendar/i,
    manage: /^Open your/,
    own: /^Your appointment/,
    move: /^Move/,
    when: /^When/,
    other: 'Italiano',
  },
};

export const GUEST = { name: 'Persona Inventata', phone: '000 123 4567', email: 'inventata@nessuno.example', note: 'Vengo con un passeggino.' };

/** Presses and waits for the next page. */
export async function press(page, locator) {
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), locator.click()]);
}

/** Presses the button that sends this: by its name, and by how its value is told (`="yes"`, `^="book:"`). */
export const send = (page, name, value, within = 'main') =>
  press(page, page.locator(`${within} button[name="${name}"]${value ? `[value${value}]` : ''}`).first());

const button = (page, name) => page.getByRole('main').getByRole('button', { name, exact: typeof name === 'string' });

/** Walks the whole story; `at(name)` is called on every page before it is left. */
export async function walk(page, home, t, at) {
  const answer = await page.goto(`${home}/${t.code}`);
  must(answer.status() === 200, `the first page answers ${answer.status()}`);
  await at('1-ask');
  await page.getByText(t.work, { exact: true }).click();
  await page.getByText(t.rent, { exact: true }).click();
  must(await page.getByLabel(t.work).isChecked(), 'a press on the words ticks them');
  await page.getByLabel(t.town).fill('Casalmaggiore');
  await at('1-ask-filled');
  await press(page, button(page, t.next));
  await at('2-questions');
  await press(page, button(page, t.next));
  await page.getByText('Energheia').first().waitFor();
  await at('3-results');
  await press(page, button(page, t.book).first());
  await at('4-time');
  await press(page, page.locator('button.slot').first());
  await at('5-person');
  await page.getByLabel(t.name).fill(GUEST.name);
  await page.getByLabel(t.phone, { exact: true }).fill(GUEST.phone);
  await page.getByLabel(t.email).fill(GUEST.email);
  await page.getByLabel(t.note).fill(GUEST.note);
  await press(page, button(page, t.next));
  await page.getByText(GUEST.name).first().waitFor();
  await at('6-summary');
  await press(page, button(page, t.confirm));
  await page.getByText(t.booked).first().waitFor();
  must((await page.locator('.code').innerText()).length >= 4, 'a code to say');
  await at('7-done');
  must((await page.context().cookies()).length === 0, 'a cookie before it is needed');
  await press(page, page.getByRole('main').getByRole('link', { name: t.manage }));
  await page.getByRole('heading', { level: 1, name: t.own }).waitFor();
  must(page.url() === `${home}/${t.code}/appuntamento`, `the secret stays in the address: ${page.url()}`);
  must((await page.context().cookies()).length === 1, 'one cookie for the private page');
  await at('8-appointment');
}
