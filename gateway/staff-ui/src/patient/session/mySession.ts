/** A session as scheduling shows it to its patient. */
export interface MySession {
  status: string;
  startsAt: string;
  endsAt: string;
  zone: string;
  answer?: 'CONFIRMED' | 'ASKS_TO_MOVE' | null;
  offer?: {
    offerId: string;
    startsAt: string;
    endsAt: string;
    goingWithIt: { startsAt: string }[];
    expiresAt: string;
  } | null;
}

export const MINE = '/p/api/scheduling/my-session';

/** The whole words of a day and a time on the clinic's wall, as its patients read them. */
export const whenIn = (instant: string, zone: string, language: string) =>
  new Intl.DateTimeFormat(language === 'es' ? 'es-US' : 'en-US', {
    timeZone: zone,
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  }).format(new Date(instant));

export const timeIn = (instant: string, zone: string, language: string) =>
  new Intl.DateTimeFormat(language === 'es' ? 'es-US' : 'en-US', {
    timeZone: zone,
    hour: 'numeric',
    minute: '2-digit',
  }).format(new Date(instant));
