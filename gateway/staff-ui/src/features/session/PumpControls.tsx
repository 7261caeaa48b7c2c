import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useNow } from '../../api/clock';
import { useMay } from '../../api/session';
import { useClinic } from '../../app/clinic';
import { milligramsBy, typedNumber } from '../../lib/pump';
import { countdown, timeOf } from '../../lib/time';
import { useRecording } from '../../offline/Recording';
import { Disclosure } from '../../ui/Disclosure';
import { Facts } from '../../ui/Facts';
import { Refusal } from '../../ui/Refusal';
import { useDraftForm } from '../../ui/useDraftForm';
import { usePump } from './commands';
import type { SessionView } from './queries';
import classes from './session.module.css';

interface Props {
  session: SessionView;
  reload: () => void;
}

type Given = NonNullable<NonNullable<SessionView['dose']>['given']>;

/** Pausing is one touch and asks nothing: it is what most alarms say to do first. */
export function PumpControls({ session, reload }: Props) {
  const may = useMay('NURSE', 'PRESCRIBER');
  const { resume } = usePump(session.sessionId);
  const { record, ofKind } = useRecording(session.sessionId);
  const pausing = ofKind('pause').some(({ kept }) => kept.entry.refused === undefined);
  const [setting, setSetting] = useState(false);
  const given = session.dose?.given;
  if (!given || given.endedAt || !session.allowed.includes('PAUSE_DOSE') || given.pump.length === 0) return null;
  return (
    <div className={classes.pump}>
      <SoFar session={session} given={given} />
      {may && (
        <Group gap={8}>
          {given.pausedSince ? (
            <Button size="lg" onClick={() => resume.mutate({})} loading={resume.isPending}>
              Go on
            </Button>
          ) : (
            <Button size="lg" variant="default" onClick={() => void record('pause', {})} disabled={pausing}>
              Pause
            </Button>
          )}
          {!setting && (
            <Button size="lg" variant="default" onClick={() => setSetting(true)}>
              Other rate…
            </Button>
          )}
        </Group>
      )}
      {may && setting && <Rate session={session} reload={reload} close={() => setSetting(false)} />}
      <Refusal error={resume.error} reload={reload} />
    </div>
  );
}

function SoFar({ session, given }: { session: SessionView; given: Given }) {
  const now = useNow('second');
  const { zone } = useClinic();
  const { dose, at } = session;
  if (!dose?.totalMillilitres || given.soFarMilligrams == null) return null;
  const soFar = milligramsBy(now, {
    milligrams: dose.milligrams,
    totalMillilitres: dose.totalMillilitres,
    soFarMilligrams: given.soFarMilligrams,
    millilitresPerHour: given.millilitresPerHour ?? null,
    at,
  });
  return (
    <>
      {given.pausedSince && (
        <div className={classes.paused} role="status">
          Paused since {timeOf(given.pausedSince, zone)}, {countdown(now - Date.parse(given.pausedSince))}
        </div>
      )}
      <Facts
        figures
        facts={[
          ['In so far', `${soFar.toFixed(1)} of ${dose.milligrams} mg`],
          ['Pump', given.millilitresPerHour == null ? 'stands still' : `${given.millilitresPerHour} mL/h`],
        ]}
      />
    </>
  );
}

function Rate({ session, reload, close }: Props & { close: () => void }) {
  const { rate } = usePump(session.sessionId);
  const form = useDraftForm(`rate.${session.sessionId}`, { rate: '', reason: '' });
  const typed = typedNumber(form.values.rate);
  const [tried, setTried] = useState(false);
  const planned = session.dose?.millilitresPerHour;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (typed === undefined) return;
        rate.mutate(
          { millilitresPerHour: typed, reason: form.values.reason || undefined },
          {
            onSuccess: () => {
              form.clear();
              close();
            },
            onError: form.refuse,
          },
        );
      }}
    >
      <TextInput
        label="Rate, mL/h"
        description={`planned: ${planned}; faster is for a prescriber to decide`}
        inputMode="decimal"
        mb={8}
        {...form.text('rate')}
        error={
          form.errors.millilitresPerHour ?? (tried && typed === undefined ? 'A number, for example 37.5' : undefined)
        }
      />
      <TextInput label="Why, if it is worth saying" mb={8} {...form.text('reason')} />
      <Group gap={8}>
        <Button type="submit" loading={rate.isPending}>
          Set the rate
        </Button>
        <Button variant="default" onClick={close}>
          Leave it
        </Button>
      </Group>
      <Refusal error={rate.error} reload={reload} placed={['millilitresPerHour', 'reason']} />
    </form>
  );
}

/** Every stretch of the infusion, from which what went in is summed. */
export function PumpStretches({ session }: { session: SessionView }) {
  const { zone } = useClinic();
  const given = session.dose?.given;
  if (!given || given.pump.length < 2) return null;
  return (
    <Disclosure summary={`The pump, ${given.pump.length} stretches`}>
      <table className={classes.stretches}>
        <thead>
          <tr>
            <th scope="col">From</th>
            <th scope="col">mL/h</th>
            <th scope="col">mL</th>
          </tr>
        </thead>
        <tbody>
          {given.pump.map(({ from, millilitresPerHour, millilitres }) => (
            <tr key={from + String(millilitresPerHour)}>
              <td>{timeOf(from, zone)}</td>
              <td>{millilitresPerHour ?? 'still'}</td>
              <td>{millilitres.toFixed(2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
  );
}
