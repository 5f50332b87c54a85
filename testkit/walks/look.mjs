// SPDX-License-Identifier: EUPL-1.2
// What is looked at on a page: accessibility, width, weight, strangers, cookies.

import { readFileSync } from 'node:fs';
import { axePath } from './town.mjs';
import { check, must } from './report.mjs';

const axe = readFileSync(axePath, 'utf8');
export const NARROW = { width: 320, height: 740 };
export const PHONE = { width: 360, height: 740 };
export const WIDE = { width: 1280, height: 900 };

/** The accessibility engine finds nothing, and nothing is cut off, at 320 and at 1280 pixels. */
export async function looksRight(page, name) {
  const before = page.viewportSize();
  for (const size of [NARROW, WIDE]) {
    await page.setViewportSize(size);
    await check(`${name}: accessible at ${size.width}`, () => accessible(page));
    if (size === NARROW) await check(`${name}: no sideways scroll at 320`, () => fits(page));
  }
  await page.setViewportSize(before);
}

async function accessible(page) {
  // Run by the tools of the browser, so that the strict policy of the page stays in force.
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const results = await window.axe.run(document, { resultTypes: ['violations'] });
    return results.violations.map((one) => ({
      id: one.id,
      impact: one.impact,
      help: one.help,
      nodes: one.nodes.slice(0, 3).map((node) => `${node.target.join(' ')} — ${node.failureSummary.split('\n').slice(1, 2)}`),
    }));
  });
  must(found.length === 0, () => found.map((one) => `${one.id} (${one.impact}): ${one.help}\n  ${one.nodes.join('\n  ')}`).join('\n'));
}

async function fits(page) {
  const wide = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 0.5)
      .slice(-3)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className} reaches ${Math.round(element.getBoundingClientRect().right)}: ${element.textContent.trim().slice(0, 40)}`);
  });
  must(wide.length === 0, () => wide.join('\n'));
}

/** Everything that may be pressed with a finger is large enough (44 pixels, or text within a line). */
export async function largeEnough(page) {
  const small = await page.evaluate(() => {
    const shown = (element) => element.getClientRects().length > 0 && !element.closest('.visually-hidden, .skip');
    const target = (element) => (element.matches('[type=checkbox], [type=radio]') ? (element.labels?.[0] ?? element) : element);
    const open = (element) => {
      const details = element.closest('details:not([open])');
      return !details || element.matches('summary');
    };
    return [...document.querySelectorAll('button, summary, select, textarea, input:not([type=hidden]), a.btn')]
      .filter((element) => shown(element) && open(element))
      .map((element) => [element, target(element).getBoundingClientRect()])
      .filter(([, box]) => box.width > 1 && (box.height < 43.5 || box.width < 43.5))
      .map(([element, box]) => `${element.tagName.toLowerCase()} «${(element.innerText || element.name).trim().slice(0, 30)}» ${Math.round(box.width)}×${Math.round(box.height)}`);
  });
  must(small.length === 0, () => `too small for a finger: ${small.join('; ')}`);
}

/** Watches what a page loads: bytes over the wire, strangers. */
export async function watch(page, home) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  const each = new Map();
  const names = new Map();
  const strangers = [];
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    names.set(requestId, request.url);
    if (!request.url.startsWith(home) && !request.url.startsWith('data:')) strangers.push(request.url);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes += encodedDataLength;
    each.set(names.get(requestId), encodedDataLength);
  });
  return {
    strangers,
    /** Bytes since the last time this was asked, once everything has arrived. */
    async weigh() {
      await page.waitForLoadState('load');
      await page.evaluate(() => document.fonts.ready.then(() => true));
      // Messages come in order: an answer to this one means that all before it were heard.
      await session.send('Runtime.evaluate', { expression: '1' });
      const weight = bytes;
      const heaviest = [...each].sort((a, b) => b[1] - a[1]).slice(0, 4).map(([url, size]) => `${url.replace(home, '')} ${(size / 1000).toFixed(1)} kB`);
      bytes = 0;
      each.clear();
      return { weight, heaviest: heaviest.join(', ') };
    },
  };
}
