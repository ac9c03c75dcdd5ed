import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { actionsNow } from '../design/shortcuts.js';
import { keepLocation, useLocations } from '../features/facility/use-locations.js';
import { useSavePreferences } from '../session/preferences.js';
import { useViewer } from '../session/session.js';
import { useLeave } from '../session/use-leave.js';
import { navigationFor } from './navigation-items.js';
import type { PaletteOption } from './palette-options.js';

const themes = [
  ['LIGHT', 'Light theme'],
  ['DARK', 'Dark theme'],
  ['AUTO', 'Theme as the computer has it'],
] as const;

/** All that the palette offers without asking the server: what the page can do, the pages, and the console itself. */
export function usePaletteOptions(): { here: PaletteOption[]; elsewhere: PaletteOption[] } {
  const navigate = useNavigate();
  const viewer = useViewer();
  const save = useSavePreferences();
  const { signOut } = useLeave();
  const { locations } = useLocations();
  // What the page could do when the palette opened over it.
  const [actions] = useState(actionsNow);
  const { rail, more } = navigationFor(viewer.roles);
  const day = locations.length > 1 ? locations : [];
  const here = actions.map(({ shortcut, run }): PaletteOption => ({
    id: `key-${shortcut.key}`,
    group: shortcut.group === 'Everywhere' ? 'Console' : 'On this page',
    label: shortcut.label,
    hint: shortcut.key.toUpperCase(),
    run,
  }));
  const elsewhere: PaletteOption[] = [
    ...[...rail, ...more].map(({ to, label }): PaletteOption => ({
      id: `page-${to}`,
      group: 'Go to',
      label,
      page: to,
      run: () => void navigate({ to }),
    })),
    ...day.map(({ id, name }): PaletteOption => ({
      id: `location-${id}`,
      group: 'Go to',
      label: `Day at ${name}`,
      page: '/day',
      run: () => {
        keepLocation(id);
        void navigate({ to: '/day', search: { location: id } });
      },
    })),
    {
      id: 'fallen',
      group: 'Go to',
      label: 'Visits that no longer stand',
      run: () => void navigate({ to: '/fallen' }),
    },
    {
      id: 'account',
      group: 'Go to',
      label: 'Your account',
      run: () => void navigate({ to: '/account' }),
    },
    ...themes.map(([theme, label]): PaletteOption => ({
      id: `theme-${theme}`,
      group: 'Console',
      label,
      run: () => void save({ theme }),
    })),
    { id: 'sign-out', group: 'Console', label: 'Sign out', run: () => void signOut() },
  ];
  return { here, elsewhere };
}
