import { Button, Checkbox, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import { notification } from '../../api/clients';
import { answer } from '../../api/http';
import { idempotent, useCommand } from '../../api/useCommand';
import { Note } from '../../ui/Note';
import { Refusal } from '../../ui/Refusal';
import packet from '../packet/packet.module.css';
import type { ConsentText, Need } from './queries';
import { scopes } from './scopes';

interface Props {
  patientId: string;
  texts: ConsentText[];
  needs: Need[];
  close: () => void;
}

/** What is talked through beside the patient is never signed by a link. */
const inPerson: ConsentText['scope'][] = ['KAP_TOUCH'];

/** Makes a link by which the patient reads and signs on their own phone. */
export function SignByLink({ patientId, texts, needs, close }: Props) {
  const offered = texts.filter(({ scope }) => !inPerson.includes(scope));
  const wanted = needs.filter(({ needed, state }) => needed && state !== 'IN_FORCE').map(({ scope }) => scope);
  const [chosen, setChosen] = useState<string[]>(wanted);
  const make = useCommand({
    name: `consent-link.${patientId}`,
    send: (about: string, key) =>
      answer(
        notification.POST('/api/notification/patients/{patientId}/links', {
          params: { path: { patientId } },
          headers: idempotent(key),
          body: { purpose: 'CONSENT', about },
        }),
      ),
    refresh: [['notification', 'links', patientId]],
  });
  return (
    <Modal opened onClose={close} title="Have them sign by a link">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          make.mutate(
            offered
              .filter(({ scope }) => chosen.includes(scope))
              .map(({ scope }) => scope)
              .join(','),
          );
        }}
      >
        <Checkbox.Group label="What to read and sign" value={chosen} onChange={setChosen} mb={14}>
          <Stack gap={10} mt={8}>
            {offered.map(({ scope }) => (
              <Checkbox key={scope} value={scope} label={scopes[scope]} />
            ))}
          </Stack>
        </Checkbox.Group>
        {make.data?.url && (
          <Note kind="plain" loud>
            <b>Give it to the patient alone; it is shown this once:</b>{' '}
            <code className={packet.url}>{make.data.url}</code>
          </Note>
        )}
        <Refusal error={make.error} />
        <Button type="submit" loading={make.isPending} disabled={chosen.length === 0}>
          Make the link
        </Button>
      </form>
    </Modal>
  );
}
