import { Button } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useChairNames, usePatientNames } from '../../api/names';
import { useClinic } from '../../app/clinic';
import { dayTimeOf } from '../../lib/time';
import { Answer } from '../../ui/Answer';
import { BackLink } from '../../ui/BackLink';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { AbortSession } from './AbortSession';
import { Chairside } from './Chairside';
import { PreparationNote } from './PreparationNote';
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
            <Blocked session={shown} />
            <PreparationNote session={shown} />
            <Steps session={shown} />
            {ending && <AbortSession session={shown} close={() => setEnding(false)} />}
            <Chairside session={shown} reload={() => void session.refetch()} />
          </>
        )}
      </Answer>
    </Page>
  );
}

/** A flagged answer stands against a dose wherever the session is; nobody overrides that at the chair. */
function Blocked({ session: { known, gate, dose, patientId } }: { session: SessionView }) {
  if (known.openFlags === 0 || dose?.started) return null;
  const risk = gate.checks.find(({ check }) => check === 'RISK');
  return (
    <Note
      kind="alert"
      action={
        <Button
          size="compact-md"
          variant="default"
          renderRoot={(props) => (
            <Link {...props} to="/patients/$patientId" params={{ patientId }} search={{ tab: 'screening' }} />
          )}
        >
          Open the risk
        </Button>
      }
    >
      <b>Dosing is blocked.</b> {risk?.why ?? 'A flagged answer waits for a prescriber to decide about it'}. Nobody can
      override this here.
    </Note>
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
