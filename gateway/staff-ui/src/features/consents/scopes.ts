import type { components } from '../../api/generated/intake';

export type Scope = components['schemas']['ConsentView']['scope'];

/** What a consent covers, in words and in the order in which it is asked for. */
export const scopes: Record<Scope, string> = {
  TREATMENT_IV: 'Treatment by infusion',
  TREATMENT_IM: 'Treatment by injection',
  TREATMENT_KAP: 'Treatment with psychotherapy',
  OFF_LABEL_USE: 'Off-label use',
  KAP_TOUCH: 'Touch during psychotherapy',
  MESSAGES_EMAIL: 'Messages by e-mail',
  MESSAGES_SMS: 'Messages by text',
  MESSAGES_VOICE: 'Calls and voice messages',
  RESEARCH: 'Research',
};
