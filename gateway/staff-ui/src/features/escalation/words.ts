import { span } from '../../lib/time';
import type { Escalation, PageView } from './queries';

const whom: Record<Escalation['nextPages'][number], string> = {
  ON_CALL: 'whoever is on call',
  NEXT: 'the next in the chain',
  EVERYONE: 'the whole chain',
  MANAGERS: 'the managers',
};

const list = new Intl.ListFormat('en');

/** "the whole chain and the managers": a set that holds everybody says no more than that. */
export function whomWords(pages: Escalation['nextPages']): string {
  const all = pages.includes('EVERYONE');
  return list.format(pages.filter((one) => !all || one === 'EVERYONE' || one === 'MANAGERS').map((one) => whom[one]));
}

export const stateWords: Record<PageView['state'], string> = {
  TO_SEND: 'not sent yet',
  SENT: 'sent',
  FAILED: 'could not be sent',
  REPLACED: 'replaced by a newer page',
  NOT_NEEDED: 'not needed any more',
};

/** How long somebody took, from seconds. */
export const took = (seconds: number | null | undefined) =>
  seconds === null || seconds === undefined ? '–' : span(seconds * 1000);
