import { Button, Group, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { scheduling } from '../../api/clients';
import { answer } from '../../api/http';
import { useStaffNames } from '../../api/names';
import { useMay } from '../../api/session';
import { idempotent, ifVersion, useCommand } from '../../api/useCommand';
import { useClinic } from '../../app/clinic';
import { plural, sentence, words } from '../../lib/names';
import { dateOf, plainDate } from '../../lib/time';
import { Answer } from '../../ui/Answer';
import { type Fact, Facts } from '../../ui/Facts';
import { Note } from '../../ui/Note';
import { Panel } from '../../ui/Panel';
import { Refusal } from '../../ui/Refusal';
import { type ChangeReason, changeReasons } from '../calendar/queries';
import { indicationName } from '../intake/words';
import { CompleteCourse } from './CompleteCourse';
import { ConversationRows } from './ConversationRows';
import classes from './course.module.css';
import { NextSession } from './NextSession';
import { PauseCourse } from './PauseCourse';
import { PlanRest } from './PlanRest';
import { type Course, useCourses } from './queries';
import { RenewOrder } from './RenewOrder';
import { SessionRows } from './SessionRows';

export function CourseTab({ patientId }: { patientId: string }) {
  const courses = useCourses(patientId);
  return (
    <Answer
      query={courses}
      what="courses"
      empty={{
        when: (found) => found.length === 0,
        say: 'No course has started. A prescriber starts one for an eligible patient.',
      }}
    >
      {(found) => (
        <div className={classes.stack}>
          {found.map((course) => (
            <CoursePanel key={course.courseId} course={course} />
          ))}
        </div>
      )}
    </Answer>
  );
}

function CoursePanel({ course }: { course: Course }) {
  const { zone } = useClinic();
  const staffName = useStaffNames();
  const prescriber = useMay('PRESCRIBER');
  const books = useMay('FRONT_DESK', 'NURSE', 'PRESCRIBER');
  const [planning, setPlanning] = useState(false);
  const { order } = course;
  const dose = `${order.doseMilligramsPerKilogram} mg/kg${order.infusionMinutes ? ` over ${order.infusionMinutes} min` : ''}`;
  return (
    <div className={classes.two}>
      <Panel one title={`${order.route} course`}>
        <Facts
          facts={[
            ['State', stateOf(course)],
            ['Ordered', `${order.route}, ${dose}`],
            ['For', indicationName(order.indication)],
            ['Protocol', `${order.protocolId}, version ${order.protocolVersion}`],
            ['Started', `${dateOf(order.startedAt, zone)}, ${staffName(order.startedBy)}`],
            ...(order.skills.length > 0 ? [['Needs people for', order.skills.join(', ')] as Fact] : []),
            ...(course.orderValidUntil ? [['Order holds until', plainDate(course.orderValidUntil)] as Fact] : []),
            ...(course.away.length > 0 ? [['Away', course.away.map(journey).join('; ')] as Fact] : []),
            ...course.reviews.map(reviewed),
            ...(order.answeredFor ? [startedWithout(order.answeredFor)] : []),
          ]}
        />
        {course.stage === 'ACTIVE' && (
          <Group mt={14} gap={10}>
            <PauseCourse course={course} />
            {prescriber && course.orderValidUntil && <RenewOrder course={course} />}
            {prescriber && course.phase !== 'INDUCTION' && <CompleteCourse course={course} />}
            {prescriber && <Discontinue course={course} />}
          </Group>
        )}
      </Panel>
      <div className={classes.stack}>
        <Panel one title="Sessions">
          <SessionRows course={course} />
          <Rest course={course} open={() => setPlanning(true)} />
          {course.taper.length > 0 && (
            <>
              <h3>Then, as the protocol proposes</h3>
              <ul>
                {course.taper.map(({ number, from, to }) => (
                  <li key={number}>
                    Visit {number}: {plainDate(from)}
                    {from !== to && ` to ${plainDate(to)}`}
                  </li>
                ))}
              </ul>
            </>
          )}
        </Panel>
        {planning && <PlanRest course={course} close={() => setPlanning(false)} />}
        {course.conversations.length > 0 && (
          <Panel one title="Conversations">
            <ConversationRows course={course} />
          </Panel>
        )}
        {books && nextIsDue(course) && <NextSession course={course} />}
      </div>
    </div>
  );
}

/** A course that is over rests no longer, and in which phase it ended is history. */
const stateOf = ({ stage, phase, pause }: Course) =>
  stage === 'ACTIVE' ? `${pause ? 'Paused' : sentence(stage)}, ${phase.toLowerCase()}` : sentence(stage);

const nextIsDue = ({ stage, phase, pause, sessions }: Course) =>
  stage === 'ACTIVE' &&
  phase !== 'INDUCTION' &&
  !pause &&
  sessions.every(({ status }) => status !== 'BOOKED' && status !== 'ARRIVED');

const journey = ({ from, to }: Course['away'][number]) => `${plainDate(from)} to ${plainDate(to)}`;

const reviewed = ({ afterSessions, action, ifBelowPercent, reached }: Course['reviews'][number]): Fact => [
  `After session ${afterSessions}`,
  `${sentence(action)}${ifBelowPercent ? ` if the score fell by less than ${ifBelowPercent} %` : ''}${reached ? ': due' : ''}`,
];

/** What is left of the induction, and the way to plan it. */
function Rest({ course, open }: { course: Course; open: () => void }) {
  const may = useMay('FRONT_DESK', 'NURSE', 'PRESCRIBER');
  const running = course.stage === 'ACTIVE' && course.phase === 'INDUCTION' && !course.pause;
  if (!running) return null;
  const left = course.leftToPlan;
  return (
    <>
      {left > 0 && <Note kind="due">{plural(left, 'session')} of the induction still to plan.</Note>}
      {may && (
        <Button variant="default" mt={12} onClick={open}>
          Plan the rest anew…
        </Button>
      )}
    </>
  );
}

/** Which tests were not done when the course started, and why it did; the reason is told to those who treat. */
function startedWithout({ tests, reason }: NonNullable<Course['order']['answeredFor']>): [string, string] {
  const missing = sentence(tests.map(words).join(', '));
  return ['Started without', reason ? `${missing}: ${reason}` : missing];
}

function Discontinue({ course }: { course: Course }) {
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState<ChangeReason>('CLINICAL_DECISION');
  const end = useCommand({
    name: `discontinue.${course.courseId}`,
    send: (why: ChangeReason, key) =>
      answer(
        scheduling.POST('/api/scheduling/courses/{courseId}/discontinue', {
          params: { path: { courseId: course.courseId } },
          headers: { ...idempotent(key), ...ifVersion(course.version) },
          body: { reason: why },
        }),
      ),
    refresh: [['scheduling'], ['intake']],
  });
  if (!asked) {
    return (
      <Button variant="default" onClick={() => setAsked(true)}>
        End this course early…
      </Button>
    );
  }
  return (
    <div>
      <NativeSelect
        label="Why the course ends"
        data={changeReasons}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value as ChangeReason)}
        mb={10}
      />
      <Group>
        <Button color="red" onClick={() => end.mutate(reason)} loading={end.isPending}>
          End the course
        </Button>
        <Button variant="default" onClick={() => setAsked(false)}>
          Go on with it
        </Button>
      </Group>
      <Refusal error={end.error} />
    </div>
  );
}
