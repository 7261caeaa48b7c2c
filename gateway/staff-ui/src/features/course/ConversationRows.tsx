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
        <Row key={conversation.conversationId} conversation={conversation} running={course.stage === 'ACTIVE'} />
      ))}
    </VisitTable>
  );
}

function Row({ conversation, running }: { conversation: Conversation; running: boolean }) {
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
          {running && <Move conversation={conversation} />}
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

/** A therapist marks that it took place, and takes the mark back when it was a mistake. */
function Held({ conversation }: { conversation: Conversation }) {
  const { zone } = useClinic();
  const now = useNow();
  const therapist = useMay('THERAPIST');
  const { status, startsAt } = conversation;
  const mark = useMark(conversation);
  const due = status === 'BOOKED' && Date.parse(startsAt) <= now;
  if (!therapist || (!due && status !== 'COMPLETED')) return null;
  return (
    <>
      <Button
        size="compact-md"
        variant="default"
        ml={8}
        aria-label={due ? undefined : `Take back that the conversation of ${dayTimeOf(startsAt, zone)} was held`}
        onClick={() => mark.mutate(due ? 'held' : 'not-held')}
        loading={mark.isPending}
      >
        {due ? 'Mark as held' : 'Take back'}
      </Button>
      <Refusal error={mark.error} />
    </>
  );
}

const useMark = ({ conversationId, courseVersion }: Conversation) =>
  useCommand({
    name: `mark.${conversationId}`,
    send: (mark: 'held' | 'not-held', key) => {
      const init = {
        params: { path: { conversationId } },
        headers: { ...idempotent(key), ...ifVersion(courseVersion) },
      };
      return mark === 'held'
        ? answer(scheduling.POST('/api/scheduling/conversations/{conversationId}/held', init))
        : answer(scheduling.POST('/api/scheduling/conversations/{conversationId}/not-held', init));
    },
    refresh: [['scheduling'], ['intake'], ['treatment']],
  });
