/** MOAA/S, from awake to not to be woken, as choices of a list. */
export const sedationLabels = [
  '5: alert to name',
  '4: lethargic to name',
  '3: only loud or repeated',
  '2: only prodding',
  '1: only pain',
  '0: none',
].map((label) => ({ value: label.charAt(0), label }));
