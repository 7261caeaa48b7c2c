import type { UseQueryResult } from '@tanstack/react-query';
import { useClinic } from '../../app/clinic';
import { dayTimeOf } from '../../lib/time';
import { Answer } from '../../ui/Answer';
import { Panel } from '../../ui/Panel';
import { Status } from '../../ui/Status';
import type { Waitlist } from './queries';
import classes from './waitlist.module.css';
import { offerStates } from './words';

interface Props {
  waitlist: UseQueryResult<Waitlist>;
  nameOf: (patientId: string) => string;
}

/** What became of the offers of the last week. */
export function Lately({ waitlist, nameOf }: Props) {
  const { zone } = useClinic();
  return (
    <Panel title="Offers of the last week">
      <Answer
        query={waitlist}
        what="offers"
        empty={{ when: ({ lately }) => lately.length === 0, say: 'No offer was answered or ran out.' }}
      >
        {({ lately }) => (
          <ul className={classes.rows}>
            {lately.map(({ offerId, patientId, startsAt, madeAt, why, state }) => (
              <li key={offerId}>
                <span>
                  <b>{nameOf(patientId)}</b>, {dayTimeOf(startsAt, zone)}
                  <small>
                    Asked {dayTimeOf(madeAt, zone)}. {why}
                  </small>
                </span>
                <Status tone={offerStates[state].tone} icon={offerStates[state].icon}>
                  {offerStates[state].word}
                </Status>
              </li>
            ))}
          </ul>
        )}
      </Answer>
    </Panel>
  );
}
