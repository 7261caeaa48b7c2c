import { useState } from 'react';
import { Problem } from '../../api/problem';
import type { Shared } from '../App';
import { timeIn, whenIn } from '../session/mySession';
import { LanguageChoice } from '../ui/LanguageChoice';
import { NotReached } from '../ui/NotReached';
import { Page } from '../ui/Page';
import { useMine } from '../useMine';
import { inVisit } from '../visit';
import { type Key, useSay } from '../words/words';

/** A place on offer as scheduling shows it to its patient. */
interface OfferedPlace {
  state: 'OPEN' | 'ACCEPTING' | 'TAKEN' | 'DECLINED' | 'EXPIRED' | 'GONE' | 'WITHDRAWN';
  startsAt: string;
  goingWithIt: { startsAt: string }[];
  zone: string;
  presentStartsAt?: string | null;
  expiresAt: string;
}

const MINE = '/p/api/scheduling/my-offer';

const ended: Record<'DECLINED' | 'EXPIRED' | 'GONE' | 'WITHDRAWN', Key> = {
  DECLINED: 'offerLeft',
  EXPIRED: 'offerRanOut',
  GONE: 'offerLost',
  WITHDRAWN: 'offerWithdrawn',
};

/** One time that is free for this patient for a while: taken or left with one tap, and what became of it. */
export function Offer(shared: Shared) {
  const say = useSay();
  const { clinic, language } = shared;
  const { mine: place, setMine: setPlace, failed, load } = useMine<OfferedPlace>(MINE);
  const [sending, setSending] = useState(false);
  const [wrong, setWrong] = useState(false);
  const phone = clinic?.phone ?? '';

  const send = async (path: '/accept' | '/decline') => {
    setSending(true);
    setWrong(false);
    try {
      setPlace(await inVisit<OfferedPlace>('POST', MINE + path));
    } catch (error) {
      // A refusal says that the offer is not as it was: the page then shows what became of it.
      if (error instanceof Problem) await load();
      setWrong(true);
    } finally {
      setSending(false);
    }
  };

  if (failed && !place) return <NotReached clinic={clinic} onRetry={() => void load()} />;
  if (!place) return <Page clinic={clinic} title={say('loading')} busy />;
  const when = whenIn(place.startsAt, place.zone, language);
  const present = place.presentStartsAt && whenIn(place.presentStartsAt, place.zone, language);
  const also = place.goingWithIt.map(({ startsAt }) =>
    say('offerWithIt', { when: whenIn(startsAt, place.zone, language) }),
  );
  const choice = <LanguageChoice language={language} onLanguage={shared.onLanguage} />;
  switch (place.state) {
    case 'OPEN':
      return (
        <Page
          clinic={clinic}
          over={say('offerFree')}
          title={when}
          text={[
            present ? say('offerNow', { when: present }) : say('offerNew'),
            ...also,
            say('offerUntil', { until: timeIn(place.expiresAt, place.zone, language) }),
          ]}
          next={{ label: say('offerTakeIt'), onClick: () => void send('/accept'), disabled: sending }}
          back={{ label: say('offerLeaveIt'), onClick: () => void send('/decline') }}
        >
          {wrong && (
            <p className="wrong" role="alert">
              {say('notSent', { phone })}
            </p>
          )}
          {choice}
        </Page>
      );
    case 'ACCEPTING':
      return (
        <Page
          clinic={clinic}
          title={say('offerBooking')}
          text={[say('offerBookingText', { phone })]}
          next={{ label: say('retry'), onClick: () => void load() }}
        />
      );
    case 'TAKEN':
      return (
        <Page clinic={clinic} over={say('offerMine')} title={when} text={[...also, say('offerMineText', { phone })]}>
          {choice}
        </Page>
      );
    case 'DECLINED':
    case 'EXPIRED':
    case 'GONE':
    case 'WITHDRAWN':
      return (
        <Page
          clinic={clinic}
          title={say(ended[place.state])}
          text={[present ? say('offerStays', { when: present }) : say('offerNone'), say('offerQuestions', { phone })]}
        >
          {choice}
        </Page>
      );
  }
}
