/** Up to two letters for an avatar; titles are not part of a name. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => word.length > 0 && !/^(dr|prof|mr|mrs|ms)\.?$/i.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return letters
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase();
}

/** What is written in its own way, whatever stands around it. */
const written: Record<string, string> = {
  phq_9: 'PHQ-9',
  gad_7: 'GAD-7',
  audit_c: 'AUDIT-C',
  dast_10: 'DAST-10',
  c_ssrs: 'C-SSRS',
  treatment_resistant: 'treatment-resistant',
  ...Object.fromEntries(
    ['PTSD', 'ECG', 'TSH', 'ALT', 'AST', 'ALP', 'GGT', 'PDMP', 'IV', 'IM', 'KAP', 'SMS'].map((name) => [
      name.toLowerCase(),
      name,
    ]),
  ),
  qtc: 'QTc',
  long_qt: 'long QT',
};
const own = new RegExp(`(?<![a-z0-9])(${Object.keys(written).join('|')})(?![a-z0-9])`, 'g');

/** "UPPER_SNAKE" of the wire as words, for values that the page has no better words for. */
export const words = (code: string) =>
  code
    .toLowerCase()
    .replace(own, (name) => written[name] ?? name)
    .replaceAll('_', ' ');

export const sentence = (code: string) => {
  const said = words(code);
  return said.charAt(0).toUpperCase() + said.slice(1);
};

export const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
