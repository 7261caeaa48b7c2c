import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useNow } from '../../api/clock';
import { messageOf } from '../../api/problem';
import { useMay } from '../../api/session';
import { relative } from '../../lib/time';
import { useRecording } from '../../offline/Recording';
import { Note } from '../../ui/Note';
import { useDraftForm } from '../../ui/useDraftForm';
import type { AlertView, SessionView } from './queries';

/** Alarms nobody has taken charge of: the one thing on the page that is red. */
export function Alerts({ session }: { session: SessionView }) {
  const { ofKind } = useRecording(session.sessionId);
  const taken = ofKind('acknowledgement').filter(({ kept }) => kept.entry.refused === undefined);
  const open = session.vitals.alerts.filter(({ acknowledged }) => !acknowledged);
  return (
    <>
      {open.map((alert) => {
        const recorded = taken.find(({ body }) => body.alertId === alert.alertId);
        return recorded ? (
          <Note key={alert.alertId} kind="due">
            <b>{alert.threshold}.</b> You took charge: {recorded.body.action}. The others do not know it yet.
          </Note>
        ) : (
          <OpenAlert key={alert.alertId} sessionId={session.sessionId} alert={alert} />
        );
      })}
    </>
  );
}

function OpenAlert({ sessionId, alert }: { sessionId: string; alert: AlertView }) {
  const now = useNow();
  const may = useMay('NURSE', 'PRESCRIBER');
  const { record } = useRecording(sessionId);
  const form = useDraftForm(`alert.${alert.alertId}`, { action: '' });
  const [failure, setFailure] = useState<unknown>(null);
  const { alertId, threshold } = alert;
  return (
    <Note kind="alert" loud>
      <b>{threshold}.</b> {alert.whatToDo}. Raised {relative(alert.raisedAt, now)}, nobody has taken charge.
      {may && (
        <form
          style={{ display: 'flex', gap: 10, alignItems: 'flex-end', marginTop: 8, flexWrap: 'wrap' }}
          onSubmit={(event) => {
            event.preventDefault();
            record('acknowledgement', { alertId, threshold, action: form.values.action }).then(form.clear, setFailure);
          }}
        >
          <TextInput
            label="What was done"
            required
            maxLength={1000}
            style={{ flex: '1 1 220px' }}
            {...form.text('action')}
          />
          <Button type="submit" color="red">
            Take charge
          </Button>
        </form>
      )}
      {failure !== null && (
        <p role="alert">
          <b>This device could not keep it.</b> {messageOf(failure)}
        </p>
      )}
    </Note>
  );
}
