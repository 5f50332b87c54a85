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

/** Faults of one page under the conditions it is shown in: the engine's, width, headings. Empty: none. */
export async function faultsOf(page) {
  const faults = [];
  const forced = await page.evaluate(() => matchMedia('(forced-colors: active)').matches);
  const looks = [['engine', accessible], ['width', fits], ['headings', headings]];
  if (forced) looks.push(['own colours', ownColours]);
  for (const [kind, look] of looks) {
    try {
      await look(page);
    } catch (error) {
      faults.push({ kind, said: String(error.message).split('\n').slice(0, 6).join('\n        ') });
    }
  }
  return faults;
}

/** One main heading, before all others; none skips a level. */
async function headings(page) {
  const levels = await page.evaluate(() =>
    [...document.querySelectorAll('main h1, main h2, main h3, main h4, main h5')]
      // What is wrong with a form is said before anything else, also before the main heading.
      .filter((heading) => heading.getClientRects().length > 0 && !heading.closest('#errors'))
      .map((heading) => [Number(heading.tagName[1]), heading.textContent.trim().slice(0, 40)]));
  must(levels.filter(([level]) => level === 1).length === 1, () => `main headings: ${JSON.stringify(levels)}`);
  levels.reduce((before, [level, words]) => {
    must(level <= before + 1, `«${words}» is a heading of level ${level} after one of level ${before}`);
    return level;
  }, 0);
}

/** Letters, words, lines and paragraphs as far apart as WCAG 1.4.12 allows readers to set them: nothing is cut off. */
export async function bearsWideText(page) {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
    document.adoptedStyleSheets = [sheet];
  });
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => element.getClientRects().length > 0 && !element.closest('.visually-hidden, .skip, svg'))
      // The head of a table that became cards is for screen readers alone: one pixel on purpose.
      .filter((element) => element.clientWidth > 1)
      .filter((element) => {
        const style = getComputedStyle(element);
        const hides = (kind) => ['hidden', 'clip'].includes(style[kind]);
        return (hides('overflowY') && element.scrollHeight > element.clientHeight + 1) || (hides('overflowX') && element.scrollWidth > element.clientWidth + 1);
      })
      .slice(0, 4)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent.trim().slice(0, 40)}`));
  must(cut.length === 0, () => `cut off: ${cut.join('; ')}`);
  await fits(page);
  await page.evaluate(() => { document.adoptedStyleSheets = []; });
}

/** Under the person's own colours every letter wears one of them: nothing keeps a colour of ours. */
async function ownColours(page) {
  const ours = await page.evaluate(() => {
    const names = ['Canvas', 'CanvasText', 'LinkText', 'VisitedText', 'ActiveText', 'ButtonText', 'Field', 'FieldText', 'GrayText', 'Highlight', 'HighlightText', 'Mark', 'MarkText'];
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.forcedColorAdjust = 'none';
    const system = new Set(names.map((name) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    }));
    probe.remove();
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getClientRects().length > 0 && !element.closest('svg') && [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
      .filter((element) => !system.has(getComputedStyle(element).color))
      .slice(0, 3)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className} ${getComputedStyle(element).color}: ${element.textContent.trim().slice(0, 30)}`);
  });
  must(ours.length === 0, () => ours.join('; '));
}

async function accessible(page) {
  // Run by the tools of the browser, so that the strict policy of the page stays in force.
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    // Contrast of the person's own colours is theirs; that they are worn is looked at by itself.
    const own = matchMedia('(forced-colors: active)').matches;
    const results = await window.axe.run(document, { resultTypes: ['violations'], rules: { 'color-contrast': { enabled: !own } } });
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
    // A link within a sentence is as tall as its line (WCAG 2.5.8 lets it be); towns on a map are listed under it.
    const alone = (element) => {
      if (!element.matches('a:not(.btn)')) return true;
      if (element.closest('svg')) return false;
      const around = element.closest('p, li, td, dd, th, h1, h2, h3, h4, div, nav');
      return !around || around.textContent.trim() === element.textContent.trim();
    };
    return [...document.querySelectorAll('button, summary, select, textarea, input:not([type=hidden]), a')]
      .filter((element) => shown(element) && open(element) && alone(element) && !element.matches('.enter'))
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
