import { Button, Group, Radio, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { intake } from '../../api/clients';
import { answer } from '../../api/http';
import { idempotent, ifVersion, useCommand } from '../../api/useCommand';
import { Refusal } from '../../ui/Refusal';
import { useDraftForm } from '../../ui/useDraftForm';
import type { Screening } from '../intake/queries';

interface Props {
  patientId: string;
  version: number;
  verdict: Screening['verdict'];
}

const nothing = { outcome: '', rationale: '', overrideReason: '' };

/** The prescriber decides; against a blocking rule only with a reason of its own. */
export function Decision({ patientId, version, verdict }: Props) {
  const client = useQueryClient();
  const form = useDraftForm(`decision.${patientId}`, nothing);
  const decide = useCommand({
    name: `decision.${patientId}`,
    send: ({ outcome, rationale, overrideReason }: typeof nothing, key) =>
      answer(
        intake.POST('/api/intake/patients/{patientId}/screening/decision', {
          params: { path: { patientId } },
          headers: { ...idempotent(key), ...ifVersion(version) },
          body: {
            outcome: outcome as 'ELIGIBLE' | 'DECLINED',
            rationale,
            overrideReason: overrideReason || undefined,
          },
        }),
      ),
    done: (decided) => {
      form.clear();
      client.setQueryData(['intake', 'screening', patientId], decided);
    },
    refresh: [['intake'], ['scheduling', 'candidates']],
  });
  const blocked = verdict.reasons.some(({ severity }) => severity === 'BLOCK');
  return (
    <form
      style={{ marginTop: 16 }}
      onSubmit={(event) => {
        event.preventDefault();
        decide.mutate(form.values, { onError: form.refuse });
      }}
    >
      <Radio.Group
        label="Decision"
        required
        value={form.values.outcome}
        onChange={(outcome) => form.set({ outcome })}
        error={form.errors.outcome}
        mb={10}
      >
        <Group mt={6}>
          <Radio value="ELIGIBLE" label="Eligible" />
          <Radio value="DECLINED" label="Decline" />
        </Group>
      </Radio.Group>
      <Textarea label="Rationale" required autosize minRows={3} mb={10} {...form.text('rationale')} />
      {blocked && form.values.outcome === 'ELIGIBLE' && (
        <Textarea
          label="Why eligible although a rule blocks it"
          required
          autosize
          minRows={2}
          mb={10}
          {...form.text('overrideReason')}
        />
      )}
      <Button type="submit" loading={decide.isPending} disabled={!form.values.outcome || !form.values.rationale.trim()}>
        Decide
      </Button>
      <div style={{ marginTop: 12 }}>
        <Refusal
          error={decide.error}
          reload={() => void client.invalidateQueries({ queryKey: ['intake'] })}
          placed={['outcome', 'rationale', 'overrideReason']}
        />
      </div>
    </form>
  );
}
