import { Link } from '@tanstack/react-router';
import { usePatientNames } from '../../api/names';
import { useClinic } from '../../app/clinic';
import { dayTimeOf, localDateOf } from '../../lib/time';
import { Answer } from '../../ui/Answer';
import { Panel } from '../../ui/Panel';
import { Status } from '../../ui/Status';
import { answerWords, type SessionAnswer, useAnswers } from '../calendar/answers';
import classes from './waitlist.module.css';

/** What patients said by their links: first who asks for another time, then who confirmed. */
export function Answers() {
  const answers = useAnswers();
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
  const { word, tone, icon } = answerWords[one.kind];
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
      <Status tone={tone} icon={icon}>
        {word}
      </Status>
    </li>
  );
}
