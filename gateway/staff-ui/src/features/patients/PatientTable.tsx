import { Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useNow } from '../../api/clock';
import { useClinic } from '../../app/clinic';
import { ageOn, dateOf, localDateOf, plainDate } from '../../lib/time';
import classes from './patients.module.css';
import type { PatientSummary } from './queries';
import { StageChip } from './StageChip';

export function PatientTable({ patients }: { patients: PatientSummary[] }) {
  const { zone } = useClinic();
  const today = localDateOf(useNow(), zone);
  return (
    <Table.ScrollContainer minWidth={560}>
      <Table highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Name</Table.Th>
            <Table.Th>Stage</Table.Th>
            <Table.Th>Born</Table.Th>
            <Table.Th>Inquiry</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {patients.map((patient) => (
            <Table.Tr key={patient.patientId}>
              <Table.Td>
                <Link to="/patients/$patientId" params={{ patientId: patient.patientId }} className={classes.name}>
                  {patient.displayName}
                </Link>
                {patient.recordNumber && <small className={classes.number}>{patient.recordNumber}</small>}
              </Table.Td>
              <Table.Td>
                <StageChip stage={patient.stage} courses={patient.courses} />
              </Table.Td>
              <Table.Td>
                {plainDate(patient.birthDate)}, {ageOn(patient.birthDate, today)} y
              </Table.Td>
              <Table.Td>{dateOf(patient.registeredAt, zone)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
