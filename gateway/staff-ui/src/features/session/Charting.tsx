import { useMemo } from 'react';
import { useNow } from '../../api/clock';
import { useMay } from '../../api/session';
import { useClinic } from '../../app/clinic';
import { countdown } from '../../lib/time';
import { nextDue } from '../../offline/alone';
import { type Recorded, useRecording } from '../../offline/Recording';
import { Empty } from '../../ui/Answer';
import { Panel } from '../../ui/Panel';
import type { SessionView } from './queries';
import { type ChartedSet, VitalsChart } from './VitalsChart';
import { VitalsEntry } from './VitalsEntry';

/** The chart and the line under it where the next set is typed. */
export function Charting({ session }: { session: SessionView }) {
  const { zone } = useClinic();
  const now = useNow();
  const may = useMay('NURSE', 'PRESCRIBER', 'THERAPIST') && session.allowed.includes('RECORD_VITALS');
  const { waiting, ofKind, record } = useRecording(session.sessionId);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what waits of a kind changes only when what waits does
  const sets = useMemo(() => charted(session, ofKind('vitals')), [session, waiting]);
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
          pauses={pauses(session)}
          oxygenAlarm={alarmAt(session, 'OXYGEN_LOW')}
          lines={limitLines(session)}
        />
      )}
      {may && <VitalsEntry sessionId={session.sessionId} add={(reading) => record('vitals', { reading })} />}
    </Panel>
  );
}

function charted(session: SessionView, recorded: Recorded<'vitals'>[]): ChartedSet[] {
  const saved = session.vitals.sets.map(({ takenAt, reading }) => ({
    ...reading,
    breaths: reading.breaths ?? undefined,
    at: takenAt,
  }));
  const waiting = recorded
    .filter(({ kept }) => kept.entry.refused === undefined)
    .map(({ kept, body }) => ({
      ...body.reading,
      breaths: body.reading.breaths ?? undefined,
      at: kept.entry.at,
      waiting: true,
    }));
  return [...saved, ...waiting].sort((one, other) => one.at.localeCompare(other.at));
}

function limitLines(session: SessionView) {
  const { highestTolerated } = session.vitals;
  const systolic = alarmAt(session, 'BLOOD_PRESSURE_HIGH');
  const lines: { value: number; label: string; tone: 'alert' | 'due' }[] = [];
  if (systolic) lines.push({ value: systolic, label: `alarm ${systolic}`, tone: 'alert' });
  if (highestTolerated) {
    lines.push({ value: highestTolerated.systolic, label: `over baseline ${highestTolerated.systolic}`, tone: 'due' });
  }
  return lines;
}

/** The first number in the words of an alarm's threshold. */
function alarmAt(session: SessionView, name: SessionView['vitals']['thresholds'][number]['alarm']): number | null {
  const said = session.vitals.thresholds.find(({ alarm }) => alarm === name)?.threshold.match(/[<>]=? (\d+)/)?.[1];
  return said === undefined ? null : Number(said);
}

const pauses = (session: SessionView) =>
  (session.dose?.given?.pump ?? [])
    .filter(({ millilitresPerHour }) => millilitresPerHour == null)
    .map(({ from, until }) => ({ from: Date.parse(from), until: Date.parse(until) }));

function NextDue({ session }: { session: SessionView }) {
  const now = useNow('second');
  const { ofKind } = useRecording(session.sessionId);
  const due = nextDue(
    session.vitals,
    ofKind('vitals').map(({ kept }) => kept.entry.at),
  );
  if (!due) return null;
  const left = Date.parse(due) - now;
  if (left <= 0) return <b style={{ color: 'var(--db-alert-ink)' }}>set overdue by {countdown(-left)}</b>;
  return (
    <span>
      next set in <b>{countdown(left)}</b>
    </span>
  );
}
