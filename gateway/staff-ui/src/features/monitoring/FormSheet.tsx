import { Table } from '@mantine/core';
import { useStaffNames } from '../../api/names';
import { useClinic } from '../../app/clinic';
import { dateOf, plainDate, timeOf } from '../../lib/time';
import { CardTable } from '../../ui/CardTable';
import { Panel } from '../../ui/Panel';
import { Status } from '../../ui/Status';
import { usePatient } from '../patients/queries';
import classes from './monitoring.module.css';
import type { FormField, MonitoringForm } from './queries';
import { entryWords, fieldWords } from './words';

type Submission = MonitoringForm['submissions'][number];

/** The form as it is printed: who, when, and each field with the entry of the chart behind it. */
export function FormSheet({ form, submission }: { form: MonitoringForm; submission?: Submission }) {
  const staffName = useStaffNames();
  const { zone } = useClinic();
  return (
    <Panel title={submission ? `As submitted on ${plainDate(submission.submittedOn)}` : 'As the chart says now'} flush>
      <Who form={form} />
      <CardTable aria-label="Fields of the form">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Field</Table.Th>
            <Table.Th>Content</Table.Th>
            <Table.Th>At</Table.Th>
            <Table.Th>Taken from</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {(submission?.fields ?? form.fields).map((field) => (
            <Row key={field.name} field={field} />
          ))}
        </Table.Tbody>
      </CardTable>
      {submission && (
        <p className={classes.inside}>
          Reviewed and attested by {staffName(submission.by)} on {dateOf(submission.at, zone)} at{' '}
          {timeOf(submission.at, zone)}; submitted on {plainDate(submission.submittedOn)}
          {submission.reference && `, reference ${submission.reference}`}
          {submission.reason && `; again because: ${submission.reason}`}. Daybreak has sent it to nobody.
        </p>
      )}
      <div className={classes.sign}>
        <span>Signature</span>
        <span>Date</span>
      </div>
    </Panel>
  );
}

function Who({ form }: { form: MonitoringForm }) {
  const { name } = useClinic();
  const staffName = useStaffNames();
  const patient = usePatient(form.patientId);
  const { slot, route, number, ofSessions, clock } = form;
  return (
    <p className={classes.inside}>
      {name}.{' '}
      {patient.data
        ? `${patient.data.displayName}, born ${plainDate(patient.data.birthDate)}`
        : 'Who the patient is, is not known right now'}
      ; {route} session {number} of {ofSessions}
      {clock && ` on ${plainDate(clock.dosedOn)}`}; prescriber {staffName(slot.prescriberId)}, nurse{' '}
      {staffName(slot.nurseId)}.
    </p>
  );
}

function Row({ field }: { field: FormField }) {
  const { zone } = useClinic();
  return (
    <Table.Tr>
      <Table.Th scope="row">{fieldWords(field.name)}</Table.Th>
      <Table.Td>
        <Mark field={field} /> {field.says}
        {field.source && <span className={classes.quiet}>{field.source}</span>}
      </Table.Td>
      <Table.Td data-label="At">{field.at ? timeOf(field.at, zone) : ''}</Table.Td>
      <Table.Td data-label="From">
        <From field={field} />
      </Table.Td>
    </Table.Tr>
  );
}

function Mark({ field: { origin, met } }: { field: FormField }) {
  if (origin === 'MISSING') {
    return (
      <Status tone="due" icon="clock">
        Missing
      </Status>
    );
  }
  if (origin === 'NOT_OBTAINED') {
    return (
      <Status tone="booked" icon="dot">
        Not obtained
      </Status>
    );
  }
  if (met == null) return null;
  return (
    <Status tone={met ? 'ok' : 'due'} icon={met ? 'check' : 'bang'}>
      {met ? 'Met' : 'Not met'}
    </Status>
  );
}

function From({ field }: { field: FormField }) {
  const { zone } = useClinic();
  const staffName = useStaffNames();
  if (field.origin === 'MISSING') return 'not in the chart';
  if (field.origin !== 'CHARTED') return 'whoever attested the form';
  return field.from.map(({ kind, id, at, by }) => (
    <div key={kind + id}>
      {entryWords(kind)} {timeOf(at, zone)}, {staffName(by)}
    </div>
  ));
}
