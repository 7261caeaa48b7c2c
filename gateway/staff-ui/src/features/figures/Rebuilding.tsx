import { Note } from '../../ui/Note';

interface Props {
  rebuild: { readEvents: number; totalEvents: number } | null | undefined;
}

/** Says so while the figures are being rebuilt. */
export function Rebuilding({ rebuild }: Props) {
  if (!rebuild) return null;
  return (
    <Note kind="plain">
      The figures are being rebuilt from the events ({rebuild.readEvents} of {rebuild.totalEvents}
      {' read'}); these are the ones before.
    </Note>
  );
}
