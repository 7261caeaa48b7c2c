import { useCallback, useEffect, useState } from 'react';
import { Unavailable } from '../api/problem';
import type { Shared } from './App';
import { is, type Visit } from './api';
import { Consents } from './consent/Consents';
import { Offer } from './offer/Offer';
import { Packet } from './packet/Packet';
import { Questions } from './questions/Questions';
import { Ride } from './ride/Ride';
import { Session } from './session/Session';
import { NotReached } from './ui/NotReached';
import { Page } from './ui/Page';
import { openVisit, takeSecret } from './visit';
import { languageOf, useSay } from './words/words';

type State =
  | { kind: 'opening' }
  | { kind: 'open'; visit: Visit }
  | { kind: 'noLink' | 'notOpen' | 'tooMany' | 'unavailable' };

function reason(error: unknown): State {
  if (is(error, 'link-not-open')) return { kind: 'notOpen' };
  if (is(error, 'too-many-tries')) return { kind: 'tooMany' };
  return { kind: error instanceof Unavailable ? 'unavailable' : 'notOpen' };
}

/** What a link opens, by its purpose; or why it opens nothing, in the same words whatever the reason. */
export function Link(shared: Shared) {
  const [state, setState] = useState<State>({ kind: 'opening' });
  const { onClinic, onLanguage } = shared;

  const open = useCallback(async () => {
    const secret = takeSecret();
    if (!secret) return setState({ kind: 'noLink' });
    try {
      const visit = await openVisit(secret);
      onClinic(visit.clinic);
      if (visit.language) onLanguage(languageOf(visit.language));
      setState({ kind: 'open', visit });
    } catch (error) {
      setState(reason(error));
    }
  }, [onClinic, onLanguage]);

  useEffect(() => {
    void open();
  }, [open]);

  // Somebody may paste the whole link into a tab that is open already.
  useEffect(() => {
    const again = () => void open();
    window.addEventListener('hashchange', again);
    return () => window.removeEventListener('hashchange', again);
  }, [open]);

  if (state.kind === 'open' && state.visit.purpose === 'PACKET') return <Packet {...shared} />;
  if (state.kind === 'open' && state.visit.purpose === 'CONSENT') return <Consents {...shared} />;
  if (state.kind === 'open' && state.visit.purpose === 'SESSION') return <Session {...shared} />;
  if (state.kind === 'open' && state.visit.purpose === 'OFFER') return <Offer {...shared} />;
  if (state.kind === 'open' && ['QUESTIONNAIRE', 'CHECK_IN'].includes(state.visit.purpose))
    return <Questions {...shared} />;
  if (state.kind === 'open' && state.visit.purpose === 'RIDE') return <Ride {...shared} />;
  return <Notice kind={state.kind} clinic={shared.clinic} onRetry={() => void open()} />;
}

function Notice({ kind, clinic, onRetry }: { kind: State['kind']; clinic: Shared['clinic']; onRetry(): void }) {
  const say = useSay();
  if (kind === 'opening') return <Page clinic={clinic} title={say('loading')} busy />;
  if (kind === 'noLink') return <Page clinic={clinic} title={say('noLinkTitle')} text={[say('noLinkText')]} />;
  if (kind === 'tooMany') return <Page clinic={clinic} title={say('tooManyTitle')} text={[say('tooManyText')]} />;
  if (kind === 'open')
    return <Page clinic={clinic} title={say('otherPurposeTitle')} text={[say('otherPurposeText')]} />;
  if (kind === 'unavailable') return <NotReached clinic={clinic} onRetry={onRetry} />;
  return <Page clinic={clinic} title={say('notOpenTitle')} text={[say('notOpenDone'), say('notOpenElse')]} />;
}
