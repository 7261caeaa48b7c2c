import { Menu, UnstyledButton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { serverSaid, useNow } from '../api/clock';
import { fetchJson } from '../api/http';
import { messageOf } from '../api/problem';
import { dayOf, timeOf } from '../lib/time';
import { Icon } from '../ui/Icon';
import { useClinic } from './clinic';
import classes from './shell.module.css';

const steps: [label: string, duration: string][] = [
  ['10 minutes', 'PT10M'],
  ['1 hour', 'PT1H'],
  ['4 hours', 'PT4H'],
  ['1 day', 'PT24H'],
  ['1 week', 'PT168H'],
];

/** The clinic's time in a demonstration: it can be moved forward for everybody, never back. */
export function DemoClock() {
  const now = useNow();
  const { zone } = useClinic();
  const client = useQueryClient();
  const move = useMutation({
    mutationFn: (advance: string) =>
      fetchJson<{ now: string }>('/api/demo/clock', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ advance }),
      }),
    onSuccess: ({ now: moved }) => {
      serverSaid(moved);
      void client.invalidateQueries();
    },
    onError: (error) =>
      notifications.show({ color: 'red', title: 'The clock did not move', message: messageOf(error) }),
  });
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <UnstyledButton className={classes.demo} aria-label={`Demo clock, ${dayOf(now, zone)}, ${timeOf(now, zone)}`}>
          <Icon name="clock" />
          <span>
            <span className={classes.day}>{dayOf(now, zone)}, </span>
            {timeOf(now, zone)}
          </span>
          <small>demo</small>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Move the demo’s clock forward</Menu.Label>
        {steps.map(([label, duration]) => (
          <Menu.Item key={duration} onClick={() => move.mutate(duration)} disabled={move.isPending}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
