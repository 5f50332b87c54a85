// SPDX-License-Identifier: EUPL-1.2
// An old small phone on a 2G line: how long until the first useful page?
//
// What is judged is reckoned, so that it is the same on every machine: round trips and bytes on the way to the first
// drawn page, times what the line does with them. What the browser really took, slowed down by itself, stands beside it.

export const LINE = { bytesASecond: 35_000, roundTrip: 300, processor: 6 };
/** Name, connection, its encryption; then the page, then its styles. */
const BEFORE = 3;

/** Loads a first page with nothing kept, and says what it cost. */
export async function measureSlow(browser, address) {
  const counted = await load(browser, address, false);
  const blocking = counted.filter((one) => one.type === 'Document' || one.type === 'Stylesheet');
  const rounds = BEFORE + counted.filter((one) => one.type === 'Document').length + (blocking.some((one) => one.type === 'Stylesheet') ? 1 : 0);
  const bytes = (list) => list.reduce((sum, one) => sum + one.bytes, 0);
  const seconds = (size) => (rounds * LINE.roundTrip) / 1000 + size / LINE.bytesASecond;
  const slowed = await load(browser, address, true);
  return {
    rounds,
    critical: bytes(blocking),
    all: bytes(counted),
    useful: seconds(bytes(blocking)),
    // As if letters and pictures pushed in before the styles: the worst that can happen.
    worst: seconds(bytes(counted)),
    measured: slowed.painted / 1000,
  };
}

async function load(browser, address, slow) {
  const context = await browser.newContext({ viewport: { width: 320, height: 568 }, deviceScaleFactor: 1, timezoneId: 'Europe/Rome' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  if (slow) {
    const speed = LINE.bytesASecond;
    await session.send('Network.emulateNetworkConditions', { offline: false, latency: LINE.roundTrip, downloadThroughput: speed, uploadThroughput: speed });
    await session.send('Emulation.setCPUThrottlingRate', { rate: LINE.processor });
  }
  const kinds = new Map();
  const loaded = [];
  session.on('Network.requestWillBeSent', ({ requestId, type, redirectResponse }) => {
    // The way from the bare address to the language is a round trip of its own.
    if (redirectResponse) loaded.push({ type: 'Document', bytes: redirectResponse.encodedDataLength });
    kinds.set(requestId, type);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => loaded.push({ type: kinds.get(requestId), bytes: encodedDataLength }));
  await page.goto(address, { waitUntil: 'load', timeout: 60_000 });
  await page.evaluate(() => document.fonts.ready.then(() => true));
  await session.send('Runtime.evaluate', { expression: '1' });
  loaded.painted = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);
  await context.close();
  return loaded;
}
