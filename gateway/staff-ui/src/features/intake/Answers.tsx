import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { intake } from '../../api/clients';
import { answer } from '../../api/http';
import { idempotent, useCommand } from '../../api/useCommand';
import { Drafted } from '../../ui/Drafted';
import { Panel } from '../../ui/Panel';
import { Refusal } from '../../ui/Refusal';
import { useDraftForm } from '../../ui/useDraftForm';
import { itemsOf } from './instrumentItems';
import classes from './intake.module.css';
import { Questionnaire } from './Questionnaire';
import type { Assessment, Instrument } from './queries';

interface Props {
  instrument: Instrument;
  patientId: string;
  about: { occasion: Assessment['occasion']; sessionId?: string; sessionNumber?: number };
  done: (assessment: Assessment) => void;
  cancel: ReactNode;
}

interface Given {
  answers: (number | null)[];
}

export function Answers({ instrument, patientId, about, done, cancel }: Props) {
  const name = `assessment.${patientId}.${instrument.id}.${about.sessionId ?? about.occasion}`;
  const form = useDraftForm<Given>(name, { answers: instrument.items.map(() => null) });
  const items = itemsOf(instrument, form.values.answers, about.occasion);
  const left = items.filter((item, index) => !item.skipped && !item.optional && form.values.answers[index] === null);
  const save = useCommand({
    name,
    send: ({ answers }: Given, key) =>
      answer(
        intake.POST('/api/intake/patients/{patientId}/assessments', {
          params: { path: { patientId } },
          headers: idempotent(key),
          // The document does not say that a missing answer is null, which it is.
          body: { instrument: instrument.id, answers: answers as number[], ...about },
        }),
      ),
    refresh: [['intake']],
    done: (assessment) => {
      form.clear();
      done(assessment);
    },
  });
  const give = (index: number, value: number) => {
    const answers = [...form.values.answers];
    answers[index] = value;
    const after = itemsOf(instrument, answers, about.occasion);
    form.set({ answers: answers.map((given, at) => (after[at]?.skipped ? null : given)) });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(form.values);
      }}
    >
      <Drafted restored={form.restored} discard={form.clear} />
      <Panel title={instrument.title}>
        <p style={{ margin: '0 0 8px' }}>{instrument.recall}</p>
        <Questionnaire items={items} answers={form.values.answers} answer={give} />
      </Panel>
      <div className={classes.foot}>
        <Button type="submit" disabled={left.length > 0} loading={save.isPending}>
          Save and score
        </Button>
        {cancel}
        <span role="status">{left.length === 0 ? 'All items are answered.' : `${left.length} items to answer.`}</span>
      </div>
      <Refusal error={save.error} />
    </form>
  );
}
