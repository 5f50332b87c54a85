// SPDX-License-Identifier: EUPL-1.2
// One line for each check; a check that fails does not stop the others.

let passed = 0;
const failed = [];

/** Runs a check and prints its line. Gives what it gives, or nothing when it fails. */
export async function check(name, work) {
  try {
    const outcome = await work();
    passed += 1;
    console.log(`ok    ${name}`);
    return outcome;
  } catch (error) {
    failed.push(name);
    const said = String(error.message ?? error).split('\n').slice(0, 12).join('\n        ');
    console.log(`FAIL  ${name}\n        ${said}`);
    return undefined;
  }
}

/** Stops a check. */
export function must(truth, otherwise) {
  if (!truth) throw new Error(typeof otherwise === 'function' ? otherwise() : otherwise);
}

/** The closing line; gives the exit status. */
export function close() {
  for (const name of failed) console.log(`failed: ${name}`);
  console.log(`test result: ${failed.length === 0 ? 'ok' : 'FAILED'}. ${passed} passed, ${failed.length} failed`);
  return failed.length === 0 ? 0 : 1;
}
