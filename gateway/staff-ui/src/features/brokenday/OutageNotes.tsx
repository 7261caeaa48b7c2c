import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useChairNames, useStaffNames } from '../../api/names';
import { useClinic } from '../../app/clinic';
import { plural } from '../../lib/names';
import { addDays, instantOf } from '../../lib/time';
import { Note } from '../../ui/Note';
import { useHitSessions, useOutages } from './queries';
import { spanOf, whatIsOut } from './words';

/** What is out on these local days, above whatever shows them; nothing when nothing is. */
export function OutageNotes({ from, days }: { from: string; days: number }) {
  const { zone } = useClinic();
  const staffName = useStaffNames();
  const chairName = useChairNames();
  const outages = useOutages();
  const hits = useHitSessions();
  const first = Date.parse(instantOf(from, '00:00', zone));
  const last = Date.parse(instantOf(addDays(from, days), '00:00', zone));
  const out = (outages.data ?? []).filter((outage) => Date.parse(outage.from) < last && first < Date.parse(outage.to));
  return out.map((outage) => {
    const hit = (hits.data ?? []).filter(({ outageIds }) => outageIds.includes(outage.outageId)).length;
    return (
      <Note
        key={outage.outageId}
        kind={hit > 0 ? 'alert' : 'due'}
        action={
          <Button
            variant={hit > 0 ? 'filled' : 'default'}
            size="compact-md"
            renderRoot={(props) => <Link {...props} to="/broken-day" />}
          >
            {hit > 0 ? 'Find a new plan' : 'Broken day'}
          </Button>
        }
      >
        <b>{whatIsOut(outage, staffName, chairName)}</b> {spanOf(outage.from, outage.to, zone)}
        {hit > 0 && `: ${plural(hit, 'booked session')} cannot take place as planned`}.
      </Note>
    );
  });
}
