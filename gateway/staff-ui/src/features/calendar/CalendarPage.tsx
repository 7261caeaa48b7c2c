import { Button, Group, SegmentedControl } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { useNow } from '../../api/clock';
import { usePatientNames, useStaff } from '../../api/names';
import { useMay } from '../../api/session';
import { useClinic, useClinicDetails } from '../../app/clinic';
import { addDays, instantOf, localDateOf, mondayOf, plainDate, plainDay } from '../../lib/time';
import { Answer } from '../../ui/Answer';
import { Icon } from '../../ui/Icon';
import { Page } from '../../ui/Page';
import { Panel } from '../../ui/Panel';
import { OutageNotes } from '../brokenday/OutageNotes';
import { useOutages } from '../brokenday/queries';
import { useAnswerOf } from './answers';
import { Day, type Drop } from './Day';
import { DroppedSession } from './DroppedSession';
import { type By, linesOf } from './lines';
import { type Target, useVisits, type Visit } from './queries';
import { SessionCard } from './SessionCard';
import { useWindows } from './useWindows';
import { Week } from './Week';

/** The booked sessions and conversations of a day or a week by chair, room or person; a session is dragged to where it shall be. */
export function CalendarPage() {
  const { zone } = useClinic();
  const today = localDateOf(useNow(), zone);
  const search = useSearch({ from: '/calendar' });
  const view = search.view ?? 'day';
  const by = search.by ?? 'chair';
  const date = search.date ?? today;
  const from = view === 'day' ? date : mondayOf(date);
  const days = view === 'day' ? 1 : 7;
  const sessions = useVisits(from, days);
  const clinic = useClinicDetails();
  const staff = useStaff();
  const outages = useOutages().data;
  const nameOf = usePatientNames((sessions.data ?? []).map(({ patientId }) => patientId));
  const answerOf = useAnswerOf();
  const mayMove = useMay('FRONT_DESK', 'NURSE', 'PRESCRIBER');
  const [openId, setOpenId] = useState<string | null>(null);
  const [draggedId, setDraggedId] = useState<string | null>(null);
  const [dropped, setDropped] = useState<{ session: Visit; to: Target } | null>(null);
  const find = (id: string | null) => sessions.data?.find(({ sessionId }) => sessionId === id);
  const opened = find(openId);
  const dragged = find(draggedId);
  const may = useWindows(dragged, zone);
  const lines = useMemo(() => linesOf(by, clinic.data?.chairs ?? [], staff.data ?? []), [by, clinic.data, staff.data]);
  const drop = useCallback(
    ({ session, date: on, time, part, lineId }: Drop) => {
      const startsAt = instantOf(on, time, zone);
      if (Date.parse(startsAt) === Date.parse(session.startsAt) && lineId === undefined) return;
      // Whoever drops a session on a line means that chair or person, also when only the time changes.
      setDropped({ session, to: { startsAt, ...(part ? { [part]: lineId ?? session[part] } : {}) } });
    },
    [zone],
  );

  return (
    <Page
      title="Calendar"
      sub={view === 'day' ? plainDay(date) : `${plainDate(from)} to ${plainDate(addDays(from, 6))}`}
      actions={<Controls view={view} by={by} date={date} today={today} days={days} />}
    >
      <OutageNotes from={from} days={days} />
      <Panel flush>
        <Answer query={clinic} what="chairs">
          {({ openingHours }) => (
            <Answer query={sessions} what="sessions" rows={8}>
              {(booked: Visit[]) => {
                const shown = {
                  by,
                  lines,
                  openingHours,
                  sessions: booked,
                  outages: outages ?? [],
                  zone,
                  mayMove,
                  nameOf,
                  answerOf,
                  open: setOpenId,
                  dragged,
                  drag: setDraggedId,
                  may,
                  drop,
                };
                return view === 'day' ? <Day {...shown} date={date} /> : <Week {...shown} from={from} today={today} />;
              }}
            </Answer>
          )}
        </Answer>
      </Panel>
      {opened && <SessionCard session={opened} name={nameOf(opened.patientId)} close={() => setOpenId(null)} />}
      {dropped && (
        <DroppedSession {...dropped} name={nameOf(dropped.session.patientId)} close={() => setDropped(null)} />
      )}
    </Page>
  );
}

interface ControlsProps {
  view: 'day' | 'week';
  by: By;
  date: string;
  today: string;
  days: number;
}

function Controls({ view, by, date, today, days }: ControlsProps) {
  const navigate = useNavigate({ from: '/calendar' });
  const go = (to: string) => void navigate({ search: { view, by, date: to } });
  return (
    <Group gap={8}>
      <Button variant="default" renderRoot={(props) => <Link {...props} to="/broken-day" />}>
        Broken day…
      </Button>
      <Button variant="default" onClick={() => go(addDays(date, -days))} aria-label={`Previous ${view}`}>
        <Icon name="back" />
      </Button>
      <Button variant="default" onClick={() => go(today)}>
        Today
      </Button>
      <Button variant="default" onClick={() => go(addDays(date, days))} aria-label={`Next ${view}`}>
        <Icon name="forward" />
      </Button>
      <SegmentedControl
        aria-label="By"
        value={by}
        onChange={(value) => void navigate({ search: { view, date, by: value as By } })}
        data={[
          { value: 'chair', label: 'Chairs' },
          { value: 'room', label: 'Rooms' },
          { value: 'staff', label: 'Staff' },
        ]}
      />
      <SegmentedControl
        aria-label="View"
        value={view}
        onChange={(value) => void navigate({ search: { date, by, view: value as 'day' | 'week' } })}
        data={[
          { value: 'day', label: 'Day' },
          { value: 'week', label: 'Week' },
        ]}
      />
    </Group>
  );
}
