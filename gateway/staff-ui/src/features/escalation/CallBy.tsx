import { Button, Group } from '@mantine/core';
import { notification } from '../../api/clients';
import { answer } from '../../api/http';
import { useStaffNames } from '../../api/names';
import { idempotent, useCommand } from '../../api/useCommand';
import { Note } from '../../ui/Note';
import { Refusal } from '../../ui/Refusal';
import type { CallDue } from './queries';

/** No provider took the page: somebody picks up the telephone, and says whether it helped. */
export function CallBy({ escalationId, call }: { escalationId: string; call: CallDue }) {
  const staffName = useStaffNames();
  const who = call.staffId ? staffName(call.staffId) : 'the clinic';
  const called = useCommand({
    name: `escalation-call.${escalationId}.${call.staffId ?? 'clinic'}`,
    send: (reached: boolean, key) =>
      answer(
        notification.POST('/api/notification/escalations/{escalationId}/calls', {
          params: { path: { escalationId } },
          headers: idempotent(key),
          body: { staffId: call.staffId ?? undefined, reached },
        }),
      ),
    refresh: [['notification', 'escalations']],
  });
  return (
    <>
      <Note
        kind="alert"
        action={
          <Group gap={6}>
            <Button
              size="compact-md"
              variant="default"
              loading={called.isPending}
              aria-label={`Reached ${who}`}
              onClick={() => called.mutate(true)}
            >
              Reached
            </Button>
            <Button
              size="compact-md"
              variant="default"
              disabled={called.isPending}
              aria-label={`Did not reach ${who}`}
              onClick={() => called.mutate(false)}
            >
              Not reached
            </Button>
          </Group>
        }
      >
        <b>
          Call {who}
          {call.phone && (
            <>
              {' '}
              on <a href={`tel:${call.phone}`}>{call.phone}</a>
            </>
          )}
          .
        </b>{' '}
        {call.why}
      </Note>
      <Refusal error={called.error} />
    </>
  );
}
