import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { intake } from '../../api/clients';
import { useNow } from '../../api/clock';
import { answer } from '../../api/http';
import { messageOf } from '../../api/problem';
import { idempotent, useCommand } from '../../api/useCommand';
import { relative } from '../../lib/time';
import { Note } from '../../ui/Note';
import type { ReviewQueue } from './queries';

/** As the instrument CHECK-IN numbers its answers. */
const moods = ['', 'their mood is a little worse', 'their mood is much worse'];
const sideEffects = [
  '',
  'they feel sick or vomit',
  'they have a headache',
  'they feel dizzy or unsteady',
  'they feel unreal or far away',
  'they have trouble passing water',
  'something else bothers them',
];

/** What a patient said on the morning after that somebody should call about. */
export function CheckInNote({
  patientId,
  displayName,
  sheetId,
  mood,
  sideEffect,
  answeredAt,
}: ReviewQueue['checkIns'][number]) {
  const now = useNow();
  const seen = useCommand({
    name: `check-in.${sheetId}`,
    send: (_: null, key) =>
      answer(
        intake.POST('/api/intake/check-ins/{sheetId}/seen', {
          params: { path: { sheetId } },
          headers: idempotent(key),
        }),
      ),
    refresh: [['intake']],
  });
  const said = [sideEffects[sideEffect], moods[mood]].filter(Boolean).join(', and ');
  return (
    <Note
      kind="due"
      action={
        <Button
          size="compact-md"
          variant="default"
          loading={seen.isPending}
          onClick={() => seen.mutate(null)}
          aria-label={`The check-in of ${displayName} is seen to`}
        >
          Seen to
        </Button>
      }
    >
      <b>
        <Link to="/patients/$patientId" params={{ patientId }}>
          {displayName}
        </Link>
        , the morning after:
      </b>{' '}
      {said}, said {relative(answeredAt, now)}. {seen.error && <span role="alert">{messageOf(seen.error)}</span>}
    </Note>
  );
}
