import { Button, Chip, Group, NativeSelect, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { scheduling } from '../../api/clients';
import { useNow } from '../../api/clock';
import { answer } from '../../api/http';
import { usePatientNames } from '../../api/names';
import { idempotent, useCommand } from '../../api/useCommand';
import { useClinic } from '../../app/clinic';
import { localDateOf } from '../../lib/time';
import { Answer } from '../../ui/Answer';
import { BackLink } from '../../ui/BackLink';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { Panel } from '../../ui/Panel';
import { Refusal } from '../../ui/Refusal';
import { useDraftForm } from '../../ui/useDraftForm';
import { reasonsOf } from '../calendar/offers';
import classes from './course.module.css';
import { Proposal } from './Proposal';
import { ProtocolFacts } from './ProtocolFacts';
import { type Series, useProtocols, type Weekday } from './queries';

const weekdays: [Weekday, string][] = [
  ['MONDAY', 'Mon'],
  ['TUESDAY', 'Tue'],
  ['WEDNESDAY', 'Wed'],
  ['THURSDAY', 'Thu'],
  ['FRIDAY', 'Fri'],
  ['SATURDAY', 'Sat'],
  ['SUNDAY', 'Sun'],
];

/** Choose the protocol and the wishes on the left, the series on the right; all sessions are booked at once. */
export function StartCoursePage() {
  const { patientId } = useParams({ from: '/patients/$patientId/start' });
  const name = usePatientNames([patientId])(patientId);
  const navigate = useNavigate();
  const { zone } = useClinic();
  const today = localDateOf(useNow(), zone);
  const form = useDraftForm(`course.${patientId}`, {
    protocolId: 'iv-induction',
    from: '',
    weekdays: [] as Weekday[],
    earliest: '',
    latest: '',
  });
  const protocols = useProtocols();
  const proposals = useProposals(patientId, form.values);
  const [chosen, setChosen] = useState(0);
  const start = useCommand({
    name: `course.${patientId}`,
    send: ({ protocolId, series }: { protocolId: string; series: Series }, key) =>
      answer(
        scheduling.POST('/api/scheduling/courses', {
          headers: idempotent(key),
          body: {
            patientId,
            protocolId,
            slots: series.slots.map(({ startsAt, chairId, nurseId, prescriberId, therapistId }) => ({
              startsAt,
              chairId,
              nurseId,
              prescriberId,
              therapistId: therapistId ?? undefined,
            })),
          },
        }),
      ),
    refresh: [['scheduling'], ['intake'], ['treatment'], ['notification']],
    done: (course) => {
      form.clear();
      notifications.show({ message: `${course.sessions.length} sessions are booked for ${name}.` });
      void navigate({ to: '/patients/$patientId', params: { patientId }, search: { tab: 'course' } });
    },
  });
  const protocol = protocols.data?.find(({ protocolId }) => protocolId === form.values.protocolId);
  const series = proposals.data?.proposals[chosen];
  return (
    <Page title="Start a course" sub={name} before={<BackLink to={`/patients/${patientId}`} />}>
      <div className={classes.two}>
        <Panel title="Protocol and wishes">
          <NativeSelect
            label="Protocol"
            mb={10}
            data={(protocols.data ?? []).map((known) => ({ value: known.protocolId, label: known.name }))}
            {...form.text('protocolId')}
          />
          {protocol && <ProtocolFacts protocol={protocol} />}
          <TextInput label="Not before" type="date" min={today} my={10} {...form.text('from')} />
          <Chip.Group
            multiple
            value={form.values.weekdays}
            onChange={(days) => form.set({ weekdays: days as Weekday[] })}
          >
            <Group gap={6} role="group" aria-label="Weekdays the patient can come" mb={10}>
              {weekdays.map(([day, label]) => (
                <Chip key={day} value={day} size="sm">
                  {label}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
          <Group grow>
            <TextInput label="Earliest" type="time" {...form.text('earliest')} />
            <TextInput label="Latest" type="time" {...form.text('latest')} />
          </Group>
        </Panel>
        <Panel title="Series to choose from" aside={proposals.isFetching ? <span role="status">Looking…</span> : null}>
          <Answer
            query={proposals}
            what="proposals"
            rows={8}
            empty={{
              when: (found) => found.proposals.length === 0 && found.hindrances.length === 0,
              say: 'No series fits. Start later, or ask for fewer weekdays.',
            }}
          >
            {({ proposals: found, hindrances, daysLookedAt }) => (
              <>
                {hindrances.map(({ rule, sentence }) => (
                  <Note key={rule} kind="due">
                    {sentence}
                  </Note>
                ))}
                {found.map((proposal, index) => (
                  <Proposal
                    key={proposal.slots[0]?.startsAt}
                    index={index}
                    series={proposal}
                    chosen={index === chosen}
                    choose={() => setChosen(index)}
                  />
                ))}
                <p>The next {daysLookedAt} days were looked at.</p>
                <Refusal error={start.error} reload={() => void proposals.refetch()} />
                {reasonsOf(start.error).map(({ rule, sentence }) => (
                  <p key={rule + sentence}>{sentence}</p>
                ))}
                <Button
                  size="lg"
                  disabled={!series || hindrances.length > 0}
                  loading={start.isPending}
                  onClick={() => series && start.mutate({ protocolId: form.values.protocolId, series })}
                >
                  Book all {series?.slots.length ?? 0} sessions and start
                </Button>
              </>
            )}
          </Answer>
        </Panel>
      </div>
    </Page>
  );
}

interface Wanted {
  protocolId: string;
  from: string;
  weekdays: Weekday[];
  earliest: string;
  latest: string;
}

/** Asking changes nothing, so it is a query although it is sent as a POST. */
const useProposals = (patientId: string, { protocolId, from, ...wishes }: Wanted) =>
  useQuery({
    queryKey: ['scheduling', 'proposals', patientId, protocolId, from, wishes],
    queryFn: ({ signal }) =>
      answer(
        scheduling.POST('/api/scheduling/proposals', {
          body: {
            patientId,
            protocolId,
            from: from || undefined,
            wishes: {
              weekdays: wishes.weekdays,
              earliest: wishes.earliest || undefined,
              latest: wishes.latest || undefined,
            },
          },
          signal,
        }),
      ),
    enabled: protocolId !== '',
    staleTime: 30_000,
  });
