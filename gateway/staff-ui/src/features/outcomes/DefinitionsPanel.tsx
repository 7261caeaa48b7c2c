import { plural } from '../../lib/names';
import { Panel } from '../../ui/Panel';
import { markOf } from '../figures/DefinitionList';
import { definitions } from './measures';
import classes from './outcomes.module.css';
import type { Benchmark, Outcomes } from './queries';

/** What every figure of the page means, where the numbers come from, and what others found. */
export function DefinitionsPanel({ figures: { instrument, followUp } }: { figures: Outcomes }) {
  return (
    <Panel title={`What these figures mean: ${instrument.name}`}>
      <dl className={classes.definitions}>
        {definitions(instrument).map(({ name, says, source, mark }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {says}.{source && ` ${source} (${markOf(mark)}).`}
            </dd>
          </div>
        ))}
        <div>
          <dt>Baseline</dt>
          <dd>what was scored before session 1, else at the latest screening before the course.</dd>
        </div>
        <div>
          <dt>Follow-up</dt>
          <dd>
            {followUp.fromDays.value} to {followUp.toDays.value} days after the last session of the induction.{' '}
            {followUp.fromDays.source} ({markOf(followUp.fromDays.mark)}).
          </dd>
        </div>
        <div>
          <dt>Week</dt>
          <dd>counted from the first dose; the last score in it. Courses are counted, not patients.</dd>
        </div>
        <div>
          <dt>95 %</dt>
          <dd>
            Wilson’s interval of a share, Student’s of a mean, Bonett’s of Cohen’s d (by the mean of both variances),
            and of a curve Greenwood’s on the scale of log(−log).
          </dd>
        </div>
        <div>
          <dt>Missing</dt>
          <dd>
            due at that point and without a score or without a baseline. “With the missing”: had none and had all of
            them counted.
          </dd>
        </div>
        {(instrument.benchmarks ?? []).map((benchmark) => (
          <div key={`${benchmark.what} ${benchmark.weeks} ${benchmark.study}`}>
            <dt>Published</dt>
            <dd>{cited(benchmark)}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}

const names: Record<string, string> = {
  RESPONSE: 'response',
  REMISSION: 'remission',
  WORSE: 'worse',
  EFFECT_SIZE: 'effect size d',
  KEPT_RESPONSE: 'response kept',
  LOWER: 'less suicidal ideation',
  HIGHER: 'more suicidal ideation',
};

function cited({ what, value, weeks, study, patients, when, mark }: Benchmark): string {
  const unit = what === 'EFFECT_SIZE' ? '' : ' %';
  const at = weeks ? ` at ${weeks} weeks` : '';
  const of = patients ? `, ${plural(patients, 'patient')}` : '';
  return `${names[what] ?? what}${at} ${value}${unit}${of}: ${study}; ${when} (${markOf(mark)}).`;
}
