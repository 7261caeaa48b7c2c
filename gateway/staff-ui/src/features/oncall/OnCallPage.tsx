import { Button } from '@mantine/core';
import { useState } from 'react';
import { useStaffNames } from '../../api/names';
import { useMay } from '../../api/session';
import { useClinic } from '../../app/clinic';
import { dayTimeOf } from '../../lib/time';
import { Answer } from '../../ui/Answer';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { Panel } from '../../ui/Panel';
import classes from './oncall.module.css';
import { type Person, type Roster, useRoster } from './queries';
import { RosterForm } from './RosterForm';
import { shortDay, time } from './words';

const SHOWN = 6;

/** Who is called when a flagged answer waits, and the hours in which nobody would be. */
export function OnCallPage() {
  const roster = useRoster();
  const manager = useMay('MANAGER');
  const [changing, setChanging] = useState(false);
  return (
    <Page
      title="On call"
      sub="Who is paged about a flagged answer, hour by hour, in the clinic’s time"
      actions={
        manager && roster.data && !changing ? (
          <Button onClick={() => setChanging(true)}>
            {roster.data.version > 0 ? 'Change the roster' : 'Make a roster'}
          </Button>
        ) : undefined
      }
    >
      <Answer query={roster} what="on-call hours" rows={8}>
        {(known) => (
          <div className={classes.page}>
            <Cover roster={known} />
            {changing ? (
              <RosterForm key={known.version} roster={known} close={() => setChanging(false)} />
            ) : (
              known.version > 0 && <Shown roster={known} />
            )}
          </div>
        )}
      </Answer>
    </Page>
  );
}

/** What the roster leaves open is said first and loudest. */
function Cover({ roster }: { roster: Roster }) {
  const { zone } = useClinic();
  const staffName = useStaffNames();
  if (roster.version === 0) {
    return (
      <Note kind="alert">
        <b>There is no roster.</b> Until a manager makes one, a flagged answer pages the clinic’s telephone alone.
      </Note>
    );
  }
  return (
    <>
      {roster.firstNow ? (
        <Note kind="ok">
          On call now: <b>{staffName(roster.firstNow)}</b>.
        </Note>
      ) : (
        <Note kind="alert">
          <b>Nobody is on call now.</b> A flagged answer pages everybody in the chain and the clinic’s telephone.
        </Note>
      )}
      {roster.uncovered.length > 0 && (
        <Note kind="alert">
          <b>Hours that nobody covers in the next 14 days.</b> In them everybody is paged at once:
          <ul className={classes.gaps}>
            {roster.uncovered.slice(0, SHOWN).map(({ from, until }) => (
              <li key={from}>
                {dayTimeOf(from, zone)} to {dayTimeOf(until, zone)}
              </li>
            ))}
          </ul>
          {roster.uncovered.length > SHOWN && `and ${roster.uncovered.length - SHOWN} more times.`}
        </Note>
      )}
    </>
  );
}

function Shown({ roster }: { roster: Roster }) {
  const { zone } = useClinic();
  const staffName = useStaffNames();
  return (
    <div className={classes.grid}>
      <Panel title="The chain">
        <People people={roster.chain} ordered />
      </Panel>
      <Panel title="Managers, when the chain keeps silent">
        {roster.managers.length > 0 ? <People people={roster.managers} /> : 'Nobody.'}
      </Panel>
      <Panel title="Called first, every week">
        <ul className={classes.rows}>
          {roster.weekly.map((hours) => (
            <li key={hours.fromDay + hours.from}>
              <span className={classes.when}>
                {shortDay(hours.fromDay)} {time(hours.from)} to{' '}
                {hours.untilDay !== hours.fromDay && shortDay(hours.untilDay)} {time(hours.until)}
              </span>
              <b>{staffName(hours.staffId)}</b>
            </li>
          ))}
        </ul>
      </Panel>
      <Panel title="Substitutions">
        {roster.substitutions.length === 0 && 'None.'}
        <ul className={classes.rows}>
          {roster.substitutions.map(({ staffId, from, until }) => (
            <li key={from}>
              <span className={classes.when}>
                {from.slice(0, 10)} {time(from.slice(11))} to {until.slice(0, 10)} {time(until.slice(11))}
              </span>
              <b>{staffName(staffId)}</b>
            </li>
          ))}
        </ul>
      </Panel>
      <small className={classes.hint}>All hours are meant in {roster.zone ?? zone}.</small>
    </div>
  );
}

function People({ people, ordered = false }: { people: Person[]; ordered?: boolean }) {
  const staffName = useStaffNames();
  const List = ordered ? 'ol' : 'ul';
  return (
    <List className={classes.rows}>
      {people.map(({ staffId, phone, email }, place) => (
        <li key={staffId}>
          <b>
            {ordered && `${place + 1}. `}
            {staffName(staffId)}
          </b>
          <span>
            <a href={`tel:${phone}`}>{phone}</a>
            {email && <small> {email}</small>}
          </span>
        </li>
      ))}
    </List>
  );
}
