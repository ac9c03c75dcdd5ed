import { IconLock, IconLogout, IconSearch, IconUserCircle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useId, useRef } from 'react';
import { commandKey, Key } from '../design/key.js';
import { initials, staffName } from '../session/roles.js';
import { useViewer } from '../session/session.js';
import { useLeave } from '../session/use-leave.js';
import styles from './account-menu.module.css';
import { navigationIcons } from './navigation-icons.js';
import type { NavigationItem } from './navigation-items.js';
import { ThemeChoice } from './theme-choice.js';

/** Who works here: the theme, the pages that the rail has no room for, and the ways out. The browser's own popover. */
export function AccountMenu({ more, onFind }: { more: readonly NavigationItem[]; onFind: () => void }) {
  const viewer = useViewer();
  const { lock, signOut } = useLeave();
  const id = useId();
  const ref = useRef<HTMLDivElement>(null);
  const close = () => ref.current?.hidePopover();
  return (
    <>
      <button
        type="button"
        className={styles.me}
        aria-label={`Your account, ${viewer.staffMember.name}`}
        popoverTarget={id}
      >
        {initials(viewer.staffMember.name)}
      </button>
      <div ref={ref} id={id} popover="auto" className={styles.menu} role="group" aria-label="Your account">
        <div className={styles.who}>
          <p className="t-strong">{staffName(viewer.staffMember)}</p>
          <p className="t-caption ink-3">{viewer.practice.name}</p>
        </div>
        <ThemeChoice />
        <ul className={styles.items}>
          {more.map((item) => {
            const Icon = navigationIcons[item.to];
            return (
              <li key={item.to}>
                <Link to={item.to} className={styles.item} onClick={close}>
                  <Icon className="icon" aria-hidden />
                  {item.label}
                </Link>
              </li>
            );
          })}
          <li>
            <button
              type="button"
              className={styles.item}
              onClick={() => {
                close();
                onFind();
              }}
            >
              <IconSearch className="icon" aria-hidden />
              <span className="grow">Find or do</span>
              <Key>{commandKey} K</Key>
            </button>
          </li>
          <li>
            <Link to="/account" className={styles.item} onClick={close}>
              <IconUserCircle className="icon" aria-hidden />
              Your account
            </Link>
          </li>
          <li>
            <button type="button" className={styles.item} onClick={() => void lock()}>
              <IconLock className="icon" aria-hidden />
              <span className="grow">Lock</span>
              <Key>L</Key>
            </button>
          </li>
          <li>
            <button type="button" className={styles.item} onClick={() => void signOut()}>
              <IconLogout className="icon" aria-hidden />
              Sign out
            </button>
          </li>
        </ul>
      </div>
    </>
  );
}
