import { IconKeyboard, IconSearch } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { commandKey } from '../design/key.js';
import { Logo } from '../design/marks.js';
import { useShortcut } from '../design/shortcuts.js';
import { useViewer } from '../session/session.js';
import { useLeave } from '../session/use-leave.js';
import { AccountMenu } from './account-menu.js';
import { navigationFor } from './navigation-items.js';
import { navigationIcons } from './navigation-icons.js';
import styles from './navigation.module.css';

/** The rail at the left, or the bar at the foot of a narrow screen. */
export function Navigation({ onKeys, onFind }: { onKeys: () => void; onFind: () => void }) {
  const viewer = useViewer();
  const { lock } = useLeave();
  const { rail, more } = navigationFor(viewer.roles);
  useShortcut({ key: 'l', label: 'Lock', group: 'Everywhere' }, () => void lock());
  useShortcut({ key: '?', label: 'All keys', group: 'Everywhere' }, onKeys);

  return (
    <nav className={styles.nav} aria-label="Main">
      <span className={styles.logo}>
        <Logo onNav />
      </span>
      {rail.map((item) => {
        const Icon = navigationIcons[item.to];
        return (
          <Link
            key={item.to}
            to={item.to}
            className={styles.item}
            activeProps={{ className: styles.here, 'aria-current': 'page' }}
          >
            <Icon className="icon-l" aria-hidden />
            {item.label}
          </Link>
        );
      })}
      <span className={styles.space} />
      <button
        type="button"
        className={`${styles.item} ${styles.keys}`}
        title={`${commandKey} K`}
        onClick={onFind}
      >
        <IconSearch className="icon-l" aria-hidden />
        Find
      </button>
      <button type="button" className={`${styles.item} ${styles.keys}`} title="?" onClick={onKeys}>
        <IconKeyboard className="icon-l" aria-hidden />
        Keys
      </button>
      <AccountMenu more={more} onFind={onFind} />
    </nav>
  );
}
