import { Table } from '@mantine/core';
import { usePatientNames } from '../../api/names';
import { plural } from '../../lib/names';
import { BehindModal } from '../figures/BehindModal';
import { PatientLink } from '../figures/PatientLink';
import { type CoursePatient, type Figure, useOutcomePatients } from './queries';

interface Props {
  /** "Response before session 3". */
  name: string;
  figure: Figure;
  levels: string[];
  onClose: () => void;
}

const standings: Record<CoursePatient['standing'], string> = {
  COUNTED: 'Counted',
  NOT_COUNTED: 'Not counted',
  NOT_ASKED: 'Not asked of them',
  WITHOUT_BASELINE: 'Missing: no baseline',
  WITHOUT_SCORE: 'Missing: no score',
  STILL_TO_COME: 'Still to come',
  ENDED_BEFORE: 'Ended before',
};

/** The courses behind one figure, each leading to its patient. */
export function BehindFigure({ name, figure, levels, onClose }: Props) {
  return (
    <BehindModal
      name={name}
      behind={useOutcomePatients(figure)}
      nobody={{ when: ({ courses }) => courses.length === 0, say: 'No course stands so at this point.' }}
      onClose={onClose}
    >
      {({ courses }) => <Courses courses={courses} levels={levels} all={!figure.standing} />}
    </BehindModal>
  );
}

interface CoursesProps {
  courses: CoursePatient[];
  levels: string[];
  /** Whether these are all that reached the point. */
  all: boolean;
}

function Courses({ courses, levels, all }: CoursesProps) {
  const nameOf = usePatientNames(courses.map(({ patientId }) => patientId));
  const score = (value: number | null | undefined) => (value == null ? '–' : (levels[value]?.toLowerCase() ?? value));
  return (
    <>
      <p>
        {plural(courses.length, 'course')}
        {all && ' reached this point'}.
      </p>
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Patient</Table.Th>
            <Table.Th>In this figure</Table.Th>
            <Table.Th ta="right">Baseline</Table.Th>
            <Table.Th ta="right">Score</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {courses.map(({ patientId, courseId, standing, baseline, score: scored }) => (
            <Table.Tr key={courseId}>
              <Table.Td>
                <PatientLink patientId={patientId} nameOf={nameOf} />
              </Table.Td>
              <Table.Td>{standings[standing]}</Table.Td>
              <Table.Td ta="right">{score(baseline)}</Table.Td>
              <Table.Td ta="right">{score(scored)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  );
}
