/** The tabs of the settings, by what they are called in their address. */
export const settingsTabs = ['practice', 'locations', 'kinds', 'fees', 'consents', 'email'] as const;

export type SettingsTab = (typeof settingsTabs)[number];
