import { Button, CopyButton, Group, Stack, TextInput } from '@mantine/core';
import { type UseQueryResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useClinic } from '../../app/clinic';
import { dayTimeOf } from '../../lib/time';
import { Answer } from '../../ui/Answer';
import { Refusal } from '../../ui/Refusal';

interface Props {
  feed: UseQueryResult<{ since?: string | null }>;
  queryKey: readonly unknown[];
  make: () => Promise<{ path: string }>;
  revoke: () => Promise<unknown>;
}

/** The address of a calendar to subscribe to: shown once, made anew at will, taken back at once. */
export function FeedAddress({ feed, queryKey, make, revoke }: Props) {
  const { zone } = useClinic();
  const client = useQueryClient();
  const [address, setAddress] = useState<string | null>(null);
  const refresh = () => client.invalidateQueries({ queryKey });
  const making = useMutation({
    mutationFn: make,
    onSuccess: ({ path }) => {
      setAddress(new URL(path, window.location.origin).href);
      return refresh();
    },
  });
  const ending = useMutation({
    mutationFn: revoke,
    onSuccess: () => {
      setAddress(null);
      return refresh();
    },
  });
  return (
    <Answer query={feed} what="calendar's address" rows={2}>
      {({ since }) => (
        <Stack gap={12}>
          <p style={{ margin: 0 }}>
            A calendar on a phone or computer that subscribes to this address shows times only: no name, no drug, no
            diagnosis. Whoever has the address can read it.
          </p>
          {address ? (
            <Group align="end" gap={8}>
              <TextInput label="Address, shown this once" value={address} readOnly style={{ flex: '1 1 260px' }} />
              <CopyButton value={address}>
                {({ copied, copy }) => <Button onClick={copy}>{copied ? 'Copied' : 'Copy'}</Button>}
              </CopyButton>
            </Group>
          ) : (
            <span>{since ? `An address is in use since ${dayTimeOf(since, zone)}.` : 'There is no address yet.'}</span>
          )}
          <Group gap={8}>
            <Button variant="default" loading={making.isPending} onClick={() => making.mutate()}>
              {since ? 'Make a new address' : 'Make an address'}
            </Button>
            {since && (
              <Button variant="default" loading={ending.isPending} onClick={() => ending.mutate()}>
                Take it back
              </Button>
            )}
          </Group>
          <Refusal error={making.error ?? ending.error} />
        </Stack>
      )}
    </Answer>
  );
}
