import { Table } from '@mantine/core';
import { usePatientNames } from '../../api/names';
import { plural } from '../../lib/names';
import { BehindModal } from '../figures/BehindModal';
import { PatientLink } from '../figures/PatientLink';
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
  return (
    <BehindModal
      name={name}
      behind={useCurvePatients(number)}
      nobody={{ when: ({ courses }) => courses.length === 0, say: 'Nobody was watched then.' }}
      onClose={onClose}
    >
      {({ courses }) => <Courses courses={courses} happened={happened} />}
    </BehindModal>
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
                <PatientLink patientId={patientId} nameOf={nameOf} />
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
