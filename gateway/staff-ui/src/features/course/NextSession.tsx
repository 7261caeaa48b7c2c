import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { scheduling } from '../../api/clients';
import { answer } from '../../api/http';
import { useChairNames } from '../../api/names';
import { idempotent, ifVersion, useCommand } from '../../api/useCommand';
import { useClinic } from '../../app/clinic';
import { dayTimeOf, plainDate } from '../../lib/time';
import { Answer } from '../../ui/Answer';
import { Panel } from '../../ui/Panel';
import { Refusal } from '../../ui/Refusal';
import { reasonsOf } from '../calendar/offers';
import { WaitForNext } from '../waitlist/WaitForNext';
import classes from './course.module.css';
import { placesOf } from './places';
import type { Course, Series } from './queries';

/** The next session after the induction: its window, why, and the places that are free in it. */
export function NextSession({ course }: { course: Course }) {
  const { zone } = useClinic();
  const chairName = useChairNames();
  const path = { params: { path: { courseId: course.courseId } } };
  const proposals = useQuery({
    queryKey: ['scheduling', 'next', course.courseId, course.version],
    queryFn: ({ signal }) => answer(scheduling.GET('/api/scheduling/courses/{courseId}/next', { ...path, signal })),
    staleTime: 30_000,
  });
  const book = useCommand({
    name: `next.${course.courseId}`,
    send: (series: Series, key) => {
      const { slots, conversations } = placesOf(series);
      return answer(
        scheduling.POST('/api/scheduling/courses/{courseId}/next', {
          ...path,
          headers: { ...idempotent(key), ...ifVersion(course.version) },
          // A proposal of one session has one place.
          body: { slot: slots[0] as NonNullable<(typeof slots)[0]>, conversations },
        }),
      );
    },
    refresh: [['scheduling'], ['intake'], ['treatment'], ['notification']],
    done: () => notifications.show({ message: 'The next session is booked.' }),
  });
  return (
    <Panel one title="The next session">
      <Answer
        query={proposals}
        what="places"
        rows={3}
        empty={{ when: (found) => found.series.length === 0, say: 'No place is free in its window.' }}
      >
        {({ number, window, interval, series }) => (
          <>
            <p>
              Session {number}, {plainDate(window.from)}
              {window.from !== window.to && ` to ${plainDate(window.to)}`}.
              {interval && ` Proposed after ${interval.days} days. ${interval.reason}`}
            </p>
            <ul className={classes.choices}>
              {series.map((one) => {
                const slot = one.slots[0];
                return (
                  slot && (
                    <li key={slot.startsAt}>
                      <Button variant="default" loading={book.isPending} onClick={() => book.mutate(one)}>
                        Book {dayTimeOf(slot.startsAt, zone)}, {chairName(slot.chairId)}
                        {one.conversations.length > 0 && ' with its integration'}
                      </Button>
                    </li>
                  )
                );
              })}
            </ul>
            <Refusal error={book.error} reload={() => void proposals.refetch()} />
            {reasonsOf(book.error).map(({ rule, sentence }) => (
              <p key={rule + sentence}>{sentence}</p>
            ))}
          </>
        )}
      </Answer>
      <WaitForNext courseId={course.courseId} />
    </Panel>
  );
}
