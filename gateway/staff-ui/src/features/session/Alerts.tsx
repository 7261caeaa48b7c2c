import { Button, TextInput } from '@mantine/core';
import { useNow } from '../../api/clock';
import { useMay } from '../../api/session';
import { relative } from '../../lib/time';
import { Note } from '../../ui/Note';
import { Refusal } from '../../ui/Refusal';
import { useDraftForm } from '../../ui/useDraftForm';
import { useAcknowledge } from './commands';
import type { AlertView, SessionView } from './queries';

/** Alarms nobody has taken charge of: the one thing on the page that is red. */
export function Alerts({ session }: { session: SessionView }) {
  const open = session.vitals.alerts.filter(({ acknowledged }) => !acknowledged);
  return (
    <>
      {open.map((alert) => (
        <OpenAlert key={alert.alertId} sessionId={session.sessionId} alert={alert} />
      ))}
    </>
  );
}

function OpenAlert({ sessionId, alert }: { sessionId: string; alert: AlertView }) {
  const now = useNow();
  const may = useMay('NURSE', 'PRESCRIBER');
  const acknowledge = useAcknowledge(sessionId, alert.alertId);
  const form = useDraftForm(`alert.${alert.alertId}`, { action: '' });
  return (
    <Note kind="alert" loud>
      <b>{alert.threshold}.</b> {alert.whatToDo}. Raised {relative(alert.raisedAt, now)}, nobody has taken charge.
      {may && (
        <form
          style={{ display: 'flex', gap: 10, alignItems: 'flex-end', marginTop: 8, flexWrap: 'wrap' }}
          onSubmit={(event) => {
            event.preventDefault();
            acknowledge.mutate(form.values, { onSuccess: form.clear, onError: form.refuse });
          }}
        >
          <TextInput label="What was done" required style={{ flex: '1 1 220px' }} {...form.text('action')} />
          <Button type="submit" color="red" loading={acknowledge.isPending}>
            Take charge
          </Button>
        </form>
      )}
      <Refusal error={acknowledge.error} placed={['action']} />
    </Note>
  );
}
