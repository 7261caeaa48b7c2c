import { Button, Group, SegmentedControl } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useNow } from '../../api/clock';
import { usePatientNames } from '../../api/names';
import { useClinic, useClinicDetails } from '../../app/clinic';
import { addDays, localDateOf, mondayOf, plainDate, plainDay } from '../../lib/time';
import { Answer } from '../../ui/Answer';
import { Icon } from '../../ui/Icon';
import { Page } from '../../ui/Page';
import { Panel } from '../../ui/Panel';
import { Day } from './Day';
import { type BookedSession, useSessions } from './queries';
import { SessionCard } from './SessionCard';
import { Week } from './Week';

/** The booked sessions of a day by chair and hour, or of a week by chair and day. */
export function CalendarPage() {
  const { zone } = useClinic();
  const today = localDateOf(useNow(), zone);
  const search = useSearch({ from: '/calendar' });
  const navigate = useNavigate({ from: '/calendar' });
  const view = search.view ?? 'day';
  const date = search.date ?? today;
  const from = view === 'day' ? date : mondayOf(date);
  const days = view === 'day' ? 1 : 7;
  const sessions = useSessions(from, days);
  const clinic = useClinicDetails();
  const nameOf = usePatientNames((sessions.data ?? []).map(({ patientId }) => patientId));
  const [openId, setOpenId] = useState<string | null>(null);
  const opened = useMemo(() => sessions.data?.find(({ sessionId }) => sessionId === openId), [sessions.data, openId]);
  const go = (to: string) => void navigate({ search: { view, date: to } });

  return (
    <Page
      title="Calendar"
      sub={view === 'day' ? plainDay(date) : `${plainDate(from)} to ${plainDate(addDays(from, 6))}`}
      actions={
        <Group gap={8}>
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
            aria-label="View"
            value={view}
            onChange={(value) => void navigate({ search: { date, view: value as 'day' | 'week' } })}
            data={[
              { value: 'day', label: 'Day' },
              { value: 'week', label: 'Week' },
            ]}
          />
        </Group>
      }
    >
      <Panel flush>
        <Answer query={clinic} what="chairs">
          {({ chairs, openingHours }) => (
            <Answer query={sessions} what="sessions" rows={8}>
              {(booked: BookedSession[]) => {
                const shared = { chairs, openingHours, sessions: booked, zone, nameOf, open: setOpenId };
                return view === 'day' ? (
                  <Day {...shared} date={date} />
                ) : (
                  <Week {...shared} from={from} today={today} />
                );
              }}
            </Answer>
          )}
        </Answer>
      </Panel>
      {opened && <SessionCard session={opened} name={nameOf(opened.patientId)} close={() => setOpenId(null)} />}
    </Page>
  );
}
