import { Button, Checkbox, Textarea } from '@mantine/core';
import { useMay } from '../../api/session';
import { useClinic } from '../../app/clinic';
import { sentence } from '../../lib/names';
import { timeOf } from '../../lib/time';
import { Disclosure } from '../../ui/Disclosure';
import type { IconName } from '../../ui/Icon';
import { Panel } from '../../ui/Panel';
import { Refusal } from '../../ui/Refusal';
import { Status, type Tone } from '../../ui/Status';
import { useDraftForm } from '../../ui/useDraftForm';
import { useSessionCommands } from './commands';
import type { GateCheckView, SessionView } from './queries';
import classes from './session.module.css';

const verdicts: Record<GateCheckView['verdict'], { word: string; tone: Tone; icon: IconName }> = {
  GO: { word: 'Go', tone: 'ok', icon: 'check' },
  HOLD: { word: 'Hold', tone: 'due', icon: 'pause' },
  STOP: { word: 'Stop', tone: 'alert', icon: 'cross' },
};

/** Each check with its verdict and the reason; what stands in the way comes first. */
export function GateFindings({ session, reload }: { session: SessionView; reload: () => void }) {
  const { zone } = useClinic();
  const { gate } = session;
  const standing = gate.checks.filter(({ verdict, override }) => verdict !== 'GO' && !override);
  const passed = gate.checks.filter((check) => !standing.includes(check));
  const when = gate.checkedAt
    ? `checked ${timeOf(gate.checkedAt, zone)}${gate.recheckAt ? `, again at ${timeOf(gate.recheckAt, zone)}` : ''}`
    : 'not checked yet; this is what is known so far';
  return (
    <Panel title="Gate" aside={<span>{when}</span>}>
      {standing.map((check) => (
        <Finding key={check.check} check={check} />
      ))}
      {passed.length > 0 && (
        <Disclosure summary={`${passed.length} of ${gate.checks.length} checks say go`}>
          {passed.map((check) => (
            <Finding key={check.check} check={check} />
          ))}
        </Disclosure>
      )}
      {session.allowed.includes('OVERRIDE_GATE') && <Override session={session} standing={standing} reload={reload} />}
    </Panel>
  );
}

function Finding({ check }: { check: GateCheckView }) {
  const { word, tone, icon } = verdicts[check.verdict];
  return (
    <div className={classes.finding}>
      <Status tone={tone} icon={icon}>
        {word}
      </Status>
      <div>
        <b>{sentence(check.check)}.</b> {check.why}
        <small>{check.source}</small>
        {check.override && <small>Overridden: {check.override.reason}</small>}
      </div>
    </div>
  );
}

interface OverrideProps {
  session: SessionView;
  standing: GateCheckView[];
  reload: () => void;
}

/** A prescriber may answer for a hold or stop by name and reason; some nobody may. */
function Override({ session, standing, reload }: OverrideProps) {
  const prescriber = useMay('PRESCRIBER');
  const open = standing.filter(({ overridableBy }) => overridableBy === 'PRESCRIBER');
  const { override } = useSessionCommands(session);
  const form = useDraftForm(`override.${session.sessionId}`, { checks: [] as string[], reason: '' });
  if (!prescriber || open.length === 0) return null;
  return (
    <Disclosure summary="Answer for a hold or stop as the prescriber">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const checks = form.values.checks as GateCheckView['check'][];
          override.mutate({ checks, reason: form.values.reason }, { onSuccess: form.clear, onError: form.refuse });
        }}
      >
        <Checkbox.Group
          label="I answer for"
          value={form.values.checks}
          onChange={(checks) => form.set({ checks })}
          error={form.errors.checks}
          mb={10}
        >
          {open.map(({ check }) => (
            <Checkbox key={check} value={check} label={sentence(check)} mt={8} />
          ))}
        </Checkbox.Group>
        <Textarea label="Because" required autosize minRows={2} mb={10} {...form.text('reason')} />
        <Button type="submit" loading={override.isPending} disabled={form.values.checks.length === 0}>
          Override
        </Button>
        <Refusal error={override.error} reload={reload} placed={['checks', 'reason']} />
      </form>
    </Disclosure>
  );
}
