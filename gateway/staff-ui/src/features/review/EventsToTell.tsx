import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useNow } from '../../api/clock';
import { usePatientNames } from '../../api/names';
import { useClinic } from '../../app/clinic';
import { sentence } from '../../lib/names';
import { dateOf, dayTimeOf, span } from '../../lib/time';
import { Answer } from '../../ui/Answer';
import { Note } from '../../ui/Note';
import { Panel } from '../../ui/Panel';
import { TellEvent } from '../session/AdverseEventForms';
import { type AdverseEvent, useEventsToTell } from '../session/adverse';
import classes from './review.module.css';

/**
 * Serious adverse events that nobody outside was told of yet, each with its clock; nothing at all when there is none, but
 * not when nobody knows whether there is.
 */
export function EventsToTell() {
  const owed = useEventsToTell();
  const nameOf = usePatientNames(owed.data?.map(({ patientId }) => patientId) ?? []);
  if (!owed.failureReason && !owed.data?.length) return null;
  const count = owed.data ? `: ${owed.data.length}` : '';
  return (
    <div className={classes.lesser}>
      <Panel title={`Serious events to be told${count}`}>
        <Answer query={owed} what="serious events">
          {(events) =>
            events.map((event) => <ToTell key={event.eventId} event={event} name={nameOf(event.patientId)} />)
          }
        </Answer>
      </Panel>
    </div>
  );
}

function ToTell({ event, name }: { event: AdverseEvent; name: string }) {
  const { zone } = useClinic();
  const now = useNow();
  const [open, setOpen] = useState(false);
  const left = event.tellBy ? Date.parse(event.tellBy) - now : 0;
  const term = sentence(event.term);
  return (
    <Note
      kind={left > 0 ? 'due' : 'alert'}
      action={
        !open && (
          <Button
            size="compact-md"
            variant="default"
            aria-label={`It was told…: ${name}, ${term}`}
            onClick={() => setOpen(true)}
          >
            It was told…
          </Button>
        )
      }
    >
      <b>
        <Link to="/sessions/$sessionId" params={{ sessionId: event.sessionId }}>
          {name}
        </Link>
        : {term}, grade {event.assessments.at(-1)?.grade}.
      </b>{' '}
      Began {dayTimeOf(event.onset, zone)}.{' '}
      {left > 0 ? (
        <>
          To be told outside within <b>{span(left)}</b>, by {event.tellBy && dateOf(event.tellBy, zone)}.
        </>
      ) : (
        <b className={classes.overdue}>Overdue by {span(-left)}.</b>
      )}
      {open && <TellEvent event={event} close={() => setOpen(false)} />}
    </Note>
  );
}
