import { Button, Group, TextInput } from '@mantine/core';
import { useNow } from '../../api/clock';
import { useStaffNames } from '../../api/names';
import { useMay } from '../../api/session';
import { useClinic } from '../../app/clinic';
import { countdown, timeOf } from '../../lib/time';
import { Facts } from '../../ui/Facts';
import { Note } from '../../ui/Note';
import { Panel } from '../../ui/Panel';
import { Refusal } from '../../ui/Refusal';
import { useDraftForm } from '../../ui/useDraftForm';
import { DrawForDose } from '../ledger/DrawForDose';
import { useSessionCommands } from './commands';
import { EndDose } from './EndDose';
import { PumpControls, PumpStretches } from './PumpControls';
import type { DoseView, SessionView } from './queries';
import classes from './session.module.css';

interface Props {
  session: SessionView;
  reload: () => void;
}

/** The dose and how it comes about, line by line; then its clock. */
export function DosePanel({ session, reload }: Props) {
  const { dose } = session;
  if (!dose) return <Note kind="due">The dose cannot be worked out yet: order or weight is missing.</Note>;
  return (
    <Panel title={session.route === 'IV' ? 'Infusion' : 'Dose'}>
      {dose.given && <Given session={session} dose={dose} />}
      <PumpControls session={session} reload={reload} />
      <PumpStretches session={session} />
      <div className={classes.arithmetic}>
        <Facts
          figures
          facts={dose.steps.map(({ says, result, unit, rounding }) => [
            <span key="says" title={rounding}>
              {says}
            </span>,
            `${result} ${unit}`,
          ])}
        />
      </div>
      {dose.problems.map((problem) => (
        <Note key={problem} kind="alert">
          {problem}
        </Note>
      ))}
      {!dose.started && <Start session={session} dose={dose} reload={reload} />}
      {session.allowed.includes('END_DOSE') && <EndDose session={session} reload={reload} />}
    </Panel>
  );
}

function Given({ session, dose }: { session: SessionView; dose: DoseView }) {
  const { zone } = useClinic();
  const now = useNow('second');
  const staffName = useStaffNames();
  const given = dose.given;
  if (!given) return null;
  const by = `${staffName(given.startedBy)}, ${timeOf(given.startedAt, zone)}`;
  const ended = given.endedAt != null;
  return (
    <div style={{ marginBottom: 10 }}>
      {session.status === 'DOSING' && dose.minutes != null && !ended && !given.pausedSince && (
        <>
          <div className={classes.timer} role="timer">
            {countdown(Date.parse(given.plannedEnd) - now)}
          </div>
          <div>left, ends {timeOf(given.plannedEnd, zone)}</div>
        </>
      )}
      <Facts
        figures
        facts={[
          ['Started by', by],
          ...(given.endedAt
            ? [
                [
                  given.stoppedEarly ? 'Stopped early' : 'Ended',
                  `${timeOf(given.endedAt, zone)}, ${given.givenMilligrams} mg`,
                ] as [string, string],
              ]
            : []),
          ...(given.lot ? [['Lot', given.lot] as [string, string]] : []),
        ]}
      />
    </div>
  );
}

function Start({ session, dose, reload }: Props & { dose: DoseView }) {
  const may = useMay('NURSE', 'PRESCRIBER');
  const { startDose } = useSessionCommands(session);
  const form = useDraftForm(`dose.${session.sessionId}`, { lot: '', expiresOn: '' });
  const waits = dose.needsSecondPerson && !dose.secondCheck;
  if (!may) return null;
  return (
    <>
      {dose.needsSecondPerson && <SecondCheck session={session} dose={dose} reload={reload} />}
      <form
        style={{ marginTop: 12 }}
        onSubmit={(event) => {
          event.preventDefault();
          const { lot, expiresOn } = form.values;
          startDose.mutate(
            { lot: lot || undefined, expiresOn: expiresOn || undefined },
            { onSuccess: form.clear, onError: form.refuse },
          );
        }}
      >
        <DrawForDose sessionId={session.sessionId} millilitres={dose.drawnMillilitres} strength={dose.concentration}>
          <div className={classes.fields}>
            <TextInput label="Lot" autoComplete="off" {...form.text('lot')} />
            <TextInput label="Expires on" type="date" {...form.text('expiresOn')} />
          </div>
        </DrawForDose>
        <Button type="submit" size="lg" loading={startDose.isPending} disabled={dose.problems.length > 0 || waits}>
          Start the dose, {dose.milligrams} mg
        </Button>
        <div style={{ marginTop: 12 }}>
          <Refusal error={startDose.error} reload={reload} placed={['lot', 'expiresOn']} />
        </div>
      </form>
    </>
  );
}

/** Another person works the dose out and types what they find; seeing the first answer would be no check. */
function SecondCheck({ session, dose, reload }: Props & { dose: DoseView }) {
  const { secondCheck } = useSessionCommands(session);
  const staffName = useStaffNames();
  const form = useDraftForm(`second-check.${session.sessionId}`, { milligrams: '' });
  if (dose.secondCheck) return <Note kind="ok">Checked by {staffName(dose.secondCheck.signed.by)}.</Note>;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        secondCheck.mutate(
          { milligrams: Number(form.values.milligrams.replace(',', '.')) },
          { onSuccess: form.clear, onError: form.refuse },
        );
      }}
    >
      <Note kind="due">A dose this high needs a second person, who works it out alone.</Note>
      <Group align="end">
        <TextInput label="Dose worked out by the second person, mg" inputMode="decimal" {...form.text('milligrams')} />
        <Button type="submit" variant="default" loading={secondCheck.isPending}>
          Confirm as second person
        </Button>
      </Group>
      <Refusal error={secondCheck.error} reload={reload} placed={['milligrams']} />
    </form>
  );
}
