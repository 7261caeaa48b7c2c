/** Up to two letters for an avatar; titles are not part of a name. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => word.length > 0 && !/^(dr|prof|mr|mrs|ms)\.?$/i.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return letters
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase();
}

/** "UPPER_SNAKE" of the wire as words, for values that the page has no better words for. */
export const words = (code: string) => code.toLowerCase().replaceAll('_', ' ');

export const sentence = (code: string) => {
  const said = words(code);
  return said.charAt(0).toUpperCase() + said.slice(1);
};

export const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
