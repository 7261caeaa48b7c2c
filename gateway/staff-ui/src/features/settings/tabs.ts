/** The tabs of the settings, as they stand in the address. */
export const settingsTabs = ['clinic', 'staff', 'protocols', 'rules', 'limits'] as const;

export type SettingsTab = (typeof settingsTabs)[number];
