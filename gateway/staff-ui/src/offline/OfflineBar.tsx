import { Anchor, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useStaffNames } from '../api/names';
import { useSession } from '../api/session';
import { useClinic } from '../app/clinic';
import { signIn } from '../app/SignedOut';
import { timeOf } from '../lib/time';
import { Note } from '../ui/Note';
import type { Kept } from './entries';
import classes from './offline.module.css';
import { useAllWaiting } from './Recording';
import { entriesOfOthers } from './store';

const count = (entries: number) => (entries === 1 ? '1 entry waits' : `${entries} entries wait`);

/** Says on every page that this device is cut off, and how much of what was recorded has not reached the clinic. */
export function OfflineBar() {
  const { zone } = useClinic();
  const { kept, end, offlineSince } = useAllWaiting();
  const refused = kept.filter(({ entry }) => entry.refused !== undefined);
  const waiting = kept.length - refused.length;
  return (
    <>
      {offlineSince !== null && (
        <div className={classes.bar}>
          <Note kind="due" loud>
            <b>Offline since {timeOf(offlineSince, zone)}:</b> the network or the service does not answer, and what
            others do is not shown. Go on charting: {waiting === 0 ? 'entries wait' : <b>{count(waiting)}</b>} on this
            device, to be delivered in order.
          </Note>
        </div>
      )}
      {offlineSince === null && end === 'sign-in' && waiting > 0 && (
        <div className={classes.bar}>
          <Note kind="alert" loud action={<Button onClick={signIn}>Sign in</Button>}>
            <b>Sign in again: {count(waiting)} on this device.</b> They are delivered as soon as you have.
          </Note>
        </div>
      )}
      {refused.length > 0 && <RefusedEntries refused={refused} />}
      <OfOthers />
    </>
  );
}

function RefusedEntries({ refused }: { refused: Kept[] }) {
  const sessions = [...new Set(refused.map(({ entry }) => entry.sessionId))];
  return (
    <div className={classes.bar}>
      <Note kind="alert" loud>
        <b>{refused.length === 1 ? '1 entry was' : `${refused.length} entries were`} refused and not charted.</b> See
        why and decide:{' '}
        {sessions.map((sessionId, index) => (
          <span key={sessionId}>
            {index > 0 && ', '}
            <Anchor
              c="inherit"
              td="underline"
              renderRoot={(props) => <Link {...props} to="/sessions/$sessionId" params={{ sessionId }} />}
            >
              session {index + 1}
            </Anchor>
          </span>
        ))}
        .
      </Note>
    </div>
  );
}

/** Entries that another person left here when their sign-in ended; only they can deliver them. */
function OfOthers() {
  const { staffId } = useSession();
  const staffName = useStaffNames();
  const { data } = useQuery({ queryKey: ['device', 'others', staffId], queryFn: () => entriesOfOthers(staffId) });
  const others = Object.entries(data ?? {});
  if (others.length === 0) return null;
  return (
    <div className={classes.bar}>
      <Note kind="due">
        {others.map(([id, entries]) => (
          <span key={id}>
            <b>
              {count(entries)} on this device for {staffName(id)}
            </b>
            , who must sign in here to deliver them.{' '}
          </span>
        ))}
      </Note>
    </div>
  );
}
