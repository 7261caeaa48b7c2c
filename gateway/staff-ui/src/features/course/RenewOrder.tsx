import { Button } from '@mantine/core';
import { scheduling } from '../../api/clients';
import { answer } from '../../api/http';
import { idempotent, ifVersion, useCommand } from '../../api/useCommand';
import { Refusal } from '../../ui/Refusal';
import type { Course } from './queries';

/** A prescriber orders the same again. */
export function RenewOrder({ course }: { course: Course }) {
  const renew = useCommand({
    name: `renew.${course.courseId}`,
    send: (_: null, key) =>
      answer(
        scheduling.POST('/api/scheduling/courses/{courseId}/order/renew', {
          params: { path: { courseId: course.courseId } },
          headers: { ...idempotent(key), ...ifVersion(course.version) },
        }),
      ),
    refresh: [['scheduling']],
  });
  return (
    <>
      <Button variant="default" onClick={() => renew.mutate(null)} loading={renew.isPending}>
        Renew the order
      </Button>
      <Refusal error={renew.error} />
    </>
  );
}
