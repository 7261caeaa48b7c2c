import { Link } from '@tanstack/react-router';
import { useStaffNames } from '../../api/names';
import { useClinic } from '../../app/clinic';
import { dayTimeOf } from '../../lib/time';
import { Note } from '../../ui/Note';
import { useCourse } from '../calendar/queries';
import { preparationNotHeld } from '../course/visits';
import type { SessionView } from './queries';

/**
 * Before a dose of psychotherapy with ketamine the patient is prepared for it. Whoever gives the dose is told when nobody
 * marked that as held, and also when it cannot be asked; the prescriber decides.
 */
export function PreparationNote({ session }: { session: SessionView }) {
  const { zone } = useClinic();
  const staffName = useStaffNames();
  const before = session.route === 'KAP' && !session.dose?.started;
  const course = useCourse(before ? session.courseId : undefined);
  if (!before || course.isPending) return null;
  if (course.isError)
    return <Note kind="due">Whether the preparation was held is not known: scheduling does not answer.</Note>;
  const preparation = preparationNotHeld(course.data.conversations);
  if (!preparation) return null;
  return (
    <Note
      kind="alert"
      action={
        <Link to="/patients/$patientId" params={{ patientId: session.patientId }} search={{ tab: 'course' }}>
          Open the course
        </Link>
      }
    >
      <b>The preparation is not marked as held.</b> It was booked for {dayTimeOf(preparation.startsAt, zone)} with{' '}
      {staffName(preparation.therapistId)}. No dose is meant to be given without one.
    </Note>
  );
}
