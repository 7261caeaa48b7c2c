import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { notification, scheduling } from '../../api/clients';
import { useNow } from '../../api/clock';
import { answer } from '../../api/http';
import { idempotent, useCommand } from '../../api/useCommand';
import { useClinic } from '../../app/clinic';
import { addDays, dayTimeOf, localDateOf } from '../../lib/time';
import { Answer } from '../../ui/Answer';
import { Note } from '../../ui/Note';
import { Panel } from '../../ui/Panel';
import { Refusal } from '../../ui/Refusal';
import packet from '../packet/packet.module.css';

const AHEAD_DAYS = 56;

/** Links by which the patient confirms a visit or asks for another time; reminders carry one by themselves. */
export function SessionLinks({ patientId }: { patientId: string }) {
  const { zone } = useClinic();
  const now = useNow();
  const from = localDateOf(now, zone);
  const to = addDays(from, AHEAD_DAYS);
  const sessions = useQuery({
    queryKey: ['scheduling', 'sessions', { patientId, from, to }],
    queryFn: ({ signal }) =>
      answer(scheduling.GET('/api/scheduling/sessions', { params: { query: { from, to, patientId } }, signal })),
  });
  const toCome = (all: NonNullable<typeof sessions.data>) =>
    all.filter(({ status, startsAt }) => status === 'BOOKED' && Date.parse(startsAt) > now);
  return (
    <Panel title="Visits to confirm by a link">
      <Answer
        query={sessions}
        what="visits"
        rows={2}
        empty={{ when: (all) => toCome(all).length === 0, say: 'No visit is booked for the next weeks.' }}
      >
        {(all) => (
          <ul className={packet.links}>
            {toCome(all).map(({ sessionId, number, startsAt }) => (
              <Row
                key={sessionId}
                patientId={patientId}
                sessionId={sessionId}
                words={`Session ${number}, ${dayTimeOf(startsAt, zone)}`}
              />
            ))}
          </ul>
        )}
      </Answer>
    </Panel>
  );
}

function Row({ patientId, sessionId, words }: { patientId: string; sessionId: string; words: string }) {
  const [url, setUrl] = useState<string | null>(null);
  const make = useCommand({
    name: `session-link.${sessionId}`,
    send: (_: null, key) =>
      answer(
        notification.POST('/api/notification/patients/{patientId}/links', {
          params: { path: { patientId } },
          headers: idempotent(key),
          body: { purpose: 'SESSION', about: sessionId },
        }),
      ),
    refresh: [['notification', 'links', patientId]],
    done: (made) => setUrl(made.url ?? null),
  });
  return (
    <li>
      <span>{words}</span>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={`Make a link for ${words}`}
        loading={make.isPending}
        onClick={() => make.mutate(null)}
      >
        Make a link
      </Button>
      {url && (
        <Note kind="plain" loud>
          <b>It is shown this once:</b> <code className={packet.url}>{url}</code>
        </Note>
      )}
      <Refusal error={make.error} />
    </li>
  );
}
