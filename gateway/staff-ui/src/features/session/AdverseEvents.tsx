import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../../api/session';
import { useClinic } from '../../app/clinic';
import { sentence, words } from '../../lib/names';
import { dateOf, dayTimeOf } from '../../lib/time';
import { Answer, Empty } from '../../ui/Answer';
import { Note } from '../../ui/Note';
import { Panel } from '../../ui/Panel';
import { AssessEvent, ReportEvent, TellEvent } from './AdverseEventForms';
import { type AdverseEvent, useAdverseEvents } from './adverse';
import type { SessionView } from './queries';
import classes from './session.module.css';

/** What went wrong with this patient, in this session and before; unavailable never looks like none. */
export function AdverseEvents({ session }: { session: SessionView }) {
  const events = useAdverseEvents(session.patientId);
  const may = useMay('NURSE', 'PRESCRIBER', 'THERAPIST');
  const [reporting, setReporting] = useState(false);
  return (
    <Panel title="Adverse events">
      <Answer query={events} what="adverse events">
        {(all) =>
          all.length === 0 ? (
            <Empty>None was reported.</Empty>
          ) : (
            all.map((event) => <Event key={event.eventId} event={event} here={event.sessionId === session.sessionId} />)
          )
        }
      </Answer>
      {may && session.arrivedAt && !reporting && (
        <Button variant="default" mt={10} onClick={() => setReporting(true)}>
          Report an event…
        </Button>
      )}
      {reporting && <ReportEvent session={session} close={() => setReporting(false)} />}
    </Panel>
  );
}

function Event({ event, here }: { event: AdverseEvent; here: boolean }) {
  const { zone } = useClinic();
  const atTheChair = useMay('NURSE', 'PRESCRIBER');
  const prescriber = useMay('PRESCRIBER');
  const [open, setOpen] = useState<'assess' | 'tell' | null>(null);
  const latest = event.assessments.at(-1);
  if (!latest) return null;
  const { tellBy } = event;
  return (
    <div className={classes.amendment}>
      <b>{sentence(event.term)}</b>, grade {latest.grade}, {dayTimeOf(event.onset, zone)}
      {here && ', this session'}
      <div>
        {latest.serious.length > 0 && `Serious: ${latest.serious.map(words).join(', ')}. `}
        {sentence(latest.causality)}; {words(latest.action)}; {words(latest.outcome)}. {latest.note}
      </div>
      {event.told.map(({ whom, reference, at }) => (
        <div key={at}>
          Told {whom} on {dateOf(at, zone)}
          {reference && `, ${reference}`}
        </div>
      ))}
      {tellBy && (
        <Note kind={event.overdue ? 'alert' : 'due'}>
          {event.overdue ? 'Overdue: was' : 'Serious: is'} to be told outside by {dateOf(tellBy, zone)}.
        </Note>
      )}
      <div style={{ display: 'flex', gap: 8, marginTop: 6, flexWrap: 'wrap' }}>
        {prescriber && (
          <Button size="compact-md" variant="default" onClick={() => setOpen('assess')}>
            Assess again…
          </Button>
        )}
        {atTheChair && tellBy && (
          <Button size="compact-md" variant="default" onClick={() => setOpen('tell')}>
            It was told…
          </Button>
        )}
      </div>
      {open === 'assess' && <AssessEvent event={event} close={() => setOpen(null)} />}
      {open === 'tell' && <TellEvent event={event} close={() => setOpen(null)} />}
    </div>
  );
}
