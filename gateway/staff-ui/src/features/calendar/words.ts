import { visitName } from '../course/visits';
import { type AnswerKind, answerWords } from './answers';
import type { Visit } from './queries';

/** "IV 2 of 6", "Integration after session 2". */
export const seriesOf = (visit: Pick<Visit, 'part' | 'route' | 'number' | 'ofSessions'>): string =>
  visit.part === 'DOSE' ? `${visit.route} ${visit.number} of ${visit.ofSessions}` : visitName(visit);

export const isOff = ({ status }: Pick<Visit, 'status'>): boolean => status === 'CANCELLED' || status === 'MISSED';

/** "IV 2 of 6, confirmed". */
export const withAnswer = (what: string, kind: AnswerKind | undefined): string =>
  kind ? `${what}, ${answerWords[kind].word.toLowerCase()}` : what;
