import { Note } from '../ui/Note';
import { passed } from './alone';
import { useRecording } from './Recording';
import type { SessionView } from './recordables';

/** What the sets that wait on this device show: nobody else knows of it, and the service has raised no alarm yet. */
export function AlarmsAlone({ session }: { session: SessionView }) {
  const { offline, ofKind } = useRecording(session.sessionId);
  const last = ofKind('vitals').at(-1);
  if (!offline || !last || !session.dose?.given) return null;
  return passed(last.body.reading, session.vitals.thresholds).map(({ alarm, threshold, whatToDo }) => (
    <Note key={alarm} kind="alert" loud>
      <b>{threshold}.</b> {whatToDo}. This device is offline: call by voice or phone, nobody else sees this.
    </Note>
  ));
}
