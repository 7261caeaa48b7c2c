import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useStaffNames } from '../../api/names';
import { useMay } from '../../api/session';
import { Disclosure } from '../../ui/Disclosure';
import { Facts } from '../../ui/Facts';
import { Note } from '../../ui/Note';
import { Panel } from '../../ui/Panel';
import { Refusal } from '../../ui/Refusal';
import { useDraftForm } from '../../ui/useDraftForm';
import type { SessionView } from './queries';
import { type AgreedTouch, touches, useChartTherapy } from './therapy';

type Stands = NonNullable<SessionView['therapy']>;

/** The therapy as everybody at the chair must know it: who is with the patient, music, intention, agreed touch. */
export function TherapyPanel({ session, therapy }: { session: SessionView; therapy: Stands }) {
  const staffName = useStaffNames();
  const may = useMay('NURSE', 'PRESCRIBER', 'THERAPIST') && session.allowed.includes('CHART_THERAPY');
  const chart = useChartTherapy(session.sessionId);
  const present = therapy.therapistId != null;
  const words = therapy.touchWords ? `${touches[therapy.touch]}; ${therapy.touchWords}` : touches[therapy.touch];
  return (
    <Panel title="Therapy">
      {therapy.alone && <Note kind="alert">The drug works and no therapist is charted as present.</Note>}
      <Facts
        facts={[
          ['With the patient', present ? staffName(therapy.therapistId) : 'nobody charted'],
          ['Music', therapy.music ?? 'not charted'],
          ['Intention', therapy.intention ?? 'not charted'],
          ['Touch today', words],
        ]}
      />
      {may && (
        <>
          <Group my={10}>
            <Button
              variant="default"
              loading={chart.isPending}
              onClick={() => chart.mutate({ therapistPresent: !present })}
            >
              {present ? 'The therapist leaves' : 'The therapist is present'}
            </Button>
          </Group>
          <Refusal error={chart.error} />
          <Disclosure summary="Chart music, intention or agreed touch">
            <ChartTherapy sessionId={session.sessionId} />
          </Disclosure>
        </>
      )}
    </Panel>
  );
}

const nothing = { music: '', intention: '', touch: '' as AgreedTouch | '', touchWords: '' };

function ChartTherapy({ sessionId }: { sessionId: string }) {
  const chart = useChartTherapy(sessionId);
  const form = useDraftForm(`therapy.${sessionId}`, nothing);
  const { music, intention, touch, touchWords } = form.values;
  const said = {
    music: music.trim() || undefined,
    intention: intention.trim() || undefined,
    touch: touch || undefined,
    touchWords: (touch && touchWords.trim()) || undefined,
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        chart.mutate(said, { onSuccess: form.clear, onError: form.refuse });
      }}
    >
      <TextInput label="Music from now on" mb={10} {...form.text('music')} />
      <TextInput label="Intention, in the patient’s words" mb={10} {...form.text('intention')} />
      <NativeSelect
        label="Touch the patient agrees to"
        description="Under the drug it is only ever narrowed"
        data={[
          { value: '', label: 'not spoken of' },
          ...Object.entries(touches).map(([value, label]) => ({ value, label })),
        ]}
        mb={10}
        {...form.text('touch')}
      />
      {touch && <TextInput label="How, in words" mb={10} {...form.text('touchWords')} />}
      <Refusal error={chart.error} />
      <Button type="submit" loading={chart.isPending} disabled={Object.values(said).every((value) => !value)}>
        Chart it
      </Button>
    </form>
  );
}
