// SPDX-License-Identifier: EUPL-1.2
// Leaving at once, by the link or by Escape three times: what was seen in this tab is taken out of the way, so that
// Back finds one harmless page at most. Without a script the link still leads away and closes the private page.
(() => {
  const LEAVING = 'oggi';
  const page = document.documentElement;
  const onward = (today) => location.replace(`${today}#1`);

  // On the harmless page: it stands where the first page of ours stood. One step further cuts off all that came after.
  if ('today' in page.dataset) {
    const arrive = (leaving) => {
      sessionStorage.removeItem(LEAVING);
      history.replaceState(null, '', location.pathname);
      if (leaving && page.dataset.onward) location.assign(page.dataset.onward);
      else history.pushState(null, '', location.pathname);
    };
    const leaving = location.hash === '#1' || sessionStorage.getItem(LEAVING) !== null;
    // It may be the first page of ours by itself: somebody left before, came back, and leaves again.
    const again = performance.getEntriesByType('navigation')[0]?.type === 'back_forward';
    if (leaving || again) arrive(leaving);
    addEventListener('pageshow', (event) => {
      if (event.persisted) arrive(sessionStorage.getItem(LEAVING) !== null);
    });
    return;
  }

  function goOn() {
    const today = sessionStorage.getItem(LEAVING);
    if (!today) return false;
    page.hidden = true;
    sessionStorage.removeItem(LEAVING);
    onward(today);
    return true;
  }

  function leave() {
    const link = document.querySelector('[data-exit]');
    if (!link) return;
    page.hidden = true;
    document.title = '';
    localStorage.clear();
    sessionStorage.clear();
    fetch(link.href, { method: 'POST', keepalive: true }).catch(() => {});
    const today = link.dataset.exit;
    // How many pages of ours lie before this one, where the browser tells.
    const before = globalThis.navigation?.currentEntry?.index ?? 0;
    if (before === 0) {
      onward(today);
      return;
    }
    sessionStorage.setItem(LEAVING, today);
    history.go(-before);
    // A page that cannot be shown again must not keep anybody here.
    setTimeout(goOn, 700);
  }

  goOn();

  document.addEventListener('click', (event) => {
    if (!event.target.closest?.('[data-exit]')) return;
    event.preventDefault();
    leave();
  });

  let presses = [];
  document.addEventListener('keydown', (event) => {
    presses = event.key === 'Escape' ? [...presses.filter((at) => event.timeStamp - at < 2000), event.timeStamp] : [];
    if (presses.length === 3) leave();
  });

  // A private page is never shown again from the browser's memory.
  const priv = 'private' in page.dataset;
  addEventListener('pagehide', () => {
    if (priv) document.body.replaceChildren();
  });
  addEventListener('pageshow', (event) => {
    if (!event.persisted || goOn()) return;
    page.hidden = false;
    if (priv) location.replace(location.pathname);
  });
})();
