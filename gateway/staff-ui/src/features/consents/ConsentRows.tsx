import { Anchor, Button } from '@mantine/core';
import { useClinic } from '../../app/clinic';
import { dateOf } from '../../lib/time';
import { Status } from '../../ui/Status';
import type { Patient } from '../patients/queries';
import classes from './consents.module.css';
import { type Consent, type ConsentText, documentOf, latestOf } from './queries';
import { scopes } from './scopes';

interface Props {
  patient: Patient;
  texts: ConsentText[];
  consents: Consent[];
  maySign: boolean;
  sign: (text: ConsentText) => void;
  revoke: (consent: Consent) => void;
}

/** One line for each thing that can be agreed to: how it stands, and what can be done about it. */
export function ConsentRows({ patient, texts, consents, maySign, sign, revoke }: Props) {
  const { zone } = useClinic();
  return (
    <ul className={classes.rows}>
      {texts.map((text) => {
        const latest = latestOf(consents, text.scope);
        const name = scopes[text.scope];
        return (
          <li key={text.scope} aria-label={name}>
            <div className={classes.what}>
              <b>{name}</b>
              <small>{latest ? signedWords(latest, zone) : `Text of ${text.version}`}</small>
              <Chosen consent={latest} text={text} />
            </div>
            <State consent={latest} zone={zone} />
            <div className={classes.does}>
              {latest && (
                <Anchor href={documentOf(patient.patientId, latest)} target="_blank" rel="noreferrer" size="sm">
                  Document<span className={classes.forReaders}> of {name}</span>
                </Anchor>
              )}
              {maySign && latest?.holds && (
                <Button
                  size="compact-sm"
                  variant="default"
                  onClick={() => revoke(latest)}
                  aria-label={`Revoke ${name}`}
                >
                  Revoke
                </Button>
              )}
              {maySign && (
                <Button
                  size="compact-sm"
                  variant={latest?.holds ? 'default' : 'filled'}
                  onClick={() => sign(text)}
                  aria-label={`Sign ${name}`}
                >
                  {latest?.holds ? 'Sign again' : 'Sign'}
                </Button>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function State({ consent, zone }: { consent: Consent | undefined; zone: string }) {
  if (!consent) {
    return (
      <Status tone="booked" icon="circle">
        not signed
      </Status>
    );
  }
  if (consent.holds) return <Status tone="ok" icon="check">{`to ${dateOf(consent.validUntil, zone)}`}</Status>;
  if (consent.revokedAt) {
    return <Status tone="alert" icon="cross">{`revoked ${dateOf(consent.revokedAt, zone)}`}</Status>;
  }
  return <Status tone="due" icon="clock">{`ran out ${dateOf(consent.validUntil, zone)}`}</Status>;
}

const signedWords = ({ signedAt, signature, textVersion }: Consent, zone: string) =>
  `${signature.drawn ? 'Drawn' : 'Typed'} ${dateOf(signedAt, zone)}, text of ${textVersion}`;

/** What was chosen under a text that asks, in the words of today's text where they are the same ones. */
function Chosen({ consent, text }: { consent: Consent | undefined; text: ConsentText }) {
  if (!consent || consent.choices.length === 0) return null;
  const asked = text.wordings.find(({ language }) => language === 'en')?.choices ?? [];
  return (
    <dl className={classes.chosen}>
      {consent.choices.map(({ choice, option }) => {
        const known = asked.find(({ id }) => id === choice);
        return (
          <div key={choice}>
            <dt>{known?.question ?? choice}</dt>
            <dd>{known?.options.find(({ id }) => id === option)?.words ?? option}</dd>
          </div>
        );
      })}
    </dl>
  );
}
