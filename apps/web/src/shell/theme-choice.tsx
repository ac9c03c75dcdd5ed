import { useMantineColorScheme } from '@mantine/core';
import { Seg } from '../design/seg.js';

/** Light, dark, or as the computer has it. */
export function ThemeChoice() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Seg
      label="Theme"
      value={colorScheme}
      options={[
        { value: 'light', label: 'Light' },
        { value: 'dark', label: 'Dark' },
        { value: 'auto', label: 'Auto' },
      ]}
      onChange={setColorScheme}
    />
  );
}
