import type { SessionView } from './recordables';

type Vitals = SessionView['vitals'];
type Threshold = Vitals['thresholds'][number];
type Reading = Vitals['sets'][number]['reading'];

const signs = {
  SYSTOLIC: 'systolic',
  DIASTOLIC: 'diastolic',
  HEART_RATE: 'heartRate',
  OXYGEN: 'oxygen',
  SEDATION: 'sedation',
} as const;

/** Which limits a reading has passed, for the time in which the service cannot raise the alarm. */
export function passed(reading: Partial<Reading>, thresholds: Threshold[]): Threshold[] {
  const emergency = (reading.symptoms ?? []).length > 0;
  return thresholds.filter(
    ({ alarm, bounds }) =>
      (emergency && alarm === 'EMERGENCY_SIGN') ||
      bounds.some(({ sign, above, value }) => {
        const measured = reading[signs[sign]];
        return measured != null && (above ? measured > value : measured < value);
      }),
  );
}

/** When the next set is due if these sets, which the service does not have yet, count as well. */
export function nextDue({ nextDue: known, laterDue, earlyMinutes }: Vitals, waiting: string[]): string | null {
  if (known == null) return null;
  const met = Math.max(0, ...waiting.map((at) => Date.parse(at) + earlyMinutes * 60_000));
  return [known, ...laterDue].find((point) => Date.parse(point) > met) ?? known;
}
