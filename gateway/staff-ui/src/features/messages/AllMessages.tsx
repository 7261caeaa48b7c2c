import { Button, Chip, Group, NativeSelect } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useNow } from '../../api/clock';
import { usePatientNames } from '../../api/names';
import { useClinic } from '../../app/clinic';
import { addDays, instantOf, localDateOf } from '../../lib/time';
import { Answer } from '../../ui/Answer';
import { Panel } from '../../ui/Panel';
import { MessageTable } from './MessageTable';
import { type MessageStatus, useMessagePages } from './queries';
import { states } from './states';

type Span = 'coming' | 'week' | 'past' | 'all';

const spans: { value: Span; label: string }[] = [
  { value: 'week', label: 'Today and six days on' },
  { value: 'coming', label: 'From today on' },
  { value: 'past', label: 'Before today, latest first' },
  { value: 'all', label: 'Whenever' },
];

/** Every message of the clinic, a page at a time, by when it is due. */
export function AllMessages() {
  const { status } = useSearch({ from: '/messages' });
  const navigate = useNavigate({ from: '/messages' });
  const [span, setSpan] = useState<Span>('week');
  const messages = useMessagePages({ status, ...useSpan(span) });
  const nameOf = usePatientNames((messages.data ?? []).map(({ patientId }) => patientId));
  const choose = (value: string) => void navigate({ search: { status: (value || undefined) as MessageStatus } });
  return (
    <>
      <Group gap={16} mb={14} align="end">
        <NativeSelect
          label="Due"
          data={spans}
          value={span}
          onChange={(event) => setSpan(event.currentTarget.value as Span)}
        />
        <Chip.Group value={status ?? ''} onChange={choose}>
          <Group gap={6} role="radiogroup" aria-label="State">
            <Chip value="">All</Chip>
            {states.map(({ code, word }) => (
              <Chip key={code} value={code}>
                {word}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      </Group>
      <Panel flush>
        <Answer
          query={messages}
          what="messages"
          rows={8}
          empty={{
            when: (found) => found.length === 0,
            say: status ? 'No message is in this state then.' : 'No message is due then. Booking a course plans them.',
          }}
        >
          {(found) => <MessageTable messages={found} nameOf={nameOf} />}
        </Answer>
      </Panel>
      <More pages={messages} />
    </>
  );
}

interface Pages {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => unknown;
}

/** Asks for the page after the last one that is shown; nothing when there is none. */
export function More({ pages }: { pages: Pages }) {
  return pages.hasNextPage ? (
    <Button variant="default" mt={12} loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
      Show more
    </Button>
  ) : null;
}

function useSpan(span: Span): { dueFrom?: string; dueBefore?: string; order?: 'SOONEST_FIRST' | 'LATEST_FIRST' } {
  const { zone } = useClinic();
  const today = localDateOf(useNow(), zone);
  const midnight = instantOf(today, '00:00', zone);
  switch (span) {
    case 'week':
      return { dueFrom: midnight, dueBefore: instantOf(addDays(today, 7), '00:00', zone) };
    case 'coming':
      return { dueFrom: midnight };
    case 'past':
      return { dueBefore: midnight, order: 'LATEST_FIRST' };
    case 'all':
      return {};
  }
}
