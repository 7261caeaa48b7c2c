import { useState } from 'react';
import { Problem } from '../../api/problem';
import type { Shared } from '../App';
import { LanguageChoice } from '../ui/LanguageChoice';
import { NotReached } from '../ui/NotReached';
import { Page } from '../ui/Page';
import { useMine } from '../useMine';
import { inVisit } from '../visit';
import { type Key, useSay } from '../words/words';
import { MINE, type MySession, timeIn, whenIn } from './mySession';

const refusals: Record<string, Key> = {
  'offer-expired': 'offerExpired',
  'offer-gone': 'offerGone',
  'offer-already-taken': 'offerTaken',
  'session-moved': 'sessionMoved',
  'session-not-booked': 'sessionOff',
};

/** One visit: confirmed with one tap, or asked to be another time; and a place on offer taken with one tap. */
export function Session(shared: Shared) {
  const say = useSay();
  const { clinic, language } = shared;
  const { mine, setMine, failed, load } = useMine<MySession>(MINE);
  const [sending, setSending] = useState(false);
  const [wrong, setWrong] = useState<Key | null>(null);
  const phone = clinic?.phone ?? '';

  const send = async (path: string, body?: unknown) => {
    setSending(true);
    setWrong(null);
    try {
      setMine(await inVisit<MySession>('POST', MINE + path, body));
    } catch (error) {
      setWrong((error instanceof Problem && refusals[error.code]) || 'notSent');
      if (error instanceof Problem) await load();
    } finally {
      setSending(false);
    }
  };

  if (failed && !mine) return <NotReached clinic={clinic} onRetry={() => void load()} />;
  if (!mine) return <Page clinic={clinic} title={say('loading')} busy />;
  const when = whenIn(mine.startsAt, mine.zone, language);
  const trouble = wrong && (
    <p className="wrong" role="alert">
      {say(wrong, { phone })}
    </p>
  );
  if (mine.status !== 'BOOKED')
    return (
      <Page clinic={clinic} title={say('sessionOverTitle')} text={[say('sessionOverText', { phone })]}>
        {trouble}
      </Page>
    );
  const { offer } = mine;
  if (offer)
    return (
      <Page
        clinic={clinic}
        over={say('offerOver')}
        title={whenIn(offer.startsAt, mine.zone, language)}
        text={[
          say('offerNow', { when }),
          ...offer.goingWithIt.map(({ startsAt }) =>
            say('offerWithIt', { when: whenIn(startsAt, mine.zone, language) }),
          ),
          say('offerUntil', { until: timeIn(offer.expiresAt, mine.zone, language) }),
        ]}
        next={{
          label: say('offerTake'),
          onClick: () => void send(`/offers/${offer.offerId}/accept`),
          disabled: sending,
        }}
        back={{ label: say('offerKeep'), onClick: () => void send(`/offers/${offer.offerId}/decline`) }}
      >
        {trouble}
        <LanguageChoice language={language} onLanguage={shared.onLanguage} />
      </Page>
    );
  const answer = (kind: 'CONFIRMED' | 'ASKS_TO_MOVE') => void send('/answer', { kind, startsAt: mine.startsAt });
  const confirmed = mine.answer === 'CONFIRMED';
  const asks = mine.answer === 'ASKS_TO_MOVE';
  return (
    <Page
      clinic={clinic}
      over={say(confirmed ? 'sessionConfirmed' : asks ? 'sessionAsked' : 'sessionOver')}
      title={when}
      text={[say(confirmed ? 'sessionConfirmedText' : asks ? 'sessionAskedText' : 'sessionText', { phone })]}
      next={
        confirmed ? undefined : { label: say('sessionComing'), onClick: () => answer('CONFIRMED'), disabled: sending }
      }
      back={asks ? undefined : { label: say('sessionOther'), onClick: () => answer('ASKS_TO_MOVE') }}
    >
      {trouble}
      <LanguageChoice language={language} onLanguage={shared.onLanguage} />
    </Page>
  );
}
