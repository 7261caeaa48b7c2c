import { Status } from '../../ui/Status';
import { useMessages } from '../messages/queries';
import classes from './waitlist.module.css';
import { toldWords } from './words';

/** Whether the patient knows of an offer: told by a message, about to be, or to be called. */
export function Told({ offerId, patientId }: { offerId: string; patientId: string }) {
  const messages = useMessages({ patientId, about: offerId });
  if (messages.isPending) return null;
  if (messages.isError) return <small className={classes.told}>Whether a message went is not known right now</small>;
  const message = messages.data.find(({ id }) => id.startsWith(`${offerId}.`));
  const { word, tone, icon } = toldWords(message);
  return (
    <span className={classes.told}>
      <Status tone={tone} icon={icon}>
        {word}
      </Status>
      {message && (message.status === 'SUPPRESSED' || message.status === 'FAILED') && <small>{message.why}</small>}
    </span>
  );
}
