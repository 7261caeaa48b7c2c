import { Table } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { usePatientNames } from '../../api/names';
import { useMay } from '../../api/session';
import { useClinic } from '../../app/clinic';
import { plural } from '../../lib/names';
import { dayTimeOf } from '../../lib/time';
import { CardTable } from '../../ui/CardTable';
import classes from '../outcomes/outcomes.module.css';
import { BehindModal } from './BehindModal';
import { PatientLink } from './PatientLink';
import { type Behind, took } from './tally';

interface Props {
  /** "Held: blood pressure". */
  name: string;
  /** What its time says: "Session". */
  when: string;
  behind: UseQueryResult<{ figures: Behind }>;
  onClose: () => void;
}

/** What is counted in one figure and what is missing from it, each leading to its patient. */
export function BehindTally({ name, when, behind, onClose }: Props) {
  return (
    <BehindModal
      name={name}
      behind={behind}
      nobody={{ when: ({ cases }) => cases.length === 0, say: 'Nobody is counted in this figure.' }}
      onClose={onClose}
    >
      {(figures) => <Cases behind={figures} when={when} />}
    </BehindModal>
  );
}

function Cases({ behind: { cases, left }, when }: { behind: Behind; when: string }) {
  const { zone } = useClinic();
  const mayOpenSession = useMay('NURSE', 'PRESCRIBER', 'THERAPIST');
  const measured = cases.some(({ minutes }) => minutes != null);
  const nameOf = usePatientNames(cases.map(({ patientId }) => patientId));
  return (
    <>
      <p>
        {plural(cases.length, 'case')}
        {left > 0 && ` shown, the latest first; ${left} more`}.
      </p>
      <CardTable label={110} verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Patient</Table.Th>
            <Table.Th>{when}</Table.Th>
            <Table.Th>In this figure</Table.Th>
            {measured && <Table.Th ta="right">Took</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {cases.map(({ patientId, sessionId, at, standing, minutes }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one session may have two adverse events, which are alike here
            <Table.Tr key={`${patientId} ${sessionId} ${index}`}>
              <Table.Th scope="row">
                <PatientLink patientId={patientId} nameOf={nameOf} />
              </Table.Th>
              <Table.Td data-label={when}>
                {!at ? (
                  '–'
                ) : sessionId && mayOpenSession ? (
                  <Link to="/sessions/$sessionId" params={{ sessionId }} className={classes.who}>
                    {dayTimeOf(at, zone)}
                  </Link>
                ) : (
                  dayTimeOf(at, zone)
                )}
              </Table.Td>
              <Table.Td data-label="In this figure">
                {standing === 'COUNTED' ? 'Counted' : 'Missing: not known yet'}
              </Table.Td>
              {measured && (
                <Table.Td ta="right" data-label="Took">
                  {took(minutes)}
                </Table.Td>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </CardTable>
    </>
  );
}
