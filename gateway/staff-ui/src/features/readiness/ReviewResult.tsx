import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Refusal } from '../../ui/Refusal';
import { type Standing, useTestCommands } from './queries';
import classes from './readiness.module.css';

/** A prescriber's word on a result that is out of the ordinary: it does not stand in the way, or it must be done again. */
export function ReviewResult({ patientId, standing }: { patientId: string; standing: Standing }) {
  const [note, setNote] = useState('');
  const { review } = useTestCommands(patientId, standing.item, () => setNote(''));
  const { result } = standing;
  if (!result) return null;
  const say = (word: 'ACCEPTED' | 'REPEAT') =>
    review.mutate({ resultId: result.id, word, note: note.trim() || undefined });
  return (
    <div className={classes.review}>
      <TextInput
        label={`Your word on the ${standing.title}`}
        maxLength={500}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Button loading={review.isPending} onClick={() => say('ACCEPTED')} aria-label={`Accept ${standing.title}`}>
        Accept
      </Button>
      <Button
        variant="default"
        loading={review.isPending}
        onClick={() => say('REPEAT')}
        aria-label={`Repeat ${standing.title}`}
      >
        Repeat the test
      </Button>
      <Refusal error={review.error} />
    </div>
  );
}
