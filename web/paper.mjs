// SPDX-License-Identifier: EUPL-1.2
// Builds web/paper: the type of what is printed, as the typesetter reads it (TTF; the pages' own type is WOFF2).
// Chinese has tens of thousands of signs: only those that our words use are kept. Reads nothing from the network.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fontverter from 'fontverter';
import subsetFont from 'subset-font';

const here = import.meta.dirname;
const packages = join(here, 'node_modules');
const paper = join(here, 'paper');

/** Faces that are taken whole: name in web/paper → file of a package. */
const WHOLE = {};
for (const weight of [400, 600, 700]) {
  WHOLE[`titillium-${weight}`] = `titillium-web/files/titillium-web-latin-${weight}-normal.woff2`;
  WHOLE[`titillium-ext-${weight}`] = `titillium-web/files/titillium-web-latin-ext-${weight}-normal.woff2`;
}
for (const weight of [400, 700]) {
  WHOLE[`arabic-${weight}`] = `noto-sans-arabic/files/noto-sans-arabic-arabic-${weight}-normal.woff2`;
  WHOLE[`gurmukhi-${weight}`] = `noto-sans-gurmukhi/files/noto-sans-gurmukhi-gurmukhi-${weight}-normal.woff2`;
  WHOLE[`cyrillic-${weight}`] = `noto-sans/files/noto-sans-cyrillic-${weight}-normal.woff2`;
}

/** Every sign beyond Latin that a Chinese text of ours, or of a territory, is written with. */
function chineseSigns() {
  const root = join(here, '..');
  const texts = [
    ...readdirSync(join(root, 'crates')).map((room) => join(root, 'crates', room, 'locales/zh.ftl')),
    ...readdirSync(join(root, 'territories')).map((pack) => join(root, 'territories', pack, 'words/zh.toml')),
  ];
  // Days and months come with the calendar's own words.
  const signs = new Set('一二三四五六七八九十日星期周年月时分上下午');
  for (const file of texts) {
    let text = '';
    try {
      text = readFileSync(file, 'utf8');
    } catch {
      continue; // a room that says nothing in Chinese
    }
    for (const sign of text) if (sign.codePointAt(0) > 0x2000) signs.add(sign);
  }
  return signs;
}

/** The signs of a `unicode-range`. */
function inRange(range) {
  const spans = range.split(',').map((span) => span.replace(/u\+/i, '').split('-').map((end) => parseInt(end, 16)));
  return (sign) => spans.some(([from, to = from]) => sign.codePointAt(0) >= from && sign.codePointAt(0) <= to);
}

/** The package gives the typeface in a hundred files by range: from each, the signs we use. */
async function chinese() {
  const folder = join(packages, '@fontsource-variable/noto-sans-sc');
  const ranges = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8'));
  const signs = [...chineseSigns()];
  for (const [name, range] of Object.entries(ranges)) {
    const number = /^\[(\d+)\]$/.exec(name)?.[1];
    const wanted = number ? signs.filter(inRange(range)).join('') : '';
    if (!wanted) continue;
    const whole = readFileSync(join(folder, `files/noto-sans-sc-${number}-wght-normal.woff2`));
    const axes = { wght: { min: 400, max: 700 } };
    writeFileSync(join(paper, `chinese-${number}.ttf`), await subsetFont(whole, wanted, { targetFormat: 'truetype', variationAxes: axes }));
  }
}

rmSync(paper, { recursive: true, force: true });
mkdirSync(paper, { recursive: true });
for (const [name, file] of Object.entries(WHOLE)) {
  writeFileSync(join(paper, `${name}.ttf`), await fontverter.convert(readFileSync(join(packages, '@fontsource', file)), 'truetype'));
}
await chinese();

const sizes = readdirSync(paper).map((name) => readFileSync(join(paper, name)).length);
console.log(`${'web/paper'.padEnd(24)} ${String(sizes.reduce((all, size) => all + size, 0)).padStart(7)} bytes in ${sizes.length} faces`);
