import { useQuery } from '@tanstack/react-query';
import { intake } from '../../api/clients';
import { answer } from '../../api/http';
import { useMay } from '../../api/session';
import { Answer } from '../../ui/Answer';
import { Panel } from '../../ui/Panel';
import { ConsentTable } from './ConsentTable';
import classes from './patients.module.css';
import { SignConsent } from './SignConsent';

/** What the patient agreed to, and signing the text that is in use. */
export function ConsentsTab({ patientId }: { patientId: string }) {
  const consents = useQuery({
    queryKey: ['intake', 'consents', patientId],
    queryFn: ({ signal }) =>
      answer(intake.GET('/api/intake/patients/{patientId}/consents', { params: { path: { patientId } }, signal })),
  });
  const maySign = useMay('FRONT_DESK', 'NURSE', 'PRESCRIBER', 'THERAPIST');
  return (
    <div className={classes.two}>
      <Panel title="Consents">
        <Answer
          query={consents}
          what="consents"
          empty={{ when: (found) => found.consents.length === 0, say: 'Nothing is signed yet.' }}
        >
          {(found) => <ConsentTable patientId={patientId} consents={found.consents} maySign={maySign} />}
        </Answer>
      </Panel>
      {maySign && <SignConsent patientId={patientId} />}
    </div>
  );
}
