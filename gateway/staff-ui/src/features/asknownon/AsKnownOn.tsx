import { Button, TextInput } from '@mantine/core';
import { useNow } from '../../api/clock';
import { useClinic } from '../../app/clinic';
import { dateOf, localDateOf, timeOf } from '../../lib/time';
import { Note } from '../../ui/Note';
import { useAsKnownOn } from './useAsKnownOn';

/** Any day up to today; empty is now. */
export function AsKnownOnField() {
  const [day, choose] = useAsKnownOn();
  const { zone } = useClinic();
  const today = localDateOf(useNow(), zone);
  return (
    <TextInput
      type="date"
      label="As known on"
      size="xs"
      max={today}
      value={day ?? ''}
      onChange={({ currentTarget }) => choose(currentTarget.value || undefined)}
    />
  );
}

/** Says of figures that they are not those of now; nothing of those that are. */
export function AsKnownOnNote({ served }: { served: { asKnownOn?: string | null } | undefined }) {
  const [day, choose] = useAsKnownOn();
  const { zone } = useClinic();
  const moment = served?.asKnownOn;
  if (!moment && !day) return null;
  return (
    <Note
      kind="due"
      action={
        <Button className="db-no-print" variant="default" size="compact-sm" onClick={() => choose(undefined)}>
          Back to now
        </Button>
      }
    >
      {moment ? (
        <>
          <b>
            As known on {dateOf(moment, zone)}, {timeOf(moment, zone)}.
          </b>{' '}
          What was recorded later is left out, also where it happened before.
        </>
      ) : (
        <b>Figures as known on an earlier day were asked for.</b>
      )}
    </Note>
  );
}
