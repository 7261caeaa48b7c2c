import { Button, Chip, Group, NativeSelect, TextInput } from '@mantine/core';
import { useId, useRef, useState } from 'react';
import type { components } from '../../api/generated/treatment';
import { sentence } from '../../lib/names';
import { parseVitals, vitalsInWords } from '../../lib/vitals';
import { Disclosure } from '../../ui/Disclosure';
import { Note } from '../../ui/Note';
import { useDraftForm } from '../../ui/useDraftForm';
import { sedationLabels } from './scales';
import classes from './session.module.css';

const symptoms = ['CHEST_PAIN', 'SEVERE_HEADACHE', 'NEUROLOGICAL_SIGN'] as const;

const nothing = { typed: '', sedation: '', dissociation: '', symptoms: [] as string[] };

type Reading = components['schemas']['ReadingRequest'];

interface Props {
  sessionId: string;
  /** Resolves when the set cannot be lost any more. */
  add: (reading: Reading) => Promise<void>;
}

/** A set typed as it is said. It is read back in words before it counts, and Enter adds it. */
export function VitalsEntry({ sessionId, add }: Props) {
  const form = useDraftForm(`vitals-entry.${sessionId}`, nothing);
  const input = useRef<HTMLInputElement>(null);
  const [tried, setTried] = useState(false);
  const readBack = useId();
  const read = parseVitals(form.values.typed);
  const [lost, setLost] = useState(false);
  const submit = async () => {
    setTried(!read.ok);
    if (!read.ok) return;
    const { sedation: moaas, dissociation, symptoms: seen } = form.values;
    const reading: Reading = {
      ...read.set,
      sedation: moaas === '' ? undefined : Number(moaas),
      dissociation: dissociation === '' ? undefined : Number(dissociation),
      symptoms: seen as Reading['symptoms'],
    };
    const kept = await add(reading).then(
      () => true,
      () => false,
    );
    setLost(!kept);
    if (!kept) return;
    form.clear();
    input.current?.focus();
  };
  const wrong = !read.ok && (tried || form.values.typed.length > 8);
  return (
    <form
      className={classes.entry}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextInput
        ref={input}
        classNames={{ input: classes.entryInput }}
        aria-label="Blood pressure, pulse, oxygen"
        aria-describedby={readBack}
        aria-invalid={wrong}
        placeholder="132/84 76 98"
        autoComplete="off"
        inputMode="text"
        value={form.values.typed}
        onChange={(event) => form.set({ typed: event.currentTarget.value })}
      />
      <Button type="submit" size="xl">
        Add set
      </Button>
      <div
        id={readBack}
        className={classes.reading}
        data-state={read.ok ? 'ok' : wrong ? 'wrong' : 'open'}
        aria-live="polite"
      >
        {read.ok ? vitalsInWords(read.set) : wrong ? read.why : 'Type as you would say it: pressure, pulse, oxygen.'}
      </div>
      {lost && (
        <Note kind="alert" loud>
          <b>This device cannot keep the set.</b> It is not saved; free some room on the device and add it again.
        </Note>
      )}
      <div className={classes.more}>
        <Disclosure summary="Sedation, dissociation, warning signs">
          <Group align="end">
            <NativeSelect
              label="MOAA/S"
              data={[{ value: '', label: 'not scored' }, ...sedationLabels]}
              {...form.text('sedation')}
            />
            <TextInput label="CADSS-6, 0 to 24" inputMode="numeric" w={140} {...form.text('dissociation')} />
            <Chip.Group multiple value={form.values.symptoms} onChange={(seen) => form.set({ symptoms: seen })}>
              <Group gap={6} role="group" aria-label="Warning signs">
                {symptoms.map((symptom) => (
                  <Chip key={symptom} value={symptom} color="red">
                    {sentence(symptom)}
                  </Chip>
                ))}
              </Group>
            </Chip.Group>
          </Group>
        </Disclosure>
      </div>
    </form>
  );
}
