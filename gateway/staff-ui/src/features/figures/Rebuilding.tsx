import { Note } from '../../ui/Note';

interface Props {
  served: { rebuild?: { readEvents: number; totalEvents: number } | null } | undefined;
}

/** Says so while the figures are being rebuilt. */
export function Rebuilding({ served }: Props) {
  if (!served?.rebuild) return null;
  return (
    <Note kind="plain">
      The figures are being rebuilt from the events ({served.rebuild.readEvents} of {served.rebuild.totalEvents}
      {' read'}); these are the ones before.
    </Note>
  );
}
