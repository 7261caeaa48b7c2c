import { useStaffNames } from '../../api/names';
import { useClinic } from '../../app/clinic';
import { plural } from '../../lib/names';
import { timeOf } from '../../lib/time';
import { Disclosure } from '../../ui/Disclosure';
import { Icon } from '../../ui/Icon';
import { channelName } from '../messages/states';
import classes from './escalation.module.css';
import type { Escalation, PageView, Step } from './queries';
import { stateWords, whomWords } from './words';

const SHOWN = 3;

/** Every step with everybody it paged and what each provider answered, the latest first. */
export function Steps({ escalation }: { escalation: Escalation }) {
  const { steps, leftOut, calls } = escalation;
  const latest = steps.toReversed();
  const earlier = latest.slice(SHOWN);
  return (
    <>
      <List steps={latest.slice(0, SHOWN)} />
      {earlier.length > 0 && (
        <Disclosure summary={`${plural(earlier.length, 'earlier step')}`}>
          <List steps={earlier} />
          {leftOut > 0 && <small>{plural(leftOut, 'page')} in between are not listed here.</small>}
        </Disclosure>
      )}
      {calls.length > 0 && <Calls calls={calls} />}
    </>
  );
}

function List({ steps }: { steps: Step[] }) {
  const { zone } = useClinic();
  return (
    <ol className={classes.steps}>
      {steps.map((step) => (
        <li key={step.number}>
          <b className={classes.figure}>{timeOf(step.takenAt, zone)}</b>
          <div>
            Step {step.number}: {whomWords(step.page)}
            {step.rungs > 1 && `, for ${step.rungs} steps at once`}.
            {step.nobodyOnCall && <b className={classes.late}> Nobody was on call, so everybody was paged.</b>}
            {step.nobodyAtAll && <b className={classes.late}> There was nobody to page.</b>}
            <ul>
              {step.pages.map((page) => (
                <Paged key={page.pageId} page={page} />
              ))}
            </ul>
          </div>
        </li>
      ))}
    </ol>
  );
}

function Paged({ page }: { page: PageView }) {
  const { zone } = useClinic();
  const staffName = useStaffNames();
  const last = page.latest.at(-1);
  const bad = page.state === 'FAILED' || (page.state === 'TO_SEND' && page.attempts > 0);
  return (
    <li data-bad={bad || undefined}>
      <Icon name={page.state === 'SENT' ? 'check' : bad ? 'cross' : 'dot'} size={12} />
      <span>
        {page.staffId ? staffName(page.staffId) : 'The clinic’s telephone'}: {stateWords[page.state]}
        {last && ` (${channelName(last.channel)}, ${timeOf(last.at, zone)})`}
        {page.state !== 'SENT' && `. ${page.why}`}
      </span>
    </li>
  );
}

function Calls({ calls }: { calls: Escalation['calls'] }) {
  const { zone } = useClinic();
  const staffName = useStaffNames();
  return (
    <ul className={classes.calls}>
      {calls.map(({ staffId, by, at, reached }) => (
        <li key={`${at}${staffId}`}>
          {timeOf(at, zone)}: {staffName(by)} called {staffId ? staffName(staffId) : 'the clinic'} and{' '}
          {reached ? 'reached them' : 'did not reach them'}.
        </li>
      ))}
    </ul>
  );
}
