import { Button, Chip, Group, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay } from '../../api/session';
import { Answer, Empty } from '../../ui/Answer';
import { Page } from '../../ui/Page';
import { Panel } from '../../ui/Panel';
import { PatientTable } from './PatientTable';
import { type StageCode, usePatients } from './queries';
import { stages } from './stages';

/** Everybody the clinic knows, found by name or by how far they have come. */
export function PatientsPage() {
  const { stage } = useSearch({ from: '/patients' });
  const navigate = useNavigate({ from: '/patients' });
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 200);
  const patients = usePatients({ search, stage });
  const mayRegister = useMay('FRONT_DESK', 'NURSE', 'PRESCRIBER', 'THERAPIST', 'MANAGER');
  return (
    <Page title="Patients" actions={mayRegister && <Doors />}>
      <Group mb={14} gap={10} align="end">
        <TextInput
          label="Search by name"
          type="search"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          w={260}
        />
        <Chip.Group
          value={stage ?? ''}
          onChange={(value) => void navigate({ search: { stage: (value || undefined) as StageCode | undefined } })}
        >
          <Group gap={6} role="radiogroup" aria-label="Stage">
            <Chip value="">All</Chip>
            {stages.map(({ code, word }) => (
              <Chip key={code} value={code}>
                {word}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      </Group>
      <Panel flush>
        <Answer
          query={patients}
          what="patients"
          rows={8}
          empty={{
            when: (found) => found.patients.length === 0,
            say: search || stage ? 'Nobody matches.' : 'No patients yet. The first inquiry opens the book.',
            action: mayRegister && !search && !stage && <Doors />,
          }}
        >
          {(found) => (
            <>
              <PatientTable patients={found.patients} />
              {found.more && <Empty>There are more; type a few letters of the name.</Empty>}
            </>
          )}
        </Answer>
      </Panel>
    </Page>
  );
}

function Doors() {
  return (
    <>
      <Button variant="default" component={Link} to="/patients/referral">
        Import referral
      </Button>
      <Button component={Link} to="/patients/new">
        New inquiry
      </Button>
    </>
  );
}
