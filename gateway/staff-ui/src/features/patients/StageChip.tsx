import { sentence } from '../../lib/names';
import { Status } from '../../ui/Status';
import type { PatientSummary, StageCode } from './queries';
import { stages } from './stages';

interface Props {
  stage: StageCode;
  courses: PatientSummary['courses'];
}

/** How far somebody has come; within a course also its phase and sessions. */
export function StageChip({ stage, courses }: Props) {
  const known = stages.find(({ code }) => code === stage);
  if (!known) return null;
  const running = stage === 'IN_COURSE' ? courses.find(({ endedAt }) => !endedAt) : undefined;
  return (
    <Status tone={known.tone} icon={known.icon}>
      {running ? inCourse(running) : known.word}
    </Status>
  );
}

function inCourse({ phase, completedSessions, plannedSessions }: PatientSummary['courses'][number]): string {
  const name = phase ? sentence(phase) : 'In a course';
  return plannedSessions > 0 ? `${name}, ${completedSessions} of ${plannedSessions}` : name;
}
