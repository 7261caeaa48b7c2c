import { Link } from '@tanstack/react-router';
import { usePatientNames, useStaffNames } from '../../api/names';
import { useMay } from '../../api/session';
import { Answer } from '../../ui/Answer';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { AlertsHere } from './AlertsHere';
import { EscalationCard } from './EscalationCard';
import classes from './escalation.module.css';
import { Lately } from './Lately';
import { ProofPanel } from './ProofPanel';
import { type Board, type Escalation, useBoard, useMayProve } from './queries';

/** Flagged answers that nobody has taken charge of, each with a clock that runs, and whom the next step reaches. */
export function EscalationsPage() {
  const board = useBoard();
  const proves = useMayProve();
  // People at the desk see no risks: neither whose answer waits nor how it ended.
  const sees = useMay('NURSE', 'PRESCRIBER', 'THERAPIST', 'MANAGER');
  const nameOf = usePatientNames((board.data?.open ?? []).flatMap(({ patientId }) => patientId ?? []));
  return (
    <Page title="Escalations" sub="Flagged answers and texts that wait for somebody, who was paged, and who is next">
      <div className={classes.page}>
        <Answer query={board} what="open escalations" rows={6}>
          {(known) => (
            <>
              <Prepared {...known} />
              {known.open.length === 0 && (
                <Note kind="ok">
                  No flagged answer and no text of crisis waits. A new one appears here by itself, and somebody is
                  paged.
                </Note>
              )}
              {known.open.map((escalation) => (
                <EscalationCard
                  key={escalation.escalationId}
                  escalation={escalation}
                  name={escalation.patientId ? nameOf(escalation.patientId) : ofNobody(escalation)}
                />
              ))}
            </>
          )}
        </Answer>
        <AlertsHere />
        {sees && <Lately />}
        {proves && <ProofPanel />}
      </div>
    </Page>
  );
}

const ofNobody = ({ ofText }: Escalation) => (ofText ? 'A text' : 'A flagged answer');

/** Whether somebody would hear of the next one. */
function Prepared({ roster, firstNow, clinicPhone }: Board) {
  const staffName = useStaffNames();
  const instead = clinicPhone ? `the clinic’s telephone, ${clinicPhone}` : 'nobody, for no telephone is known';
  if (!roster) {
    return (
      <Note kind="alert">
        <b>There is no on-call roster.</b> A flagged answer pages {instead}. <RosterLink>Make one</RosterLink>
      </Note>
    );
  }
  if (!firstNow) {
    return (
      <Note kind="alert">
        <b>Nobody is on call now.</b> A flagged answer pages everybody in the chain and {instead}.{' '}
        <RosterLink>See the roster</RosterLink>
      </Note>
    );
  }
  return (
    <Note kind="plain">
      On call now: <b>{staffName(firstNow)}</b>. <RosterLink>See the roster</RosterLink>
    </Note>
  );
}

const RosterLink = ({ children }: { children: string }) => <Link to="/on-call">{children}</Link>;
