/** What somebody saw in a patient, or as much of it as they looked at. */
export interface Sight {
  sedation?: number | null;
  dissociation?: number | null;
  nausea?: number | null;
  pain?: number | null;
  vomited?: boolean | null;
  ivSite?: string | null;
  note?: string | null;
}

/** As people say it; nothing of what they did not look at. */
export function sightInWords({ sedation, dissociation, nausea, pain, vomited, ivSite, note }: Sight): string {
  const scored = (name: string, value: number | null | undefined) => (value == null ? [] : [`${name} ${value}`]);
  return [
    ...scored('MOAA/S', sedation),
    ...scored('CADSS-6', dissociation),
    ...scored('nausea', nausea),
    ...scored('pain', pain),
    ...(vomited ? ['vomited'] : []),
    ...(ivSite ? [`IV site ${ivSite.toLowerCase()}`] : []),
    ...(note ? [note] : []),
  ].join(', ');
}
