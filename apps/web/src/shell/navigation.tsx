import { Menu } from '@mantine/core';
import {
  IconCalendarEvent,
  IconHistory,
  IconKeyboard,
  IconLock,
  IconLogout,
  IconMessage2,
  IconReceipt2,
  IconRoute,
  IconSettings,
  IconUserCog,
  IconUserCircle,
  IconUsers,
} from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { Logo } from '../design/marks.js';
import { useShortcut } from '../design/shortcuts.js';
import { initials, staffName } from '../session/roles.js';
import { useViewer } from '../session/session.js';
import { useLeave } from '../session/use-leave.js';
import { navigationFor, type NavigationItem } from './navigation-items.js';
import styles from './navigation.module.css';
import { ThemeChoice } from './theme-choice.js';

const icons: Record<NavigationItem['to'], ComponentType<{ className?: string; 'aria-hidden'?: boolean }>> = {
  '/day': IconCalendarEvent,
  '/sessions': IconMessage2,
  '/patients': IconUsers,
  '/courses': IconRoute,
  '/estimates': IconReceipt2,
  '/staff': IconUserCog,
  '/audit': IconHistory,
  '/settings': IconSettings,
};

/** The rail at the left, or the bar at the foot of a narrow screen. */
export function Navigation({ onKeys }: { onKeys: () => void }) {
  const viewer = useViewer();
  const navigate = useNavigate();
  const { lock, signOut } = useLeave();
  const { rail, more } = navigationFor(viewer.roles);
  useShortcut({ key: 'l', label: 'Lock', group: 'Everywhere' }, () => void lock());
  useShortcut({ key: '?', label: 'All keys', group: 'Everywhere' }, onKeys);

  return (
    <nav className={styles.nav} aria-label="Main">
      <span className={styles.logo}>
        <Logo onNav />
      </span>
      {rail.map((item) => {
        const Icon = icons[item.to];
        return (
          <Link key={item.to} to={item.to} className={styles.item} activeProps={{ className: styles.here, 'aria-current': 'page' }}>
            <Icon className="icon-l" aria-hidden />
            {item.label}
          </Link>
        );
      })}
      <span className={styles.space} />
      <button type="button" className={`${styles.item} ${styles.keys}`} onClick={onKeys}>
        <IconKeyboard className="icon-l" aria-hidden />
        Keys
      </button>
      <Menu position="right-end" offset={10} radius={11} shadow="md" width={250} withinPortal>
        <Menu.Target>
          <button type="button" className={styles.me} aria-label={`Your account, ${viewer.staffMember.name}`}>
            {initials(viewer.staffMember.name)}
          </button>
        </Menu.Target>
        <Menu.Dropdown className={styles.menu}>
          <div className={styles.who}>
            <p className="t-strong">{staffName(viewer.staffMember)}</p>
            <p className="t-caption ink-3">{viewer.practice.name}</p>
          </div>
          <div className={styles.theme}>
            <ThemeChoice />
          </div>
          <Menu.Divider />
          {more.map((item) => {
            const Icon = icons[item.to];
            return (
              <Menu.Item key={item.to} leftSection={<Icon className="icon" aria-hidden />} onClick={() => void navigate({ to: item.to })}>
                {item.label}
              </Menu.Item>
            );
          })}
          <Menu.Item leftSection={<IconUserCircle className="icon" aria-hidden />} onClick={() => void navigate({ to: '/account' })}>
            Your account
          </Menu.Item>
          <Menu.Item leftSection={<IconLock className="icon" aria-hidden />} onClick={() => void lock()}>
            Lock
          </Menu.Item>
          <Menu.Item leftSection={<IconLogout className="icon" aria-hidden />} onClick={() => void signOut()}>
            Sign out
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </nav>
  );
}
