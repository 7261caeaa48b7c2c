import { Answer } from '../../ui/Answer';
import { useCourses } from '../course/queries';
import { SessionRows } from '../course/SessionRows';
import type { Visit } from './queries';

/** The other sessions of the same course, with the gap between each and the next. */
export function Series({ session }: { session: Visit }) {
  const courses = useCourses(session.patientId);
  return (
    <section aria-label="All sessions of this course">
      <h3>All sessions of this course</h3>
      <Answer query={courses} what="sessions" rows={6}>
        {(found) => {
          const course = found.find(({ courseId }) => courseId === session.courseId);
          return course && <SessionRows course={course} marked={session.sessionId} />;
        }}
      </Answer>
    </section>
  );
}
