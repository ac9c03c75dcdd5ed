// Runs before the first paint, as a file of its own because the content security policy has no inline script:
// the chosen theme is on the page before anything is drawn, so nothing flashes.
(function () {
  var chosen = null;
  try {
    chosen = localStorage.getItem('kapstone.theme');
  } catch (_) {
    // Storage may be closed to us (private windows); the system's theme is then used.
  }
  var dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
