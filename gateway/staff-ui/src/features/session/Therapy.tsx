import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useStaffNames } from '../../api/names';
import { useMay } from '../../api/session';
import {
  type AgreedTouch,
  type TherapySaid,
  type TherapyStands,
  touches,
  touchesLeft,
  withEntries,
} from '../../lib/therapy';
import { useRecording } from '../../offline/Recording';
import { Disclosure } from '../../ui/Disclosure';
import { Facts } from '../../ui/Facts';
import { Note } from '../../ui/Note';
import { Panel } from '../../ui/Panel';
import { useDraftForm } from '../../ui/useDraftForm';
import type { SessionView } from './queries';

type Charted = NonNullable<SessionView['therapy']>;

const drugWorks = ({ status }: SessionView) => status === 'DOSING' || status === 'RECOVERY';

/**
 * The therapy as everybody at the chair must know it: who is with the patient, music, intention, agreed touch. What waits
 * on this device counts as said.
 */
export function TherapyPanel({ session, therapy }: { session: SessionView; therapy: Charted }) {
  const staffName = useStaffNames();
  const may = useMay('NURSE', 'PRESCRIBER', 'THERAPIST') && session.allowed.includes('CHART_THERAPY');
  const { ofKind, record } = useRecording(session.sessionId);
  const waiting = ofKind('therapy').filter(({ kept }) => kept.entry.refused === undefined);
  const stands = withEntries(
    charted(therapy),
    waiting.map(({ body }) => body),
  );
  const whom = therapy.therapistId != null ? staffName(therapy.therapistId) : 'the therapist';
  return (
    <Panel title="Therapy" aside={waiting.length > 0 && <span>waiting to be saved</span>}>
      {drugWorks(session) && !stands.present && (
        <Note kind="alert">The drug works and no therapist is charted as present.</Note>
      )}
      <Facts
        facts={[
          ['With the patient', stands.present ? whom : 'nobody charted'],
          ['Music', stands.music ?? 'not charted'],
          ['Intention', stands.intention ?? 'not charted'],
          ['Touch today', stands.touchWords ? `${touches[stands.touch]}; ${stands.touchWords}` : touches[stands.touch]],
        ]}
      />
      {may && (
        <>
          <Group my={10}>
            <Button variant="default" onClick={() => void record('therapy', { therapistPresent: !stands.present })}>
              {stands.present ? 'The therapist leaves' : 'The therapist is present'}
            </Button>
          </Group>
          <Disclosure summary="Chart music, intention or agreed touch">
            <ChartTherapy
              sessionId={session.sessionId}
              agreeable={touchesLeft(stands.touch, session.dose?.started === true)}
              record={(said) => record('therapy', said)}
            />
          </Disclosure>
        </>
      )}
    </Panel>
  );
}

const charted = ({ therapistId, music, intention, touch, touchWords }: Charted): TherapyStands => ({
  present: therapistId != null,
  music: music ?? null,
  intention: intention ?? null,
  touch,
  touchWords: touchWords ?? null,
});

const nothing = { music: '', intention: '', touch: '' as AgreedTouch | '', touchWords: '' };

interface ChartProps {
  sessionId: string;
  /** What touch may still be agreed to. */
  agreeable: AgreedTouch[];
  record: (said: TherapySaid) => Promise<void>;
}

/** What does not fit is stopped here, because an entry may leave long after it was typed. */
function ChartTherapy({ sessionId, agreeable, record }: ChartProps) {
  const form = useDraftForm(`therapy.${sessionId}`, nothing);
  const { music, intention, touch, touchWords } = form.values;
  const said: TherapySaid = {
    music: music.trim() || undefined,
    intention: intention.trim() || undefined,
    touch: touch && agreeable.includes(touch) ? touch : undefined,
    touchWords: (touch && touchWords.trim()) || undefined,
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const sent = form.values;
        void record(said).then(() => form.clearSent(sent));
      }}
    >
      <TextInput label="Music from now on" maxLength={200} mb={10} {...form.text('music')} />
      <TextInput label="Intention, in the patient’s words" maxLength={1000} mb={10} {...form.text('intention')} />
      <NativeSelect
        label="Touch the patient agrees to"
        description="Under the drug it is only ever narrowed"
        data={[{ value: '', label: 'not spoken of' }, ...agreeable.map((value) => ({ value, label: touches[value] }))]}
        mb={10}
        {...form.text('touch')}
      />
      {touch && <TextInput label="How, in words" maxLength={500} mb={10} {...form.text('touchWords')} />}
      <Button type="submit" disabled={!said.music && !said.intention && !said.touch}>
        Chart it
      </Button>
    </form>
  );
}
