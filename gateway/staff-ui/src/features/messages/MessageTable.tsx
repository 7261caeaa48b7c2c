import { Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useNow } from '../../api/clock';
import { useClinic } from '../../app/clinic';
import { sentence } from '../../lib/names';
import { dayTimeOf, relative } from '../../lib/time';
import { Status } from '../../ui/Status';
import classes from './messages.module.css';
import type { Message } from './queries';
import { states } from './states';

interface Props {
  messages: Message[];
  nameOf?: (patientId: string) => string;
}

/** When, what, to whom, what became of it, and the reason in words. */
export function MessageTable({ messages, nameOf }: Props) {
  return (
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
            <Row key={message.id} message={message} name={nameOf?.(message.patientId)} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Row({ message, name }: { message: Message; name: string | undefined }) {
  const { zone } = useClinic();
  const now = useNow();
  const state = states.find(({ code }) => code === message.status);
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
        {sentence(message.template.replaceAll('-', '_').replaceAll('.', '_'))}
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
        <small className={classes.small}>
          Rule {message.rule}, version {message.ruleVersion}: {message.ruleInWords}
        </small>
      </Table.Td>
    </Table.Tr>
  );
}

const names: Record<string, string> = { SMS: 'text', EMAIL: 'e-mail', VOICE: 'call by the desk' };

export const channelName = (channel: string) => names[channel] ?? channel;
