import { useClinic } from '../../app/clinic';
import { dateOf } from '../../lib/time';
import { Answer } from '../../ui/Answer';
import { Note } from '../../ui/Note';
import { Panel } from '../../ui/Panel';
import { Chosen } from '../consents/Chosen';
import { latestOf, useConsents, useConsentTexts } from '../consents/queries';

/** Which touch the patient wants while the drug works, as they signed it last; without a signature that holds, none. */
export function Touch({ patientId }: { patientId: string }) {
  const { zone } = useClinic();
  const consents = useConsents(patientId);
  const texts = useConsentTexts();
  return (
    <Panel title="Touch">
      <Answer query={consents} what="touch preferences">
        {(found) => {
          const signed = latestOf(found.consents, 'KAP_TOUCH');
          const text = texts.data?.texts.find(({ scope }) => scope === 'KAP_TOUCH');
          if (!signed?.holds) return <Note kind="due">Nothing that holds is signed: no touch.</Note>;
          return (
            <>
              {text && <Chosen consent={signed} text={text} large />}
              <small>Signed {dateOf(signed.signedAt, zone)}. A no at the moment itself always counts.</small>
            </>
          );
        }}
      </Answer>
    </Panel>
  );
}
