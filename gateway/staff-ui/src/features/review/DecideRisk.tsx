import { Button, Group, Radio, Stack, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { intake } from '../../api/clients';
import type { components } from '../../api/generated/intake';
import { answer } from '../../api/http';
import { idempotent, ifVersion, useCommand } from '../../api/useCommand';
import { Refusal } from '../../ui/Refusal';
import { useDraftForm } from '../../ui/useDraftForm';
import classes from './review.module.css';

type Verdict = components['schemas']['RiskDecisionRequest']['verdict'];

const verdicts: { value: Verdict; label: string; description: string }[] = [
  { value: 'SAFE_TO_CONTINUE', label: 'Safe to continue with a plan', description: 'Doses may be given again.' },
  { value: 'HOLD_TREATMENT', label: 'Hold treatment', description: 'No dose until a prescriber decides anew.' },
  { value: 'REFER', label: 'Refer', description: 'Others take over; no dose here until it is decided anew.' },
];

interface Props {
  patientId: string;
  assessmentId: string;
  version: number;
  close: () => void;
}

/** The second step, a prescriber's: until it is taken no dose is given. */
export function DecideRisk({ patientId, assessmentId, version, close }: Props) {
  const client = useQueryClient();
  const form = useDraftForm(`risk-decision.${assessmentId}`, { verdict: '', plan: '' });
  const decide = useCommand({
    name: `risk-decision.${assessmentId}`,
    send: ({ verdict, plan }: typeof form.values, key) =>
      answer(
        intake.POST('/api/intake/patients/{patientId}/risk-decisions', {
          params: { path: { patientId } },
          headers: { ...idempotent(key), ...ifVersion(version) },
          body: { assessmentId, verdict: verdict as Verdict, plan },
        }),
      ),
    refresh: [['intake'], ['treatment']],
    done: () => {
      form.clear();
      close();
    },
  });
  return (
    <form
      className={classes.step}
      onSubmit={(event) => {
        event.preventDefault();
        decide.mutate(form.values, { onError: form.refuse });
      }}
    >
      <Radio.Group
        label="Decision about this risk"
        required
        mb={10}
        value={form.values.verdict}
        onChange={(verdict) => form.set({ verdict })}
        error={form.errors.verdict}
      >
        <Stack gap={8} mt={6}>
          {verdicts.map((verdict) => (
            <Radio key={verdict.value} {...verdict} />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea label="Plan" required autosize minRows={2} mb={8} {...form.text('plan')} />
      <Group>
        <Button type="submit" loading={decide.isPending} disabled={!form.values.verdict || !form.values.plan.trim()}>
          Record the decision
        </Button>
        <Button variant="default" onClick={close}>
          Not now
        </Button>
      </Group>
      <Refusal
        error={decide.error}
        reload={() => void client.invalidateQueries({ queryKey: ['intake'] })}
        placed={['verdict', 'plan']}
      />
    </form>
  );
}
