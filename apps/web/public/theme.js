// Runs before the first paint, as a file of its own because the content security policy has no inline script:
// the chosen theme and density are on the page before anything is drawn, so nothing flashes.
(function () {
  var theme = null;
  var density = null;
  try {
    theme = localStorage.getItem('kapstone.theme');
    density = localStorage.getItem('kapstone.density');
  } catch (_) {
    // Storage may be closed to us (private windows); the system's theme is then used.
  }
  var root = document.documentElement;
  var dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
  if (density) root.setAttribute('data-density', density);
})();
