import { usePatientNames } from '../../api/names';
import { useClinic } from '../../app/clinic';
import { dayTimeOf } from '../../lib/time';
import { Answer } from '../../ui/Answer';
import { Panel } from '../../ui/Panel';
import classes from './messages.module.css';
import { type Delivery, useMailbox } from './queries';
import { channelName } from './states';

/** What would have reached people, kept here because a demonstration writes to nobody. */
export function Mailbox() {
  const mailbox = useMailbox();
  const nameOf = usePatientNames((mailbox.data ?? []).flatMap(({ patientId }) => patientId || []));
  return (
    <Answer
      query={mailbox}
      what="delivered messages"
      empty={{ when: (mail) => mail.length === 0, say: 'Nothing was delivered yet. Move the demo’s clock forward.' }}
    >
      {(mail) => (
        <div className={classes.mail}>
          {mail.map((delivery) => (
            <Letter
              key={delivery.id}
              delivery={delivery}
              name={delivery.patientId ? nameOf(delivery.patientId) : 'To staff'}
            />
          ))}
        </div>
      )}
    </Answer>
  );
}

function Letter({ delivery, name }: { delivery: Delivery; name: string }) {
  const { zone } = useClinic();
  return (
    <Panel
      one
      title={`${name}, ${channelName(delivery.channel)}`}
      aside={<span>{dayTimeOf(delivery.deliveredAt, zone)}</span>}
    >
      <small className={classes.small}>to {delivery.to}</small>
      {delivery.subject && <b>{delivery.subject}</b>}
      <p className={classes.body}>{delivery.body}</p>
    </Panel>
  );
}
