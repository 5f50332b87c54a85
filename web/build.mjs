// SPDX-License-Identifier: EUPL-1.2
// Builds web/dist: styles (both directions), type, icons as one sprite, small scripts; each under a name that
// changes with its content, with its compressed copies, listed in manifest.json. Reads nothing from the network.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import * as sass from 'sass';
import rtlcss from 'rtlcss';
import './paper.mjs';
import { sharePicture } from './share.mjs';

const here = import.meta.dirname;
const dist = join(here, 'dist');
const manifest = {};
const weights = [];

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });

/** Writes one asset under its hashed name and remembers it. */
function put(name, content) {
  const bytes = Buffer.from(content);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  const dot = name.lastIndexOf('.');
  const hashed = `${name.slice(0, dot)}.${hash}${name.slice(dot)}`;
  writeFileSync(join(dist, hashed), bytes);
  let wire = bytes.length;
  // These are compressed already.
  if (!/\.(woff2|png)$/.test(name)) {
    const br = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    writeFileSync(join(dist, `${hashed}.br`), br);
    writeFileSync(join(dist, `${hashed}.gz`), gzipSync(bytes, { level: 9 }));
    wire = br.length;
  }
  manifest[name] = hashed;
  weights.push([name, bytes.length, wire]);
  return hashed;
}

/** One face, drawn from a file of a package; its file stands in dist under `name`. */
function face(family, weights, name, file, range) {
  const hashed = put(`${name}.woff2`, readFileSync(join(here, 'node_modules/@fontsource', file)));
  return (
    `@font-face{font-family:"${family}";font-style:normal;font-weight:${weights};font-display:swap;` +
    `src:url(${hashed}) format("woff2");unicode-range:${range}}`
  );
}

// Type of every page: Titillium Web, the weights used, Latin and extended Latin (Romanian needs it).
const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const LATIN_EXT =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF';
const faces = [400, 600, 700].flatMap((weight) => [
  face('Titillium Web', weight, `titillium-${weight}`, `titillium-web/files/titillium-web-latin-${weight}-normal.woff2`, LATIN),
  face('Titillium Web', weight, `titillium-${weight}-ext`, `titillium-web/files/titillium-web-latin-ext-${weight}-normal.woff2`, LATIN_EXT),
]);

// Type of one language alone, in a sheet that only its pages ask for: two weights, the bold one for the half-bold too.
const SCRIPTS = {
  ar: ['Noto Sans Arabic', 'noto-sans-arabic', 'arabic', 'U+0600-06FF,U+0750-077F,U+0870-088E,U+0890-0891,U+0897-08E1,U+08E3-08FF,U+200C-200E,U+2010-2011,U+204F,U+2E41,U+FB50-FDFF,U+FE70-FE74,U+FE76-FEFC'],
  pa: ['Noto Sans Gurmukhi', 'noto-sans-gurmukhi', 'gurmukhi', 'U+0951-0952,U+0964-0965,U+0A01-0A76,U+200C-200D,U+20B9,U+25CC,U+262C,U+A830-A839'],
  uk: ['Noto Sans', 'noto-sans', 'cyrillic', 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116'],
};
for (const [language, [family, folder, subset, range]] of Object.entries(SCRIPTS)) {
  const sheet = [[400, '400'], [700, '600 700']].map(([weight, weights]) =>
    face(family, weights, `noto-${language}-${weight}`, `${folder}/files/${folder}-${subset}-${weight}-normal.woff2`, range));
  put(`type.${language}.css`, sheet.join(''));
}

// Styles: only what our pages use of Bootstrap Italia, then ours.
const styles = sass.compile(join(here, 'styles/filo.scss'), {
  style: 'compressed',
  loadPaths: [join(here, 'node_modules/bootstrap-italia/src/scss')],
  quietDeps: true,
  silenceDeprecations: ['import', 'global-builtin', 'color-functions', 'if-function', 'slash-div'],
});
// Where Titillium only writes names and numbers, the bold one does for the half-bold too: Arabic's own letters are heavy.
const sparing = faces.join('').replace(/@font-face\{[^}]*font-weight:600;[^}]*\}/g, '').replaceAll('font-weight:700', 'font-weight:600 700');
const dress = styles.css.replace(/^﻿/, '').replace(/\/\*![\s\S]*?\*\//g, '');
put('filo.css', faces.join('') + dress);
put('filo.rtl.css', sparing + rtlcss.process(dress));
put('widget.css', sass.compile(join(here, 'styles/widget.scss'), { style: 'compressed' }).css.replace(/^﻿/, '').replace(/\/\*[\s\S]*?\*\//g, ''));

// Icons: one sprite.
const icons = readdirSync(join(here, 'icons'))
  .filter((file) => file.endsWith('.svg') && file !== 'sign.svg')
  .sort()
  .map((file) => {
    const body = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(readFileSync(join(here, 'icons', file), 'utf8'))[1];
    return `<symbol id="${file.slice(0, -4)}" viewBox="0 0 24 24">${body}</symbol>`;
  });
put('icons.svg', `<svg xmlns="http://www.w3.org/2000/svg">${icons.join('')}</svg>`);
put('share.png', await sharePicture());
put('sign.svg', readFileSync(join(here, 'icons/sign.svg'), 'utf8').replace(/<!--[\s\S]*?-->\s*/, ''));

// Scripts: small modules of ours, comments off; htmx as it is, for the pages that ask for it.
for (const file of readdirSync(join(here, 'scripts')).filter((name) => name.endsWith('.js'))) {
  const source = readFileSync(join(here, 'scripts', file), 'utf8');
  put(file, source.replace(/^\s*\/\/.*\n/gm, ''));
}
put('htmx.js', readFileSync(join(here, 'node_modules/htmx.org/dist/htmx.min.js')));

writeFileSync(join(dist, 'manifest.json'), `${JSON.stringify(manifest, null, 1)}\n`);
for (const [name, bytes, wire] of weights) {
  console.log(`${name.padEnd(24)} ${String(bytes).padStart(7)} bytes ${String(wire).padStart(7)} on the wire`);
}
