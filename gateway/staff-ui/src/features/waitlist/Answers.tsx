import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { scheduling } from '../../api/clients';
import type { components } from '../../api/generated/scheduling';
import { answer } from '../../api/http';
import { usePatientNames } from '../../api/names';
import { useClinic } from '../../app/clinic';
import { dayTimeOf, localDateOf } from '../../lib/time';
import { Answer } from '../../ui/Answer';
import { Panel } from '../../ui/Panel';
import { Status } from '../../ui/Status';
import classes from './waitlist.module.css';

type SessionAnswer = components['schemas']['SessionAnswer'];

const AGAIN_MS = 30_000;

/** What patients said by their links: first who asks for another time, then who confirmed. */
export function Answers() {
  const answers = useQuery({
    queryKey: ['scheduling', 'session-answers'],
    queryFn: ({ signal }) => answer(scheduling.GET('/api/scheduling/session-answers', { signal })),
    refetchInterval: AGAIN_MS,
  });
  const nameOf = usePatientNames((answers.data ?? []).map(({ patientId }) => patientId));
  const asksFirst = (all: SessionAnswer[]) => [
    ...all.filter(({ kind }) => kind === 'ASKS_TO_MOVE'),
    ...all.filter(({ kind }) => kind === 'CONFIRMED'),
  ];
  return (
    <Panel title="Answered by link">
      <Answer
        query={answers}
        what="answers"
        empty={{
          when: (all) => all.length === 0,
          say: 'Nobody confirmed a visit or asked for another time by a link.',
        }}
      >
        {(all) => (
          <ul className={classes.rows}>
            {asksFirst(all).map((one) => (
              <Row key={one.sessionId} one={one} name={nameOf(one.patientId)} />
            ))}
          </ul>
        )}
      </Answer>
    </Panel>
  );
}

function Row({ one, name }: { one: SessionAnswer; name: string }) {
  const { zone } = useClinic();
  const asks = one.kind === 'ASKS_TO_MOVE';
  return (
    <li>
      <span>
        <Link to="/patients/$patientId" params={{ patientId: one.patientId }} className={classes.name}>
          {name}
        </Link>
        , {dayTimeOf(one.startsAt, zone)}
        <small>Said {dayTimeOf(one.at, zone)}</small>
      </span>
      {asks && (
        <Link to="/calendar" className={classes.other} search={{ view: 'day', date: localDateOf(one.startsAt, zone) }}>
          Open the day
        </Link>
      )}
      <Status tone={asks ? 'due' : 'ok'} icon={asks ? 'question' : 'check'}>
        {asks ? 'Asks for another time' : 'Confirmed'}
      </Status>
    </li>
  );
}
