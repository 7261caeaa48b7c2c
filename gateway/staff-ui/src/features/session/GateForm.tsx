import { Button, Checkbox, TextInput } from '@mantine/core';
import { serverNow } from '../../api/clock';
import { Problem } from '../../api/problem';
import { useClinic } from '../../app/clinic';
import { dateOf, timeOf } from '../../lib/time';
import { parseVitals, vitalsInWords } from '../../lib/vitals';
import { Note } from '../../ui/Note';
import { Panel } from '../../ui/Panel';
import { Refusal } from '../../ui/Refusal';
import { useDraftForm } from '../../ui/useDraftForm';
import { YesNo } from '../../ui/YesNo';
import { useSessionCommands } from './commands';
import { type GateDraft, gateDraft, gateRequest } from './gateDraft';
import type { SessionView } from './queries';
import classes from './session.module.css';

type Question = {
  [K in keyof GateDraft]: GateDraft[K] extends boolean | null ? (null extends GateDraft[K] ? K : never) : never;
}[keyof GateDraft];

interface Props {
  session: SessionView;
  reload: () => void;
}

/** Everything that must be known before a dose; the service judges it and says go, hold or stop with every reason. */
export function GateForm({ session, reload }: Props) {
  const { zone } = useClinic();
  const form = useDraftForm(`gate.${session.sessionId}`, gateDraft(session, zone));
  const { gate } = useSessionCommands(session);
  const { values, set, text } = form;
  const vitals = values.vitals === '' ? null : parseVitals(values.vitals);
  const needsConfirmation = gate.error instanceof Problem && gate.error.code === 'weight-needs-confirmation';
  const submit = () => {
    if (vitals && !vitals.ok) return;
    gate.mutate(gateRequest(values, serverNow(), zone), { onSuccess: form.clear, onError: form.refuse });
  };
  const ask = (field: Question, wary = true) => ({
    value: values[field],
    change: (value: boolean) => set({ [field]: value }),
    wary,
  });
  return (
    <Panel title={session.gate.checkedAt ? 'Check the gate again' : 'Before the dose'}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <div className={classes.fields}>
          <TextInput
            label="Blood pressure, pulse, oxygen, breaths"
            description={vitals?.ok ? vitalsInWords(vitals.set) : 'as 132/84 76 98 16'}
            error={vitals && !vitals.ok ? vitals.why : undefined}
            autoComplete="off"
            value={values.vitals}
            onChange={(event) => set({ vitals: event.currentTarget.value })}
          />
          <TextInput
            label="Weight today, kg"
            description={
              session.known.weightKilograms == null
                ? 'not known yet'
                : `last known: ${session.known.weightKilograms} kg`
            }
            inputMode="decimal"
            {...text('weight')}
            error={form.errors.weightKilograms}
          />
        </div>
        {needsConfirmation && (
          <Checkbox label="Weighed again: this weight is right" mb={12} {...form.tick('weightConfirmed')} />
        )}
        <div className={classes.fields}>
          <TextInput label="Last solid food at" type="time" {...text('solidsAt')} />
          <TextInput label="Last clear fluid at" type="time" {...text('fluidsAt')} />
          <Checkbox label="It was a full meal" mt={28} {...form.tick('fullMeal')} />
        </div>
        <NamedByThePatient session={session} />
        <div className={classes.fields}>
          <TextInput label="Ride home: name" autoComplete="off" disabled={values.escortNone} {...text('escortName')} />
          <TextInput
            label="Ride home: phone"
            type="tel"
            autoComplete="off"
            disabled={values.escortNone}
            {...text('escortPhone')}
          />
          <TextInput label="Ride home: arrives at" type="time" disabled={values.escortNone} {...text('escortAt')} />
          <Checkbox label="There is no ride home" mt={28} {...form.tick('escortNone')} />
        </div>
        <div className={classes.questions}>
          <YesNo
            label="Identity confirmed"
            hint="Name and date of birth, said by the patient"
            {...ask('identityConfirmed', false)}
          />
          <YesNo label="Alcohol, cannabis or another drug today" {...ask('intoxicated')} />
          <YesNo label="Pregnancy possible" {...ask('pregnancyPossible')} />
          <YesNo label="Fever, cold or another new illness" {...ask('newIllness')} />
          <YesNo label="A new medicine since the last visit" {...ask('newMedicine')} />
          <YesNo
            label="A sedative in the last 12 hours"
            hint="Benzodiazepine, opioid, gabapentinoid or another that makes drowsy"
            {...ask('sedative')}
          />
          <YesNo label="A stimulant or decongestant today" {...ask('stimulant')} />
          <YesNo
            label="Blood pressure medicine left out"
            hint="Due today and not taken"
            {...ask('pressureMedicineSkipped')}
          />
          <YesNo label="Hallucinations, delusions or mania" {...ask('psychosisOrMania')} />
          <YesNo label="ACLS and a second person are here" {...ask('teamPresent', false)} />
          <YesNo
            label="Emergency equipment is at hand and works"
            hint="Oxygen, suction, airway, defibrillator, blood pressure medicine"
            {...ask('equipmentReady', false)}
          />
        </div>
        <Button type="submit" size="lg" mt={12} loading={gate.isPending}>
          Check the gate
        </Button>
        <div style={{ marginTop: 12 }}>
          <Refusal error={gate.error} reload={reload} placed={['weightKilograms']} />
        </div>
      </form>
    </Panel>
  );
}

const relations = { PARTNER: 'partner', FAMILY: 'family', FRIEND: 'friend or neighbor', OTHER: 'somebody else' };

/** What the patient said by a link about the way home, until it is asked at the gate. */
function NamedByThePatient({ session: { ride, gate } }: Pick<Props, 'session'>) {
  const { zone } = useClinic();
  if (!ride || gate.answers.escort || gate.answers.escortNone) return null;
  const when = `${dateOf(ride.answeredAt, zone)}, ${timeOf(ride.answeredAt, zone)}`;
  if (ride.answer === 'NEEDS_HELP')
    return (
      <Note kind="due">
        The patient asked for help with a ride home ({when}){ride.arranged ? '; one was arranged' : ''}. Ask who it is.
      </Note>
    );
  if (!ride.name) return null;
  return (
    <Note kind="plain">
      <b>Named by the patient</b> by a link ({when}): {ride.name}
      {ride.relation ? `, ${relations[ride.relation]}` : ''}. Ask whether that still holds.
    </Note>
  );
}
