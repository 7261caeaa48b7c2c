import { Button, Modal, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { sentence } from '../../lib/names';
import { typedNumber } from '../../lib/pump';
import { Refusal } from '../../ui/Refusal';
import { useDraftForm } from '../../ui/useDraftForm';
import { useSessionCommands } from './commands';
import type { SessionView } from './queries';

const reasons = [
  'GATE_STOPPED',
  'PATIENT_WISH',
  'ADVERSE_EVENT',
  'VITAL_SIGNS',
  'NO_ESCORT',
  'EQUIPMENT',
  'TRANSFERRED',
  'OTHER',
] as const;

/** Ends the session before its time, with the reason that stays in the chart. */
export function AbortSession({ session, close }: { session: SessionView; close: () => void }) {
  const { abort } = useSessionCommands(session);
  const form = useDraftForm(`abort.${session.sessionId}`, {
    reason: 'PATIENT_WISH' as (typeof reasons)[number],
    remark: '',
    milligrams: '',
  });
  const { milligrams, remark, reason } = form.values;
  const [tried, setTried] = useState(false);
  const unread = milligrams.trim() !== '' && typedNumber(milligrams) === undefined;
  return (
    <Modal opened onClose={close} title="End this session early">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (unread) return;
          abort.mutate(
            {
              reason,
              remark: remark || undefined,
              givenMilligrams: typedNumber(milligrams),
            },
            {
              onSuccess: () => {
                form.clear();
                close();
              },
              onError: form.refuse,
            },
          );
        }}
      >
        <NativeSelect
          label="Reason"
          mb={10}
          data={reasons.map((value) => ({ value, label: sentence(value) }))}
          {...form.text('reason')}
        />
        {session.status === 'DOSING' && (
          <TextInput
            label="Given so far, mg"
            description="left open: what the pump's timeline comes to"
            inputMode="decimal"
            mb={10}
            {...form.text('milligrams')}
            error={form.errors.givenMilligrams ?? (tried && unread ? 'A number, for example 17.5' : undefined)}
          />
        )}
        <Textarea label="Remark" autosize minRows={2} mb={14} {...form.text('remark')} />
        <Refusal error={abort.error} placed={['givenMilligrams', 'remark']} />
        <Button type="submit" color="red" loading={abort.isPending}>
          End the session
        </Button>
      </form>
    </Modal>
  );
}
