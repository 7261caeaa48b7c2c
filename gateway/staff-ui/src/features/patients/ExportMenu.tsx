import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { download } from '../../api/download';
import { messageOf } from '../../api/problem';
import { useMay } from '../../api/session';
import { Icon } from '../../ui/Icon';
import { OutcomeLetter } from './OutcomeLetter';
import type { Patient } from './queries';

const formats = [
  { format: 'PDF', name: 'Document to read and print (PDF)' },
  { format: 'FHIR', name: 'For another clinic’s system (FHIR)' },
  { format: 'CSV', name: 'For a spreadsheet (CSV)' },
] as const;

/** The patient’s own record, to take away, and the letter to whoever referred them. */
export function ExportMenu({ patient }: { patient: Patient }) {
  const { patientId } = patient;
  const may = useMay('NURSE', 'PRESCRIBER', 'MEDICAL_DIRECTOR', 'THERAPIST');
  const writes = useMay('PRESCRIBER', 'THERAPIST') && !patient.merging.into;
  const [letter, setLetter] = useState(false);
  const save = useMutation({
    mutationFn: (format: string) => download(`/api/intake/patients/${patientId}/export?format=${format}`),
    onError: (error) => notifications.show({ color: 'red', message: `Not exported. ${messageOf(error)}` }),
  });
  if (!may) return null;
  return (
    <>
      {/* Mantine's placeholder for the first focus is nothing that a menu may contain; the focus goes to the first choice. */}
      <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button variant="default" loading={save.isPending} rightSection={<Icon name="down" />}>
            Export
          </Button>
        </Menu.Target>
        <Menu.Dropdown aria-label="What goes out of the clinic, as it stands now">
          {formats.map(({ format, name }) => (
            <Menu.Item key={format} onClick={() => save.mutate(format)}>
              {name}
            </Menu.Item>
          ))}
          {writes && <Menu.Item onClick={() => setLetter(true)}>Letter to the referrer…</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      {letter && <OutcomeLetter patient={patient} close={() => setLetter(false)} />}
    </>
  );
}
