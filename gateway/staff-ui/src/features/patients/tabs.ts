export const patientTabs = [
  'story',
  'packet',
  'screening',
  'scores',
  'tests',
  'course',
  'consents',
  'messages',
  'contact',
] as const;
export type PatientTab = (typeof patientTabs)[number];
