import { useClinic } from '../../app/clinic';
import { dayTimeOf } from '../../lib/time';
import { Answer } from '../../ui/Answer';
import { Disclosure } from '../../ui/Disclosure';
import { Note } from '../../ui/Note';
import { Panel } from '../../ui/Panel';
import { type Readiness, useReadiness } from './queries';
import classes from './readiness.module.css';
import { TestRow } from './TestRow';
import { waitsWords } from './words';

const stages: Record<Readiness['stage'], string> = {
  SCREENING: 'before the decision',
  FIRST_DOSE: 'before the first dose',
  TREATMENT: 'during treatment',
};

/** Labs, ECG and whatever else must be known before the patient is decided about, starts a course, or is dosed. */
export function ReadinessTab({ patientId }: { patientId: string }) {
  const readiness = useReadiness(patientId);
  return (
    <div className={classes.stack}>
      <Answer query={readiness} what="tests" rows={8}>
        {(found) => (
          <>
            <Panel title={`Labs and other tests ${stages[found.stage]}`}>
              <Summary blocked={found.blocked} />
              <ul className={classes.rows}>
                {found.items.map((standing) => (
                  <TestRow key={standing.item} patientId={patientId} standing={standing} />
                ))}
              </ul>
              <Sources readiness={found} />
            </Panel>
            <Earlier readiness={found} />
          </>
        )}
      </Answer>
    </div>
  );
}

function Summary({ blocked }: { blocked: Readiness['blocked'] }) {
  const waits = waitsWords(blocked);
  return waits ? (
    <Note kind="due">Something is missing. Until it is there, this waits: {waits}.</Note>
  ) : (
    <Note kind="ok">All that is wanted now is done and counts.</Note>
  );
}

function Sources({ readiness }: { readiness: Readiness }) {
  return (
    <Disclosure summary="On whose word each is wanted">
      <ul className={classes.sources}>
        {readiness.items.map(({ item, title, source }) => (
          <li key={item}>
            <b>{title}</b>: {source.citation} [{source.mark}]
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function Earlier({ readiness }: { readiness: Readiness }) {
  const { zone } = useClinic();
  if (readiness.earlier.length === 0) return null;
  return (
    <Panel title="Results entered here">
      <ul className={classes.sources}>
        {readiness.earlier.map(({ id, title, takenAt, said }) => (
          <li key={id}>
            <b>{title}</b>, {dayTimeOf(takenAt, zone)}: {said}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
