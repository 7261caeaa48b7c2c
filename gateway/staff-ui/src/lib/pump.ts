/** A pump between two settings; without a rate it stood still. */
export interface Stretch {
  from: string;
  until: string;
  millilitresPerHour?: number | null;
  millilitres: number;
}

export interface Flow {
  /** The drug in the whole volume, in mg. */
  milligrams: number;
  totalMillilitres: number;
  soFarMilligrams: number;
  /** What the pump is set to now; null while it stands still. */
  millilitresPerHour: number | null;
  /** The moment for which `soFarMilligrams` was worked out. */
  at: string;
}

const HOUR = 3_600_000;

/** What has gone in by now, for showing only: the service's exact sum, carried on by the clock since it was made. */
export function milligramsBy(now: number, flow: Flow): number {
  const { milligrams, totalMillilitres, soFarMilligrams, millilitresPerHour, at } = flow;
  const hours = Math.max(0, now - Date.parse(at)) / HOUR;
  const more = ((millilitresPerHour ?? 0) * hours * milligrams) / totalMillilitres;
  return Math.min(milligrams, Math.round((soFarMilligrams + more) * 10) / 10);
}

/** A number as people type it, with a comma or a point; undefined for what is none, so that it is refused and not guessed. */
export function typedNumber(typed: string): number | undefined {
  const plain = typed.trim().replace(',', '.');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
