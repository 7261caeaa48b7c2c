import { Anchor, Button } from '@mantine/core';
import { useClinic } from '../../app/clinic';
import { dateOf } from '../../lib/time';
import { Status } from '../../ui/Status';
import type { Patient } from '../patients/queries';
import { Chosen } from './Chosen';
import classes from './consents.module.css';
import { dueWords } from './needs';
import { type Consent, type ConsentText, documentOf, latestOf, type Need } from './queries';
import { scopes } from './scopes';

interface Props {
  patient: Patient;
  texts: ConsentText[];
  consents: Consent[];
  needs: Need[];
  sessionsAllowed: number;
  maySign: boolean;
  sign: (text: ConsentText) => void;
  revoke: (consent: Consent) => void;
}

/** One line for each thing that can be agreed to: how it stands, and what can be done about it. */
export function ConsentRows(props: Props) {
  const { patient, texts, consents, needs, sessionsAllowed, maySign, sign, revoke } = props;
  const { zone } = useClinic();
  return (
    <ul className={classes.rows}>
      {inOrder(texts, consents, needs).map((text) => {
        const latest = latestOf(consents, text.scope);
        const name = scopes[text.scope];
        const need = needs.find(({ scope }) => scope === text.scope);
        const why = need && dueWords(need, zone);
        const urgent = need && (need.needed ? need.state !== 'IN_FORCE' : need.state === 'DUE');
        return (
          <li key={text.scope} aria-label={name}>
            <div className={classes.what}>
              <b>{name}</b>
              <small>
                {latest ? signedWords(latest, zone) : `Text of ${text.version}`}
                {latest?.holds && need && text.scope.startsWith('TREATMENT_') && (
                  <>, {`${need.sessions} of ${sessionsAllowed} sessions since`}</>
                )}
              </small>
              {why && <small className={classes.why}>{`${why[0]?.toUpperCase()}${why.slice(1)}`}</small>}
              <Chosen consent={latest} text={text} />
            </div>
            <State consent={latest} need={need} zone={zone} />
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
                  variant={urgent ? 'filled' : 'default'}
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

/** What a course needs first, then what was signed, then what else there is; each in the order of the texts. */
function inOrder(texts: ConsentText[], consents: Consent[], needs: Need[]): ConsentText[] {
  const rank = ({ scope }: ConsentText) => {
    if (needs.some((need) => need.scope === scope && need.needed)) return 0;
    return latestOf(consents, scope) ? 1 : 2;
  };
  return texts.toSorted((one, other) => rank(one) - rank(other));
}

const shortly: Partial<Record<Need['state'], string>> = {
  DUE: 'sign anew',
  DUE_SOON: 'sign anew soon',
  NOT_SIGNED: 'to be signed',
};

function State({ consent, need, zone }: { consent: Consent | undefined; need: Need | undefined; zone: string }) {
  const short = need && shortly[need.state];
  if (short && (need.needed || need.state !== 'NOT_SIGNED')) {
    return (
      <Status tone="due" icon="clock">
        {short}
      </Status>
    );
  }
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
