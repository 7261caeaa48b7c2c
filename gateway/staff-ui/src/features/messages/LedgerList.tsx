import { useStaffNames } from '../../api/names';
import { useClinic } from '../../app/clinic';
import { plural } from '../../lib/names';
import { dayTimeOf } from '../../lib/time';
import { Disclosure } from '../../ui/Disclosure';
import { Icon } from '../../ui/Icon';
import classes from './messages.module.css';
import type { Finding, Ledger, LedgerEntry } from './queries';
import { channelName, happened } from './states';

/** How many entries at the beginning are always kept; what is left out stood after them. */
const KEPT_FIRST = 5;

/** Everything that happened to a message, oldest first, each with what was found when it was decided. */
export function LedgerList({ ledger }: { ledger: Ledger }) {
  const { entries, leftOut } = ledger;
  return (
    <section aria-label="What happened">
      <h3 className={classes.heading}>What happened</h3>
      <ol className={classes.ledger}>
        {entries.map((entry, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: entries are only ever added at the end
          <li key={index}>
            {leftOut > 0 && index === KEPT_FIRST && (
              <small className={classes.small}>{plural(leftOut, 'entry', 'entries')} left out here.</small>
            )}
            <Entry entry={entry} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Entry({ entry }: { entry: LedgerEntry }) {
  const { zone } = useClinic();
  const staffName = useStaffNames();
  const { what, at, lastAt, times, by, until, attempt, channel, findings } = entry;
  return (
    <>
      <b>{happened[what]}</b>
      {attempt && channel && ` (${channelName(channel)}, attempt ${attempt})`}
      {by && ` by ${staffName(by)}`}
      <small className={classes.small}>
        {dayTimeOf(at, zone)}
        {times > 1 && `, and ${times - 1} times more until ${dayTimeOf(lastAt, zone)}`}
      </small>
      <div>{entry.inWords}</div>
      {until && (
        <small className={classes.small}>
          {what === 'PLANNED' ? 'For' : 'Until'} {dayTimeOf(until, zone)}
        </small>
      )}
      {findings.length > 0 && (
        <Disclosure summary="What was found" open={what === 'WITHHELD'}>
          <ul className={classes.findings}>
            {findings.map((finding) => (
              <Found key={`${finding.check}${finding.channel ?? ''}`} finding={finding} />
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

function Found({ finding }: { finding: Finding }) {
  const { zone } = useClinic();
  const { allows, inWords, from, until, check } = finding;
  const since = check === 'CONSENT' && from ? ` Given ${dayTimeOf(from, zone)}.` : '';
  return (
    <li>
      <span className={classes.answer} data-allows={allows}>
        <Icon name={allows ? 'check' : 'cross'} size={12} />
        {allows ? 'Yes' : 'No'}
      </span>
      <span>
        {inWords}
        {since}
        {until && ` ${untilWords(finding)} ${dayTimeOf(until, zone)}.`}
      </span>
    </li>
  );
}

function untilWords({ check, allows }: Finding): string {
  if (check === 'CONSENT') return allows ? 'Until' : 'Ended';
  return allows || check === 'OF_USE' ? 'Until' : 'Possible from';
}
