import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMay } from '../../api/session';
import { useClinic } from '../../app/clinic';
import { dateOf } from '../../lib/time';
import { Answer } from '../../ui/Answer';
import { Panel } from '../../ui/Panel';
import { RiskNote } from '../review/RiskNote';
import classes from './intake.module.css';
import { type Assessment, useAssessments } from './queries';
import { RecordScore } from './RecordScore';
import { inBand } from './words';

const instruments = ['PHQ-9', 'GAD-7', 'C-SSRS'];

/** The three questionnaires of a screening: the latest of each, or that it is still to be asked. */
export function Questionnaires({ patientId }: { patientId: string }) {
  const assessments = useAssessments(patientId);
  return (
    <Panel
      title="Questionnaires"
      aside={<RecordScore patientId={patientId} occasion="SCREENING" without={instruments} />}
    >
      <Answer query={assessments} what="questionnaires" rows={3}>
        {({ assessments: taken }) => (
          <>
            {taken.map(
              ({ assessmentId, version, risk }) =>
                risk?.holdsTreatment && (
                  <RiskNote
                    key={assessmentId}
                    patientId={patientId}
                    assessmentId={assessmentId}
                    version={version}
                    {...risk}
                  />
                ),
            )}
            <div className={classes.cards}>
              {instruments.map((instrument) => (
                <Card
                  key={instrument}
                  patientId={patientId}
                  instrument={instrument}
                  latest={taken.find((assessment) => assessment.instrument === instrument)}
                />
              ))}
            </div>
            <Further taken={taken.filter(({ instrument }) => !instruments.includes(instrument))} />
          </>
        )}
      </Answer>
    </Panel>
  );
}

/** The latest of each other instrument, in a line. */
function Further({ taken }: { taken: Assessment[] }) {
  const latest = taken.filter(
    (one, index) => taken.findIndex(({ instrument }) => instrument === one.instrument) === index,
  );
  if (latest.length === 0) return null;
  return (
    <p className={classes.further}>
      {latest.map((one) => (
        <span key={one.assessmentId}>
          {one.instrument} <b>{inBand(one)}</b>
        </span>
      ))}
    </p>
  );
}

interface CardProps {
  patientId: string;
  instrument: string;
  latest: Assessment | undefined;
}

function Card({ patientId, instrument, latest }: CardProps) {
  const { zone } = useClinic();
  const may = useMay('NURSE', 'PRESCRIBER', 'THERAPIST');
  return (
    <section className={classes.card} aria-label={instrument}>
      <span>{instrument}</span>
      <b>{latest ? inBand(latest) : 'not answered'}</b>
      <small>{latest ? dateOf(latest.takenAt, zone) : 'needed for a decision'}</small>
      {may && (
        <Button
          size="compact-md"
          variant={latest ? 'default' : 'filled'}
          renderRoot={(props) => (
            <Link
              {...props}
              to="/patients/$patientId/assess/$instrument"
              params={{ patientId, instrument }}
              search={{ occasion: 'SCREENING' }}
            />
          )}
        >
          {latest ? `Answer ${instrument} again` : `Answer ${instrument}`}
        </Button>
      )}
    </section>
  );
}
