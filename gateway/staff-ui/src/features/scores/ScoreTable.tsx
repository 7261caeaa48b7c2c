import { Table } from '@mantine/core';
import { useStaffNames } from '../../api/names';
import { useClinic } from '../../app/clinic';
import { plural } from '../../lib/names';
import { dateOf, timeOf } from '../../lib/time';
import { CardTable } from '../../ui/CardTable';
import { Status } from '../../ui/Status';
import type { Assessment } from '../intake/queries';
import classes from './scores.module.css';
import { bandWords, changes, givers, points, since } from './scoreWords';

/** The newest first. */
export function ScoreTable({ assessments }: { assessments: Assessment[] }) {
  return (
    <CardTable label={128}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Taken</Table.Th>
          <Table.Th>Instrument</Table.Th>
          <Table.Th>Score</Table.Th>
          <Table.Th>Since the baseline</Table.Th>
          <Table.Th>Given by</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {assessments.map((assessment) => (
          <Row key={assessment.assessmentId} assessment={assessment} />
        ))}
      </Table.Tbody>
    </CardTable>
  );
}

function Row({ assessment }: { assessment: Assessment }) {
  const { zone } = useClinic();
  return (
    <Table.Tr>
      <Table.Th scope="row" className={classes.when}>
        {dateOf(assessment.takenAt, zone)}
        <small>{timeOf(assessment.takenAt, zone)}</small>
      </Table.Th>
      <Table.Td data-label="Instrument">
        {assessment.instrument}
        <small className={classes.small}>version {assessment.instrumentVersion}</small>
      </Table.Td>
      <Table.Td data-label="Score">
        <Score assessment={assessment} />
      </Table.Td>
      <Table.Td data-label="Since the baseline">
        <Change assessment={assessment} />
      </Table.Td>
      <Table.Td data-label="Given by">
        <Giver assessment={assessment} />
      </Table.Td>
    </Table.Tr>
  );
}

function Score({ assessment }: { assessment: Assessment }) {
  const number = points(assessment);
  return (
    <>
      {number && <b className={classes.number}>{number}</b>} {bandWords(assessment)}
      {assessment.missing > 0 && (
        <small className={classes.small}>{plural(assessment.missing, 'answer')} missing, prorated</small>
      )}
      {assessment.signs.map((sign) => (
        <small key={sign.name} className={classes.sign}>
          {sign.sentence}
        </small>
      ))}
    </>
  );
}

function Change({ assessment: { total, baseline } }: { assessment: Assessment }) {
  const { zone } = useClinic();
  if (!baseline || total === null || total === undefined) return null;
  return (
    <>
      {since(total, baseline.total)} <small className={classes.of}>of {dateOf(baseline.at, zone)}</small>
      {baseline.names.length > 0 && (
        <div className={classes.names}>
          {baseline.names.map((name) => (
            <Status
              key={name}
              tone={name === 'WORSENING' ? 'due' : 'ok'}
              icon={name === 'WORSENING' ? 'bang' : 'check'}
            >
              {changes[name]}
            </Status>
          ))}
        </div>
      )}
    </>
  );
}

function Giver({ assessment: { giver, recordedBy } }: { assessment: Assessment }) {
  const staffName = useStaffNames();
  return (
    <>
      {givers[giver]}
      {(giver === 'STAFF' || giver === 'EXTERNAL_SCORE') && (
        <small className={classes.small}>recorded by {staffName(recordedBy)}</small>
      )}
    </>
  );
}
