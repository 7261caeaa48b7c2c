import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useNow } from '../../api/clock';
import { useMay } from '../../api/session';
import { useClinic } from '../../app/clinic';
import { countdown, timeOf } from '../../lib/time';
import { vitalsInWords } from '../../lib/vitals';
import { Empty } from '../../ui/Answer';
import { Icon } from '../../ui/Icon';
import { Note } from '../../ui/Note';
import { Panel } from '../../ui/Panel';
import { sendVitals } from './commands';
import { type SessionView, sessionKey } from './queries';
import classes from './session.module.css';
import { type ChartedSet, VitalsChart } from './VitalsChart';
import { VitalsEntry } from './VitalsEntry';
import { type QueuedSet, useVitalsQueue } from './vitalsQueue';

/** The chart and the line under it where the next set is typed. */
export function Charting({ session }: { session: SessionView }) {
  const { zone } = useClinic();
  const now = useNow();
  const client = useQueryClient();
  const may = useMay('NURSE', 'PRESCRIBER', 'THERAPIST') && session.allowed.includes('RECORD_VITALS');
  const { queue, offline, add, remove } = useVitalsQueue(session.sessionId, async (set) => {
    client.setQueryData(sessionKey(session.sessionId), await sendVitals(session.sessionId, set));
    void client.invalidateQueries({ queryKey: ['treatment', 'board'] });
  });
  const sets = useMemo(() => charted(session, queue), [session, queue]);
  const given = session.dose?.given;
  const dose = given && { from: Date.parse(given.startedAt), until: Date.parse(given.endedAt ?? given.plannedEnd) };
  const running = session.status === 'DOSING' || session.status === 'RECOVERY';
  return (
    <Panel title="Vitals" aside={<NextDue session={session} />}>
      {sets.length === 0 ? (
        <Empty>No set of vitals yet.</Empty>
      ) : (
        <VitalsChart
          sets={sets}
          zone={zone}
          now={running ? now : null}
          dose={dose ?? null}
          lines={limitLines(session)}
        />
      )}
      {offline && (
        <Note kind="due" loud>
          <b>The network or the service does not answer.</b> Keep typing: sets wait on this device and are saved in
          order.
        </Note>
      )}
      {queue.map((set) => (
        <Waiting key={set.key} set={set} zone={zone} remove={() => remove(set.key)} />
      ))}
      {may && <VitalsEntry sessionId={session.sessionId} add={add} />}
    </Panel>
  );
}

function charted(session: SessionView, queue: QueuedSet[]): ChartedSet[] {
  const saved = session.vitals.sets.map(({ takenAt, reading }) => ({
    ...reading,
    breaths: reading.breaths ?? undefined,
    at: takenAt,
  }));
  const waiting = queue.filter(({ refused }) => !refused).map((set) => ({ ...set, waiting: true }));
  return [...saved, ...waiting].sort((one, other) => one.at.localeCompare(other.at));
}

function limitLines(session: SessionView) {
  const { highestTolerated } = session.vitals;
  const pause = session.vitals.thresholds.find(({ alarm }) => alarm === 'BLOOD_PRESSURE_HIGH');
  const systolic = Number(pause?.threshold.match(/\d{3}/)?.[0]);
  const lines: { value: number; label: string; tone: 'alert' | 'due' }[] = [];
  if (systolic) lines.push({ value: systolic, label: `alarm ${systolic}`, tone: 'alert' });
  if (highestTolerated) {
    lines.push({ value: highestTolerated.systolic, label: `over baseline ${highestTolerated.systolic}`, tone: 'due' });
  }
  return lines;
}

function NextDue({ session }: { session: SessionView }) {
  const now = useNow('second');
  const { nextDue } = session.vitals;
  if (!nextDue) return null;
  const left = Date.parse(nextDue) - now;
  if (left <= 0) return <b style={{ color: 'var(--db-alert-ink)' }}>set overdue by {countdown(-left)}</b>;
  return (
    <span>
      next set in <b>{countdown(left)}</b>
    </span>
  );
}

function Waiting({ set, zone, remove }: { set: QueuedSet; zone: string; remove: () => void }) {
  return (
    <div className={classes.waiting} role="status">
      <Icon name={set.refused ? 'bang' : 'clock'} />
      <span>
        {timeOf(set.at, zone)}: {vitalsInWords(set)}, {set.refused ? `refused: ${set.refused}` : 'waiting to be saved'}
      </span>
      {set.refused && (
        <Button size="compact-sm" variant="default" onClick={remove}>
          Remove
        </Button>
      )}
    </div>
  );
}
