import { Button, Group, NativeSelect, Stack } from '@mantine/core';
import { useState } from 'react';
import { scheduling } from '../../api/clients';
import { useNow } from '../../api/clock';
import { answer } from '../../api/http';
import { idempotent, ifVersion, useCommand } from '../../api/useCommand';
import { Refusal } from '../../ui/Refusal';
import { type ChangeReason, changeReasons, type Visit } from './queries';

/** A session that will not take place, or one to which nobody came. */
export function CancelSession({ session, done }: { session: Visit; done: () => void }) {
  const [reason, setReason] = useState<ChangeReason>('PATIENT_REQUEST');
  const now = useNow();
  const refresh = [['scheduling'], ['treatment'], ['notification']];
  const about = (key: string) => ({
    params: { path: { sessionId: session.sessionId } },
    headers: { ...idempotent(key), ...ifVersion(session.courseVersion) },
  });
  const cancel = useCommand({
    name: `cancel.${session.sessionId}`,
    send: (why: ChangeReason, key) =>
      answer(scheduling.POST('/api/scheduling/sessions/{sessionId}/cancel', { ...about(key), body: { reason: why } })),
    refresh,
    done,
  });
  const miss = useCommand({
    name: `missed.${session.sessionId}`,
    send: (_: null, key) => answer(scheduling.POST('/api/scheduling/sessions/{sessionId}/missed', about(key))),
    refresh,
    done,
  });
  const due = Date.parse(session.startsAt) <= now;
  return (
    <Stack gap={10}>
      <NativeSelect
        label="Reason"
        data={changeReasons}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value as ChangeReason)}
      />
      <Refusal error={cancel.error ?? miss.error} />
      <Group>
        <Button color="red" onClick={() => cancel.mutate(reason)} loading={cancel.isPending}>
          Cancel the session
        </Button>
        {due && (
          <Button variant="default" onClick={() => miss.mutate(null)} loading={miss.isPending}>
            Nobody came
          </Button>
        )}
        <Button variant="default" onClick={done}>
          Leave it
        </Button>
      </Group>
    </Stack>
  );
}
