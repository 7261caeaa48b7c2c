import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../../api/session';
import { Answer } from '../../ui/Answer';
import { Note } from '../../ui/Note';
import { Panel } from '../../ui/Panel';
import { type Assessment, useAssessments } from '../intake/queries';
import { RecordScore } from '../intake/RecordScore';
import type { Patient } from '../patients/queries';
import { ReferredFigures } from './ReferredFigures';
import { ScoreTable } from './ScoreTable';
import classes from './scores.module.css';

const ALL = 'All instruments';

/** Every score of a patient with its band, its version and who gave it; and the figures that came with a referral. */
export function ScoresTab({ patient }: { patient: Patient }) {
  const clinical = useMay('NURSE', 'PRESCRIBER', 'THERAPIST');
  if (!clinical) return <Note kind="plain">Scores are shown to nurses, therapists and prescribers.</Note>;
  return <Scores patient={patient} />;
}

function Scores({ patient }: { patient: Patient }) {
  const assessments = useAssessments(patient.patientId);
  const [instrument, setInstrument] = useState(ALL);
  const taken = assessments.data?.assessments ?? [];
  const kinds = [...new Set(taken.map((one) => one.instrument))].sort();
  const shown = (all: Assessment[]) => all.filter((one) => instrument === ALL || one.instrument === instrument);
  const aside = (
    <div className={classes.aside}>
      {kinds.length > 1 && (
        <NativeSelect
          aria-label="Instrument"
          data={[ALL, ...kinds]}
          value={instrument}
          onChange={(event) => setInstrument(event.currentTarget.value)}
        />
      )}
      <RecordScore patientId={patient.patientId} occasion={occasionFor(patient)} />
    </div>
  );
  return (
    <div className={classes.stack}>
      <Panel title="Scores" aside={aside}>
        <Answer
          query={assessments}
          what="scores"
          empty={{ when: (found) => found.assessments.length === 0, say: 'Nothing was answered or rated yet.' }}
        >
          {(found) => <ScoreTable assessments={shown(found.assessments)} />}
        </Answer>
      </Panel>
      {patient.referral && <ReferredFigures referral={patient.referral} />}
    </div>
  );
}

/** Before the first course a score is a baseline; afterwards it is compared with one. */
const occasionFor = ({ courses }: Patient): Assessment['occasion'] => (courses.length > 0 ? 'FOLLOW_UP' : 'SCREENING');
