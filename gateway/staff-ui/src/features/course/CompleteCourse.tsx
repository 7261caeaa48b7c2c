import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { scheduling } from '../../api/clients';
import { useNow } from '../../api/clock';
import { answer } from '../../api/http';
import { idempotent, ifVersion, useCommand } from '../../api/useCommand';
import { plural } from '../../lib/names';
import { Note } from '../../ui/Note';
import { Refusal } from '../../ui/Refusal';
import type { Course } from './queries';
import { isUnmarked } from './visits';

/** A prescriber says that the course went as planned and is over; what is still to come stands in its way, by name. */
export function CompleteCourse({ course }: { course: Course }) {
  const [asked, setAsked] = useState(false);
  const now = useNow();
  const unmarked = course.conversations.filter((talk) => isUnmarked(talk, now)).length;
  const complete = useCommand({
    name: `complete.${course.courseId}`,
    send: (_: null, key) =>
      answer(
        scheduling.POST('/api/scheduling/courses/{courseId}/complete', {
          params: { path: { courseId: course.courseId } },
          headers: { ...idempotent(key), ...ifVersion(course.version) },
        }),
      ),
    refresh: [['scheduling'], ['intake'], ['treatment'], ['notification'], ['reporting']],
  });
  if (!asked) {
    return (
      <Button variant="default" onClick={() => setAsked(true)}>
        Complete this course…
      </Button>
    );
  }
  return (
    <div>
      <Note kind="due">
        The course went as planned and is over: the patient is not called for another session of it, and may start
        another course.
        {unmarked > 0 && ` ${plural(unmarked, 'conversation')} not marked as held; a therapist can still do that.`}
      </Note>
      <Group mt={10}>
        <Button onClick={() => complete.mutate(null)} loading={complete.isPending}>
          Complete the course
        </Button>
        <Button variant="default" onClick={() => setAsked(false)}>
          Go on with it
        </Button>
      </Group>
      <Refusal error={complete.error} />
    </div>
  );
}
