import { Button } from '../design/button.js';
import { Dialog, DialogActions } from '../design/dialog.js';
import { CheckField } from '../design/fields.js';
import { commandKey, Key } from '../design/key.js';
import { useLetterKeys, useShortcutSheet, type Shortcut } from '../design/shortcuts.js';
import { useSavePreferences } from '../session/preferences.js';
import styles from './key-sheet.module.css';

/** Keys that the browser or the parts themselves bring along. */
const ofThemselves: Shortcut[] = [
  { key: `${commandKey} K`, label: 'Find or do anything', group: 'Everywhere' },
  { key: '↵', label: 'Open', group: 'Everywhere' },
  { key: 'Esc', label: 'Close, keep as it is', group: 'Everywhere' },
  { key: `${commandKey} ↵`, label: 'Finish: book, save, sign, issue', group: 'In a form' },
];

const ofTheDay: Shortcut = { key: '← ↑ ↓ →', label: 'Between visits and columns', group: 'Day' };

/** Every key that acts on this page. */
export function KeySheet({ onClose }: { onClose: () => void }) {
  const here = useShortcutSheet().filter((shortcut) => shortcut.key !== 'Escape');
  const lettersOn = useLetterKeys();
  const save = useSavePreferences();
  const all = [...here, ...(here.some(({ group }) => group === 'Day') ? [ofTheDay] : []), ...ofThemselves];
  // The page's own come first.
  const groups = [...new Set(all.map((shortcut) => shortcut.group))].sort(
    (a, b) => Number(general.includes(a)) - Number(general.includes(b)),
  );
  return (
    <Dialog title="Keys" onClose={onClose} width={560}>
      <div className={styles.groups}>
        {groups.map((group) => (
          <section key={group} aria-label={group}>
            <h3 className="t-caption t-label ink-3">{group}</h3>
            <dl className={styles.keys}>
              {all
                .filter((shortcut) => shortcut.group === group)
                .map((shortcut) => (
                  <div key={shortcut.key + shortcut.label}>
                    <dt>
                      <Key>{capOf(shortcut.key)}</Key>
                      <span className="unseen">{shortcut.key}</span>
                    </dt>
                    <dd>{shortcut.label}</dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
      <CheckField
        label="Single letters act"
        help="Turn them off if you use voice input or a switch."
        checked={lettersOn}
        onChange={(letterKeys) => void save({ letterKeys })}
      />
      <DialogActions>
        <Button onClick={onClose} data-autofocus>
          Close
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** What stands on the cap of a key. Of the arrows one stands for all four. */
const capOf = (key: string): string =>
  key === 'ArrowUp' ? '← ↑ ↓ →' : key === 'Enter' ? '↵' : key.length === 1 ? key.toUpperCase() : key;

const general = ['Everywhere', 'In a form'];
