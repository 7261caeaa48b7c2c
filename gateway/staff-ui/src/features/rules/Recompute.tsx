import { Button } from '@mantine/core';
import { intake } from '../../api/clients';
import { answer } from '../../api/http';
import { useMay } from '../../api/session';
import { useCommand } from '../../api/useCommand';
import { plural } from '../../lib/names';
import { Note } from '../../ui/Note';
import { Panel } from '../../ui/Panel';
import { Refusal } from '../../ui/Refusal';

/** For whoever must vouch for the decisions: gives each anew from what it kept, by the rules of its own day. */
export function Recompute() {
  const may = useMay('MEDICAL_DIRECTOR', 'MANAGER', 'AUDITOR');
  const recompute = useCommand({
    name: 'recompute-decisions',
    send: () => answer(intake.POST('/api/intake/rule-book/recomputation')),
  });
  if (!may) return null;
  const done = recompute.data;
  return (
    <Panel title="Every decision, given anew">
      <p style={{ marginTop: 0 }}>
        A decision keeps the facts and the rule versions that it went by. This gives each of them anew and compares the
        reasons, however often the rules have changed since.
      </p>
      <Button variant="default" loading={recompute.isPending} onClick={() => recompute.mutate(undefined)}>
        Recompute every decision
      </Button>
      <div style={{ marginTop: 12 }}>
        {done && done.differing.length === 0 && (
          <Note kind="ok" loud>
            {plural(done.decisions, 'decision')} came out as decided. Half of the verdicts took at most{' '}
            {(done.p50Micros / 1000).toFixed(2)} ms, 99 of 100 at most {(done.p99Micros / 1000).toFixed(2)} ms.
          </Note>
        )}
        {done && done.differing.length > 0 && (
          <Note kind="alert" loud>
            <b>{plural(done.differing.length, 'decision')} came out otherwise:</b>{' '}
            {done.differing.map(({ screeningId }) => screeningId).join(', ')}
          </Note>
        )}
        <Refusal error={recompute.error} />
      </div>
    </Panel>
  );
}
