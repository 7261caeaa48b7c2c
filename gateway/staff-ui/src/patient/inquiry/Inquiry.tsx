import { useEffect, useState } from 'react';
import { Unavailable } from '../../api/problem';
import type { Shared } from '../App';
import { type ClinicCard, call, is } from '../api';
import { LanguageChoice } from '../ui/LanguageChoice';
import { Page } from '../ui/Page';
import { toFirstWrong } from '../ui/toFirstWrong';
import { type Key, useSay } from '../words/words';
import { Fields } from './Fields';
import { type Draft, EMPTY, type MessageText, missing, toRequest } from './form';

interface FormView {
  clinic: ClinicCard;
  messageTexts: MessageText[];
}

type State = 'loading' | 'filling' | 'sending' | 'sent' | 'notInUse' | 'unavailable';

/** The clinic's public form: who somebody is, how to reach them, and whether they may be written to. */
export function Inquiry({ clinicId, language, onLanguage, clinic, onClinic }: Shared & { clinicId: string }) {
  const say = useSay();
  const [state, setState] = useState<State>('loading');
  const [texts, setTexts] = useState<MessageText[]>([]);
  const [draft, setDraft] = useState<Draft>(EMPTY);
  const [wrong, setWrong] = useState<Key | null>(null);
  const [tried, setTried] = useState(false);
  const path = `/p/api/inquiries/${encodeURIComponent(clinicId)}`;

  useEffect(() => {
    call<FormView>('GET', `${path}?language=${language}`)
      .then((form) => {
        onClinic(form.clinic);
        setTexts(form.messageTexts);
        setState((now) => (now === 'loading' || now === 'unavailable' ? 'filling' : now));
      })
      .catch((error) => setState(is(error, 'form-not-in-use') ? 'notInUse' : 'unavailable'));
  }, [path, language, onClinic]);

  const send = async () => {
    setTried(true);
    if (missing(draft).length > 0) {
      setWrong(null);
      return toFirstWrong();
    }
    setState('sending');
    try {
      await call<void>('POST', path, toRequest(draft, texts, language));
      setState('sent');
    } catch (error) {
      setWrong(refusal(error));
      setState('filling');
    }
  };

  if (state === 'loading') return <Page clinic={clinic} title={say('loading')} busy />;
  if (state === 'notInUse') return <Page clinic={clinic} title={say('inquiryNotInUse')} />;
  if (state === 'unavailable')
    return <Page clinic={clinic} title={say('unavailableTitle')} text={[say('unavailableText')]} />;
  if (state === 'sent') return <Page clinic={clinic} title={say('inquirySentTitle')} text={[say('inquirySentText')]} />;
  return (
    <Page
      clinic={clinic}
      title={say('inquiryTitle')}
      text={[
        say('inquiryText'),
        say('inquiryEmergency', { emergency: clinic?.emergency ?? '911', crisis: clinic?.crisisLine ?? '988' }),
      ]}
      next={{
        label: say(state === 'sending' ? 'sending' : 'sendInquiry'),
        onClick: () => void send(),
        disabled: state === 'sending',
      }}
    >
      <LanguageChoice language={language} onLanguage={onLanguage} />
      <Fields draft={draft} onChange={setDraft} texts={texts} missing={tried ? missing(draft) : []} />
      {wrong && (
        <p className="wrong" role="alert">
          {say(wrong)}
        </p>
      )}
    </Page>
  );
}

function refusal(error: unknown): Key {
  if (is(error, 'too-many-inquiries')) return 'inquiryTooMany';
  return error instanceof Unavailable ? 'unavailableText' : 'inquiryRefused';
}
