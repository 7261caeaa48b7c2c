import { Button, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Problem } from '../../api/problem';
import { Refusal } from '../../ui/Refusal';
import { useDraftForm } from '../../ui/useDraftForm';
import { useOrder } from './commands';
import { builds, type OrderDraft, orderDraft, orderRequest } from './orderDraft';
import type { SessionView } from './queries';
import classes from './session.module.css';

type Typed = 'dose' | 'minutes' | 'height' | 'mostPerKilogram' | 'most' | 'step' | 'topUp';

/** A prescriber orders and signs in one act; what is in force stands in the fields. */
export function SignOrder({ session }: { session: SessionView }) {
  const form = useDraftForm<OrderDraft>(`order.${session.sessionId}`, orderDraft(session));
  const { sign } = useOrder(session.sessionId);
  const [wrong, setWrong] = useState<string[]>([]);
  const { values, text } = form;
  const submit = () => {
    const read = orderRequest(values);
    setWrong(read.ok ? [] : read.wrong);
    if (read.ok) sign.mutate(read.order, { onSuccess: form.clear, onError: form.refuse });
  };
  const number = (field: Typed, label: string) => (
    <TextInput
      label={label}
      inputMode="decimal"
      {...text(field)}
      error={wrong.includes(field) ? 'A number, for example 0.5' : undefined}
    />
  );
  const problems = sign.error instanceof Problem ? sign.error.extra.problems : undefined;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className={classes.fields}>
        {number('dose', 'Dose, mg/kg')}
        {session.route === 'IV' && number('minutes', 'Over, min')}
        {number('mostPerKilogram', 'At most, mg/kg')}
        {number('most', 'At most in all, mg')}
        {number('step', 'Raised by at most, mg/kg')}
        {number('topUp', 'May be added, mg')}
      </div>
      <Checkbox label="Ideal weight where BMI is 30 or more" mb={10} {...form.tick('ideal')} />
      {values.ideal && (
        <div className={classes.fields}>
          {number('height', 'Height, cm')}
          <NativeSelect label="Devine 1974" data={builds} {...text('build')} />
        </div>
      )}
      <Textarea
        label="As needed"
        description="a line each: name; dose; for what; how often"
        placeholder="ondansetron; 4 mg IV; nausea; 2"
        autosize
        minRows={2}
        mb={10}
        {...text('asNeeded')}
        error={wrong.includes('asNeeded') ? 'A line each: name; dose; for what; how often' : undefined}
      />
      <TextInput label="Why this order" required mb={10} {...text('reason')} />
      <Checkbox label="I sign this order" mb={12} {...form.tick('signed')} />
      <Button type="submit" loading={sign.isPending} disabled={!values.signed || values.reason.trim() === ''}>
        Sign the order
      </Button>
      <Refusal error={sign.error} placed={['reason']} />
      {Array.isArray(problems) && problems.length > 1 && (
        <ul>
          {problems.map((problem) => (
            <li key={String(problem)}>{String(problem)}</li>
          ))}
        </ul>
      )}
    </form>
  );
}
