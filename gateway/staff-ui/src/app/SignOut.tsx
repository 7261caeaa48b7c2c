import { Button, Group, Modal, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import { fetchJson } from '../api/http';
import { useSession } from '../api/session';
import { dropAllDrafts } from '../lib/drafts';
import { forgetDevice, oweSignOut } from '../offline/device';
import { useAllWaiting } from '../offline/Recording';
import { forgetPerson } from '../offline/store';

/** Signs out at once, unless something that was recorded here would be lost by it: then somebody decides. */
export function SignOut({ close }: { close: () => void }) {
  const { staffId } = useSession();
  const { kept } = useAllWaiting();
  const leave = useMutation({
    mutationFn: () => fetchJson<void>('/logout', { method: 'POST' }),
    onError: oweSignOut,
    onSettled: async () => {
      dropAllDrafts(localStorage);
      forgetDevice();
      await forgetPerson(staffId);
      window.location.assign('/');
    },
  });
  const nothingToLose = kept.length === 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: decided once, when somebody asks to be signed out
  useEffect(() => {
    if (nothingToLose) leave.mutate();
  }, []);
  if (nothingToLose) return null;
  return (
    <Modal opened onClose={close} title="Not everything has reached the clinic">
      <Text mb="md">
        {kept.length === 1 ? '1 entry' : `${kept.length} entries`} of yours are on this device only. Signing out deletes
        them here for good. Stay signed in until they are delivered, or write them down elsewhere first.
      </Text>
      <Group>
        <Button onClick={close}>Stay signed in</Button>
        <Button color="red" variant="default" c="var(--db-alert-ink)" onClick={() => leave.mutate()}>
          Delete them and sign out
        </Button>
      </Group>
    </Modal>
  );
}
