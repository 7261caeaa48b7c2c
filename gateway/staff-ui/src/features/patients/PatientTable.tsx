import { Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useNow } from '../../api/clock';
import { useClinic } from '../../app/clinic';
import { ageOn, dateOf, localDateOf, plainDate } from '../../lib/time';
import { CardTable } from '../../ui/CardTable';
import classes from './patients.module.css';
import type { PatientSummary } from './queries';
import { StageChip } from './StageChip';

export function PatientTable({ patients }: { patients: PatientSummary[] }) {
  const { zone } = useClinic();
  const today = localDateOf(useNow(), zone);
  return (
    <CardTable label={72} highlightOnHover>
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
            <Table.Th scope="row">
              <Link to="/patients/$patientId" params={{ patientId: patient.patientId }} className={classes.name}>
                {patient.displayName}
              </Link>
              {patient.recordNumber && <small className={classes.number}>{patient.recordNumber}</small>}
            </Table.Th>
            <Table.Td data-label="Stage">
              <StageChip stage={patient.stage} courses={patient.courses} />
            </Table.Td>
            <Table.Td data-label="Born">
              {plainDate(patient.birthDate)}, {ageOn(patient.birthDate, today)} y
            </Table.Td>
            <Table.Td data-label="Inquiry">{dateOf(patient.registeredAt, zone)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </CardTable>
  );
}
