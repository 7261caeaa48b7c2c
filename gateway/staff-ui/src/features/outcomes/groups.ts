import { sentence } from '../../lib/names';
import { markOf } from '../figures/DefinitionList';
import type { By, DoseEdge } from './queries';

export const ways: Record<By, string> = {
  ROUTE: 'Route',
  INDICATION: 'Indication',
  PROTOCOL: 'Protocol',
  DOSE: 'First dose',
  CLINIC: 'Clinic',
};

/** By what somebody may compare who works at these clinics: of one clinic there is nothing to compare it with. */
export const waysFor = (clinics: string[]): { value: By; label: string }[] =>
  (Object.keys(ways) as By[])
    .filter((by) => by !== 'CLINIC' || clinics.filter((clinic) => clinic !== '*').length > 1)
    .map((value) => ({ value, label: ways[value] }));

/** "0.45 to 0.55 mg/kg": a group as people say it. */
export function groupName(by: By, group: string): string {
  if (group === 'UNKNOWN') return 'Not known';
  if (by === 'DOSE') return /\d/.test(group) ? `${sentence(group)} mg/kg` : sentence(group);
  return by === 'PROTOCOL' || by === 'CLINIC' ? group : sentence(group);
}

/** What is compared of clinics, and of which of them not everything is counted yet. */
export function clinicWords(incomplete: string[]): string {
  const lacking =
    incomplete.length > 0 ? ` Not everything that was told is counted yet of ${incomplete.join(', ')}.` : '';
  return (
    'Clinics: all that your sign-in names, each by its own patients. Who comes to a clinic differs too, so these groups ' +
    `differ in more than the clinic.${lacking}`
  );
}

/** What a band of doses is, and where its ends come from, each source once. */
export function doseWords(edges: DoseEdge[]): string {
  const sources = new Set(edges.map(({ source, mark }) => `${source} (${markOf(mark)})`));
  return (
    'First dose: what went in at the first dose of the course, per kg on the scale then, each band up to but not including ' +
    'its higher end; later doses do not count. Doses are chosen and not drawn by lot, so these groups differ in more than ' +
    `the dose. ${[...sources].join('; ')}.`
  );
}
