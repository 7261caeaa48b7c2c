import { Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useStaffNames } from '../../api/names';
import { useMay } from '../../api/session';
import { useClinic } from '../../app/clinic';
import { plural } from '../../lib/names';
import { dayTimeOf, plainDate } from '../../lib/time';
import { WaitForNext } from '../waitlist/WaitForNext';
import { NoteCall } from './NoteCall';
import { outcomeWords, type Recall } from './queries';
import classes from './recall.module.css';

/** How many days, why, what was tried, and what can be done. */
export function RecallRow({ recall, name }: { recall: Recall; name: string }) {
  const { zone } = useClinic();
  const staffName = useStaffNames();
  const may = useMay('FRONT_DESK', 'NURSE', 'PRESCRIBER', 'MANAGER');
  const [calling, setCalling] = useState(false);
  const { patientId, courseId, state, days, lastOn, dueFrom, dueTo, reason, calls } = recall;
  const last = calls.at(-1);
  return (
    <li aria-label={name}>
      <span className={classes.days}>
        {state === 'OVERDUE' && `${plural(days, 'day')} over`}
        {state === 'DUE' && (days === 0 ? 'Due today' : `Due ${plural(days, 'day')}`)}
        {state === 'DRIFTING' && `In ${plural(-days, 'day')}`}
      </span>
      <span>
        <Link to="/patients/$patientId" params={{ patientId }} className={classes.name}>
          {name}
        </Link>
        <small>
          Last {plainDate(lastOn)}; window {plainDate(dueFrom)}
          {dueTo !== dueFrom && ` to ${plainDate(dueTo)}`}
        </small>
      </span>
      <span>
        {reason}
        {last && (
          <small>
            {outcomeWords(last.outcome)}, {dayTimeOf(last.at, zone)}, {staffName(last.by)}
            {last.againOn && `; call again on ${plainDate(last.againOn)}`}
          </small>
        )}
      </span>
      <Group gap={8}>
        <Button
          size="compact-md"
          aria-label={`Book ${name}`}
          renderRoot={(props) => (
            <Link to="/patients/$patientId" params={{ patientId }} search={{ tab: 'course' }} {...props} />
          )}
        >
          Book
        </Button>
        {may && (
          <Button
            size="compact-md"
            variant="default"
            aria-label={`Note a call to ${name}`}
            onClick={() => setCalling(true)}
          >
            Note a call
          </Button>
        )}
        {may && <WaitForNext courseId={courseId} name={name} />}
      </Group>
      {calling && <NoteCall courseId={courseId} name={name} close={() => setCalling(false)} />}
    </li>
  );
}
