import { expect, test } from 'vitest';
import { type Key, LANGUAGES, languageOf, sayIn, WORDS } from './words';

const placeholders = (words: string) => (words.match(/\{\w+\}/g) ?? []).sort();

test('every language has the same keys, none empty', () => {
  const keys = Object.keys(WORDS.en).sort();
  for (const language of LANGUAGES) {
    expect(Object.keys(WORDS[language]).sort()).toEqual(keys);
    expect(Object.values(WORDS[language]).every((words) => words.trim() !== '')).toBe(true);
  }
});

test('a translation asks for what the English asks for', () => {
  for (const key of Object.keys(WORDS.en) as Key[]) {
    for (const language of LANGUAGES) {
      expect(placeholders(WORDS[language][key]), `${language} ${key}`).toEqual(placeholders(WORDS.en[key]));
    }
  }
});

test('words are filled in, and a language is found for every speaker', () => {
  expect(sayIn('en')('safety', { crisis: '988' })).toBe('If you feel unsafe now, call or text 988.');
  expect(languageOf('es-MX')).toBe('es');
  expect(languageOf('fr')).toBe('en');
  expect(languageOf(null)).toBe('en');
});
