import { useMantineColorScheme } from '@mantine/core';
import { Seg } from '../design/seg.js';
import { useSavePreferences } from '../session/preferences.js';

/** Light, dark, or as the computer has it. */
export function ThemeChoice() {
  const { colorScheme } = useMantineColorScheme();
  const save = useSavePreferences();
  return (
    <Seg
      label="Theme"
      value={colorScheme}
      options={[
        { value: 'light', label: 'Light' },
        { value: 'dark', label: 'Dark' },
        { value: 'auto', label: 'Auto' },
      ]}
      onChange={(scheme) => void save({ theme: themes[scheme] })}
    />
  );
}

const themes = { light: 'LIGHT', dark: 'DARK', auto: 'AUTO' } as const;
