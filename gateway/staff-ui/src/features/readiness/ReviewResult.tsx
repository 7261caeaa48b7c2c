import { Button, Group, Textarea } from '@mantine/core';
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
      <Textarea
        label={`Your word on the ${standing.title}`}
        autosize
        minRows={1}
        maxLength={500}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Group mt={8} gap={8}>
        <Button size="compact-md" loading={review.isPending} onClick={() => say('ACCEPTED')}>
          Accept {standing.title}
        </Button>
        <Button size="compact-md" variant="default" loading={review.isPending} onClick={() => say('REPEAT')}>
          Repeat {standing.title}
        </Button>
      </Group>
      <Refusal error={review.error} />
    </div>
  );
}
