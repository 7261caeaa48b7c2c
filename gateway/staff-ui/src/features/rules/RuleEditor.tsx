import { Button, Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { Disclosure } from '../../ui/Disclosure';
import type { useDraftForm } from '../../ui/useDraftForm';
import { overriderName } from '../intake/ruleWords';
import { beginnings, figuresOf, inWords, parsed, partsOf } from './expression';
import { LimitFields } from './LimitFields';
import type { RuleDraft } from './ruleDraft';
import classes from './rules.module.css';

export const weights = [
  { value: 'BLOCK', label: 'Blocks treatment' },
  { value: 'NEEDS_REVIEW', label: 'Needs a signature' },
  { value: 'NOTE', label: 'Is worth knowing' },
];

const overriders = (['MEDICAL_DIRECTOR', 'PRESCRIBER', 'NOBODY'] as const).map((value) => ({
  value,
  label: overriderName(value),
}));

const marks = [
  { value: 'S', label: 'S: read in the source' },
  { value: 'R', label: 'R: recalled, to be verified' },
  { value: 'P', label: 'P: our own proposal' },
];

interface Props {
  form: ReturnType<typeof useDraftForm<RuleDraft>>;
  questions: Record<string, string>;
  saving: boolean;
  save: () => void;
  discard?: () => void;
}

/** What the rule should say from some day on. Nothing of it counts before it is published. */
export function RuleEditor({ form, questions, saving, save, discard }: Props) {
  const { values, set, text, errors } = form;
  const when = parsed(values.when);
  const inFields = when ? figuresOf(when).map(({ path }) => path) : [];
  const mistake = Object.entries(errors).find(([field]) => field.startsWith('when') && !inFields.includes(field));
  return (
    <form
      noValidate
      className={classes.editor}
      onSubmit={(event) => {
        event.preventDefault();
        if (when) save();
      }}
    >
      <div className={classes.row}>
        <NativeSelect label="Weight" data={weights} {...text('severity')} />
        <NativeSelect
          label={values.severity === 'BLOCK' ? 'May be overridden by' : 'Is signed off by'}
          data={overriders}
          disabled={values.severity === 'NOTE'}
          {...text('overridableBy')}
        />
        <TextInput type="date" label="In force from" required {...text('effectiveFrom')} />
        <TextInput type="date" label="Last day, if it ends" {...text('effectiveUntil')} />
      </div>
      <Textarea label="Sentence for people" required autosize minRows={2} {...text('sentence')} />
      {when && (
        <LimitFields
          when={when}
          change={(changed) => set({ when: JSON.stringify(changed, null, 2) })}
          errors={errors}
        />
      )}
      {when && Object.keys(when).length === 0 && (
        <NativeSelect
          label="It is about"
          data={[{ value: '', label: 'Choose what it begins with' }, ...beginnings]}
          value=""
          onChange={(event) => {
            const chosen = beginnings.find(({ value }) => value === event.currentTarget.value);
            if (chosen) set({ when: JSON.stringify(chosen.when, null, 2) });
          }}
        />
      )}
      <Disclosure
        open={mistake !== undefined || when === null || partsOf(when).length === 0}
        summary={
          <span>
            <b>Speaks when</b> {when ? `${inWords(when, questions)}.` : '...'}
          </span>
        }
      >
        <Textarea
          label="The same as an expression"
          autosize
          minRows={2}
          spellCheck={false}
          styles={{ input: { fontFamily: 'ui-monospace, monospace', fontSize: 12 } }}
          {...text('when')}
          error={when ? mistake?.join(' ') : 'This is no JSON object yet'}
        />
      </Disclosure>
      <div className={classes.row}>
        <TextInput label="Source" required {...text('citation')} error={errors['source.citation']} />
        <NativeSelect label="How sure" data={marks} {...text('mark')} />
      </div>
      <Textarea label="Why it changes" required autosize minRows={2} {...text('why')} />
      <Group>
        <Button type="submit" loading={saving} disabled={!when}>
          Save draft
        </Button>
        {discard && (
          <Button variant="default" onClick={discard} disabled={saving}>
            Discard draft
          </Button>
        )}
      </Group>
    </form>
  );
}
