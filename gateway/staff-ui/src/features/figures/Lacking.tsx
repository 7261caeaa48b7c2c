import { useClinic } from '../../app/clinic';
import { plural } from '../../lib/names';
import { dayTimeOf } from '../../lib/time';
import { Note } from '../../ui/Note';

interface Props {
  lacking:
    | { waiting: number; waitingSince?: string | null; unknown: { type: string; events: number }[] }
    | null
    | undefined;
}

/** Says what was told of the clinic and is not in the figures. */
export function Lacking({ lacking }: Props) {
  const { zone } = useClinic();
  if (!lacking) return null;
  const { waiting, waitingSince, unknown } = lacking;
  return (
    <>
      {waitingSince && (
        <Note kind="due">
          <b>{plural(waiting, 'event')} not in these figures yet</b>, the first of {dayTimeOf(waitingSince, zone)}: one
          that comes before is missing. Operations can put back what was set aside.
        </Note>
      )}
      {unknown.map(({ type, events }) => (
        <Note kind="due" key={type}>
          <b>{plural(events, 'event')} not in these figures</b>: of the type {type}, which this version does not know.
        </Note>
      ))}
    </>
  );
}
