import { Button } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useNow } from '../../api/clock';
import { useMay } from '../../api/session';
import { relative } from '../../lib/time';
import { Answer, Empty } from '../../ui/Answer';
import { Page } from '../../ui/Page';
import { Panel } from '../../ui/Panel';
import { ConsentsDue } from '../consents/ConsentsDue';
import { Resistance } from '../intake/Resistance';
import { VerdictChip, VerdictView } from '../intake/Verdict';
import { FormsDue } from '../monitoring/FormsDue';
import { PacketsDue } from '../packet/PacketsDue';
import { ReadinessBrief } from '../readiness/ReadinessBrief';
import { TestsToReview } from '../readiness/TestsToReview';
import { CheckInNote } from './CheckInNote';
import { Decision } from './Decision';
import { EventsToTell } from './EventsToTell';
import { ScreenerDue, WorseNote } from './LesserNotes';
import { type ReviewQueue, useReviewQueue } from './queries';
import { RiskNote } from './RiskNote';
import classes from './review.module.css';

type Due = ReviewQueue['decisions'][number];

const nothing = ({ decisions, risks, packets, asked, checkIns, notes }: ReviewQueue) =>
  decisions.length + risks.length + packets.length + asked.length + checkIns.length + notes.length === 0;

/** What waits for a clinician: risks with a running clock first, then screenings to decide, all reasons in view. */
export function ReviewPage() {
  const queue = useReviewQueue();
  return (
    <Page title="Review" sub="Risks to take charge of and to decide, serious events to be told, then screenings">
      <Answer
        query={queue}
        what="waiting reviews"
        rows={8}
        empty={{
          when: nothing,
          say: 'No screening and no flagged answer waits. New ones appear here by themselves.',
        }}
      >
        {({ decisions, risks, packets, asked, checkIns, notes }) => (
          <>
            {risks.map((risk) => (
              <RiskNote key={risk.assessmentId} {...risk} name={risk.displayName} />
            ))}
            {asked.map((due) => (
              <ScreenerDue key={due.assessmentId} {...due} />
            ))}
            {checkIns.map((checkIn) => (
              <CheckInNote key={checkIn.sheetId} {...checkIn} />
            ))}
            {notes.map((note) => (
              <WorseNote key={note.assessmentId} {...note} />
            ))}
            <EventsToTell />
            {decisions.length > 0 ? (
              <Decisions decisions={decisions} />
            ) : (
              <Empty>No screening waits for a decision.</Empty>
            )}
            <PacketsDue packets={packets} />
          </>
        )}
      </Answer>
      {(!queue.data || nothing(queue.data)) && <EventsToTell />}
      <div className={classes.lesser}>
        <FormsDue />
        <TestsToReview but={queue.data?.decisions.map(({ patientId }) => patientId) ?? []} />
        <ConsentsDue />
      </div>
    </Page>
  );
}

function Decisions({ decisions }: { decisions: Due[] }) {
  const { patient } = useSearch({ from: '/review' });
  const navigate = useNavigate({ from: '/review' });
  const now = useNow();
  const chosen = decisions.find(({ patientId }) => patientId === patient) ?? decisions[0];
  return (
    <div className={classes.two}>
      <Panel title={`Awaiting a decision: ${decisions.length}`}>
        <ul className={classes.queue}>
          {decisions.map((due) => (
            <li key={due.screeningId}>
              <button
                type="button"
                aria-pressed={due === chosen}
                onClick={() => void navigate({ search: { patient: due.patientId } })}
              >
                <b>{due.displayName}</b>
                <VerdictChip outcome={due.verdict.outcome} />
                <small>waiting, last changed {relative(due.waitingSince, now)}</small>
              </button>
            </li>
          ))}
        </ul>
      </Panel>
      {chosen && <Case key={chosen.screeningId} due={chosen} />}
    </div>
  );
}

function Case({ due }: { due: Due }) {
  const prescriber = useMay('PRESCRIBER');
  return (
    <Panel
      title={due.displayName}
      aside={
        <Button
          variant="default"
          size="compact-md"
          renderRoot={(props) => (
            <Link
              {...props}
              to="/patients/$patientId"
              params={{ patientId: due.patientId }}
              search={{ tab: 'screening' }}
            />
          )}
        >
          Open the screening
        </Button>
      }
    >
      <Resistance resistance={due.resistance} maudsley={due.maudsley} />
      <VerdictView verdict={due.verdict} />
      <ReadinessBrief patientId={due.patientId} />
      {prescriber ? (
        <Decision patientId={due.patientId} version={due.version} verdict={due.verdict} />
      ) : (
        <p>A prescriber decides.</p>
      )}
    </Panel>
  );
}
