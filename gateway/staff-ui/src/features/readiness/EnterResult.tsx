import { Button, Modal, NativeSelect, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useNow } from '../../api/clock';
import { useClinic } from '../../app/clinic';
import { instantOf, localDateOf, timeOf } from '../../lib/time';
import { Refusal } from '../../ui/Refusal';
import { useDraftForm } from '../../ui/useDraftForm';
import { type Entered, type Standing, useTestCommands } from './queries';
import classes from './readiness.module.css';

interface Props {
  patientId: string;
  standing: Standing;
  close: () => void;
}

/** What came of a test: what the report says, its figures, and when it was taken. */
export function EnterResult({ patientId, standing, close }: Props) {
  const { zone } = useClinic();
  const now = useNow();
  const [today] = useState(() => ({ date: localDateOf(now, zone), time: timeOf(now, zone) }));
  const form = useDraftForm(`test.${patientId}.${standing.item}`, {
    outcome: 'IN_ORDER' as NonNullable<Entered['outcome']>,
    date: today.date,
    time: today.time,
    note: '',
    values: {} as Record<string, string>,
    units: {} as Record<string, string>,
  });
  const { enter } = useTestCommands(patientId, standing.item, () => {
    form.clear();
    close();
  });
  const { values, units, date, time } = form.values;
  const figures = standing.components
    .filter(({ code }) => values[code]?.trim())
    .map(({ code, unit }) => ({ code, value: Number(values[code]?.replace(',', '.')), unit: units[code] ?? unit }));
  const readable = figures.every(({ value }) => Number.isFinite(value));
  // The clinic's clock as it was when the form was opened is "now", which is never in the future.
  const takenAt = date === today.date && time === today.time ? undefined : instantOf(date, time, zone);
  return (
    <Modal opened onClose={close} title={`Result: ${standing.title}`} size="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const { outcome, note } = form.values;
          enter.mutate({ item: standing.item, takenAt, outcome, figures, note: note.trim() || undefined });
        }}
      >
        <SegmentedControl
          aria-label="What the report says"
          fullWidth
          mb={12}
          value={form.values.outcome}
          onChange={(outcome) => form.set({ outcome: outcome as typeof form.values.outcome })}
          data={[
            { value: 'IN_ORDER', label: standing.outcomes.inOrder },
            { value: 'OUT_OF_THE_ORDINARY', label: standing.outcomes.outOfTheOrdinary },
          ]}
        />
        <div className={classes.figures}>
          {standing.components.map((component) => (
            <div key={component.code} className={classes.figure}>
              <TextInput
                label={component.title}
                description={rangeWords(component)}
                inputMode="decimal"
                value={values[component.code] ?? ''}
                onChange={(event) => form.set({ values: { ...values, [component.code]: event.currentTarget.value } })}
              />
              <NativeSelect
                aria-label={`Unit of ${component.title}`}
                value={units[component.code] ?? component.unit}
                data={component.units}
                onChange={(event) => form.set({ units: { ...units, [component.code]: event.currentTarget.value } })}
              />
            </div>
          ))}
        </div>
        <div className={classes.when}>
          <TextInput label="Taken on" type="date" max={today.date} {...form.text('date')} />
          <TextInput label="at" type="time" {...form.text('time')} />
        </div>
        <Textarea label="Note" autosize minRows={2} maxLength={500} mb={14} {...form.text('note')} />
        <Refusal error={enter.error} />
        <Button type="submit" loading={enter.isPending} disabled={!readable || !date || !time}>
          Enter the result
        </Button>
      </form>
    </Modal>
  );
}

function rangeWords({ low, high, unit }: Standing['components'][number]): string | undefined {
  if (low != null && high != null) return `usually ${low} to ${high} ${unit}`;
  if (high != null) return `usually up to ${high} ${unit}`;
  if (low != null) return `usually from ${low} ${unit}`;
  return undefined;
}
