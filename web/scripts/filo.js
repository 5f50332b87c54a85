// SPDX-License-Identifier: EUPL-1.2
// Small comforts. Every page works without them.

// What went wrong, or what was just done, is read first.
document.querySelector('[data-focus]')?.focus();

// A form is sent once, however often the button is pressed. The calendar entry is a
// file to keep: the page stays, and its buttons go on working.
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  if (event.submitter?.value !== 'calendar') form.dataset.sent = 'yes';
});

// Back from the browser's memory, the form may be sent again.
window.addEventListener('pageshow', (event) => {
  if (event.persisted) {
    for (const form of document.forms) delete form.dataset.sent;
  }
});

// Open menus close by Escape or by a press elsewhere.
const menus = () => document.querySelectorAll('details[data-menu][open]');
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  for (const menu of menus()) {
    menu.open = false;
    menu.querySelector('summary').focus();
  }
});
document.addEventListener('click', (event) => {
  for (const menu of menus()) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});

// Buttons that only make sense with a script show themselves.
for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}

// What was typed without a connection waits on the device for a day at most.
const DAY = 24 * 60 * 60 * 1000;
try {
  for (const key of Object.keys(localStorage).filter((one) => one.startsWith('filo-keep:'))) {
    const { at } = JSON.parse(localStorage.getItem(key)) ?? {};
    if (!(at > Date.now() - DAY)) localStorage.removeItem(key);
  }
} catch {
  // No storage, or something else's: nothing of ours.
}
