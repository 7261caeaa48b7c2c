import { Button, Checkbox, List, Modal, NativeSelect, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { intake } from '../../api/clients';
import type { components } from '../../api/generated/intake';
import { answer } from '../../api/http';
import { useMay } from '../../api/session';
import { idempotent, useCommand } from '../../api/useCommand';
import { dropDraftsOf } from '../../lib/drafts';
import { Panel } from '../../ui/Panel';
import { Refusal } from '../../ui/Refusal';
import type { Patient } from './queries';

type Request = components['schemas']['ErasureRequest'];

const reasons: Record<Request['reason'], string> = {
  PATIENT_ASKED: 'The patient asked for it',
  RETENTION_OVER: 'The time for which it had to be kept is over',
  ENTERED_BY_MISTAKE: 'It was entered by mistake',
};

/** The way out of the clinic’s memory; for managers only. */
export function EraseRecord({ patient }: { patient: Patient }) {
  const manager = useMay('MANAGER');
  const [open, setOpen] = useState(false);
  if (!manager || patient.merging.into) return null;
  return (
    <Panel title="Erase this record">
      <p>
        The person is forgotten, and what was done is still counted. It cannot be undone, so hand over or print what
        must be kept first.
      </p>
      <Button variant="default" c="var(--db-alert-ink)" onClick={() => setOpen(true)}>
        Erase this record…
      </Button>
      {open && <Erase patient={patient} close={() => setOpen(false)} />}
    </Panel>
  );
}

function Erase({ patient, close }: { patient: Patient; close: () => void }) {
  const { patientId } = patient;
  const number = patient.particulars.recordNumber ?? patientId;
  const client = useQueryClient();
  const navigate = useNavigate();
  const [reason, setReason] = useState<Request['reason']>('PATIENT_ASKED');
  const [typed, setTyped] = useState('');
  const [checked, setChecked] = useState(false);
  const erase = useCommand({
    name: `erase.${patientId}`,
    send: (body: Request, key) =>
      answer(
        intake.POST('/api/intake/patients/{patientId}/erasure', {
          params: { path: { patientId } },
          headers: idempotent(key),
          body,
        }),
      ),
    done: async () => {
      // Also what this device remembers: unsent words, and the answers that the pages have kept.
      dropDraftsOf(localStorage, patientId);
      await navigate({ to: '/patients/erased' });
      for (const service of ['intake', 'scheduling', 'treatment', 'notification']) {
        client.removeQueries({ queryKey: [service] });
      }
    },
  });
  return (
    <Modal opened onClose={close} title="Erase this record" size="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          erase.mutate({ reason, recordNumber: typed, keepingDutyChecked: checked });
        }}
      >
        <WhatGoes />
        <NativeSelect
          label="Why"
          mb={12}
          value={reason}
          data={Object.entries(reasons).map(([value, label]) => ({ value, label }))}
          onChange={(event) => setReason(event.currentTarget.value as Request['reason'])}
        />
        <Checkbox
          mb={12}
          label="I have checked that no law makes us keep this record, or it is kept elsewhere"
          checked={checked}
          onChange={(event) => setChecked(event.currentTarget.checked)}
        />
        <TextInput
          label={`Type the record number, ${number}`}
          autoComplete="off"
          required
          mb={14}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Refusal error={erase.error} />
        <Button type="submit" color="red" loading={erase.isPending} disabled={typed.trim() !== number}>
          Erase for good
        </Button>
      </form>
    </Modal>
  );
}

function WhatGoes() {
  return (
    <>
      <b>What goes</b>
      <List mb={10}>
        <List.Item>Name, birth date, addresses, referral, questionnaires, tests, screenings and signatures</List.Item>
        <List.Item>Messages and links, sent and planned</List.Item>
        <List.Item>Every word in the charts, and who came to take the patient home</List.Item>
        <List.Item>All of it also for records that were merged into this one</List.Item>
      </List>
      <b>What stays, without saying whose it was</b>
      <List mb={14}>
        <List.Item>Doses, vital signs and times, so that drugs and outcomes add up</List.Item>
        <List.Item>Who of the staff did what, and that you erased the record</List.Item>
      </List>
    </>
  );
}
