import { Button } from '@mantine/core';
import { useMay } from '../../api/session';
import { AlarmsAlone } from '../../offline/AlarmsAlone';
import { WaitingEntries } from '../../offline/WaitingEntries';
import { Disclosure } from '../../ui/Disclosure';
import { Note } from '../../ui/Note';
import { Panel } from '../../ui/Panel';
import { Refusal } from '../../ui/Refusal';
import { FormOnSession } from '../monitoring/FormOnSession';
import { AdverseEvents } from './AdverseEvents';
import { Alerts } from './Alerts';
import { Charting } from './Charting';
import { useArrival } from './commands';
import { DischargeForm } from './DischargeForm';
import { DosePanel } from './DosePanel';
import { EquipmentToday } from './EquipmentToday';
import { GateFindings } from './GateFindings';
import { GateForm } from './GateForm';
import { LongTerm } from './LongTerm';
import { Observed } from './Observe';
import { OrderPanel } from './OrderPanel';
import { PsychotherapyNotes } from './PsychotherapyNotes';
import type { SessionView } from './queries';
import { Known, StoryPanel, Watch } from './Side';
import { SignedNote, SignOff } from './SignOff';
import classes from './session.module.css';
import { TherapyPanel } from './Therapy';
import { Touch } from './Touch';

/** What is to be done now stands first; what is known stands beside it. */
export function Chairside({ session, reload }: { session: SessionView; reload: () => void }) {
  const atTheChair = useMay('NURSE', 'PRESCRIBER');
  const can = (command: SessionView['allowed'][number]) => atTheChair && session.allowed.includes(command);
  const beforeDose = !session.dose?.started;
  const gate = <GateForm key={session.gate.rounds} session={session} reload={reload} />;
  return (
    <>
      <WaitingEntries sessionId={session.sessionId} />
      <AlarmsAlone session={session} />
      <Alerts session={session} />
      <div className={classes.two}>
        <div className={classes.stack}>
          {session.status === 'BOOKED' && atTheChair && <Arrive session={session} />}
          {session.ending && (
            <Note kind="due">
              Ended: {session.ending.reason.toLowerCase().replaceAll('_', ' ')}. {session.ending.remark}
            </Note>
          )}
          {session.note && <SignedNote session={session} note={session.note} />}
          {can('SIGN_OFF') && <SignOff session={session} reload={reload} />}
          {beforeDose && can('START_DOSE') && <DosePanel session={session} reload={reload} />}
          {beforeDose && session.arrivedAt && <GateFindings session={session} reload={reload} />}
          {can('CHECK_GATE') && session.status !== 'READY' && gate}
          {(!beforeDose || session.vitals.sets.length > 0) && <Charting session={session} />}
          {session.arrivedAt && <Observed session={session} />}
          {session.status === 'READY' && can('CHECK_GATE') && (
            <Disclosure summary="Check the gate again">{gate}</Disclosure>
          )}
          {can('DISCHARGE') && <DischargeForm session={session} reload={reload} />}
        </div>
        <div className={classes.stack}>
          {!beforeDose && <DosePanel session={session} reload={reload} />}
          {beforeDose && session.arrivedAt && <EquipmentToday date={session.slot.date} />}
          <OrderPanel session={session} />
          <Watch session={session} />
          {session.therapy && <TherapyPanel session={session} therapy={session.therapy} />}
          {session.route === 'KAP' && <Touch patientId={session.patientId} />}
          {session.route === 'KAP' && <PsychotherapyNotes session={session} />}
          <Known session={session} />
          <AdverseEvents session={session} />
          <FormOnSession session={session} />
          <LongTerm patientId={session.patientId} />
          <StoryPanel session={session} />
        </div>
      </div>
    </>
  );
}

function Arrive({ session }: { session: SessionView }) {
  const arrive = useArrival(session);
  return (
    <Panel title="The patient is not here yet">
      <Button size="lg" onClick={() => arrive.mutate(null)} loading={arrive.isPending}>
        Mark arrival
      </Button>
      <div style={{ marginTop: 12 }}>
        <Refusal error={arrive.error} />
      </div>
    </Panel>
  );
}
