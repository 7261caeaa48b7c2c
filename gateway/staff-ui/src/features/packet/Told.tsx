import { plural, words } from '../../lib/names';
import { type Fact, Facts } from '../../ui/Facts';
import { Panel } from '../../ui/Panel';
import { useRules } from '../intake/queries';
import classes from './packet.module.css';
import type { Told } from './queries';

const language: Record<string, string> = { en: 'English', es: 'Spanish' };

const provider = ({ name, practice, phone }: NonNullable<Told['referrer']>) =>
  [name, practice, phone].filter(Boolean).join(', ');

/** How they want to be called and reached, and who else looks after them. */
export function AboutThem({ told: { aboutYou, reach, referrer, primaryCare } }: { told: Told }) {
  const facts: Fact[] = [];
  const add = (name: string, value: string | null | undefined) => value && facts.push([name, value]);
  add('Goes by', aboutYou?.preferredName);
  add('Pronouns', aboutYou?.pronouns);
  add('Speaks', aboutYou?.language && (language[aboutYou.language] ?? aboutYou.language));
  add('E-mail', reach?.email);
  add('Mobile', reach?.mobile);
  add('About calling', reach?.remark);
  add('Sent by', referrer && provider(referrer));
  add('Regular doctor', primaryCare && provider(primaryCare));
  const reachable = reach?.email || reach?.mobile;
  return (
    <Panel title="In the patient’s words: who they are">
      {facts.length === 0 ? 'Nothing was said here.' : <Facts facts={facts} />}
      {reachable && (
        <p className={classes.remark}>
          An address or number that came by the link changes nothing by itself: check it with the patient and enter it
          under Contact.
        </p>
      )}
    </Panel>
  );
}

/** What was tried and what is taken now. */
export function MedicinesTold({ told }: { told: Told }) {
  const taken = told.medicines.filter((medicine) => medicine.trim() !== '');
  return (
    <Panel title="In the patient’s words: medicines">
      <Facts
        facts={[
          ['Takes', told.takesNothing ? 'nothing' : taken.join('; ') || 'not said'],
          ['Allergies', told.allergies || 'none named'],
          [
            'Tried for depression',
            told.triedNone ? 'nothing' : told.tried.length === 0 ? 'not said' : plural(told.tried.length, 'medicine'),
          ],
        ]}
      />
      <ul className={classes.tried}>
        {told.tried.map((tried, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: entries have no other name than their place.
          <li key={index}>
            <b>{tried.drug || 'not named'}</b>
            {tried.milligramsPerDay != null && ` ${tried.milligramsPerDay} mg a day`}
            {tried.howLong && `, for ${words(tried.howLong)}`}
            {tried.mostDays === false && ', not on most days'}
            {tried.helped && `; helped: ${words(tried.helped)}`}
            {tried.whyStopped && `; stopped: ${words(tried.whyStopped)}`}
            {tried.thisTime === false && '; in an earlier episode'}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** The health questions: what was affirmed or left unsure stands first, as it must be asked about. */
export function HealthTold({ told: { health } }: { told: Told }) {
  const rules = useRules();
  const given = Object.entries(health);
  const textOf = (question: string) =>
    rules.data?.questions.find((known) => known.question === question)?.text ?? words(question);
  const toAsk = given.filter(([, answer]) => answer !== 'NO');
  const denied = given.length - toAsk.length;
  return (
    <Panel title="In the patient’s words: health">
      {given.length === 0 && 'Nothing was answered yet.'}
      {toAsk.length > 0 && (
        <ul className={classes.toAsk}>
          {toAsk.map(([question, answer]) => (
            <li key={question}>
              <b>{answer === 'YES' ? 'Yes' : 'Not sure'}</b> {textOf(question)}
            </li>
          ))}
        </ul>
      )}
      {denied > 0 && <p className={classes.remark}>Answered with no: {denied}.</p>}
    </Panel>
  );
}
