import { Answer } from '../../ui/Answer';
import { Panel } from '../../ui/Panel';
import { More } from './AllMessages';
import { MessageTable } from './MessageTable';
import { useMessagePages } from './queries';

/** What was said to one patient and what will be, by when it is due. */
export function PatientMessages({ patientId }: { patientId: string }) {
  const messages = useMessagePages({ patientId });
  return (
    <>
      <Panel flush>
        <Answer
          query={messages}
          what="messages"
          empty={{ when: (found) => found.length === 0, say: 'No message is planned. Booking a course plans them.' }}
        >
          {(found) => <MessageTable messages={found} />}
        </Answer>
      </Panel>
      <More pages={messages} />
    </>
  );
}
