import { words } from '../../lib/names';
import { plainDate } from '../../lib/time';
import { Disclosure } from '../../ui/Disclosure';
import type { IconName } from '../../ui/Icon';
import { Status, type Tone } from '../../ui/Status';
import type { Screening } from './queries';
import { overriderName, versionName } from './ruleWords';
import classes from './verdict.module.css';

type Verdict = NonNullable<Screening['verdict']>;
type Reason = Verdict['reasons'][number];

const outcomes: Record<string, { word: string; tone: Tone; icon: IconName }> = {
  ELIGIBLE: { word: 'Eligible by the rules', tone: 'ok', icon: 'check' },
  NEEDS_PHYSICIAN_REVIEW: { word: 'Needs physician review', tone: 'due', icon: 'question' },
  DECLINED: { word: 'Declined by the rules', tone: 'alert', icon: 'cross' },
};

type Severity = Reason['severity'];

const severities: { code: Severity; title: string; tone: Tone; icon: IconName; word: string }[] = [
  { code: 'BLOCK', title: 'Against treatment', tone: 'alert', icon: 'cross', word: 'Block' },
  { code: 'NEEDS_REVIEW', title: 'For a physician to weigh', tone: 'due', icon: 'question', word: 'Review' },
  { code: 'NOTE', title: 'In favour, and to know', tone: 'ok', icon: 'check', word: 'Note' },
];

/** A rule's weight as colour, shape and word; the last for one that is new here. */
export const severityLook = (severity: Severity) =>
  severities.find(({ code }) => code === severity) ?? {
    tone: 'booked' as Tone,
    icon: 'dot' as IconName,
    word: severity,
  };

export function VerdictChip({ outcome }: { outcome: string }) {
  const known = outcomes[outcome];
  return known ? (
    <Status tone={known.tone} icon={known.icon}>
      {known.word}
    </Status>
  ) : null;
}

const MOST_NAMED = 5;

/** The first few by name; whoever goes on sees each of them in its place. */
const shortly = (items: string[]) => {
  const named = items.slice(0, MOST_NAMED).map(words).join(', ');
  return items.length > MOST_NAMED ? `${named} and ${items.length - MOST_NAMED} more` : named;
};

/** What the rules make of everything known: each reason with its evidence, its rule and its source. */
export function VerdictView({ verdict }: { verdict: Verdict }) {
  return (
    <div className={classes.verdict}>
      <VerdictChip outcome={verdict.outcome} />
      {verdict.missing.length > 0 && (
        <section aria-label="Still missing">
          <h3>Still missing</h3>
          <ul className={classes.missing}>
            {verdict.missing.map(({ code, sentence, items }) => (
              <li key={code}>
                {sentence}
                {items.length > 0 && <small>{shortly(items)}</small>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {severities.map(({ code, title, ...look }) => {
        const reasons = verdict.reasons.filter(({ severity }) => severity === code);
        if (reasons.length === 0) return null;
        return (
          <section key={code} aria-label={title}>
            <h3>
              {title} <span className={classes.count}>{reasons.length}</span>
            </h3>
            {reasons.map((reason) => (
              <ReasonView key={reason.ruleId} reason={reason} {...look} />
            ))}
          </section>
        );
      })}
    </div>
  );
}

function ReasonView({ reason, tone, icon, word }: { reason: Reason; tone: Tone; icon: IconName; word: string }) {
  return (
    <Disclosure
      summary={
        <>
          <Status tone={tone} icon={icon}>
            {word}
          </Status>
          <span className={classes.sentence}>
            {reason.sentence}
            {reason.evidence.length > 0 && <small>{reason.evidence.join('; ')}</small>}
          </span>
        </>
      }
    >
      <dl className={classes.rule}>
        <dt>Rule</dt>
        <dd>
          {reason.ruleId}, {versionName(reason.ruleVersion)}, in force from {plainDate(reason.effectiveFrom)}
        </dd>
        {reason.severity !== 'NOTE' && (
          <>
            <dt>{reason.severity === 'BLOCK' ? 'May override' : 'Signs off'}</dt>
            <dd>{overriderName(reason.overridableBy)}</dd>
          </>
        )}
        <dt>Source</dt>
        <dd>
          {reason.source.citation} [{reason.source.mark}]
        </dd>
      </dl>
    </Disclosure>
  );
}
