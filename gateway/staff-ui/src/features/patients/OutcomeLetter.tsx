import { Button, Group, Modal } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { download } from '../../api/download';
import { leadOf, messageOf } from '../../api/problem';
import { Note } from '../../ui/Note';
import type { Patient } from './queries';

interface Props {
  patient: Patient;
  close: () => void;
}

/** Says to whom a letter about the patient goes and what is in it, before it is made. */
export function OutcomeLetter({ patient, close }: Props) {
  const make = useMutation({
    mutationFn: () => download(`/api/intake/patients/${patient.patientId}/outcome-letter`),
    onSuccess: close,
  });
  const to = addressee(patient);
  return (
    <Modal opened onClose={close} title="Letter to the referrer" size="lg">
      {to ? (
        <p>
          To <b>{to}</b>.
        </p>
      ) : (
        <Note kind="due">
          Nobody is entered on the Contact tab under “Who sent them”, so there is nobody to write to.
        </Note>
      )}
      <p>
        A PDF with the decision of the screening, the days of the sessions, each questionnaire’s scores with what the
        change is called, and what happens next. Of anybody’s own words it has the reason for the referral only; notes,
        psychotherapy notes and what was asked about alcohol and drugs stay here.
      </p>
      <p>
        It names you as who answers for it, and that you made it is written into the access audit. Read it before it
        goes out.
      </p>
      {make.error && (
        <Note kind="alert" loud>
          <b>{leadOf(make.error)}</b> {messageOf(make.error)}
        </Note>
      )}
      <Group mt={14}>
        <Button onClick={() => make.mutate()} loading={make.isPending} disabled={!to}>
          Make the letter
        </Button>
        <Button variant="default" onClick={close}>
          Cancel
        </Button>
      </Group>
    </Modal>
  );
}

/** As the server has it: whom staff entered, else the provider that an electronic referral names. */
function addressee({ particulars: { referrer }, inquiry }: Patient): string | undefined {
  if (referrer) return referrer.practice ? `${referrer.name}, ${referrer.practice}` : referrer.name;
  return inquiry.origin === 'FHIR_REFERRAL' ? (inquiry.referrer ?? undefined) : undefined;
}
