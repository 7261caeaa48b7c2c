import { useQuery } from '@tanstack/react-query';
import { scheduling } from '../../api/clients';
import type { components } from '../../api/generated/scheduling';
import { answer } from '../../api/http';

export type Recall = components['schemas']['RecallView'];
export type CallRequest = components['schemas']['CallRequest'];
export type Outcome = CallRequest['outcome'];

export const useRecall = () =>
  useQuery({
    queryKey: ['scheduling', 'recall'],
    queryFn: ({ signal }) => answer(scheduling.GET('/api/scheduling/recall', { signal })),
  });

export const outcomes: { value: Outcome; label: string }[] = [
  { value: 'WILL_BOOK', label: 'Will book' },
  { value: 'LEFT_A_MESSAGE', label: 'Left a message' },
  { value: 'NOT_REACHED', label: 'Not reached' },
  { value: 'WANTS_TO_WAIT', label: 'Wants to wait' },
  { value: 'WANTS_NO_MORE', label: 'Wants no more sessions' },
];

export const outcomeWords = (outcome: Outcome) => outcomes.find(({ value }) => value === outcome)?.label ?? outcome;
