import { useQuery } from '@tanstack/react-query';
import { scheduling } from '../../api/clients';
import type { components } from '../../api/generated/scheduling';
import { answer } from '../../api/http';
import type { IconName } from '../../ui/Icon';
import type { Tone } from '../../ui/Status';

export type SessionAnswer = components['schemas']['SessionAnswer'];
export type AnswerKind = SessionAnswer['kind'];

const AGAIN_MS = 30_000;

/** What patients said by their links about sessions that are to come. */
export const useAnswers = () =>
  useQuery({
    queryKey: ['scheduling', 'session-answers'],
    queryFn: ({ signal }) => answer(scheduling.GET('/api/scheduling/session-answers', { signal })),
    refetchInterval: AGAIN_MS,
  });

/** What the patient of a session said about it as it is booked; nothing when they did not, or when that is not known. */
export function useAnswerOf(): (sessionId: string) => AnswerKind | undefined {
  const answers = useAnswers().data ?? [];
  return (sessionId) => answers.find((one) => one.sessionId === sessionId)?.kind;
}

export const answerWords: Record<AnswerKind, { word: string; tone: Tone; icon: IconName }> = {
  CONFIRMED: { word: 'Confirmed', tone: 'ok', icon: 'check' },
  ASKS_TO_MOVE: { word: 'Asks for another time', tone: 'due', icon: 'question' },
};
