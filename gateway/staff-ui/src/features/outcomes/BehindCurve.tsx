import { Modal, Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { usePatientNames } from '../../api/names';
import { plural } from '../../lib/names';
import { Answer } from '../../ui/Answer';
import classes from './outcomes.module.css';
import { type CurveNumber, useCurvePatients, type WatchedPatient } from './queries';

interface Props {
  /** "Time to response, watched on day 14". */
  name: string;
  number: CurveNumber;
  /** What the curve waits for, in the past tense: "Responded". */
  happened: string;
  onClose: () => void;
}

/** The courses behind a curve or a number of it, each leading to its patient. */
export function BehindCurve({ name, number, happened, onClose }: Props) {
  const behind = useCurvePatients(number);
  return (
    <Modal opened onClose={onClose} title={`Who is behind it: ${name}`} size="lg">
      <Answer
        query={behind}
        what="patients"
        empty={{ when: ({ figures }) => figures.courses.length === 0, say: 'Nobody was watched then.' }}
      >
        {({ figures }) => <Courses courses={figures.courses} happened={happened} />}
      </Answer>
    </Modal>
  );
}

function Courses({ courses, happened }: { courses: WatchedPatient[]; happened: string }) {
  const nameOf = usePatientNames(courses.map(({ patientId }) => patientId));
  return (
    <>
      <p>{plural(courses.length, 'course')}, whoever was watched shortest first.</p>
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Patient</Table.Th>
            <Table.Th>In this curve</Table.Th>
            <Table.Th ta="right">Day</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {courses.map(({ patientId, courseId, days, happened: reached }) => (
            <Table.Tr key={courseId}>
              <Table.Td>
                <Link to="/patients/$patientId" params={{ patientId }} className={classes.who}>
                  {nameOf(patientId)}
                </Link>
              </Table.Td>
              <Table.Td>{reached ? happened : 'Last seen, not until then'}</Table.Td>
              <Table.Td ta="right">{days}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  );
}
