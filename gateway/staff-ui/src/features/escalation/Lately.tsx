import { Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { usePatientNames, useStaffNames } from '../../api/names';
import { useClinic } from '../../app/clinic';
import { dayTimeOf } from '../../lib/time';
import { Answer } from '../../ui/Answer';
import { CardTable } from '../../ui/CardTable';
import { Panel } from '../../ui/Panel';
import { Urgency } from './EscalationCard';
import classes from './escalation.module.css';
import { type Escalation, useLately } from './queries';
import { took } from './words';

/** What was flagged in the last 30 days and is in somebody's hands. */
export function Lately() {
  const lately = useLately();
  const nameOf = usePatientNames((lately.data ?? []).flatMap(({ patientId }) => patientId ?? []));
  return (
    <Panel title="Taken charge of in the last 30 days" flush>
      <Answer
        query={lately}
        what="earlier escalations"
        rows={2}
        empty={{ when: (all) => all.length === 0, say: 'None in the last 30 days.' }}
      >
        {(all) => (
          <CardTable label={116}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Patient</Table.Th>
                <Table.Th>Flagged</Table.Th>
                <Table.Th>Taken charge by</Table.Th>
                <Table.Th>After</Table.Th>
                <Table.Th>Steps</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {all.map((escalation) => (
                <Ended key={escalation.escalationId} escalation={escalation} nameOf={nameOf} />
              ))}
            </Table.Tbody>
          </CardTable>
        )}
      </Answer>
    </Panel>
  );
}

function Ended({ escalation, nameOf }: { escalation: Escalation; nameOf: (patientId: string) => string }) {
  const { zone } = useClinic();
  const staffName = useStaffNames();
  const { patientId, ofText, level, flaggedAt, acknowledgeBy, taken, steps } = escalation;
  const late = taken && Date.parse(taken.at) > Date.parse(acknowledgeBy);
  return (
    <Table.Tr>
      <Table.Th scope="row">
        {patientId ? (
          <Link to="/patients/$patientId" params={{ patientId }} className={classes.name}>
            {nameOf(patientId)}
          </Link>
        ) : ofText ? (
          'A number of nobody'
        ) : (
          'Erased'
        )}{' '}
        {level && <Urgency level={level} />} {ofText && 'text'}
      </Table.Th>
      <Table.Td data-label="Flagged">{dayTimeOf(flaggedAt, zone)}</Table.Td>
      <Table.Td data-label="Taken charge by">{taken ? staffName(taken.by) : 'nobody: the person was erased'}</Table.Td>
      <Table.Td className={late ? classes.late : classes.figure} data-label="After">
        {taken ? took((Date.parse(taken.at) - Date.parse(flaggedAt)) / 1000) : '–'}
        {late && ', too late'}
      </Table.Td>
      <Table.Td className={classes.figure} data-label="Steps">
        {steps.at(-1)?.number ?? 0}
      </Table.Td>
    </Table.Tr>
  );
}
