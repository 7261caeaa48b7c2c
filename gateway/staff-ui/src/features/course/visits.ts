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
  status: string;
  endsAt: string;
}

/** A conversation whose time is over and that nobody marked as held. */
export const isUnmarked = ({ status, endsAt }: Talk, now: number) => status === 'BOOKED' && Date.parse(endsAt) < now;
