// SPDX-License-Identifier: EUPL-1.2
// The picture of a shared link (Open Graph wants a PNG): the thread, the lamp, the name. The same for every page and
// language: whoever sees it on another's telephone learns nothing of what was looked for.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg, initWasm } from '@resvg/resvg-wasm';

const here = import.meta.dirname;

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630" width="1200" height="630">
<rect width="1200" height="630" fill="#fcf7f0"/>
<path d="M-20 508c150-70 260 40 420-8s230-96 380-40 260 60 440-40" fill="none" stroke="#b98552" stroke-width="12" stroke-linecap="round"/>
<g fill="#fcf7f0" stroke="#b98552" stroke-width="10"><circle cx="196" cy="499" r="20"/><circle cx="600" cy="438" r="20"/><circle cx="1010" cy="496" r="20"/></g>
<g transform="translate(330 120) scale(5.4)"><path d="M20 2v9c0 7-12 6-12 14s12 6 12 12v3" fill="none" stroke="#0052a3" stroke-width="3.4" stroke-linecap="round"/>
<circle cx="20" cy="42" r="4" fill="#0052a3"/><circle cx="20" cy="11" r="4.6" fill="#ffc46b" stroke="#0052a3" stroke-width="1.6"/></g>
<text x="560" y="310" font-family="Titillium Web" font-weight="700" font-size="190" fill="#0052a3">Filò</text>
</svg>`;

/** The picture, 1200 × 630. */
export async function sharePicture() {
  await initWasm(readFileSync(join(here, 'node_modules/@resvg/resvg-wasm/index_bg.wasm')));
  const font = readFileSync(join(here, 'paper/titillium-700.ttf'));
  const drawn = new Resvg(SVG, { font: { fontBuffers: [font], loadSystemFonts: false, defaultFontFamily: 'Titillium Web' } });
  return drawn.render().asPng();
}
