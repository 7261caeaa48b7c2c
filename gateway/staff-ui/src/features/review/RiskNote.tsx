import { Button } from '@mantine/core';
import { useState } from 'react';
import { useNow } from '../../api/clock';
import { useStaffNames } from '../../api/names';
import { useMay } from '../../api/session';
import { useClinic } from '../../app/clinic';
import { sentence, words } from '../../lib/names';
import { dayTimeOf, span } from '../../lib/time';
import { Note } from '../../ui/Note';
import { AcknowledgeRisk } from './AcknowledgeRisk';
import { DecideRisk } from './DecideRisk';
import type { FlaggedRisk } from './queries';
import classes from './review.module.css';

interface Props extends FlaggedRisk {
  patientId: string;
  assessmentId: string;
  version: number;
  name?: string;
}

/**
 * A flagged answer and how far people have come with it: somebody takes charge, then a prescriber decides. It stays until
 * that is done; nothing here takes it away.
 */
export function RiskNote({ patientId, assessmentId, version, name, ...risk }: Props) {
  const [open, setOpen] = useState(false);
  const treats = useMay('NURSE', 'PRESCRIBER', 'THERAPIST');
  const prescriber = useMay('PRESCRIBER');
  const taking = risk.step === 'TO_ACKNOWLEDGE';
  const may = taking ? treats : prescriber;
  const close = () => setOpen(false);
  return (
    <Note
      kind={taking ? 'alert' : 'due'}
      action={
        may &&
        !open && (
          <Button
            color={taking ? 'red' : undefined}
            size="compact-md"
            aria-label={name && `${actions[risk.step]}: ${name}`}
            onClick={() => setOpen(true)}
          >
            {actions[risk.step]}
          </Button>
        )
      }
    >
      <b>
        {name && `${name}: `}
        {sentence(risk.level)} risk of suicide.
      </b>{' '}
      {risk.trigger}. <Standing {...risk} prescriber={prescriber} />
      {open &&
        (taking ? (
          <AcknowledgeRisk patientId={patientId} assessmentId={assessmentId} close={close} />
        ) : (
          <DecideRisk patientId={patientId} assessmentId={assessmentId} version={version} close={close} />
        ))}
    </Note>
  );
}

const actions: Record<FlaggedRisk['step'], string> = {
  TO_ACKNOWLEDGE: 'Take charge',
  TO_DECIDE: 'Decide',
  HELD: 'Decide anew',
  CLEARED: 'Decide anew',
};

function Standing({ step, acknowledgeBy, acknowledged, decisions, prescriber }: FlaggedRisk & { prescriber: boolean }) {
  const staffName = useStaffNames();
  const { zone } = useClinic();
  const decision = decisions?.at(-1);
  if (step === 'TO_ACKNOWLEDGE') return <TimeLeft acknowledgeBy={acknowledgeBy} />;
  return (
    <>
      {acknowledged && (
        <>
          {staffName(acknowledged.by)} took charge on {dayTimeOf(acknowledged.at, zone)}:{' '}
          {words(acknowledged.disposition)}. {acknowledged.note}{' '}
        </>
      )}
      {decision ? (
        <>
          <b>{sentence(decision.verdict)}</b>, decided by {staffName(decision.by)} on {dayTimeOf(decision.at, zone)}.{' '}
          {decision.plan}
        </>
      ) : (
        <b>No dose until {prescriber ? 'you or another' : 'a'} prescriber decides.</b>
      )}
    </>
  );
}

/** Counts down, then up: a late hand is as welcome as an early one. */
function TimeLeft({ acknowledgeBy }: { acknowledgeBy: string }) {
  const left = Date.parse(acknowledgeBy) - useNow('second');
  return (
    <span className={classes.left}>
      {left > 0 ? (
        <>
          A clinician must take charge within <b>{span(left)}</b>.
        </>
      ) : (
        <b className={classes.overdue}>Overdue by {span(-left)}.</b>
      )}
    </span>
  );
}
