import { Button, Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useNow } from '../../api/clock';
import { useClinic } from '../../app/clinic';
import { dayTimeOf, relative } from '../../lib/time';
import { Status } from '../../ui/Status';
import { MessageDrawer } from './MessageDrawer';
import classes from './messages.module.css';
import type { Message } from './queries';
import { channelName, stateOf, templateName } from './states';

interface Props {
  messages: Message[];
  nameOf?: (patientId: string) => string;
}

/** When, what, to whom, what became of it, and the reason in words; each opens to everything that is known of it. */
export function MessageTable({ messages, nameOf }: Props) {
  const [open, setOpen] = useState<string>();
  return (
    <>
      <Table.ScrollContainer minWidth={720}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Due</Table.Th>
              {nameOf && <Table.Th>Patient</Table.Th>}
              <Table.Th>Message</Table.Th>
              <Table.Th>State</Table.Th>
              <Table.Th>Why</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {messages.map((message) => (
              <Row
                key={message.id}
                message={message}
                name={nameOf?.(message.patientId)}
                open={() => setOpen(message.id)}
              />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {open && <MessageDrawer messageId={open} show={setOpen} close={() => setOpen(undefined)} />}
    </>
  );
}

function Row({ message, name, open }: { message: Message; name: string | undefined; open: () => void }) {
  const { zone } = useClinic();
  const now = useNow();
  const state = stateOf(message);
  return (
    <Table.Tr>
      <Table.Td className={classes.when}>
        {dayTimeOf(message.dueAt, zone)}
        <small>{relative(message.dueAt, now)}</small>
      </Table.Td>
      {name !== undefined && (
        <Table.Td>
          <Link to="/patients/$patientId" params={{ patientId: message.patientId }} className={classes.name}>
            {name}
          </Link>
        </Table.Td>
      )}
      <Table.Td>
        {templateName(message.template)}
        <small className={classes.small}>
          {(message.channel ? [message.channel] : message.channels).map(channelName).join(' or ')}
          {message.attempts > 1 && `, ${message.attempts} attempts`}
        </small>
      </Table.Td>
      <Table.Td>
        {state && (
          <Status tone={state.tone} icon={state.icon}>
            {state.word}
          </Status>
        )}
      </Table.Td>
      <Table.Td className={classes.why}>
        {message.why}
        <Button
          variant="subtle"
          size="compact-xs"
          className={classes.more}
          onClick={open}
          aria-label={`Everything about ${templateName(message.template)}, ${dayTimeOf(message.dueAt, zone)}`}
        >
          Everything about it
        </Button>
      </Table.Td>
    </Table.Tr>
  );
}
