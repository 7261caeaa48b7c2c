import { Button, Group, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useStaffNames } from '../../api/names';
import { Problem } from '../../api/problem';
import { useMay } from '../../api/session';
import { useClinic } from '../../app/clinic';
import { dayTimeOf } from '../../lib/time';
import { Note } from '../../ui/Note';
import { Refusal } from '../../ui/Refusal';
import { SheetEnd } from '../../ui/SheetEnd';
import classes from './messages.module.css';
import { type Ledger, useHold, useRelease, useSendNow } from './queries';

interface Props {
  ledger: Ledger;
  show: (messageId: string) => void;
}

/** Keep it back, let it go, or send it at once: whatever its state allows and the reader's role. */
export function MessageActions({ ledger, show }: Props) {
  const may = useMay('FRONT_DESK', 'NURSE', 'MANAGER');
  const [holding, setHolding] = useState(false);
  const release = useRelease(ledger.id);
  const send = useSendNow(ledger.id);
  const planned = ledger.status === 'PLANNED';
  const failed = (ledger.status === 'FAILED' || ledger.status === 'SUPPRESSED') && !ledger.dealtWith;
  if (!may || (!planned && !failed)) return null;
  const sendNow = () => send.mutate(undefined, { onSuccess: (sent) => show(sent.id) });
  return (
    <Stack gap={10}>
      {holding ? (
        <HoldForm messageId={ledger.id} close={() => setHolding(false)} />
      ) : (
        <Group gap={8}>
          <Button onClick={sendNow} loading={send.isPending}>
            {failed ? 'Send again' : 'Send now'}
          </Button>
          {planned && !ledger.hold && (
            <Button variant="default" onClick={() => setHolding(true)}>
              Hold…
            </Button>
          )}
          {planned && ledger.hold && (
            <Button variant="default" onClick={() => release.mutate(undefined)} loading={release.isPending}>
              Release
            </Button>
          )}
        </Group>
      )}
      {planned && ledger.hold && <HeldBy hold={ledger.hold} />}
      <Refusal error={release.error} />
      <Refusal error={send.error} />
      <PossibleFrom error={send.error} />
    </Stack>
  );
}

function HeldBy({ hold }: { hold: NonNullable<Ledger['hold']> }) {
  const { zone } = useClinic();
  const staffName = useStaffNames();
  return (
    <Note kind="due">
      <b>Held by {staffName(hold.by)}</b> since {dayTimeOf(hold.at, zone)}: {hold.reason}
    </Note>
  );
}

function PossibleFrom({ error }: { error: unknown }) {
  const { zone } = useClinic();
  const from = error instanceof Problem ? error.extra.possibleFrom : undefined;
  return typeof from === 'string' ? (
    <p className={classes.outlook}>It is possible from {dayTimeOf(from, zone)}.</p>
  ) : null;
}

function HoldForm({ messageId, close }: { messageId: string; close: () => void }) {
  const [reason, setReason] = useState('');
  const hold = useHold(messageId, close);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    hold.mutate(reason.trim());
  };
  return (
    <form onSubmit={submit}>
      <Stack gap={10}>
        <TextInput
          label="Why it is held"
          description="Whoever reads this later sees it. It goes to nobody outside."
          required
          maxLength={200}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          data-autofocus
        />
        <Refusal error={hold.error} />
        <SheetEnd does="Hold it" pending={hold.isPending} disabled={!reason.trim()} close={close} />
      </Stack>
    </form>
  );
}
