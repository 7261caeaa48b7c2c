import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useStaffNames } from '../../api/names';
import { sentence } from '../../lib/names';
import classes from './oncall.module.css';
import type { Hours, Weekday } from './queries';
import { changing, TakeOut, Who } from './Sheet';
import { dayAfter, weekdays } from './words';

interface Props {
  weekly: Hours[];
  staffIds: string[];
  change: (weekly: Hours[]) => void;
}

const days = weekdays.map((day) => ({ value: day, label: sentence(day) }));

/** Hours of every week, each with one person; a night ends on the next day. */
export function HoursRows({ weekly, staffIds, change }: Props) {
  const staffName = useStaffNames();
  const people = [...new Set(staffIds.filter(Boolean))].map((value) => ({ value, label: staffName(value) }));
  const { set, takeOut } = changing(weekly, change);
  const first = people[0]?.value ?? '';
  const wholeDays = () =>
    change(
      weekdays.map((day) => ({ staffId: first, fromDay: day, from: '00:00', untilDay: dayAfter(day), until: '00:00' })),
    );
  return (
    <div className={classes.sheet}>
      {weekly.map((hours, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place on the sheet
        <div key={at} className={classes.hours}>
          <Who
            label={`Row ${at + 1}: who`}
            people={people}
            staffId={hours.staffId}
            change={(staffId) => set(at, { staffId })}
          />
          <NativeSelect
            label="From day"
            data={days}
            value={hours.fromDay}
            onChange={(event) => set(at, { fromDay: event.currentTarget.value as Weekday })}
          />
          <TextInput
            label="From"
            type="time"
            required
            value={hours.from}
            onChange={(event) => set(at, { from: event.currentTarget.value })}
          />
          <NativeSelect
            label="To day"
            data={days}
            value={hours.untilDay}
            onChange={(event) => set(at, { untilDay: event.currentTarget.value as Weekday })}
          />
          <TextInput
            label="To"
            type="time"
            required
            value={hours.until}
            onChange={(event) => set(at, { until: event.currentTarget.value })}
          />
          <TakeOut what={`row ${at + 1}`} className={classes.tools} takeOut={() => takeOut(at)} />
        </div>
      ))}
      <Group gap={8}>
        <Button
          variant="default"
          size="compact-md"
          onClick={() => {
            const last = weekly.at(-1);
            const day = last ? last.untilDay : 'MONDAY';
            const from = last ? last.until : '08:00';
            change([...weekly, { staffId: first, fromDay: day, from, untilDay: dayAfter(day), until: from }]);
          }}
        >
          Add hours
        </Button>
        {weekly.length === 0 && first && (
          <Button variant="default" size="compact-md" onClick={wholeDays}>
            {`${staffName(first)} around the clock`}
          </Button>
        )}
      </Group>
    </div>
  );
}
