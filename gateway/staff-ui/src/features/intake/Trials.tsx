import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { Empty } from '../../ui/Answer';
import { Icon } from '../../ui/Icon';
import { Panel } from '../../ui/Panel';
import { Status } from '../../ui/Status';
import classes from './intake.module.css';
import type { Screening } from './queries';

type Judged = Screening['trials'][number];

/** A trial as it is being typed; figures stay text until they are sent. */
export interface TrialDraft {
  drug: string;
  dose: string;
  weeks: string;
  adherence: string;
  response: string;
  whyStopped: string;
  currentEpisode: boolean;
  startedOn: string;
  endedOn: string;
}

const emptyTrial: TrialDraft = {
  drug: '',
  dose: '',
  weeks: '',
  adherence: '',
  response: '',
  whyStopped: 'NO_OR_LITTLE_RESPONSE',
  currentEpisode: true,
  startedOn: '',
  endedOn: '',
};

const reasons = [
  { value: 'NO_OR_LITTLE_RESPONSE', label: 'No or little response' },
  { value: 'SIDE_EFFECTS', label: 'Side effects' },
  { value: 'OTHER', label: 'Another reason' },
  { value: 'STILL_TAKING', label: 'Still taking it' },
];

interface Props {
  trials: TrialDraft[];
  /** How the saved trials were judged, in their order. */
  judged: Judged[];
  change: (trials: TrialDraft[]) => void;
  errors: Record<string, string>;
}

/** Every antidepressant tried, with what makes a trial adequate: dose, weeks, taken as prescribed, effect. */
export function Trials({ trials, judged, change, errors }: Props) {
  const patch = (index: number, part: Partial<TrialDraft>) =>
    change(trials.map((trial, at) => (at === index ? { ...trial, ...part } : trial)));
  const add = (
    <Button variant="default" onClick={() => change([...trials, emptyTrial])} leftSection={<Icon name="plus" />}>
      Add a trial
    </Button>
  );
  return (
    <Panel title="Antidepressant trials" aside={trials.length > 0 && add}>
      {trials.length === 0 && <Empty action={add}>No trial is recorded yet.</Empty>}
      {trials.map((trial, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: trials are told apart by their place while they are typed
        <fieldset key={index} className={classes.trial}>
          <legend>
            Trial {index + 1}
            {trial.drug && `: ${trial.drug}`}
          </legend>
          <TrialFields
            trial={trial}
            patch={(part) => patch(index, part)}
            error={(field) => errors[`trials[${index}].${field}`]}
          />
          <Judgement trial={trial} judged={judged[index]} />
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            mt={8}
            onClick={() => change(trials.filter((_, at) => at !== index))}
          >
            Remove trial {index + 1}
          </Button>
        </fieldset>
      ))}
    </Panel>
  );
}

/** Whether the trial counts, as of the last save; nothing while another drug is being typed in its place. */
function Judgement({ trial, judged }: { trial: TrialDraft; judged: Judged | undefined }) {
  if (!judged || judged.trial.drug !== trial.drug) return null;
  const { counts, adequate, against, remarks } = judged.finding;
  const verdict = counts ? 'Counts: adequate and failed' : adequate ? 'Adequate, does not count' : 'Not adequate';
  return (
    <div style={{ marginTop: 10 }}>
      <Status tone={counts ? 'ok' : 'due'} icon={counts ? 'check' : 'question'}>
        {verdict}
      </Status>{' '}
      {[...against, ...remarks].join('; ')}
    </div>
  );
}

interface FieldsProps {
  trial: TrialDraft;
  patch: (part: Partial<TrialDraft>) => void;
  error: (field: string) => string | undefined;
}

function TrialFields({ trial, patch, error }: FieldsProps) {
  const text = (field: keyof TrialDraft, wire: string) => ({
    value: String(trial[field] ?? ''),
    error: error(wire),
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLSelectElement>) =>
      patch({ [field]: event.currentTarget.value }),
  });
  return (
    <>
      <div className={classes.row}>
        <TextInput label="Drug" required autoComplete="off" {...text('drug', 'drug')} />
        <TextInput
          label="Highest dose, mg a day"
          required
          inputMode="decimal"
          {...text('dose', 'doseMilligramsPerDay')}
        />
        <TextInput
          label="Weeks at that dose"
          description="or the dates below"
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          inputMode="numeric"
          {...text('weeks', 'weeks')}
        />
      </div>
      <div className={classes.row}>
        <TextInput label="Taken as prescribed, %" inputMode="numeric" {...text('adherence', 'adherencePercent')} />
        <TextInput label="Improvement, %" required inputMode="numeric" {...text('response', 'responsePercent')} />
        <NativeSelect label="Why it ended" data={reasons} {...text('whyStopped', 'whyStopped')} />
      </div>
      <div className={classes.row}>
        <TextInput type="date" label="First day, if known" {...text('startedOn', 'startedOn')} />
        <TextInput
          type="date"
          label="Last day, if known"
          disabled={trial.whyStopped === 'STILL_TAKING'}
          {...text('endedOn', 'endedOn')}
        />
      </div>
      <Checkbox
        label="In the current episode"
        checked={trial.currentEpisode}
        onChange={(event) => patch({ currentEpisode: event.currentTarget.checked })}
      />
    </>
  );
}
