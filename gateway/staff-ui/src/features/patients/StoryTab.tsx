import { useMay } from '../../api/session';
import { useClinic } from '../../app/clinic';
import { dayTimeOf } from '../../lib/time';
import { Answer, Empty } from '../../ui/Answer';
import { Panel } from '../../ui/Panel';
import { useCourses } from '../course/queries';
import { SessionRows } from '../course/SessionRows';
import { Absorbed } from '../duplicates/Merged';
import { useAssessments } from '../intake/queries';
import { NextVisit } from './NextVisit';
import classes from './patients.module.css';
import type { Patient } from './queries';
import { type ScorePoint, StoryChart } from './StoryChart';
import { gathered, saying } from './story';

/** Scores, sessions and events together, so that what followed what can be seen. */
export function StoryTab({ patient }: { patient: Patient }) {
  const clinical = useMay('NURSE', 'PRESCRIBER', 'THERAPIST');
  const courses = useCourses(patient.patientId);
  return (
    <div className={classes.two}>
      <div className={classes.stack}>
        {clinical && <Scores patientId={patient.patientId} />}
        <Panel title="Sessions">
          <Answer
            query={courses}
            what="sessions"
            empty={{ when: (found) => found.length === 0, say: 'No course has started yet.' }}
          >
            {(found) => (
              <>
                {found.map((course) => (
                  <SessionRows key={course.courseId} course={course} />
                ))}
              </>
            )}
          </Answer>
        </Panel>
      </div>
      <div className={classes.stack}>
        <NextVisit courses={courses} />
        <Timeline patient={patient} />
        <Absorbed absorbed={patient.merging.absorbed} />
      </div>
    </div>
  );
}

function Scores({ patientId }: { patientId: string }) {
  const assessments = useAssessments(patientId);
  const courses = useCourses(patientId);
  return (
    <Panel title="Scores and sessions on one axis" aside={<Legend />}>
      <Answer query={assessments} what="scores" rows={8}>
        {({ assessments: taken }) => (
          <StoryChart
            scores={taken.filter(isScore).toReversed().map(scoreOf)}
            sessions={(courses.data ?? []).flatMap(({ sessions }) =>
              sessions
                .filter(({ status }) => status !== 'CANCELLED' && status !== 'MISSED')
                .map(({ number, startsAt, status }) => ({ number, at: startsAt, done: status === 'COMPLETED' })),
            )}
          />
        )}
      </Answer>
    </Panel>
  );
}

function Legend() {
  return (
    <span className={classes.legend}>
      <i data-kind="phq" /> PHQ-9 <i data-kind="gad" /> GAD-7 <i data-kind="done" /> session done{' '}
      <i data-kind="booked" /> booked
    </span>
  );
}

interface Scored {
  instrument: string;
  total?: number | null;
  takenAt: string;
}

const isScore = ({ instrument, total }: Scored) => (instrument === 'PHQ-9' || instrument === 'GAD-7') && total != null;

const scoreOf = ({ instrument, total, takenAt }: Scored): ScorePoint => ({
  instrument: instrument as ScorePoint['instrument'],
  total: total ?? 0,
  at: takenAt,
});

function Timeline({ patient }: { patient: Patient }) {
  const { zone } = useClinic();
  const entries = gathered(patient.story);
  return (
    <Panel title="Story">
      {entries.length === 0 ? (
        <Empty>Nothing has happened yet.</Empty>
      ) : (
        <ol className={classes.timeline}>
          {entries.map((entry) => (
            <li key={entry.kind + entry.subject + entry.at}>
              <time dateTime={entry.at}>{dayTimeOf(entry.at, zone)}</time>
              {saying(entry)}
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
