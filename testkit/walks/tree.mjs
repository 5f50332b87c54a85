// SPDX-License-Identifier: EUPL-1.2
// What a screen reader is told: the browser's own accessibility tree, in order, compared with what was written down in
// trees/. `run.mjs --only "screen reader" --update` writes it down anew: read the difference before keeping it.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { must } from './report.mjs';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'trees');
const TOLD = new Set([
  'alert', 'banner', 'button', 'checkbox', 'combobox', 'contentinfo', 'DisclosureTriangle', 'form', 'group', 'heading', 'img', 'image',
  'link', 'list', 'main', 'navigation', 'radio', 'radiogroup', 'region', 'search', 'searchbox', 'spinbutton', 'status', 'table', 'textbox',
]);
/** Told only with a name: without one they are a grouping that nobody hears. */
const NAMED = new Set(['form', 'group', 'list', 'region', 'table', 'radiogroup']);
const STATES = ['level', 'checked', 'expanded', 'required', 'invalid', 'disabled'];

/** The tree under the first node of a role, one line for each thing that is told. */
export async function toldUnder(page, role) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const known = new Map(nodes.map((node) => [node.nodeId, node]));
  const top = nodes.find((node) => !node.ignored && node.role?.value === role);
  must(top, `nothing is told as ${role}`);
  const lines = [];
  const visit = (node, depth) => {
    const word = node.role?.value;
    const name = (node.name?.value ?? '').replace(/\s+/g, ' ').trim();
    const told = !node.ignored && TOLD.has(word) && (name || !NAMED.has(word));
    if (told) {
      const states = STATES.map((state) => [state, node.properties?.find((one) => one.name === state)?.value?.value])
        .filter(([, value]) => value !== undefined && value !== false && value !== 'false')
        .map(([state, value]) => ` ${state}=${value}`);
      const about = node.description?.value ? ` (${node.description.value.replace(/\s+/g, ' ').trim()})` : '';
      lines.push(`${'  '.repeat(depth)}${word}${name ? ` «${name}»` : ''}${states.join('')}${about}`);
    }
    for (const child of node.childIds ?? []) if (known.has(child)) visit(known.get(child), depth + (told ? 1 : 0));
  };
  visit(top, 0);
  return lines;
}

/** Everything that can be pressed or filled has a name. */
export function allNamed(lines) {
  const silent = lines.filter((line) => /^\s*(button|link|textbox|searchbox|checkbox|radio|combobox|spinbutton|heading)( \w+=.*)?$/.test(line));
  must(silent.length === 0, () => `without a name: ${silent.join('; ')}`);
}

/** Compares with what was written down, or writes it down. */
export function compare(name, lines, update) {
  const file = join(folder, `${name}.txt`);
  const told = `${lines.join('\n')}\n`;
  if (update) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, told);
    return;
  }
  must(existsSync(file), `trees/${name}.txt is not written yet: run.mjs --only "screen reader" --update`);
  const expected = readFileSync(file, 'utf8').split('\n');
  const found = told.split('\n');
  const at = found.findIndex((line, place) => line !== expected[place]);
  const place = at < 0 && expected.length > found.length ? found.length - 1 : at;
  must(place < 0, () => `trees/${name}.txt, line ${place + 1}\n  written: ${expected[place] ?? '(end)'}\n  told:    ${found[place] || '(end)'}`);
}
