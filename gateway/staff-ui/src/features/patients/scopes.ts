import type { components } from '../../api/generated/intake';

type Scope = components['schemas']['ConsentView']['scope'];

/** What a consent covers, in words. */
export const scopes: Record<Scope, string> = {
  TREATMENT_IV: 'Treatment by infusion',
  TREATMENT_IM: 'Treatment by injection',
  TREATMENT_KAP: 'Treatment with psychotherapy',
  MESSAGES_EMAIL: 'Messages by e-mail',
  MESSAGES_SMS: 'Messages by text',
  RESEARCH: 'Research',
};
