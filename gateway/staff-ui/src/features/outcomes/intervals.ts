/** 97.5 % point of the normal distribution. */
const Z = 1.959964;

/**
 * The 95 % interval of a share by Wilson's score method, in percent to the nearest whole number; it stays within 0 to
 * 100 and holds for small numbers too. Null of none.
 */
export function wilson(count: number, of: number): [low: number, high: number] | null {
  if (of === 0) return null;
  const share = count / of;
  const scale = 1 + Z ** 2 / of;
  const middle = (share + Z ** 2 / (2 * of)) / scale;
  const half = (Z * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2))) / scale;
  return [Math.round(Math.max(0, middle - half) * 100), Math.round(Math.min(1, middle + half) * 100)];
}

/** The share if none, and if all, of those who are missing had counted, in percent. Null of nobody at all. */
export function ifMissingCounted(count: number, of: number, missing: number): [low: number, high: number] | null {
  const all = of + missing;
  if (all === 0) return null;
  return [Math.round((count / all) * 100), Math.round(((count + missing) / all) * 100)];
}
