import { Button, Group, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { scheduling } from '../../api/clients';
import { useNow } from '../../api/clock';
import { answer } from '../../api/http';
import { idempotent, ifVersion, useCommand } from '../../api/useCommand';
import { useClinic } from '../../app/clinic';
import { localDateOf } from '../../lib/time';
import { Answer } from '../../ui/Answer';
import { Note } from '../../ui/Note';
import { Panel } from '../../ui/Panel';
import { Refusal } from '../../ui/Refusal';
import { reasonsOf } from '../calendar/offers';
import { Proposal } from './Proposal';
import { placesOf, said } from './places';
import type { Course, Series } from './queries';

const none = { from: '', awayFrom: '', awayTo: '' };

/** The rest of a series planned anew, around a journey if there is one; what is past stays. */
export function PlanRest({ course, close }: { course: Course; close: () => void }) {
  const { zone } = useClinic();
  const today = localDateOf(useNow(), zone);
  const [wanted, setWanted] = useState(none);
  const [chosen, setChosen] = useState(0);
  const set = (part: Partial<typeof none>) => {
    setWanted({ ...wanted, ...part });
    setChosen(0);
  };
  const wishes = {
    from: wanted.from || undefined,
    away:
      wanted.awayFrom && wanted.awayTo >= wanted.awayFrom ? [{ from: wanted.awayFrom, to: wanted.awayTo }] : undefined,
  };
  const path = { params: { path: { courseId: course.courseId } } };
  const proposals = useQuery({
    queryKey: ['scheduling', 'rest', course.courseId, course.version, wishes],
    queryFn: ({ signal }) =>
      answer(scheduling.POST('/api/scheduling/courses/{courseId}/rest/proposals', { ...path, body: wishes, signal })),
    staleTime: 30_000,
  });
  const accept = useCommand({
    name: `rest.${course.courseId}`,
    send: (series: Series, key) =>
      answer(
        scheduling.POST('/api/scheduling/courses/{courseId}/rest', {
          ...path,
          headers: { ...idempotent(key), ...ifVersion(course.version) },
          body: { ...wishes, ...placesOf(series), reason: 'PATIENT_REQUEST' },
        }),
      ),
    refresh: [['scheduling'], ['intake'], ['treatment'], ['notification']],
    done: () => {
      notifications.show({ message: 'The rest of the series is planned.' });
      close();
    },
  });
  return (
    <Panel one title="Plan the rest anew" aside={proposals.isFetching ? <span role="status">Looking…</span> : null}>
      <Group grow mb={12}>
        <TextInput
          label="Not before"
          type="date"
          min={today}
          value={wanted.from}
          onChange={(event) => set({ from: event.currentTarget.value })}
        />
        <TextInput
          label="Away from"
          type="date"
          min={today}
          value={wanted.awayFrom}
          onChange={(event) => set({ awayFrom: event.currentTarget.value })}
        />
        <TextInput
          label="Away until"
          type="date"
          min={wanted.awayFrom || today}
          value={wanted.awayTo}
          onChange={(event) => set({ awayTo: event.currentTarget.value })}
        />
      </Group>
      <Answer
        query={proposals}
        what="proposals"
        rows={6}
        empty={{ when: (found) => found.series.length === 0, say: 'The rest fits nowhere. Try other days.' }}
      >
        {(found) => {
          const series = found.series[chosen];
          return (
            <>
              {found.ownSeries && (
                <Note kind="due">
                  The break is longer than the protocol allows between sessions: the rest is a series of its own.
                </Note>
              )}
              {found.series.map((proposal, index) => (
                <Proposal
                  key={proposal.slots.map(({ startsAt }) => startsAt).join()}
                  name={`rest-${course.courseId}`}
                  index={index}
                  series={proposal}
                  chosen={index === chosen}
                  choose={() => setChosen(index)}
                />
              ))}
              <Refusal error={accept.error} reload={() => void proposals.refetch()} />
              {reasonsOf(accept.error).map(({ rule, sentence }) => (
                <p key={rule + sentence}>{sentence}</p>
              ))}
              <Group>
                <Button disabled={!series} loading={accept.isPending} onClick={() => series && accept.mutate(series)}>
                  Book {series ? said(series) : 'nothing'}
                </Button>
                <Button variant="default" onClick={close}>
                  Leave it
                </Button>
              </Group>
            </>
          );
        }}
      </Answer>
    </Panel>
  );
}
