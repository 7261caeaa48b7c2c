import { Button, Stack } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { scheduling } from '../../api/clients';
import { answer } from '../../api/http';
import { usePatientNames } from '../../api/names';
import { useMay } from '../../api/session';
import { idempotent, useCommand } from '../../api/useCommand';
import { plural } from '../../lib/names';
import { Answer } from '../../ui/Answer';
import { Page } from '../../ui/Page';
import { Panel } from '../../ui/Panel';
import { Refusal } from '../../ui/Refusal';
import classes from './brokenday.module.css';
import { HitList } from './HitList';
import { OutageForm } from './OutageForm';
import { OutageList } from './OutageList';
import { useHitSessions, useOutages, useReplan } from './queries';
import { ReplanPanel } from './ReplanPanel';

/** When the day breaks: say what is out, see whom it hits, have a plan made, accept it, call whom it takes. */
export function BrokenDayPage() {
  const { replan: replanId } = useSearch({ from: '/broken-day' });
  const navigate = useNavigate({ from: '/broken-day' });
  const mayEnter = useMay('FRONT_DESK', 'MANAGER');
  const outages = useOutages();
  const replan = useReplan(replanId);
  const show = (id: string) => void navigate({ search: { replan: id } });
  return (
    <Page title="Broken day" sub="Somebody or something is out">
      <div className={classes.columns}>
        <Stack gap={16}>
          <Panel title="What is out">
            <Answer
              query={outages}
              what="outages"
              rows={2}
              empty={{ when: (found) => found.length === 0, say: 'Everybody is in, and everything works.' }}
            >
              {(found) => <OutageList outages={found} />}
            </Answer>
          </Panel>
          {mayEnter && (
            <Panel title="Something else is out">
              <OutageForm />
            </Panel>
          )}
        </Stack>
        <Stack gap={16}>
          <Hits show={show} />
          {replanId && (
            <Answer query={replan} what="plan" rows={6}>
              {(found) => <ReplanPanel key={found.replanId} replan={found} show={show} />}
            </Answer>
          )}
        </Stack>
      </div>
    </Page>
  );
}

function Hits({ show }: { show: (replanId: string) => void }) {
  const hits = useHitSessions();
  const outages = useOutages();
  const mayPropose = useMay('FRONT_DESK', 'NURSE', 'PRESCRIBER', 'MANAGER');
  const nameOf = usePatientNames((hits.data ?? []).map(({ patientId }) => patientId));
  const propose = useCommand({
    name: 'replan.propose',
    send: (_: number, key) => answer(scheduling.POST('/api/scheduling/replans', { headers: idempotent(key) })),
    done: ({ replanId }) => show(replanId),
  });
  const count = hits.data?.length ?? 0;
  return (
    <Panel title={count > 0 ? `Hit: ${plural(count, 'session')}` : 'Who is hit'}>
      <Answer
        query={hits}
        what="sessions"
        rows={4}
        empty={{ when: (found) => found.length === 0, say: 'No booked session is hit.' }}
      >
        {(found) => (
          <Stack gap={12}>
            <HitList hits={found} outages={outages.data ?? []} nameOf={nameOf} />
            <Refusal error={propose.error} />
            {mayPropose && (
              <div>
                <Button onClick={() => propose.mutate(Date.now())} loading={propose.isPending}>
                  Find a new plan
                </Button>
              </div>
            )}
          </Stack>
        )}
      </Answer>
    </Panel>
  );
}
