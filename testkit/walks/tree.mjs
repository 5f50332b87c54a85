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

/** The tree under the first node of a role, one line for each thing that is told; `more` are roles told besides. */
export async function toldUnder(page, role, more = []) {
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
    const told = !node.ignored && (more.includes(word) || (TOLD.has(word) && (name || !NAMED.has(word))));
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

const LINE = /^\s*(\w+)(?: «(.*?)»)?((?: \w+=\S+)*)(?: \((.*)\))?$/;

/** What a worker who cannot see the page would stumble over: silent tables and columns, a missing or skipped heading, and two things
 * of one name that do not say which is which. */
export function clear(lines) {
  const faults = [];
  const parts = lines.map((line) => LINE.exec(line)).filter(Boolean);
  for (const [, role, name] of parts) {
    if (['table', 'columnheader', 'rowheader', 'group', 'radiogroup'].includes(role) && !name) faults.push(`a ${role} without a name`);
    if (name && /^(.{4,}) \1$/.test(name)) faults.push(`${role} «${name}» says it twice`);
  }
  // What is wrong with a form is said before anything else, also before the main heading.
  const said = lines.findIndex((line) => /^\s*alert/.test(line));
  const inside = (place) => said >= 0 && place > said && lines.slice(said + 1, place + 1).every((line) => /^\s{4}/.test(line));
  const levels = lines.filter((line, place) => !inside(place)).map((line) => LINE.exec(line)).filter((part) => part?.[1] === 'heading').map(([, , name, states]) => [Number(/level=(\d)/.exec(states)?.[1]), name]);
  if (levels.filter(([level]) => level === 1).length !== 1) faults.push(`main headings: ${JSON.stringify(levels)}`);
  levels.reduce((before, [level, name]) => {
    if (level > before + 1) faults.push(`«${name}» is a heading of level ${level} after one of level ${before}`);
    return level;
  }, 0);
  const seen = new Map();
  for (const [, role, name, , about] of parts.filter(([, role]) => ['button', 'link', 'textbox', 'combobox', 'searchbox', 'DisclosureTriangle'].includes(role))) {
    const words = `${role} «${name}»${about ? ` (${about})` : ''}`;
    seen.set(words, (seen.get(words) ?? 0) + 1);
  }
  for (const [words, times] of seen) if (times > 1) faults.push(`${times} times ${words}`);
  must(faults.length === 0, () => faults.join('\n'));
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
