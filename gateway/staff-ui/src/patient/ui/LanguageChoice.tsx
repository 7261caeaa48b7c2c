import { LANGUAGES, type Language, useSay, WORDS } from '../words/words';

/** Each language under its own name. */
export function LanguageChoice({ language, onLanguage }: { language: Language; onLanguage(language: Language): void }) {
  const say = useSay();
  return (
    <nav className="languages" aria-label={say('language')}>
      {LANGUAGES.map((one) => (
        <button
          key={one}
          type="button"
          className="word"
          lang={one}
          aria-pressed={one === language}
          onClick={() => onLanguage(one)}
        >
          {WORDS[one].languageName}
        </button>
      ))}
    </nav>
  );
}
