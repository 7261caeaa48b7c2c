import { Checkbox, TextInput } from '@mantine/core';
import { YesNo } from '../../ui/YesNo';
import type { Gap } from './gaps';
import classes from './monitoring.module.css';
import type { FormField } from './queries';
import { fieldsWords, fieldWords } from './words';

interface Props {
  field: FormField;
  gap: Gap;
  error?: string;
  change: (patch: Partial<Gap>) => void;
}

/** One field that the chart does not have: its content, or why it was not obtained. */
export function GapField({ field, gap, error, change }: Props) {
  const title = fieldWords(field.name);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a question in it is a fieldset of its own
    <div role="group" aria-label={title} className={classes.gap}>
      <b>{title}</b>
      <span className={classes.quiet}>{field.says}.</span>
      {!gap.notObtained && <Content title={title} field={field} gap={gap} error={error} change={change} />}
      <Checkbox
        label={`Not obtained: ${fieldsWords(field.name)}`}
        checked={gap.notObtained}
        onChange={(event) => change({ notObtained: event.currentTarget.checked })}
      />
      {gap.notObtained && (
        <TextInput
          label={`Why it was not obtained: ${fieldsWords(field.name)}`}
          maxLength={300}
          value={gap.why}
          error={error}
          onChange={(event) => change({ why: event.currentTarget.value })}
        />
      )}
    </div>
  );
}

function Content({ title, field, gap, error, change }: Props & { title: string }) {
  switch (field.asked) {
    case 'PRESSURE':
      return (
        <div className={classes.row}>
          <TextInput
            label="Blood pressure, mmHg"
            placeholder="124/80"
            value={gap.pressure}
            error={error}
            onChange={(event) => change({ pressure: event.currentTarget.value })}
          />
          <Time label="Taken at" gap={gap} change={change} />
        </div>
      );
    case 'SEDATION':
    case 'DISSOCIATION':
      return (
        <div className={classes.row}>
          <TextInput
            label={field.asked === 'SEDATION' ? 'Lowest MOAA/S, 0 to 5' : 'Highest CADSS-6, 0 to 24'}
            inputMode="numeric"
            value={gap.score}
            error={error}
            onChange={(event) => change({ score: event.currentTarget.value })}
          />
        </div>
      );
    case 'YES_NO':
      return <YesNo label={`${title}?`} value={gap.yes} change={(yes) => change({ yes })} error={error} wary={false} />;
    case 'NONE_HAPPENED':
      return (
        <YesNo
          label="Did anything untoward happen?"
          hint="If it did, report it in the session first: the form takes it from there"
          value={gap.yes}
          change={(yes) => change({ yes })}
          error={error}
          wary
        />
      );
    case 'MOMENT':
      return (
        <div className={classes.row}>
          <Time label="The patient left at" gap={gap} error={error} change={change} />
        </div>
      );
    case 'NOTHING':
      return null;
  }
}

function Time({ label, gap, error, change }: Pick<Props, 'gap' | 'error' | 'change'> & { label: string }) {
  return (
    <TextInput
      type="time"
      label={label}
      value={gap.time}
      error={error}
      onChange={(event) => change({ time: event.currentTarget.value })}
    />
  );
}
