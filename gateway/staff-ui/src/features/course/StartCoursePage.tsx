import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
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
import { placesOf, said } from './places';
import type { Series } from './queries';
import { TestsInTheWay } from './TestsInTheWay';
import { useProposals, type Wanted } from './useProposals';
import { WishesPanel } from './WishesPanel';

/** Choose the protocol and the wishes on the left, the series on the right; all sessions are booked at once. */
export function StartCoursePage() {
  const { patientId } = useParams({ from: '/patients/$patientId/start' });
  const name = usePatientNames([patientId])(patientId);
  const navigate = useNavigate();
  const { zone } = useClinic();
  const today = localDateOf(useNow(), zone);
  const form = useDraftForm<Wanted>(`course.${patientId}`, {
    protocolId: 'iv-induction',
    from: '',
    weekdays: [],
    earliest: '',
    latest: '',
    skills: [],
  });
  const proposals = useProposals(patientId, form.values);
  const [chosen, setChosen] = useState(0);
  const [reason, setReason] = useState('');
  const inTheWay = proposals.data?.testsInTheWay ?? [];
  const start = useCommand({
    name: `course.${patientId}`,
    send: ({ protocolId, series }: { protocolId: string; series: Series }, key) =>
      answer(
        scheduling.POST('/api/scheduling/courses', {
          headers: idempotent(key),
          body: {
            patientId,
            protocolId,
            skills: form.values.skills,
            testsAnsweredFor:
              inTheWay.length > 0 ? { tests: inTheWay.map(({ test }) => test), reason: reason.trim() } : undefined,
            ...placesOf(series),
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
  const series = proposals.data?.proposals[chosen];
  return (
    <Page title="Start a course" sub={name} before={<BackLink to={`/patients/${patientId}`} />}>
      <div className={classes.two}>
        <WishesPanel form={form} today={today} />
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
                <TestsInTheWay tests={inTheWay} reason={reason} change={setReason} />
                <Refusal error={start.error} reload={() => void proposals.refetch()} />
                {reasonsOf(start.error).map(({ rule, sentence }) => (
                  <p key={rule + sentence}>{sentence}</p>
                ))}
                <Button
                  size="lg"
                  disabled={!series || hindrances.length > 0 || (inTheWay.length > 0 && reason.trim() === '')}
                  loading={start.isPending}
                  onClick={() => series && start.mutate({ protocolId: form.values.protocolId, series })}
                >
                  Book all {series ? said(series) : '0 sessions'} and start
                </Button>
              </>
            )}
          </Answer>
        </Panel>
      </div>
    </Page>
  );
}
