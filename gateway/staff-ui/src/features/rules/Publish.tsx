import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { intake } from '../../api/clients';
import { answer } from '../../api/http';
import { useMay } from '../../api/session';
import { idempotent, ifVersion, useCommand } from '../../api/useCommand';
import { plainDate } from '../../lib/time';
import { Note } from '../../ui/Note';
import { Panel } from '../../ui/Panel';
import { Refusal } from '../../ui/Refusal';
import { type RuleLine, ruleBookKey } from './queries';

interface Props {
  line: RuleLine;
  /** Whether something was typed that is not in the saved draft: nobody publishes what was not tried. */
  unsaved: boolean;
}

/** The last step: the draft becomes the next version. Takes a medical director. */
export function Publish({ line, unsaved }: Props) {
  const director = useMay('MEDICAL_DIRECTOR');
  const client = useQueryClient();
  const publish = useCommand({
    name: `rule-publication.${line.ruleId}`,
    send: (version: number, key) =>
      answer(
        intake.POST('/api/intake/rule-book/{ruleId}/publication', {
          params: { path: { ruleId: line.ruleId } },
          headers: { ...idempotent(key), ...ifVersion(version) },
        }),
      ),
    refresh: [['intake']],
  });
  if (!line.draft) return null;
  const { effectiveFrom } = line.draft.content;
  return (
    <Panel title="Publish">
      {director ? (
        <>
          <p style={{ marginTop: 0 }}>
            From {plainDate(effectiveFrom)} on, every verdict that is not decided yet goes by this version. What was
            decided before stays as it was.
          </p>
          <Button loading={publish.isPending} disabled={unsaved} onClick={() => publish.mutate(line.version)}>
            Publish this version
          </Button>
          {unsaved && <p>Save the draft first, so that what you publish is what was tried.</p>}
          <div style={{ marginTop: 12 }}>
            <Refusal
              error={publish.error}
              reload={() => {
                publish.reset();
                void client.invalidateQueries({ queryKey: ruleBookKey });
              }}
            />
          </div>
        </>
      ) : (
        <Note kind="plain">A medical director publishes it.</Note>
      )}
    </Panel>
  );
}
