import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../../api/session';
import { Answer } from '../../ui/Answer';
import { Panel } from '../../ui/Panel';
import type { Patient } from '../patients/queries';
import { ConsentRows } from './ConsentRows';
import classes from './consents.module.css';
import { EarlierSignatures } from './EarlierSignatures';
import { type Consent, type ConsentText, useConsents, useConsentTexts } from './queries';
import { RevokeConsent } from './RevokeConsent';
import { SignByLink } from './SignByLink';
import { SignConsent } from './SignConsent';

/** What the patient agreed to, what is still to be signed, and the signing itself. */
export function ConsentsTab({ patient }: { patient: Patient }) {
  const { patientId } = patient;
  const consents = useConsents(patientId);
  const texts = useConsentTexts();
  const maySign = useMay('FRONT_DESK', 'NURSE', 'PRESCRIBER', 'THERAPIST');
  const [signing, setSigning] = useState<ConsentText | null>(null);
  const [byLink, setByLink] = useState(false);
  const [revoking, setRevoking] = useState<Consent | null>(null);
  return (
    <div className={classes.stack}>
      <Panel
        title="Consents"
        aside={
          maySign && (
            <Button variant="default" size="compact-md" onClick={() => setByLink(true)}>
              Sign by a link …
            </Button>
          )
        }
      >
        <Answer query={texts} what="texts">
          {(known) => (
            <Answer query={consents} what="consents">
              {(found) => (
                <ConsentRows
                  patient={patient}
                  texts={known.texts}
                  consents={found.consents}
                  needs={found.needs}
                  sessionsAllowed={found.sessionsAllowed}
                  maySign={maySign}
                  sign={setSigning}
                  revoke={setRevoking}
                />
              )}
            </Answer>
          )}
        </Answer>
      </Panel>
      <EarlierSignatures patientId={patientId} consents={consents.data?.consents ?? []} />
      {byLink && texts.data && consents.data && (
        <SignByLink
          patientId={patientId}
          texts={texts.data.texts}
          needs={consents.data.needs}
          close={() => setByLink(false)}
        />
      )}
      {signing && <SignConsent patient={patient} text={signing} close={() => setSigning(null)} />}
      {revoking && <RevokeConsent patientId={patientId} consent={revoking} close={() => setRevoking(null)} />}
    </div>
  );
}
