import { Button, TextInput } from '@mantine/core';
import { serverNow } from '../../api/clock';
import { useStaffNames } from '../../api/names';
import { useClinic } from '../../app/clinic';
import { addDays, localDateOf } from '../../lib/time';
import classes from './oncall.module.css';
import type { Substitution } from './queries';
import { changing, TakeOut, Who } from './Sheet';

interface Props {
  substitutions: Substitution[];
  staffIds: string[];
  change: (substitutions: Substitution[]) => void;
}

/** A leave or a swap: it goes before the week. */
export function SubstitutionRows({ substitutions, staffIds, change }: Props) {
  const { zone } = useClinic();
  const staffName = useStaffNames();
  const people = [...new Set(staffIds.filter(Boolean))].map((value) => ({ value, label: staffName(value) }));
  const { set, takeOut } = changing(substitutions, change);
  return (
    <div className={classes.sheet}>
      {substitutions.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place on the sheet
        <div key={at} className={classes.person}>
          <Who
            label={`Substitution ${at + 1}: who`}
            people={people}
            staffId={one.staffId}
            change={(staffId) => set(at, { staffId })}
          />
          <TextInput
            label="From"
            type="datetime-local"
            required
            value={one.from}
            onChange={(event) => set(at, { from: event.currentTarget.value })}
          />
          <TextInput
            label="To"
            type="datetime-local"
            required
            value={one.until}
            onChange={(event) => set(at, { until: event.currentTarget.value })}
          />
          <TakeOut what={`substitution ${at + 1}`} className={classes.tools} takeOut={() => takeOut(at)} />
        </div>
      ))}
      <div>
        <Button
          variant="default"
          size="compact-md"
          onClick={() => {
            const tomorrow = addDays(localDateOf(serverNow(), zone), 1);
            const next = { staffId: people[0]?.value ?? '', from: `${tomorrow}T08:00`, until: `${tomorrow}T20:00` };
            change([...substitutions, next]);
          }}
        >
          Add a substitution
        </Button>
      </div>
    </div>
  );
}
