import { Button, Group, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { scheduling } from '../../api/clients';
import { answer } from '../../api/http';
import { useMay } from '../../api/session';
import { idempotent, ifVersion, useCommand } from '../../api/useCommand';
import { useClinic } from '../../app/clinic';
import { words } from '../../lib/names';
import { dateOf } from '../../lib/time';
import { Note } from '../../ui/Note';
import { Refusal } from '../../ui/Refusal';
import { type ChangeReason, changeReasons } from '../calendar/queries';
import type { Course } from './queries';

const touched = [['scheduling'], ['intake'], ['treatment'], ['notification']];

/** Lets a course rest, which frees its places, or says since when it rests and takes it up again. */
export function PauseCourse({ course }: { course: Course }) {
  return course.pause ? <Paused course={course} pause={course.pause} /> : <Running course={course} />;
}

function Running({ course }: { course: Course }) {
  const may = useMay('FRONT_DESK', 'NURSE', 'PRESCRIBER');
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState<ChangeReason>('PATIENT_ILL');
  const pause = useCommand({
    name: `pause.${course.courseId}`,
    send: (why: ChangeReason, key) =>
      answer(
        scheduling.POST('/api/scheduling/courses/{courseId}/pause', {
          params: { path: { courseId: course.courseId } },
          headers: { ...idempotent(key), ...ifVersion(course.version) },
          body: { reason: why },
        }),
      ),
    refresh: touched,
  });
  if (!may) return null;
  if (!asked) {
    return (
      <Button variant="default" onClick={() => setAsked(true)}>
        Pause…
      </Button>
    );
  }
  return (
    <div>
      <NativeSelect
        label="Why the course pauses"
        description="What is still to come is cancelled, and its places are free for others"
        data={changeReasons}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value as ChangeReason)}
        mb={10}
      />
      <Group>
        <Button onClick={() => pause.mutate(reason)} loading={pause.isPending}>
          Pause the course
        </Button>
        <Button variant="default" onClick={() => setAsked(false)}>
          Leave it
        </Button>
      </Group>
      <Refusal error={pause.error} />
    </div>
  );
}

function Paused({ course, pause }: { course: Course; pause: NonNullable<Course['pause']> }) {
  const { zone } = useClinic();
  const may = useMay('PRESCRIBER');
  const resume = useCommand({
    name: `resume.${course.courseId}`,
    send: (_: null, key) =>
      answer(
        scheduling.POST('/api/scheduling/courses/{courseId}/resume', {
          params: { path: { courseId: course.courseId } },
          headers: { ...idempotent(key), ...ifVersion(course.version) },
        }),
      ),
    refresh: touched,
  });
  return (
    <>
      <Note
        kind="due"
        action={
          may && (
            <Button size="compact-md" variant="default" onClick={() => resume.mutate(null)} loading={resume.isPending}>
              Take it up again
            </Button>
          )
        }
      >
        Paused since {dateOf(pause.since, zone)}: {words(pause.reason)}.{!may && ' A prescriber takes it up again.'}
      </Note>
      <Refusal error={resume.error} />
    </>
  );
}
