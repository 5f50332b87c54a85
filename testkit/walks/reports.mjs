// SPDX-License-Identifier: EUPL-1.2
// The reports: `node testkit/walks/reports.mjs [accessibility] [throttling] [without] [sizes] [--full]`; all of them when
// none is named. `cargo xtask reports` starts it, with the one on plain words before. The exit status is 1 when a limit
// is passed.

import { parseArgs } from 'node:util';
import { everyRow, nameOf, pairedRows } from './conditions.mjs';
import { PHONE } from './look.mjs';
import { measureSlow, LINE } from './slow.mjs';
import { lookUnder, weigh } from './survey.mjs';
import { kilobytes, table } from './table.mjs';
import { startBrowser, startTown } from './town.mjs';
import { WITHOUT, walkWithout } from './without.mjs';
import { languagesOf, wordsIn } from './words.mjs';

const { values: asked, positionals } = parseArgs({
  allowPositionals: true,
  options: { town: { type: 'string' }, full: { type: 'boolean', default: false } },
});
const wants = (name) => positionals.length === 0 || positionals.includes(name);

const town = await startTown(asked.town);
const browser = await startBrowser();
const home = town.url;
const first = await browser.newPage();
const languages = await languagesOf(first, home);
await first.close();
let broken = 0;

if (wants('accessibility')) {
  const rows = asked.full ? everyRow() : pairedRows();
  const figures = [];
  const faults = [];
  for (const row of rows) {
    let pages = 0;
    let found = 0;
    await lookUnder(browser, town, row, (name, wrong) => {
      pages += 1;
      found += wrong.length;
      wrong.forEach(({ kind, said }) => faults.push(`${nameOf(row)}, ${name}, ${kind}: ${said}`));
    }).catch((error) => {
      found += 1;
      faults.push(`${nameOf(row)}: the walk stopped: ${error.message.split('\n')[0]}`);
    });
    figures.push([row.language, `${row.width} px`, `${row.text} %`, row.colours, pages, found]);
  }
  table(`Accessibility: every public page, ${asked.full ? 'every combination' : 'every pair of conditions'}`, ['language', 'width', 'text', 'colours', 'pages', 'faults'], figures);
  faults.forEach((fault) => console.log(`  ${fault}`));
  broken += faults.length;
}

if (wants('throttling')) {
  const figures = [];
  for (const code of languages) {
    const slow = await measureSlow(browser, `${home}/${code}`);
    if (slow.useful >= 5) broken += 1;
    figures.push([code, slow.rounds, kilobytes(slow.critical), slow.useful.toFixed(1), kilobytes(slow.all), slow.worst.toFixed(1), slow.measured.toFixed(1)]);
  }
  table(
    `An old phone on a 2G line: ${LINE.bytesASecond / 1000} kB/s, ${LINE.roundTrip} ms a round trip, a processor ${LINE.processor} times slower; first useful page in less than 5 s`,
    ['language', 'round trips', 'kB to be drawn', 'useful after s', 'kB in all', 'all after s', 'measured s'],
    figures,
  );
}

if (wants('without')) {
  const figures = [];
  for (const name of Object.keys(WITHOUT)) {
    for (const code of ['it', 'ar'].filter((code) => languages.includes(code))) {
      const pages = await walkWithout(browser, home, wordsIn(code), name).catch((error) => String(error.message).split('\n')[0]);
      if (typeof pages === 'string') broken += 1;
      figures.push([name, code, pages, typeof pages === 'number' ? 'booked' : 'FAILED']);
    }
  }
  table('The whole way without …', ['without', 'language', 'pages', 'end'], figures);
}

if (wants('sizes')) {
  const columns = [];
  const names = [];
  for (const code of languages) {
    const { rows } = await weigh(browser, home, code, PHONE).catch((error) => {
      broken += 1;
      console.log(`  ${code}: the walk stopped: ${error.message.split('\n')[0]}`);
      return { rows: [] };
    });
    rows.filter((row) => row.weight > row.limit).forEach((row) => {
      broken += 1;
      console.log(`  too heavy: ${row.name}, ${code}: ${kilobytes(row.weight)} kB (${row.heaviest})`);
    });
    names.push(...rows.filter((row) => !names.some((known) => known.name === row.name)));
    columns.push([code, new Map(rows.map((row) => [row.name, kilobytes(row.weight)]))]);
  }
  table(
    'kB over the wire: the first page of a visit at most 150, every later one at most 20',
    ['page', ...columns.map(([code]) => code)],
    names.map(({ name }) => [name, ...columns.map(([, weights]) => weights.get(name) ?? '')]),
  );
}

await browser.close();
await town.stop();
process.exitCode = broken === 0 ? 0 : 1;
