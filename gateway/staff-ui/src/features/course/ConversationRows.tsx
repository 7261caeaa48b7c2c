import { Button, Table } from '@mantine/core';
import { scheduling } from '../../api/clients';
import { useNow } from '../../api/clock';
import { answer } from '../../api/http';
import { useChairNames, useStaffNames } from '../../api/names';
import { useMay } from '../../api/session';
import { idempotent, ifVersion, useCommand } from '../../api/useCommand';
import { useClinic } from '../../app/clinic';
import { sentence } from '../../lib/names';
import { dayTimeOf } from '../../lib/time';
import { Refusal } from '../../ui/Refusal';
import { Status } from '../../ui/Status';
import { SessionChip } from '../session/SessionChip';
import classes from './course.module.css';
import type { Conversation, Course } from './queries';

/** The conversations of a course in order of time; a therapist marks what took place. */
export function ConversationRows({ course }: { course: Course }) {
  return (
    <Table.ScrollContainer minWidth={330}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Conversation</Table.Th>
            <Table.Th>When</Table.Th>
            <Table.Th>Where</Table.Th>
            <Table.Th>State</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {course.conversations.map((conversation) => (
            <Row key={conversation.conversationId} conversation={conversation} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Row({ conversation }: { conversation: Conversation }) {
  const { zone } = useClinic();
  const chairName = useChairNames();
  const staffName = useStaffNames();
  const { part, number, startsAt, status } = conversation;
  return (
    <Table.Tr>
      <Table.Td>
        {sentence(part)}
        {part === 'INTEGRATION' && <small className={classes.gap}>after session {number}</small>}
      </Table.Td>
      <Table.Td>
        {dayTimeOf(startsAt, zone)}
        <small className={classes.gap}>{staffName(conversation.therapistId)}</small>
      </Table.Td>
      <Table.Td>{chairName(conversation.roomId)}</Table.Td>
      <Table.Td>
        {status === 'COMPLETED' ? (
          <Status tone="ok" icon="check">
            Held
          </Status>
        ) : (
          <SessionChip status={status} />
        )}
        <Held conversation={conversation} />
      </Table.Td>
    </Table.Tr>
  );
}

function Held({ conversation }: { conversation: Conversation }) {
  const now = useNow();
  const therapist = useMay('THERAPIST');
  const held = useCommand({
    name: `held.${conversation.conversationId}`,
    send: (_: null, key) =>
      answer(
        scheduling.POST('/api/scheduling/conversations/{conversationId}/held', {
          params: { path: { conversationId: conversation.conversationId } },
          headers: { ...idempotent(key), ...ifVersion(conversation.courseVersion) },
        }),
      ),
    refresh: [['scheduling'], ['intake']],
  });
  if (!therapist || conversation.status !== 'BOOKED' || Date.parse(conversation.startsAt) > now) return null;
  return (
    <>
      <Button size="compact-md" variant="default" ml={8} onClick={() => held.mutate(null)} loading={held.isPending}>
        Mark as held
      </Button>
      <Refusal error={held.error} />
    </>
  );
}
