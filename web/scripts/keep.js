// SPDX-License-Identifier: EUPL-1.2
// A long form is kept while it is typed, and waits for the connection: nothing leaves the page before what stands in it has
// arrived. Without this script it is kept each time one goes on. Nothing is stored in the browser.
const form = document.querySelector('form[data-keep]');
const PAUSE = 1200;
const RETRY = 5000;
let typed = false;
let lost = false;
let leaving = false;
let timer;
let under = Promise.resolve(true);

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
    say('waiting');
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
