import { Button, NumberInput, Textarea } from '@mantine/core';
import { Problem } from '../../api/problem';
import { useMay } from '../../api/session';
import { useClinic } from '../../app/clinic';
import { sentence } from '../../lib/names';
import { timeOf } from '../../lib/time';
import { Panel } from '../../ui/Panel';
import { Refusal } from '../../ui/Refusal';
import { Status } from '../../ui/Status';
import { useDraftForm } from '../../ui/useDraftForm';
import { YesNo } from '../../ui/YesNo';
import { useSessionCommands } from './commands';
import type { DischargeRequest, SessionView } from './queries';
import classes from './session.module.css';

const questions = [
  ['oriented', 'Knows person, place and time', false],
  ['walksSteadily', 'Walks steadily', false],
  ['nauseaControlled', 'Nausea is controlled', false],
  ['drinks', 'Keeps fluid down', false],
  ['riskEscalated', 'Worse thoughts of suicide than before', true],
  ['escortPresent', 'The escort is here', false],
  ['instructionsGiven', 'Written instructions are given', false],
  ['nextVisitAgreed', 'The next visit is agreed', false],
] as const;

const scores = [
  ['sedation', 'MOAA/S, 0 to 5', 5],
  ['dissociation', 'CADSS-6, 0 to 24', 24],
  ['aldrete', 'Aldrete, 0 to 10', 10],
  ['padss', 'PADSS, 0 to 10', 10],
] as const;

const nothing = {
  sedation: '' as number | string,
  dissociation: '' as number | string,
  aldrete: '' as number | string,
  padss: '' as number | string,
  oriented: null as boolean | null,
  walksSteadily: null as boolean | null,
  nauseaControlled: null as boolean | null,
  drinks: null as boolean | null,
  riskEscalated: null as boolean | null,
  escortPresent: null as boolean | null,
  instructionsGiven: null as boolean | null,
  nextVisitAgreed: null as boolean | null,
  overrideReason: '',
};

/** May this patient go home? What is seen is asked, what is measured is known, and each criterion says why. */
export function DischargeForm({ session, reload }: { session: SessionView; reload: () => void }) {
  const { discharge } = useSessionCommands(session);
  const prescriber = useMay('PRESCRIBER');
  const form = useDraftForm(`discharge.${session.sessionId}`, nothing);
  const refused = discharge.error instanceof Problem && discharge.error.status !== 400;
  return (
    <Panel title="Going home" aside={<Earliest session={session} />}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          discharge.mutate(request(form.values), { onSuccess: form.clear, onError: form.refuse });
        }}
      >
        <div className={classes.fields}>
          {scores.map(([field, label, most]) => (
            <NumberInput
              key={field}
              label={label}
              min={0}
              max={most}
              allowDecimal={false}
              hideControls
              value={form.values[field]}
              error={form.errors[field]}
              onChange={(value) => form.set({ [field]: value })}
            />
          ))}
        </div>
        {questions.map(([field, label, wary]) => (
          <YesNo
            key={field}
            label={label}
            value={form.values[field]}
            wary={wary}
            change={(value) => form.set({ [field]: value })}
          />
        ))}
        <Criteria session={session} />
        {prescriber && refused && (
          <Textarea
            label="As the prescriber, I let the patient go although a criterion is not met, because"
            autosize
            minRows={2}
            mt={10}
            {...form.text('overrideReason')}
          />
        )}
        <Button type="submit" size="lg" mt={14} loading={discharge.isPending}>
          Discharge
        </Button>
        <div style={{ marginTop: 12 }}>
          <Refusal error={discharge.error} reload={reload} />
        </div>
      </form>
    </Panel>
  );
}

function request({ overrideReason, ...seen }: typeof nothing): DischargeRequest {
  const given = Object.entries(seen).filter(([, value]) => value !== null && value !== '');
  return { ...Object.fromEntries(given), overrideReason: overrideReason.trim() || undefined };
}

function Earliest({ session }: { session: SessionView }) {
  const { zone } = useClinic();
  const { earliest } = session.discharge;
  return earliest ? <span>not before {timeOf(earliest, zone)}</span> : null;
}

/** What is known without asking: time, vitals, scores charted. */
function Criteria({ session }: { session: SessionView }) {
  const asked = new Set([
    'ORIENTED',
    'WALKS_STEADILY',
    'NAUSEA_CONTROLLED',
    'DRINKS',
    'NO_RISK_ESCALATION',
    'ESCORT_PRESENT',
    'INSTRUCTIONS_GIVEN',
    'NEXT_VISIT',
  ]);
  return (
    <div style={{ marginTop: 12 }}>
      {session.discharge.criteria
        .filter(({ name }) => !asked.has(name))
        .map(({ name, met, why, source }) => (
          <div key={name} className={classes.finding}>
            <Status tone={met ? 'ok' : 'due'} icon={met ? 'check' : 'clock'}>
              {met ? 'Met' : 'Not yet'}
            </Status>
            <div>
              <b>{sentence(name)}.</b> {why}
              <small>{source}</small>
            </div>
          </div>
        ))}
    </div>
  );
}
