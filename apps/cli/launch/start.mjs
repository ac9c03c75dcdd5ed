// @ts-check
// `npm start`. This file has to be understood by every Node that there is, so it only looks at the version; what
// newer versions can do begins in launcher.mjs.

const OLDEST = '20.19';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const [oldestMajor = 0, oldestMinor = 0] = OLDEST.split('.').map(Number);
if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
  console.error(
    'Kapstone needs Node ' +
      OLDEST +
      ' or newer, and this is ' +
      process.versions.node +
      '. ' +
      'Install a current one from https://nodejs.org and start again.',
  );
  process.exit(1);
}
import('./launcher.mjs').then(({ start }) => start());
