import { Button, Tabs } from '@mantine/core';
import { Link, Navigate, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useNow } from '../../api/clock';
import { useMay } from '../../api/session';
import { useClinic } from '../../app/clinic';
import { initials } from '../../lib/names';
import { ageOn, localDateOf, plainDate } from '../../lib/time';
import { Answer, Awaited } from '../../ui/Answer';
import { Page } from '../../ui/Page';
import { ConsentsTab } from '../consents/ConsentsTab';
import { CourseTab } from '../course/CourseTab';
import { Ended } from '../duplicates/Merged';
import { OfPatient } from '../duplicates/OfPatient';
import { type Duplicate, useDuplicatesOfPatient } from '../duplicates/queries';
import { ScreeningTab } from '../intake/ScreeningTab';
import { PatientMessages } from '../messages/PatientMessages';
import { PacketTab } from '../packet/PacketTab';
import { ReadinessTab } from '../readiness/ReadinessTab';
import { ScoresTab } from '../scores/ScoresTab';
import { ContactTab } from './ContactTab';
import { ExportMenu } from './ExportMenu';
import classes from './patients.module.css';
import { type Patient, usePatient } from './queries';
import { StageChip } from './StageChip';
import { StoryTab } from './StoryTab';
import { type PatientTab, patientTabs } from './tabs';

const names: Record<PatientTab, string> = {
  story: 'Story',
  packet: 'Packet',
  screening: 'Screening',
  scores: 'Scores',
  tests: 'Tests',
  course: 'Course',
  consents: 'Consents',
  messages: 'Messages',
  contact: 'Contact',
};

/** The whole story of one patient. The address of a record that has ended leads to the one that it lives on in. */
export function PatientPage() {
  const { patientId } = useParams({ from: '/patients/$patientId' });
  const { tab, ended } = useSearch({ from: '/patients/$patientId' });
  const patient = usePatient(patientId);
  const duplicates = useDuplicatesOfPatient(patientId);
  // Also when nobody knows: then the page is shown without them.
  const asked = duplicates.data !== undefined || duplicates.failureReason !== null;
  const known = patient.data;
  const into = known?.merging.into;
  if (into && !ended)
    return <Navigate to="/patients/$patientId" params={{ patientId: into.patientId }} search={{ tab }} replace />;
  return (
    <Page
      title={known?.displayName ?? 'Patient'}
      before={
        known && (
          <span className={classes.avatar} aria-hidden="true">
            {initials(known.displayName)}
          </span>
        )
      }
      sub={known && <Who patient={known} />}
      actions={
        known && (
          <>
            {!into && <Actions patient={known} />}
            <ExportMenu patient={known} />
          </>
        )
      }
    >
      <Answer query={patient} what="patient’s facts" rows={8}>
        {(found) =>
          asked ? (
            <Record patient={found} duplicates={duplicates.data ?? []} />
          ) : (
            <Awaited what="patient’s facts" rows={8} />
          )
        }
      </Answer>
    </Page>
  );
}

/** Nothing that may come late stands over the tabs, or it would push them away from under a click. */
function Record({ patient, duplicates }: { patient: Patient; duplicates: Duplicate[] }) {
  const { patientId } = patient;
  const { tab = 'story', ended } = useSearch({ from: '/patients/$patientId' });
  const navigate = useNavigate({ from: '/patients/$patientId' });
  const messages = useMay('FRONT_DESK', 'NURSE', 'PRESCRIBER', 'MANAGER');
  const shown = patientTabs.filter((name) => name !== 'messages' || messages);
  const { into } = patient.merging;
  return (
    <>
      {into && <Ended into={into} />}
      <Tabs
        value={tab}
        onChange={(value) => void navigate({ search: { tab: value as PatientTab, ended } })}
        keepMounted={false}
      >
        <Tabs.List mb={14}>
          {shown.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {names[name]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {!into && <OfPatient patient={patient} found={duplicates} />}
        <Tabs.Panel value="story">
          <StoryTab patient={patient} />
        </Tabs.Panel>
        <Tabs.Panel value="packet">
          <PacketTab patientId={patientId} />
        </Tabs.Panel>
        <Tabs.Panel value="screening">
          <ScreeningTab patientId={patientId} />
        </Tabs.Panel>
        <Tabs.Panel value="scores">
          <ScoresTab patient={patient} />
        </Tabs.Panel>
        <Tabs.Panel value="tests">
          <ReadinessTab patientId={patientId} />
        </Tabs.Panel>
        <Tabs.Panel value="course">
          <CourseTab patientId={patientId} />
        </Tabs.Panel>
        <Tabs.Panel value="consents">
          <ConsentsTab patient={patient} />
        </Tabs.Panel>
        <Tabs.Panel value="messages">
          <PatientMessages patientId={patientId} />
        </Tabs.Panel>
        <Tabs.Panel value="contact">
          <ContactTab patient={patient} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}

function Who({ patient }: { patient: Patient }) {
  const { zone } = useClinic();
  const age = ageOn(patient.birthDate, localDateOf(useNow(), zone));
  return (
    <>
      {patient.particulars.recordNumber && `${patient.particulars.recordNumber}, `}
      {patient.particulars.pronouns && `${patient.particulars.pronouns}, `}
      {patient.administrativeGender}, {age} y, born {plainDate(patient.birthDate)}
      {patient.inquiry.referrer && `, referred by ${patient.inquiry.referrer}`}{' '}
      <StageChip stage={patient.stage} courses={patient.courses} />
    </>
  );
}

function Actions({ patient: { patientId, stage } }: { patient: Patient }) {
  const mayStart = useMay('PRESCRIBER');
  const mayAsk = useMay('NURSE', 'PRESCRIBER', 'THERAPIST');
  if (stage === 'ELIGIBLE' && mayStart) {
    return (
      <Button renderRoot={(props) => <Link {...props} to="/patients/$patientId/start" params={{ patientId }} />}>
        Start a course
      </Button>
    );
  }
  if ((stage === 'INQUIRY' || stage === 'SCREENING') && mayAsk) {
    return (
      <Button
        renderRoot={(props) => (
          <Link {...props} to="/patients/$patientId" params={{ patientId }} search={{ tab: 'screening' }} />
        )}
      >
        Go on with screening
      </Button>
    );
  }
  return null;
}
