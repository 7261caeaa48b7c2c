/** What a visit is for, as its course counts it. */
export interface Counted {
  part: 'DOSE' | 'PREPARATION' | 'INTEGRATION';
  number: number;
  ofSessions: number;
}

/** "Session 2 of 6", "Preparation", "Integration after session 2". */
export function visitName({ part, number, ofSessions }: Counted): string {
  switch (part) {
    case 'DOSE':
      return `Session ${number} of ${ofSessions}`;
    case 'PREPARATION':
      return 'Preparation';
    case 'INTEGRATION':
      return `Integration after session ${number}`;
  }
}

interface Talk {
  part: string;
  status: string;
  startsAt: string;
  endsAt: string;
}

/** The preparation that should have taken place before a dose and was not marked as held; none when one was held. */
export function preparationNotHeld<T extends Talk>(conversations: T[]): T | undefined {
  const preparations = conversations.filter(({ part }) => part === 'PREPARATION');
  return preparations.some(({ status }) => status === 'COMPLETED') ? undefined : preparations.at(-1);
}

/** A conversation whose time is over and that nobody marked as held. */
export const isUnmarked = ({ status, endsAt }: Talk, now: number) => status === 'BOOKED' && Date.parse(endsAt) < now;
