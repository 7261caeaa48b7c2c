import { createContext, useContext } from 'react';
import en from './en.json';
import es from './es.json';

export type Key = keyof typeof en;
export type Language = 'en' | 'es';

/** The words of the patients' pages, as data: the same keys in every language. */
export const WORDS: Record<Language, Record<Key, string>> = { en, es };
export const LANGUAGES = Object.keys(WORDS) as Language[];

/** Says what stands under a key, with `{names}` filled in. */
export type Say = (key: Key, values?: Record<string, string | number>) => string;

export const sayIn =
  (language: Language): Say =>
  (key, values = {}) =>
    WORDS[language][key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** The language for somebody who speaks this BCP 47 tag; English where there are no words. */
export const languageOf = (tag: string | null | undefined): Language =>
  LANGUAGES.find((language) => tag === language || tag?.startsWith(`${language}-`)) ?? 'en';

export const Words = createContext<Say>(sayIn('en'));
export const useSay = () => useContext(Words);
