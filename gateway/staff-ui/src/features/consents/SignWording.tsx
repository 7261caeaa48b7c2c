import { Button, Checkbox, SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import { intake } from '../../api/clients';
import type { components } from '../../api/generated/intake';
import { answer } from '../../api/http';
import { idempotent, useCommand } from '../../api/useCommand';
import { Disclosure } from '../../ui/Disclosure';
import { Refusal } from '../../ui/Refusal';
import type { Patient } from '../patients/queries';
import { Choices } from './Choices';
import classes from './consents.module.css';
import type { ConsentText, Wording } from './queries';
import { SignaturePad } from './SignaturePad';
import { isSignature, type Stroke, written } from './strokes';
import { signingWords } from './words';

type Request = components['schemas']['ConsentRequest'];

interface Props {
  patient: Patient;
  text: ConsentText;
  wording: Wording;
  done: () => void;
}

/** Choices, signature and who else was there. A signature is no draft: it is gone when the page is left. */
export function SignWording({ patient, text, wording, done }: Props) {
  const words = signingWords(wording.language);
  const fullName = `${patient.givenName} ${patient.familyName}`;
  const [how, setHow] = useState<'draw' | 'type'>('draw');
  const [read, setRead] = useState(false);
  const [strokes, setStrokes] = useState<readonly Stroke[]>([]);
  const [printed, setPrinted] = useState(fullName);
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<Record<string, string>>({});
  const [witness, setWitness] = useState('');
  const [interpreter, setInterpreter] = useState('');
  const sign = useSigning(patient.patientId, done);
  const name = how === 'draw' ? printed : typed;
  const complete =
    read &&
    name.trim() !== '' &&
    wording.choices.every(({ id }) => chosen[id]) &&
    (how === 'type' || isSignature(strokes));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        sign.mutate({
          scope: text.scope,
          textVersion: text.version,
          language: wording.language,
          textHash: wording.hash,
          choices: Object.entries(chosen).map(([choice, option]) => ({ choice, option })),
          signedName: name,
          strokes: how === 'draw' ? strokes.map(written) : undefined,
          device: navigator.userAgent.slice(0, 200),
          witness: witness.trim() || undefined,
          interpreter: interpreter.trim() || undefined,
        });
      }}
    >
      <Choices
        choices={wording.choices}
        chosen={chosen}
        choose={(choice, option) => setChosen((before) => ({ ...before, [choice]: option }))}
      />
      <Checkbox
        size="md"
        my={16}
        label={words.read}
        checked={read}
        onChange={(e) => setRead(e.currentTarget.checked)}
      />
      <SegmentedControl
        aria-label={words.howTo}
        mb={12}
        value={how}
        onChange={(value) => setHow(value as typeof how)}
        data={[
          { value: 'draw', label: words.draw },
          { value: 'type', label: words.type },
        ]}
      />
      {how === 'draw' ? (
        <>
          <SignaturePad words={words} strokes={strokes} change={setStrokes} />
          <TextInput
            label={words.printedName}
            my={12}
            value={printed}
            onChange={(e) => setPrinted(e.currentTarget.value)}
            autoComplete="off"
          />
        </>
      ) : (
        <TextInput
          className={classes.typed}
          label={words.typedName}
          mb={12}
          value={typed}
          onChange={(e) => setTyped(e.currentTarget.value)}
          autoComplete="off"
        />
      )}
      <Disclosure summary="Witness or interpreter">
        <TextInput label="Witness" mb={8} value={witness} onChange={(e) => setWitness(e.currentTarget.value)} />
        <TextInput
          label="Interpreter, by name or number"
          value={interpreter}
          onChange={(e) => setInterpreter(e.currentTarget.value)}
        />
      </Disclosure>
      <Refusal error={sign.error} />
      <Button type="submit" size="md" mt={16} disabled={!complete} loading={sign.isPending}>
        {words.sign}
      </Button>
    </form>
  );
}

const useSigning = (patientId: string, done: () => void) =>
  useCommand({
    name: `consent.${patientId}`,
    send: (body: Request, key) =>
      answer(
        intake.POST('/api/intake/patients/{patientId}/consents', {
          params: { path: { patientId } },
          headers: idempotent(key),
          body,
        }),
      ),
    refresh: [['intake']],
    done,
  });
