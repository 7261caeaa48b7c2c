import { Answer } from '../../ui/Answer';
import { Panel } from '../../ui/Panel';
import { MessageTable } from './MessageTable';
import { useMessages } from './queries';

export function PatientMessages({ patientId }: { patientId: string }) {
  const messages = useMessages({ patientId });
  return (
    <Panel flush>
      <Answer
        query={messages}
        what="messages"
        empty={{ when: (found) => found.length === 0, say: 'No message is planned. Booking a course plans them.' }}
      >
        {(found) => <MessageTable messages={found} />}
      </Answer>
    </Panel>
  );
}
