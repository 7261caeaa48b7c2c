import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useNow } from '../../api/clock';
import { useMay } from '../../api/session';
import { typedNumber } from '../../lib/pump';
import { Refusal } from '../../ui/Refusal';
import { useDraftForm } from '../../ui/useDraftForm';
import { useSessionCommands } from './commands';
import type { SessionView } from './queries';

/** The end as planned is one touch; an early stop asks how much went in and why. */
export function EndDose({ session, reload }: { session: SessionView; reload: () => void }) {
  const may = useMay('NURSE', 'PRESCRIBER');
  const { endDose } = useSessionCommands(session);
  const [early, setEarly] = useState(false);
  const form = useDraftForm(`dose-end.${session.sessionId}`, { milligrams: '', reason: '' });
  const now = useNow();
  const infused = session.dose?.minutes != null;
  const given = session.dose?.given;
  const runs = infused && given && (given.pausedSince != null || now < Date.parse(given.plannedEnd) - 60_000);
  const typed = typedNumber(form.values.milligrams);
  const [tried, setTried] = useState(false);
  const unread = form.values.milligrams.trim() !== '' && typed === undefined;
  if (!may) return null;
  return (
    <div style={{ marginTop: 12 }}>
      <Group>
        <Button size="lg" onClick={() => endDose.mutate({})} loading={endDose.isPending && !early} disabled={runs}>
          {infused ? 'The infusion is in' : 'Begin recovery'}
        </Button>
        {infused && !early && (
          <Button size="lg" variant="default" c="var(--db-alert-ink)" onClick={() => setEarly(true)}>
            Stop early…
          </Button>
        )}
      </Group>
      {early && (
        <form
          style={{ marginTop: 12 }}
          onSubmit={(event) => {
            event.preventDefault();
            setTried(true);
            if (unread) return;
            endDose.mutate(
              {
                stoppedEarly: true,
                givenMilligrams: typed,
                reason: form.values.reason,
              },
              { onSuccess: form.clear, onError: form.refuse },
            );
          }}
        >
          <TextInput
            label="Given so far, mg"
            description="left open: what the pump's timeline comes to; else what the pump shows"
            inputMode="decimal"
            mb={8}
            {...form.text('milligrams')}
            error={form.errors.givenMilligrams ?? (tried && unread ? 'A number, for example 17.5' : undefined)}
          />
          <TextInput label="Why it was stopped" required mb={8} {...form.text('reason')} />
          <Button type="submit" color="red" loading={endDose.isPending}>
            Stop the dose
          </Button>
        </form>
      )}
      <div style={{ marginTop: 12 }}>
        <Refusal error={endDose.error} reload={reload} placed={['givenMilligrams', 'reason']} />
      </div>
    </div>
  );
}
