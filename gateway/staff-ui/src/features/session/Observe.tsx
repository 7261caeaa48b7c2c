import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../../api/session';
import { useClinic } from '../../app/clinic';
import { sentence } from '../../lib/names';
import { sightInWords } from '../../lib/sight';
import { timeOf } from '../../lib/time';
import { useRecording } from '../../offline/Recording';
import { Disclosure } from '../../ui/Disclosure';
import { Panel } from '../../ui/Panel';
import { useDraftForm } from '../../ui/useDraftForm';
import { YesNo } from '../../ui/YesNo';
import type { SessionView } from './queries';
import { sedationLabels } from './scales';
import classes from './session.module.css';

type Sight = SessionView['vitals']['observations'][number]['sight'];

const sites = ['CLEAN', 'SORE', 'RED', 'SWOLLEN', 'LEAKING', 'DISLODGED'] as const;
const nothing = {
  sedation: '',
  dissociation: '',
  nausea: '',
  pain: '',
  vomited: null as boolean | null,
  ivSite: '',
  note: '',
};

/** What people see between two sets of vitals, newest first, and where the next is written down. */
export function Observed({ session }: { session: SessionView }) {
  const { zone } = useClinic();
  const { observations } = session.vitals;
  const may = useMay('NURSE', 'PRESCRIBER', 'THERAPIST') && session.allowed.includes('RECORD_OBSERVATION');
  if (!may && observations.length === 0) return null;
  return (
    <Panel title="Seen">
      <ol className={classes.log}>
        {observations.toReversed().map(({ id, seenAt, sight }) => (
          <li key={id}>
            <time dateTime={seenAt}>{timeOf(seenAt, zone)}</time>
            <span>{sightInWords(sight)}</span>
          </li>
        ))}
      </ol>
      {may && (
        <Disclosure summary="Note what you see">
          <Observe session={session} />
        </Disclosure>
      )}
    </Panel>
  );
}

function Observe({ session }: { session: SessionView }) {
  const form = useDraftForm(`seen.${session.sessionId}`, nothing);
  const { record } = useRecording(session.sessionId);
  const [wrong, setWrong] = useState<Record<string, string>>({});
  const { values, text, errors } = form;
  const scores = ['dissociation', 'nausea', 'pain'] as const;
  const submit = () => {
    const slips = scores.filter((name) => values[name] !== '' && !fits(name, values[name]));
    setWrong(Object.fromEntries(slips.map((name) => [name, name === 'dissociation' ? '0 to 24' : '0 to 10'])));
    if (slips.length > 0) return;
    const said = {
      sedation: number(values.sedation),
      dissociation: number(values.dissociation),
      nausea: number(values.nausea),
      pain: number(values.pain),
      vomited: values.vomited ?? undefined,
      ivSite: (values.ivSite || undefined) as Sight['ivSite'] | undefined,
      note: values.note.trim() || undefined,
    };
    if (Object.values(said).every((value) => value === undefined)) return;
    void record('observation', said).then(() => form.clearSent(values));
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className={classes.fields}>
        <NativeSelect
          label="How awake, MOAA/S"
          data={[{ value: '', label: 'not scored' }, ...sedationLabels]}
          {...text('sedation')}
        />
        {scores.map((name) => (
          <TextInput
            key={name}
            label={name === 'dissociation' ? 'CADSS-6 now, 0 to 24' : `${sentence(name)}, 0 to 10`}
            inputMode="numeric"
            {...text(name)}
            error={wrong[name] ?? errors[name]}
          />
        ))}
        {session.route === 'IV' && (
          <NativeSelect
            label="IV site"
            data={[
              { value: '', label: 'not looked at' },
              ...sites.map((site) => ({ value: site, label: sentence(site) })),
            ]}
            {...text('ivSite')}
          />
        )}
      </div>
      <YesNo label="Vomited" value={values.vomited} change={(vomited) => form.set({ vomited })} wary />
      <Textarea label="Note for the chart" autosize minRows={2} mb={10} {...text('note')} />
      <Button type="submit">Add to the chart</Button>
    </form>
  );
}

const number = (typed: string) => (typed.trim() === '' ? undefined : Number(typed));

/** What does not fit its scale is said here, because an entry may leave long after it was typed. */
const fits = (name: 'dissociation' | 'nausea' | 'pain', typed: string) =>
  /^\d{1,2}$/.test(typed.trim()) && Number(typed) <= (name === 'dissociation' ? 24 : 10);
