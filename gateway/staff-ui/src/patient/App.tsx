import { useEffect, useMemo, useState } from 'react';
import type { ClinicCard } from './api';
import { Inquiry } from './inquiry/Inquiry';
import { Link } from './Link';
import { type Language, languageOf, sayIn, Words } from './words/words';

const INQUIRY = /^\/inquiry\/([A-Za-z0-9._-]{1,64})\/?$/;

/** Patients' pages: what a link opens, and the form for those who have none. */
export function App() {
  const [language, setLanguage] = useState<Language>(() => languageOf(navigator.language));
  const [clinic, setClinic] = useState<ClinicCard | null>(null);
  const say = useMemo(() => sayIn(language), [language]);
  const form = INQUIRY.exec(window.location.pathname);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = clinic?.name ?? say('clinicFallback');
  }, [language, clinic, say]);

  const shared = { language, onLanguage: setLanguage, clinic, onClinic: setClinic };
  return <Words value={say}>{form?.[1] ? <Inquiry clinicId={form[1]} {...shared} /> : <Link {...shared} />}</Words>;
}

/** What every page knows of the clinic and the visitor's language. */
export interface Shared {
  language: Language;
  onLanguage(language: Language): void;
  clinic: ClinicCard | null;
  onClinic(clinic: ClinicCard | null): void;
}
