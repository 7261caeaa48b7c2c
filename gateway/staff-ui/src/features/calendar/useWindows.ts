import { useCallback } from 'react';
import { localDateOf, timeOf } from '../../lib/time';
import { useProtocols } from '../course/queries';
import { useCourse, type Visit } from './queries';
import { allows } from './spacing';
import { isOff } from './words';

/**
 * Whether the session that is dragged may start at a wall-clock time, as far as its series goes; yes while not known, and
 * for a conversation, which no other session crowds.
 */
export function useWindows(dragged: Visit | undefined, zone: string): (at: string) => boolean {
  const course = useCourse(dragged?.courseId).data;
  const protocols = useProtocols().data;
  return useCallback(
    (at: string) => {
      const order = course?.order;
      const protocol = protocols?.find(
        ({ protocolId, version }) => protocolId === order?.protocolId && version === order?.protocolVersion,
      );
      if (dragged?.part !== 'DOSE' || !course || !protocol) return true;
      const onTheWall = (startsAt: string) => `${localDateOf(startsAt, zone)}T${timeOf(startsAt, zone)}`;
      const others = course.sessions
        .filter((session) => session.number !== dragged.number && !isOff(session))
        .map(({ number, startsAt }) => ({ number, at: onTheWall(startsAt) }));
      return allows(protocol.induction, others, { number: dragged.number, at }, onTheWall(dragged.startsAt));
    },
    [dragged, course, protocols, zone],
  );
}
