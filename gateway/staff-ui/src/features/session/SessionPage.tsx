import { Button } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useChairNames, usePatientNames } from '../../api/names';
import { useClinic } from '../../app/clinic';
import { dayTimeOf } from '../../lib/time';
import { Answer } from '../../ui/Answer';
import { BackLink } from '../../ui/BackLink';
import { Page } from '../../ui/Page';
import { AbortSession } from './AbortSession';
import { Chairside } from './Chairside';
import { type SessionView, useSessionView } from './queries';
import { SessionChip } from './SessionChip';
import { Steps } from './Steps';

/** One patient in one chair, from the door to the signature. */
export function SessionPage() {
  const { sessionId } = useParams({ from: '/sessions/$sessionId' });
  const session = useSessionView(sessionId);
  const nameOf = usePatientNames(session.data ? [session.data.patientId] : []);
  const [ending, setEnding] = useState(false);
  const view = session.data;
  return (
    <Page
      title={view ? nameOf(view.patientId) : 'Session'}
      before={<BackLink to="/" label="Back to Today" />}
      sub={view && <Where session={view} />}
      actions={
        view && (
          <>
            <Button variant="default" component={Link} to={`/patients/${view.patientId}`}>
              Patient
            </Button>
            {view.allowed.includes('ABORT') && (
              <Button variant="default" c="var(--db-alert-ink)" onClick={() => setEnding(true)}>
                End early…
              </Button>
            )}
          </>
        )
      }
    >
      <Answer query={session} what="session’s facts" rows={9}>
        {(shown) => (
          <>
            <Steps session={shown} />
            {ending && <AbortSession session={shown} close={() => setEnding(false)} />}
            <Chairside session={shown} reload={() => void session.refetch()} />
          </>
        )}
      </Answer>
    </Page>
  );
}

function Where({ session }: { session: SessionView }) {
  const { zone } = useClinic();
  const chairName = useChairNames();
  const weight = session.known.weightKilograms;
  return (
    <>
      {chairName(session.slot.chairId)}, {session.route} session {session.number} of {session.ofSessions},{' '}
      {dayTimeOf(session.slot.startsAt, zone)}
      {weight != null && `; ${weight} kg`} <SessionChip status={session.status} />
    </>
  );
}
