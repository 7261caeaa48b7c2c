import { useMay } from '../../api/session';
import { useClinic } from '../../app/clinic';
import { dayTimeOf } from '../../lib/time';
import { Answer } from '../../ui/Answer';
import { Note } from '../../ui/Note';
import { Panel } from '../../ui/Panel';
import patients from '../patients/patients.module.css';
import { Links } from './Links';
import { type PacketOfPatient, usePacketOf } from './queries';
import { AboutThem, HealthTold, MedicinesTold } from './Told';

/** What the patient told by their link, how far they are, and the links themselves. */
export function PacketTab({ patientId }: { patientId: string }) {
  const packet = usePacketOf(patientId);
  const treats = useMay('NURSE', 'PRESCRIBER', 'MEDICAL_DIRECTOR', 'THERAPIST');
  return (
    <div className={patients.two}>
      <div className={patients.stack}>
        <Answer query={packet} what="packet" rows={6}>
          {(found) => (
            <>
              <Standing packet={found} />
              {found.told && <AboutThem told={found.told} />}
              {found.told && treats && <MedicinesTold told={found.told} />}
              {found.told && treats && <HealthTold told={found.told} />}
            </>
          )}
        </Answer>
      </div>
      <Links patientId={patientId} />
    </div>
  );
}

function Standing({ packet }: { packet: PacketOfPatient }) {
  const { zone } = useClinic();
  const { status, openedAt, savedAt, submittedAt, missing } = packet;
  return (
    <Panel title="The packet">
      {status === 'NOT_OPENED' && 'The patient has not opened it yet.'}
      {status === 'IN_PROGRESS' && openedAt && savedAt && (
        <Note kind="due">
          <b>Under way</b> since {dayTimeOf(openedAt, zone)}, last saved {dayTimeOf(savedAt, zone)}. Pages without an
          answer: {missing.length}.
        </Note>
      )}
      {status === 'SUBMITTED' && submittedAt && (
        <Note kind="ok">
          <b>Sent in</b> on {dayTimeOf(submittedAt, zone)}. What it states stands on the screening, where staff have not
          found out otherwise.
        </Note>
      )}
    </Panel>
  );
}
