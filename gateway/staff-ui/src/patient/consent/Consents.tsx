import { useCallback, useEffect, useState } from 'react';
import type { Shared } from '../App';
import { is } from '../api';
import { NotReached } from '../ui/NotReached';
import { Page } from '../ui/Page';
import { inVisit } from '../visit';
import { useSay } from '../words/words';
import { Read } from './Read';
import { Sign } from './Sign';
import { type Given, MINE, type MyConsents, type Signature } from './toSign';

/** What waits for the patient's signature, one text after the other: read first, then signed. */
export function Consents(shared: Shared) {
  const say = useSay();
  const { clinic, language } = shared;
  const [texts, setTexts] = useState<MyConsents['texts'] | null>(null);
  const [failed, setFailed] = useState(false);
  const [signed, setSigned] = useState(0);
  const [reading, setReading] = useState(true);
  const [given, setGiven] = useState<Given>({});

  const load = useCallback(async () => {
    setFailed(false);
    try {
      setTexts((await inVisit<MyConsents>('GET', `${MINE}?language=${language}`)).texts);
    } catch {
      setFailed(true);
    }
  }, [language]);

  useEffect(() => {
    void load();
  }, [load]);

  const sign = async (signature: Signature) => {
    const left = await inVisit<MyConsents>('POST', MINE, signature);
    setSigned((count) => count + 1);
    setGiven({});
    setReading(true);
    setTexts(left.texts);
  };

  /** Another text came into use while this one was being read: it must be read anew. */
  const changed = (error: unknown) => is(error, 'consent-text-not-in-use') || is(error, 'consent-text-changed');

  if (failed && !texts) return <NotReached clinic={clinic} onRetry={() => void load()} />;
  if (!texts) return <Page clinic={clinic} title={say('loading')} busy />;
  const text = texts[0];
  if (!text)
    return (
      <Page
        clinic={clinic}
        title={say(signed > 0 ? 'signedTitle' : 'nothingToSignTitle')}
        text={[say('signedText', { phone: clinic?.phone ?? '' })]}
      />
    );
  const frame = {
    clinic,
    over: texts.length + signed > 1 ? say('paper', { n: signed + 1, of: signed + texts.length }) : undefined,
  };
  return reading ? (
    <Read
      key={text.scope}
      shared={shared}
      frame={frame}
      text={text}
      given={given}
      onGiven={setGiven}
      onNext={() => setReading(false)}
    />
  ) : (
    <Sign
      key={text.scope}
      frame={frame}
      text={text}
      given={given}
      onBack={() => setReading(true)}
      onSign={sign}
      onRefused={(error) => {
        if (!changed(error)) return false;
        setReading(true);
        void load();
        return true;
      }}
    />
  );
}
