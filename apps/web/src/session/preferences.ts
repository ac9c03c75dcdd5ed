import { useMantineColorScheme } from '@mantine/core';
import { useCallback, useEffect } from 'react';
import { letterKeys } from '../design/shortcuts.js';
import type { SavePreferencesInput } from '../gql/graphql.js';
import { graphql } from '../graphql/document.js';
import type { Problem } from '../graphql/problem.js';
import { useAction } from '../graphql/use-action.js';
import { useSession, useViewer } from './session.js';
import type { Viewer } from './viewer.js';

export type Preferences = Viewer['preferences'];

const SavePreferencesDocument = graphql(`
  mutation SavePreferences($input: SavePreferencesInput!) {
    savePreferences(input: $input) {
      __typename
      theme
    }
  }
`);

/** Where the next first paint of this computer finds what it needs before anybody is known; `public/theme.js` reads it. */
const densityKey = 'kapstone.density';

const schemes = { AUTO: 'auto', LIGHT: 'light', DARK: 'dark' } as const;

/** How the viewer wants their console. */
export const usePreferences = (): Preferences => useViewer().preferences;

/**
 * Changes some of the viewer's preferences. They show at once, and everywhere else with the next answer of the server.
 *
 * @returns the function that saves, which tells what stood in the way
 */
export function useSavePreferences(): (change: SavePreferencesInput) => Promise<Problem | null> {
  const { refresh } = useSession();
  const own = usePreferences();
  const show = useShowPreferences();
  const [save] = useAction(SavePreferencesDocument);
  return useCallback(
    async (change) => {
      const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
      show({ ...own, ...given });
      const { problem } = await save({ input: change });
      if (problem) show(own);
      else await refresh();
      return problem ?? null;
    },
    [own, refresh, save, show],
  );
}

/** Draws the console as its viewer wants it, on whichever computer they sit down at. */
export function useOwnLook(): void {
  const own = usePreferences();
  const show = useShowPreferences();
  const { theme, density, letterKeys: letters } = own;
  useEffect(() => show({ theme, density, letterKeys: letters }), [show, theme, density, letters]);
}

function useShowPreferences(): (wanted: Pick<Preferences, 'theme' | 'density' | 'letterKeys'>) => void {
  const { setColorScheme } = useMantineColorScheme();
  return useCallback(
    (wanted) => {
      setColorScheme(schemes[wanted.theme]);
      letterKeys.set(wanted.letterKeys);
      document.documentElement.setAttribute('data-density', wanted.density.toLowerCase());
      localStorage.setItem(densityKey, wanted.density.toLowerCase());
    },
    [setColorScheme],
  );
}
