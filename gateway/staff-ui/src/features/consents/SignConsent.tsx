import { Modal, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { Patient } from '../patients/queries';
import classes from './consents.module.css';
import type { ConsentText } from './queries';
import { SignWording } from './SignWording';
import { forSpeaker, languageName, signingWords } from './words';

interface Props {
  patient: Patient;
  text: ConsentText;
  close: () => void;
}

/** The whole screen for one text, so that whoever is handed the tablet sees nothing else of the record. */
export function SignConsent({ patient, text, close }: Props) {
  const [language, setLanguage] = useState(() => forSpeaker(text.wordings, patient.contact.language)?.language ?? '');
  const wording = text.wordings.find((one) => one.language === language);
  if (!wording) return null;
  return (
    <Modal opened fullScreen radius={0} onClose={close} title={`${patient.displayName} signs`}>
      <div className={classes.sheet} lang={wording.language}>
        <div className={classes.sheetHead}>
          <h2>{wording.title}</h2>
          <NativeSelect
            aria-label={signingWords(language).language}
            value={language}
            data={text.wordings.map((one) => ({ value: one.language, label: languageName(one.language) }))}
            onChange={(event) => setLanguage(event.currentTarget.value)}
          />
        </div>
        {wording.text.split('\n\n').map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <SignWording key={language} patient={patient} text={text} wording={wording} done={close} />
      </div>
    </Modal>
  );
}
