import { useStaffNames } from '../../api/names';
import { useClinic } from '../../app/clinic';
import { dateOf, plainDate } from '../../lib/time';
import { Panel } from '../../ui/Panel';
import { Status } from '../../ui/Status';
import { overriderName, versionName } from '../intake/ruleWords';
import { severityLook } from '../intake/Verdict';
import { inWords } from './expression';
import type { RuleLine } from './queries';
import classes from './rules.module.css';

/** Every version that was ever published, the latest first; none of them changes any more. */
export function Versions({ line, questions }: { line: RuleLine; questions: Record<string, string> }) {
  const staffName = useStaffNames();
  const { zone } = useClinic();
  return (
    <Panel title="Versions">
      <ol className={classes.versions}>
        {line.versions.map(({ rule, publishedBy, publishedAt, why }) => {
          const { tone, icon, word } = severityLook(rule.severity);
          const now = rule.ruleVersion === line.inForce?.ruleVersion;
          return (
            <li key={rule.ruleVersion} aria-current={now || undefined}>
              <div className={classes.versionHead}>
                <b>{versionName(rule.ruleVersion)}</b>
                <Status tone={tone} icon={icon}>
                  {word}
                </Status>
                {now && (
                  <Status tone="accent" icon="dot">
                    In force
                  </Status>
                )}
              </div>
              <p>{rule.sentence}</p>
              <p className={classes.small}>
                From {plainDate(rule.effectiveFrom)}
                {rule.effectiveUntil && ` to ${plainDate(rule.effectiveUntil)}`}. Speaks when{' '}
                {inWords(rule.when, questions)}.{' '}
                {rule.severity !== 'NOTE' &&
                  `${rule.severity === 'BLOCK' ? 'May be overridden by' : 'Is signed off by'} ${overriderName(rule.overridableBy)}. `}
                {rule.source.citation} [{rule.source.mark}]
              </p>
              {publishedBy && publishedAt && (
                <p className={classes.small}>
                  Published by {staffName(publishedBy)} on {dateOf(publishedAt, zone)}: {why}
                </p>
              )}
            </li>
          );
        })}
      </ol>
      {line.versions.some(({ rule }) => rule.source.citation.includes('domain.md')) && (
        <p className={classes.small}>
          “domain.md” with a number is a section of the clinical reference that Daybreak was built from. A rule that was
          published keeps its words.
        </p>
      )}
    </Panel>
  );
}
