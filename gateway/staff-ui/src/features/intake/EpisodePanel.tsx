import { NativeSelect, TextInput } from '@mantine/core';
import { Panel } from '../../ui/Panel';
import type { EpisodeDraft } from './findings';
import classes from './intake.module.css';
import { severities } from './words';

const tried = [
  { value: '', label: 'Not asked yet' },
  { value: 'YES', label: 'Tried' },
  { value: 'NO', label: 'Not tried' },
];

interface Props {
  episode: EpisodeDraft;
  change: (episode: EpisodeDraft) => void;
  error: string | undefined;
}

/** What staging needs beside the trials: how long, how severe, what else was tried. */
export function EpisodePanel({ episode, change, error }: Props) {
  const field = (name: keyof EpisodeDraft) => ({
    value: episode[name],
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLSelectElement>) =>
      change({ ...episode, [name]: event.currentTarget.value }),
  });
  return (
    <Panel title="The present episode">
      <div className={classes.row}>
        <TextInput label="Months it has lasted" inputMode="numeric" error={error} {...field('months')} />
        <NativeSelect
          label="How severe, by your judgement"
          data={[{ value: '', label: 'Not judged yet' }, ...severities]}
          {...field('severity')}
        />
        <NativeSelect label="Augmentation" data={tried} {...field('augmentation')} />
        <NativeSelect label="Electroconvulsive therapy" data={tried} {...field('ect')} />
      </div>
    </Panel>
  );
}
