// SPDX-License-Identifier: EUPL-1.2
// Starts a test town with its clock standing still, and the browser that walks in it.

import { execFileSync, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
export const root = join(here, '..', '..');
const require = createRequire(join(root, 'web', 'package.json'));
const { chromium } = require('playwright-core');

/** The accessibility engine, as text to be run inside a page. */
export const axePath = require.resolve('axe-core/axe.min.js');

/** Builds the town; takes no time when it is built already. */
function build() {
  execFileSync('cargo', ['build', '--quiet', '--package', 'testkit', '--bin', 'testtown'], { cwd: root, stdio: 'inherit' });
  return join(process.env.CARGO_TARGET_DIR ?? join(root, 'target'), 'debug', 'testtown');
}

/** Starts the town; gives its address, its login, and how to stop it. `words`: what the town is told, its desk first. */
export async function startTown(program, words = []) {
  const found = program ?? build();
  const child = spawn(found, words, { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout });
  const ready = await new Promise((resolve, reject) => {
    lines.once('line', (line) => resolve(JSON.parse(line)));
    child.once('exit', (code) => reject(new Error(`the town stopped with ${code}`)));
  });
  const stop = () => new Promise((resolve) => {
    child.once('exit', resolve);
    child.stdin.end();
  });
  return { ...ready, stop };
}

/** Debian's browser, with nothing that talks to the world by itself. */
export async function startBrowser() {
  return chromium.launch({
    executablePath: process.env.FILO_BROWSER ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--font-render-hinting=none',
    ],
  });
}
