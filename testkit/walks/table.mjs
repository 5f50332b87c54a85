// SPDX-License-Identifier: EUPL-1.2
// Figures in columns, for people who read them in a terminal.

/** Prints a table: titles, then rows of texts and numbers. Numbers stand on the right. */
export function table(title, columns, rows) {
  const text = rows.map((row) => row.map(String));
  const width = (at) => Math.max(columns[at].length, ...text.map((row) => row[at].length));
  const right = columns.map((_, at) => rows.length > 0 && rows.every((row) => typeof row[at] === 'number' || /^[\d.,]+( \S+)?$/.test(row[at])));
  const line = (row) => row.map((cell, at) => (right[at] ? cell.padStart(width(at)) : cell.padEnd(width(at)))).join('  ').trimEnd();
  console.log(`\n${title}\n${'─'.repeat([...title].length)}`);
  console.log(line(columns));
  text.forEach((row) => console.log(line(row)));
}

export const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
