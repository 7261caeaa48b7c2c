import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useClinic } from '../../app/clinic';
import { words } from '../../lib/names';
import { dateOf, timeOf } from '../../lib/time';
import { Disclosure } from '../../ui/Disclosure';
import { type Fact, Facts } from '../../ui/Facts';
import { Note } from '../../ui/Note';
import { Panel } from '../../ui/Panel';
import type { SessionView } from './queries';
import classes from './session.module.css';

/** The limits of this patient today, each with whose word it is. */
export function Watch({ session }: { session: SessionView }) {
  const { baseline, highestTolerated, thresholds, watches } = session.vitals;
  const facts: Fact[] = [];
  if (baseline) facts.push(['Baseline', `${baseline.systolic}/${baseline.diastolic}`]);
  if (highestTolerated) facts.push(['Over baseline at', `${highestTolerated.systolic}/${highestTolerated.diastolic}`]);
  return (
    <Panel title="Watch">
      {watches.map(({ alarm, threshold }) => (
        <Note key={alarm} kind="due">
          {threshold}: take it again to be sure.
        </Note>
      ))}
      <Facts figures facts={facts} />
      <Disclosure summary="When an alarm is raised">
        {thresholds.map(({ alarm, threshold, whatToDo, source }) => (
          <div key={alarm} style={{ marginBottom: 8 }}>
            <b>{threshold}</b>
            <div>{whatToDo}</div>
            <small style={{ color: 'var(--db-ink-3)' }}>{source}</small>
          </div>
        ))}
      </Disclosure>
    </Panel>
  );
}

/** What the other services have said about this patient; what has not come is not "none". */
export function Known({ session }: { session: SessionView }) {
  const { zone } = useClinic();
  const { known, patientId } = session;
  const answers = known.answers.map(
    ({ instrument, total, band, takenAt }): Fact => [
      <>
        {instrument} <small style={{ display: 'block' }}>{dateOf(takenAt, zone)}</small>
      </>,
      total == null ? words(band) : `${total}, ${words(band)}`,
    ],
  );
  const last = known.lastSession;
  return (
    <Panel title="Known before">
      {!known.patientKnown && <Note kind="due">Nothing about this patient has arrived from intake yet.</Note>}
      {!known.courseKnown && <Note kind="due">The course has not arrived from scheduling yet.</Note>}
      <Facts
        figures
        facts={[
          ...answers,
          ...(last ? [[`Session ${last.number}`, `${last.doseMilligrams} mg, ${last.alerts} alarms`] as Fact] : []),
        ]}
      />
      <Questionnaires session={session} patientId={patientId} />
    </Panel>
  );
}

function Questionnaires({ session, patientId }: { session: SessionView; patientId: string }) {
  if (session.dose?.started || !session.arrivedAt) return null;
  const search = { occasion: 'BEFORE_SESSION' as const, sessionId: session.sessionId, sessionNumber: session.number };
  return (
    <div style={{ marginTop: 10, display: 'grid', gap: 4 }}>
      {['PHQ-9', 'C-SSRS', 'GAD-7'].map((instrument) => (
        <Anchor
          key={instrument}
          renderRoot={(props) => (
            <Link
              {...props}
              to="/patients/$patientId/assess/$instrument"
              params={{ patientId, instrument }}
              search={search}
            />
          )}
        >
          Answer {instrument}
        </Anchor>
      ))}
    </div>
  );
}

export function StoryPanel({ session }: { session: SessionView }) {
  const { zone } = useClinic();
  if (session.story.length === 0) return null;
  return (
    <Panel title="Story">
      <ol className={classes.log}>
        {session.story.toReversed().map(({ at, what, byName }) => (
          <li key={at + what}>
            <time dateTime={at}>{timeOf(at, zone)}</time>
            <span>
              {what}
              {byName && `, ${byName}`}
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
