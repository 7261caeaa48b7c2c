import { Button, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { intake } from '../../api/clients';
import { useNow } from '../../api/clock';
import { answer } from '../../api/http';
import { idempotent, useCommand } from '../../api/useCommand';
import { useClinic } from '../../app/clinic';
import { instantOf, localDateOf } from '../../lib/time';
import { Drafted } from '../../ui/Drafted';
import { Note } from '../../ui/Note';
import { Panel } from '../../ui/Panel';
import { Refusal } from '../../ui/Refusal';
import { useDraftForm } from '../../ui/useDraftForm';
import classes from './intake.module.css';
import type { Assessment, Instrument } from './queries';
import { totalProblem } from './total';

interface Props {
  instrument: Instrument;
  patientId: string;
  about: { occasion: Assessment['occasion']; sessionId?: string; sessionNumber?: number };
  done: (assessment: Assessment) => void;
  cancel: ReactNode;
}

/** The total of a rating, or of a questionnaire whose answers are not at hand. */
export function TotalEntry({ instrument, patientId, about, done, cancel }: Props) {
  const { zone } = useClinic();
  const now = useNow();
  const today = localDateOf(now, zone);
  const name = `total.${patientId}.${instrument.id}.${about.sessionId ?? about.occasion}`;
  const form = useDraftForm(name, { total: '', takenOn: '' });
  const { total, takenOn } = form.values;
  const range = instrument.range;
  const save = useCommand({
    name,
    send: (typed: typeof form.values, key) =>
      answer(
        intake.POST('/api/intake/patients/{patientId}/assessments', {
          params: { path: { patientId } },
          headers: idempotent(key),
          body: {
            instrument: instrument.id,
            total: Number(typed.total),
            // A day without a time is meant as its noon; today is now.
            takenAt: typed.takenOn && typed.takenOn < today ? instantOf(typed.takenOn, '12:00', zone) : undefined,
            ...about,
          },
        }),
      ),
    refresh: [['intake']],
    done: (assessment) => {
      form.clear();
      done(assessment);
    },
  });
  if (!range) return <Note kind="plain">{instrument.id} has no total: its answers are needed.</Note>;
  const wrong = totalProblem(total, range);
  const future = takenOn > today ? 'This day lies ahead.' : undefined;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!wrong && !future && total) save.mutate(form.values);
      }}
    >
      <Drafted restored={form.restored} discard={form.clear} />
      <Panel title={`${instrument.title}: total`}>
        <p style={{ margin: '0 0 12px' }}>
          {instrument.items.length > 0
            ? 'Only the total is kept: what somebody else added up. Where the answers are at hand, enter those instead.'
            : `${instrument.recall}. ${instrument.licence}.`}
        </p>
        <div className={`${classes.row} ${classes.narrow}`}>
          <TextInput
            label={`Total, ${range.lowest} to ${range.highest}`}
            required
            inputMode="numeric"
            autoComplete="off"
            {...form.text('total')}
            error={wrong ?? form.errors.total}
          />
          <TextInput
            label="Taken on (today, when empty)"
            type="date"
            max={today}
            {...form.text('takenOn')}
            error={future ?? form.errors.takenAt}
          />
        </div>
      </Panel>
      <div className={classes.foot}>
        <Button type="submit" disabled={!total || Boolean(wrong) || Boolean(future)} loading={save.isPending}>
          Save total
        </Button>
        {cancel}
      </div>
      <Refusal error={save.error} placed={['total', 'takenAt']} />
    </form>
  );
}
