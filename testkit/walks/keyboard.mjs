// SPDX-License-Identifier: EUPL-1.2
// The story by keyboard alone: Tab, Space, Enter and typing; focus is seen wherever it goes, and goes in reading order.

import { must } from './report.mjs';
import { GUEST } from './story.mjs';

/** What holds the focus now, and whether one sees it; `false` while the page may still be gliding to it. */
function look(atLast) {
  const element = document.activeElement;
  if (!element || element === document.body) return { nothing: true };
  const ring = (one) => {
    if (!one) return false;
    const style = getComputedStyle(one);
    return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none';
  };
  const shown = [element, element.labels?.[0], element.parentElement].find(ring);
  const box = (shown ?? element).getBoundingClientRect();
  const seen = Boolean(shown) && box.bottom > 0 && box.top < innerHeight && box.width > 1 && box.height > 1;
  const still = window.lastSeen === element && window.lastTop === box.top;
  window.lastSeen = element;
  window.lastTop = box.top;
  if (!atLast && !(still && seen)) return false;
  // Reading order: each stop stands after the one before.
  const last = window.lastStop;
  window.lastStop = element;
  const backwards = last?.isConnected && last !== element && !(last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
  const words = (element.labels?.[0]?.innerText ?? element.innerText ?? element.value ?? '').trim().replace(/\s+/g, ' ');
  return { tag: element.tagName.toLowerCase(), type: element.type ?? '', words, seen, backwards: Boolean(backwards) };
}

/** What holds the focus: its words, and whether one sees it once the page stands still. */
export async function focused(page) {
  const arrived = await page.waitForFunction(look, false, { timeout: 5_000 }).catch(() => null);
  const now = arrived ? await arrived.jsonValue() : await page.evaluate(look, true);
  return now.nothing ? null : now;
}

/** Goes on with Tab to what has these words; every stop on the way must be seen. */
export async function tabTo(page, words, tag) {
  const path = [];
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (!now) continue;
    path.push(now.words || now.tag);
    must(now.seen, `the focus on «${now.words || now.tag}» cannot be seen`);
    must(!now.backwards, `the focus jumps back to «${now.words}» (after ${path.slice(-3).join(' → ')})`);
    const fits = typeof words === 'string' ? now.words.startsWith(words) : words.test(now.words);
    if (fits && (!tag || tag.includes(now.tag))) return now;
  }
  throw new Error(`Tab never reaches ${words}: ${path.slice(0, 30).join(' → ')} …`);
}

/** Waits until the cursor stands where the page says that typing begins: a slow browser puts it there after the page has come. */
export async function ready(page) {
  await page.waitForFunction(() => {
    const wanted = document.querySelector('[autofocus]');
    return !wanted || document.activeElement === wanted;
  });
}

/** Presses a key that leads to another page. */
export async function go(page, key = 'Enter') {
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.keyboard.press(key)]);
  await ready(page);
}

/** On a telephone, where a bar to leave stands at the foot of the window: Tab goes through the page, and nothing it reaches is under it. */
export async function aboveTheBar(page, address) {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(address);
  const under = [];
  let stops = 0;
  for (; stops < 120; stops += 1) {
    await page.keyboard.press('Tab');
    const now = await page.evaluate(() => {
      const element = document.activeElement;
      const bar = document.querySelector('.quick-exit');
      if (element === document.body) return null;
      if (element === bar) return '';
      const [box, foot] = [(element.labels?.[0] ?? element).getBoundingClientRect(), bar.getBoundingClientRect()];
      return box.bottom > foot.top + 1 && box.top < foot.bottom ? (element.labels?.[0] ?? element).innerText.trim().slice(0, 30) : '';
    });
    if (now === null) break;
    if (now) under.push(now);
  }
  must(stops > 12, `Tab stops ${stops} times`);
  must(under.length === 0, () => `under the bar to leave: ${under.join('; ')}`);
}

const heading = (page) => page.locator('h1').innerText();

export async function walkByKeyboard(page, home, t) {
  await page.goto(`${home}/${t.code}`);
  await page.keyboard.press('Tab');
  const skip = await focused(page);
  must(skip?.tag === 'a' && skip.seen, 'the first Tab shows the way past the head of the page');
  await tabTo(page, t.work, ['input']);
  await page.keyboard.press('Space');
  await tabTo(page, t.rent, ['input']);
  await page.keyboard.press('Space');
  await tabTo(page, t.town, ['input']);
  await page.keyboard.type('Casalmaggiore');
  await tabTo(page, t.next, ['button']);
  await go(page);
  // Questions: the first is answered, the others left alone.
  await tabTo(page, /./, ['input']);
  await page.keyboard.press('Space');
  await tabTo(page, t.next, ['button']);
  await go(page);
  await tabTo(page, t.book, ['button']);
  await go(page);
  await tabTo(page, /\d[:.]\d\d/, ['button']);
  await go(page, 'Space');
  await tabTo(page, t.name, ['input']);
  await page.keyboard.type(GUEST.name);
  await tabTo(page, t.phone, ['input']);
  await page.keyboard.type(GUEST.phone);
  await tabTo(page, t.next, ['button']);
  await go(page);
  await tabTo(page, t.confirm, ['button']);
  await go(page);
  must(t.booked.test(await page.locator('main').innerText()), `no booking: ${await heading(page)}`);
}

/** Enter in a field goes on, in the same language. */
export async function enterGoesOn(page, home, t) {
  await page.goto(`${home}/${t.code}`);
  await page.getByText(t.work, { exact: true }).click();
  await page.getByLabel(t.town).fill('Casalmaggiore');
  const before = await heading(page);
  await go(page);
  must((await page.locator('html').getAttribute('lang')) === t.code, 'Enter changed the language of the page');
  must((await heading(page)) !== before, 'Enter did not go on');
  await page.goto(`${home}/${t.code}/cerca`);
  await page.locator('input[type=search]').fill('affitto');
  await go(page);
  must((await page.locator('html').getAttribute('lang')) === t.code, 'Enter in the search changed the language');
  must((await page.locator('article.result').count()) > 0, 'Enter in the search finds nothing');
}
