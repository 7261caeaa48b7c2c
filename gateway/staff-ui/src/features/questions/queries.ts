import { useQuery } from '@tanstack/react-query';
import { intake } from '../../api/clients';
import type { components } from '../../api/generated/intake';
import { answer } from '../../api/http';
import type { IconName } from '../../ui/Icon';
import type { Tone } from '../../ui/Status';

export type BeforeSession = components['schemas']['BeforeSession'];
export type Progress = BeforeSession['progress'];

const AGAIN_MS = 60_000;
const MOST = 200;

/** How far the patients of these sessions are with what they are asked before them. */
export function useBeforeSessions(sessionIds: string[]) {
  const sessionId = [...sessionIds].sort().slice(0, MOST);
  return useQuery({
    queryKey: ['intake', 'questions-before-sessions', sessionId],
    queryFn: ({ signal }) =>
      answer(intake.GET('/api/intake/questions-before-sessions', { params: { query: { sessionId } }, signal })),
    enabled: sessionId.length > 0,
    placeholderData: (before) => before,
    refetchInterval: AGAIN_MS,
  });
}

/** Begun is not answered: whoever stopped half-way is asked at the chair. */
export const progressWords: Record<Progress, { word: string; tone: Tone; icon: IconName }> = {
  NOT_BEGUN: { word: 'Questions open', tone: 'booked', icon: 'question' },
  BEGUN: { word: 'Questions begun', tone: 'due', icon: 'question' },
  ANSWERED: { word: 'Questions answered', tone: 'ok', icon: 'check' },
};
