import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { usePatientNames } from '../../api/names';
import { Answer } from '../../ui/Answer';
import { BackLink } from '../../ui/BackLink';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { Answers } from './Answers';
import { type Assessment, useInstruments } from './queries';
import { TotalEntry } from './TotalEntry';
import { inBand } from './words';

/** One questionnaire, answered item by item; the server scores it. */
export function AssessmentPage() {
  const { patientId, instrument } = useParams({ from: '/patients/$patientId/assess/$instrument' });
  const {
    occasion = 'SCREENING',
    sessionId,
    sessionNumber,
  } = useSearch({
    from: '/patients/$patientId/assess/$instrument',
  });
  const instruments = useInstruments();
  const [onlyTotal, setOnlyTotal] = useState(false);
  const navigate = useNavigate();
  const name = usePatientNames([patientId])(patientId);
  const back = () =>
    sessionId
      ? void navigate({ to: '/sessions/$sessionId', params: { sessionId } })
      : void navigate({ to: '/patients/$patientId', params: { patientId }, search: { tab: tabOf(occasion) } });
  const done = (assessment: Assessment) => {
    notifications.show({ message: `${instrument} saved: ${inBand(assessment)}.` });
    back();
  };
  return (
    <Page
      title={instrument}
      sub={name}
      before={<BackLink to={sessionId ? `/sessions/${sessionId}` : `/patients/${patientId}`} />}
    >
      <Answer query={instruments} what="questionnaires" rows={9}>
        {({ instruments: known }) => {
          const found = known.find(({ id }) => id === instrument);
          if (!found) return <Note kind="alert">There is no questionnaire called {instrument}.</Note>;
          const Entry = found.items.length === 0 || onlyTotal ? TotalEntry : Answers;
          return (
            <Entry
              key={`${patientId}.${instrument}`}
              instrument={found}
              patientId={patientId}
              about={{ occasion, sessionId, sessionNumber }}
              done={done}
              cancel={
                <>
                  <Button variant="default" onClick={back}>
                    Back without saving
                  </Button>
                  {found.items.length > 0 && found.range && (
                    <Button variant="subtle" onClick={() => setOnlyTotal(!onlyTotal)}>
                      {onlyTotal ? 'Enter the answers' : 'Only the total is known'}
                    </Button>
                  )}
                </>
              }
            />
          );
        }}
      </Answer>
    </Page>
  );
}

/** Where the score will be looked for. */
const tabOf = (occasion: Assessment['occasion']) => (occasion === 'SCREENING' ? 'screening' : 'scores');
