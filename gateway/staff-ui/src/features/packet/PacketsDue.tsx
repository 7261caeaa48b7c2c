import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useNow } from '../../api/clock';
import { relative } from '../../lib/time';
import { Panel } from '../../ui/Panel';
import type { ReviewQueue } from '../review/queries';
import classes from './packet.module.css';

/** Who has told about themselves and waits for somebody to go through it; nothing at all when there is nobody. */
export function PacketsDue({ packets }: { packets: ReviewQueue['packets'] }) {
  const now = useNow();
  if (packets.length === 0) return null;
  return (
    <div className={classes.apart}>
      <Panel title={`Packets to go through: ${packets.length}`}>
        <ul className={classes.due}>
          {packets.map(({ patientId, displayName, submittedAt }) => (
            <li key={patientId}>
              <span>
                <b>{displayName}</b>
                <small>sent in {relative(submittedAt, now)}; the screening still lacks something</small>
              </span>
              <Button
                variant="default"
                size="compact-md"
                aria-label={`Go through the packet of ${displayName}`}
                renderRoot={(props) => (
                  <Link {...props} to="/patients/$patientId" params={{ patientId }} search={{ tab: 'packet' }} />
                )}
              >
                Go through it
              </Button>
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}
