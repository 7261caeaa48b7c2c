import { Button, Modal, Radio, Stack, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { intake } from '../../api/clients';
import { answer } from '../../api/http';
import { idempotent, useCommand } from '../../api/useCommand';
import { useClinic } from '../../app/clinic';
import { dateOf } from '../../lib/time';
import { Refusal } from '../../ui/Refusal';
import type { Patient } from '../patients/queries';
import type { Duplicate } from './queries';

interface Props {
  patient: Patient;
  other: Duplicate;
  close: () => void;
}

/** Makes one record of two. Which one lives on is asked, because the address of the other leads there from then on. */
export function MergeRecords({ patient, other, close }: Props) {
  const { zone } = useClinic();
  const navigate = useNavigate();
  const otherStays = other.hasCourse || (patient.courses.length === 0 && other.registeredAt < patient.registeredAt);
  const [staying, setStaying] = useState(otherStays ? other.patientId : patient.patientId);
  const [reason, setReason] = useState('');
  const ending = staying === patient.patientId ? other.patientId : patient.patientId;
  const merge = useCommand({
    name: `merge.${patient.patientId}.${other.patientId}`,
    send: (body: { intoPatientId: string; reason: string }, key) =>
      answer(
        intake.POST('/api/intake/patients/{patientId}/merge', {
          params: { path: { patientId: ending } },
          headers: idempotent(key),
          body,
        }),
      ),
    refresh: [['intake'], ['notification']],
    done: ({ patientId }) => {
      notifications.show({ message: 'The two records are one now.' });
      close();
      void navigate({ to: '/patients/$patientId', params: { patientId } });
    },
  });
  const record = (name: string, number: string | null | undefined, since: string) =>
    `${name}${number ? `, ${number}` : ''}, since ${dateOf(since, zone)}`;
  return (
    <Modal opened onClose={close} title="Make one record of two" size="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          merge.mutate({ intoPatientId: staying, reason: reason.trim() });
        }}
      >
        <Radio.Group label="Which record lives on" value={staying} onChange={setStaying} mb={14}>
          <Stack gap={8} mt={6}>
            <Radio
              value={patient.patientId}
              label={record(patient.displayName, patient.particulars.recordNumber, patient.registeredAt)}
            />
            <Radio
              value={other.patientId}
              label={record(other.displayName, other.recordNumber, other.registeredAt)}
              description={other.hasCourse ? 'Has a course, so it must live on.' : undefined}
            />
          </Stack>
        </Radio.Group>
        <Textarea
          label="How you know that they are one"
          required
          autosize
          minRows={2}
          maxLength={500}
          mb={14}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <p>
          The other record ends: nothing new is written to it, its links and planned messages stop, and its address
          leads to this one. What stands in it can still be read. This cannot be undone.
        </p>
        <Refusal error={merge.error} />
        <Button type="submit" loading={merge.isPending} disabled={reason.trim() === ''}>
          Merge
        </Button>
      </form>
    </Modal>
  );
}
