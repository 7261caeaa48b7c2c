export const patientTabs = ['story', 'screening', 'course', 'consents', 'messages', 'contact'] as const;
export type PatientTab = (typeof patientTabs)[number];
