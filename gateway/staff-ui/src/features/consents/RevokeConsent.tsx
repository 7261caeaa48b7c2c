import { Button, Modal, NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import { intake } from '../../api/clients';
import type { components } from '../../api/generated/intake';
import { answer } from '../../api/http';
import { idempotent, useCommand } from '../../api/useCommand';
import { Refusal } from '../../ui/Refusal';
import type { Consent } from './queries';
import { scopes } from './scopes';

type Request = components['schemas']['RevocationRequest'];

const askers: Record<Request['asker'], string> = {
  PATIENT: 'The patient',
  REPRESENTATIVE: 'Somebody who may speak for the patient',
  CLINIC: 'The clinic: it was signed in error',
};

interface Props {
  patientId: string;
  consent: Consent;
  close: () => void;
}

/** Takes a revocation in. It holds from this moment on, wherever the patient is at the time. */
export function RevokeConsent({ patientId, consent, close }: Props) {
  const [asker, setAsker] = useState<Request['asker']>('PATIENT');
  const [reason, setReason] = useState('');
  const revoke = useCommand({
    name: `revoke.${consent.consentId}`,
    send: (body: Request, key) =>
      answer(
        intake.POST('/api/intake/patients/{patientId}/consents/{consentId}/revocation', {
          params: { path: { patientId, consentId: consent.consentId } },
          headers: idempotent(key),
          body,
        }),
      ),
    refresh: [['intake']],
    done: close,
  });
  const treatment = consent.scope.startsWith('TREATMENT_') || consent.scope === 'OFF_LABEL_USE';
  return (
    <Modal opened onClose={close} title={`Revoke: ${scopes[consent.scope]}`}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          revoke.mutate({ asker, reason: reason.trim() || undefined });
        }}
      >
        <NativeSelect
          label="Who wants it"
          mb={10}
          value={asker}
          data={Object.entries(askers).map(([value, label]) => ({ value, label }))}
          onChange={(event) => setAsker(event.currentTarget.value as Request['asker'])}
        />
        <Textarea
          label="Why, if a reason is given"
          autosize
          minRows={2}
          maxLength={500}
          mb={14}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <p>
          {treatment
            ? 'It holds at once: no dose starts from now on, also for a patient who is in the chair.'
            : 'It holds at once.'}
        </p>
        <Refusal error={revoke.error} />
        <Button type="submit" color="red" loading={revoke.isPending}>
          Revoke
        </Button>
      </form>
    </Modal>
  );
}
