// SPDX-License-Identifier: EUPL-1.2
// A long form is kept while it is typed, and waits for the connection: nothing leaves the page before what stands in it has
// arrived. Without this script it is kept each time one goes on. In the browser nothing is stored; but where the page brings a key, what
// could not be sent lies there sealed until it arrives. The server gives that key for a day, to who is signed in: for whoever finds the
// telephone it is noise.
const form = document.querySelector('form[data-keep]');
const PAUSE = 1200;
const RETRY = 5000;
let typed = false;
let lost = false;
let leaving = false;
let timer;
let under = Promise.resolve(true);

const keys = (form.dataset.keepDevice ?? '').split(' ').filter((key) => key && globalThis.crypto?.subtle);
const place = `filo-keep:${form.getAttribute('action').replace(/^\/[a-z]{2}\//, '/')}`;
const bytes = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
const opened = (key) => crypto.subtle.importKey('raw', bytes(key), 'AES-GCM', false, ['encrypt', 'decrypt']);
const text = (some) => btoa(Array.from(new Uint8Array(some), (byte) => String.fromCharCode(byte)).join(''));
const name = () => `${place}:${form.elements.key.value}`;

// What is typed, sealed on the device; whether it could be.
async function lay() {
  if (!keys.length) return false;
  try {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const plain = new TextEncoder().encode(JSON.stringify([...new FormData(form)]));
    const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await opened(keys[0]), plain);
    localStorage.setItem(name(), JSON.stringify({ at: Date.now(), iv: text(iv), data: text(sealed) }));
    return true;
  } catch {
    return false;
  }
}

function erase() {
  if (!keys.length) return;
  try {
    localStorage.removeItem(name());
  } catch {
    // No storage: nothing lay there.
  }
}

async function unseal({ iv, data }) {
  for (const key of keys) {
    try {
      const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytes(iv) }, await opened(key), bytes(data));
      return JSON.parse(new TextDecoder().decode(plain));
    } catch {
      // Another day's, or another person's.
    }
  }
  return null;
}

function fill(fields) {
  const values = (element) => fields.filter(([field]) => field === element.name).map(([, value]) => value);
  for (const element of form.elements) {
    if (!element.name || element.type === 'submit') continue;
    if (element.type === 'checkbox' || element.type === 'radio') element.checked = values(element).includes(element.value);
    else element.value = values(element)[0] ?? '';
  }
  for (const more of form.querySelectorAll('details')) more.open ||= [...more.querySelectorAll('textarea')].some((one) => one.value);
}

// What was typed here without a connection, on a page that was closed since, stands in its fields again and is sent.
async function again() {
  if (!keys.length) return;
  try {
    for (const stored of Object.keys(localStorage).filter((key) => key.startsWith(`${place}:`))) {
      const fields = await unseal(JSON.parse(localStorage.getItem(stored)));
      const was = (field) => fields?.find(([one]) => one === field)?.[1] ?? '';
      if (!fields || was('note') !== form.elements.note.value || was('corrects') !== form.elements.corrects.value) continue;
      fill(fields);
      for (const words of document.querySelectorAll('[data-keep-again]')) words.hidden = false;
      soon();
      return;
    }
  } catch {
    // What cannot be read is left: it is swept away after a day.
  }
}

function say(what, at = '') {
  for (const words of document.querySelectorAll('[data-keep-says]')) {
    words.hidden = words.dataset.keepSays !== what;
    const moment = words.querySelector('[data-keep-at]');
    if (moment && !words.hidden) moment.textContent = at;
  }
}

// What has arrived is from now on what stood there before.
function arrived(sent) {
  for (const old of form.querySelectorAll('input[name^="was-"]')) old.remove();
  for (const [name, value] of sent) {
    if (!name.startsWith('i-') || !value) continue;
    const was = Object.assign(document.createElement('input'), { type: 'hidden', name: `was-${name}`, value });
    form.append(was);
  }
}

async function send() {
  const sent = new URLSearchParams(new FormData(form));
  sent.delete('go');
  sent.append('go', 'keep');
  typed = false;
  try {
    const answer = await fetch(form.action, { method: 'POST', body: sent, redirect: 'manual' });
    if (answer.status >= 500) throw answer;
    lost = false;
    // Arrived, or it had arrived before: nothing lies on the device any more.
    if (answer.status === 200 || answer.status === 208) erase();
    if (answer.status === 200) {
      arrived(sent);
      say('kept', await answer.text());
      return true;
    }
    // Whoever presses sees why: a colleague's other answer, something that is no answer, a session that has ended.
    const away = answer.type === 'opaqueredirect';
    say(away ? 'away' : 'look');
    return !away;
  } catch {
    typed = true;
    lost = true;
    say((await lay()) || !form.dataset.keepDevice ? 'waiting' : 'stays');
    clearTimeout(timer);
    timer = setTimeout(keep, RETRY);
    return false;
  }
}

// One at a time, in the order typed.
function keep() {
  under = under.then(() => (typed ? send() : !lost));
  return under;
}

// Where a colleague has answered otherwise, nothing goes before somebody has chosen.
const choosing = form.querySelector('input[name="over"]') !== null;

function soon() {
  typed = true;
  clearTimeout(timer);
  if (!choosing) timer = setTimeout(keep, PAUSE);
}

form.addEventListener('input', soon);
form.addEventListener('change', soon);
addEventListener('online', () => !choosing && keep());
document.addEventListener('visibilitychange', () => document.hidden && !choosing && keep());
addEventListener('beforeunload', (event) => typed && !leaving && event.preventDefault());
// Back from the browser's memory, the form is as alive as before.
addEventListener('pageshow', (event) => {
  if (event.persisted) leaving = false;
});

form.addEventListener('submit', async (event) => {
  if (leaving || choosing) {
    leaving = true;
    return;
  }
  event.preventDefault();
  event.stopPropagation();
  const { submitter } = event;
  typed = true;
  clearTimeout(timer);
  if (!(await keep())) {
    document.querySelector('[data-keep-says]:not([hidden])')?.focus();
    return;
  }
  leaving = true;
  form.requestSubmit(submitter);
});

again();
