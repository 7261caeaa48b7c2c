import { useNow } from '../../api/clock';
import { useChairNames, useStaffNames } from '../../api/names';
import { useClinic } from '../../app/clinic';
import { relative, timeOf } from '../../lib/time';
import { Note } from '../../ui/Note';
import { Panel } from '../../ui/Panel';
import { AHEAD_MINUTES, ahead, type Break, breaks } from './forecast';
import type { Card } from './queries';
import classes from './today.module.css';

interface Lane {
  chairId: string;
  name: string;
  cards: Card[];
}

const words = { PREPARATION: 'getting ready', DOSE: 'dose', RECOVERY: 'recovery' } as const;

/** Who is in which chair for the next hour and a half if all goes on as it stands, and where a nurse has too many. */
export function Forecast({ lanes, patientsPerNurse }: { lanes: Lane[]; patientsPerNurse: number | undefined }) {
  const { zone } = useClinic();
  const now = useNow();
  const cards = lanes.flatMap((lane) => lane.cards);
  const found = patientsPerNurse === undefined ? [] : breaks(cards, patientsPerNurse, now);
  const busy = lanes.filter((lane) => lane.cards.some((card) => ahead(card, now).length > 0));
  if (busy.length === 0) return null;
  return (
    <div className={classes.next}>
      <Panel
        title={`The next ${AHEAD_MINUTES} minutes`}
        aside={<NurseCover known={patientsPerNurse !== undefined} found={found} />}
      >
        {found.map((one) => (
          <NurseShort key={`${one.nurseId}.${one.from}`} found={one} now={now} />
        ))}
        <ol className={classes.forecast}>
          {busy.map((lane) => (
            <li key={lane.chairId}>
              <span>{lane.name}</span>
              <LaneAhead lane={lane} now={now} zone={zone} />
            </li>
          ))}
        </ol>
        <div className={classes.scale} aria-hidden="true">
          {[0, 30, 60, 90].map((minutes) => (
            <time key={minutes}>{timeOf(now + minutes * 60_000, zone)}</time>
          ))}
        </div>
      </Panel>
    </div>
  );
}

function LaneAhead({ lane, now, zone }: { lane: Lane; now: number; zone: string }) {
  const stretches = lane.cards.flatMap((card) => ahead(card, now));
  const said = stretches.map(
    ({ part, from, until }) => `${words[part]} ${timeOf(from, zone)} to ${timeOf(until, zone)}`,
  );
  const percent = (instant: number) => `${((instant - now) / (AHEAD_MINUTES * 60_000)) * 100}%`;
  return (
    <div className={classes.ahead} role="img" aria-label={`${lane.name}: ${said.join(', ') || 'free'}`}>
      {stretches.map(({ part, from, until }) => (
        <i
          key={`${part}.${from}`}
          data-part={part}
          style={{ left: percent(from), width: percent(now + until - from) }}
          title={`${words[part]} until ${timeOf(until, zone)}`}
        >
          {words[part]}
        </i>
      ))}
    </div>
  );
}

function NurseCover({ known, found }: { known: boolean; found: Break[] }) {
  if (!known) return <span>nurse cover is not known right now</span>;
  return <span>{found.length === 0 ? 'nurses are enough' : 'nurses are short'}</span>;
}

function NurseShort({ found, now }: { found: Break; now: number }) {
  const { zone } = useClinic();
  const staffName = useStaffNames();
  const chairName = useChairNames();
  const already = found.from <= now;
  return (
    <Note kind={already ? 'alert' : 'due'} loud>
      <b>
        {staffName(found.nurseId)} has {found.patients} patients {already ? 'now' : relative(found.from, now)}
      </b>
      , more than one nurse may watch, from {timeOf(found.from, zone)} to {timeOf(found.until, zone)}:{' '}
      {found.chairIds.map(chairName).join(', ')}. Another nurse takes one of them, or a dose begins later.
    </Note>
  );
}
