import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { scheduling } from '../../api/clients';
import { useNow } from '../../api/clock';
import { answer } from '../../api/http';
import { useStaffNames } from '../../api/names';
import { useMay } from '../../api/session';
import { idempotent, ifVersion, useCommand } from '../../api/useCommand';
import { useClinic } from '../../app/clinic';
import { sentence } from '../../lib/names';
import { dayTimeOf } from '../../lib/time';
import { Refusal } from '../../ui/Refusal';
import { Status } from '../../ui/Status';
import { MoveSession } from '../calendar/MoveSession';
import { ofConversation } from '../calendar/queries';
import { SessionChip } from '../session/SessionChip';
import classes from './course.module.css';
import type { Conversation, Course } from './queries';
import { VisitRow, VisitTable } from './VisitTable';
import { isUnmarked, visitName } from './visits';

/** The conversations of a course in order of time: each can be moved, and a therapist marks what took place. */
export function ConversationRows({ course }: { course: Course }) {
  return (
    <VisitTable what="Conversation">
      {course.conversations.map((conversation) => (
        <Row key={conversation.conversationId} conversation={conversation} />
      ))}
    </VisitTable>
  );
}

function Row({ conversation }: { conversation: Conversation }) {
  const staffName = useStaffNames();
  const now = useNow();
  const { part, number, startsAt, status } = conversation;
  return (
    <VisitRow
      what={
        <>
          {sentence(part)}
          {part === 'INTEGRATION' && <small className={classes.gap}>after session {number}</small>}
        </>
      }
      startsAt={startsAt}
      note={staffName(conversation.therapistId)}
      placeId={conversation.roomId}
      state={
        <>
          {status === 'COMPLETED' ? (
            <Status tone="ok" icon="check">
              Held
            </Status>
          ) : isUnmarked(conversation, now) ? (
            <Status tone="due" icon="clock">
              Not marked as held
            </Status>
          ) : (
            <SessionChip status={status} />
          )}
          <Move conversation={conversation} />
          <Held conversation={conversation} />
        </>
      }
    />
  );
}

function Move({ conversation }: { conversation: Conversation }) {
  const { zone } = useClinic();
  const [moving, setMoving] = useState(false);
  const may = useMay('FRONT_DESK', 'NURSE', 'PRESCRIBER', 'THERAPIST');
  if (!may || conversation.status !== 'BOOKED') return null;
  const name = visitName({ ...conversation, ofSessions: conversation.number });
  return (
    <>
      <Button
        size="compact-md"
        variant="default"
        ml={8}
        aria-label={`Move the conversation of ${dayTimeOf(conversation.startsAt, zone)}`}
        onClick={() => setMoving(true)}
      >
        Move…
      </Button>
      {moving && (
        <Modal opened onClose={() => setMoving(false)} title={`Move: ${name}`}>
          <MoveSession session={ofConversation(conversation)} done={() => setMoving(false)} />
        </Modal>
      )}
    </>
  );
}

/** A therapist marks that it took place. */
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
