// SPDX-License-Identifier: EUPL-1.2
// Passkeys: the browser asks the telephone, the computer or the key, and what it answers goes with the form. Without this
// script the form stays hidden, and one comes in with name and password.
const form = document.querySelector('[data-passkey]');
const { passkey, options, origin } = form.dataset;
const bytes = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

function say(what) {
  for (const words of form.querySelectorAll('[data-says]')) words.hidden = words.dataset.says !== what;
  form.querySelector(`[data-says="${what}"]`)?.focus();
}

// What stands in the way before anything is asked.
function hindrance() {
  if (location.origin !== origin) return 'elsewhere';
  return globalThis.PublicKeyCredential && navigator.credentials ? '' : 'old';
}

// Every field of the answer that is bytes, in letters.
const FIELDS = ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature', 'userHandle'];
const WORDS = { NotAllowedError: 'cancelled', AbortError: 'cancelled', InvalidStateError: 'already', SecurityError: 'elsewhere', NotSupportedError: 'old' };

async function ask() {
  const publicKey = JSON.parse(options);
  publicKey.challenge = bytes(publicKey.challenge);
  if (publicKey.user) publicKey.user.id = bytes(publicKey.user.id);
  for (const known of publicKey.excludeCredentials ?? []) known.id = bytes(known.id);
  try {
    const found = await navigator.credentials[passkey]({ publicKey });
    const response = {};
    const wanted = passkey === 'create' ? FIELDS.slice(0, 2) : FIELDS.filter((field) => field !== 'attestationObject');
    for (const field of wanted) if (found.response[field]) response[field] = text(found.response[field]);
    if (passkey === 'create') response.transports = found.response.getTransports?.() ?? [];
    const { id, type, authenticatorAttachment } = found;
    form.elements.credential.value = JSON.stringify({ id, rawId: id, type, authenticatorAttachment, clientExtensionResults: {}, response });
    form.submit();
  } catch (error) {
    say(WORDS[error.name] ?? 'failed');
  }
}

form.addEventListener('click', (event) => {
  if (!event.target.closest('button')) return;
  const why = hindrance();
  if (why || passkey === 'create') event.preventDefault();
  if (why) say(why);
  else if (passkey === 'create') ask();
  else form.elements.typed.value = document.getElementById('field-sign-in-name')?.value ?? '';
});

form.hidden = false;
if (passkey === 'create') form.querySelector('button').focus();
else if (options && !hindrance()) ask();
