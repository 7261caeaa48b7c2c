import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { intake } from '../../api/clients';
import { answer } from '../../api/http';
import { ifVersion, useCommand } from '../../api/useCommand';
import { Drafted } from '../../ui/Drafted';
import { Panel } from '../../ui/Panel';
import { Refusal } from '../../ui/Refusal';
import { useDraftForm } from '../../ui/useDraftForm';
import { Contraindications } from './Contraindications';
import { EpisodePanel } from './EpisodePanel';
import { draftOf, type FindingsDraft, noEpisode, pressuresOf, requestOf } from './findings';
import classes from './intake.module.css';
import type { Screening } from './queries';
import { Trials } from './Trials';
import { indications } from './words';

/** Everything that is found out before a decision. It is saved as it stands, as often as wanted. */
export function ScreeningEditor({ screening }: { screening: Screening }) {
  const { patientId, version } = screening;
  const client = useQueryClient();
  const form = useDraftForm<FindingsDraft>(`screening.${patientId}`, draftOf(screening));
  const { values, set, text } = form;
  const save = useCommand({
    name: `screening.${patientId}`,
    send: (draft: FindingsDraft) =>
      answer(
        intake.PUT('/api/intake/patients/{patientId}/screening', {
          params: { path: { patientId } },
          headers: ifVersion(draft.base),
          body: requestOf(draft),
        }),
      ),
    done: (saved) => {
      form.clear();
      client.setQueryData(['intake', 'screening', patientId], saved);
    },
    refresh: [['intake']],
  });
  const unreadable = pressuresOf(values.pressures) === null;
  return (
    <form
      noValidate
      className={classes.stack}
      onSubmit={(event) => {
        event.preventDefault();
        if (!unreadable) save.mutate(values, { onError: form.refuse });
      }}
    >
      <Drafted restored={form.restored} discard={form.clear} />
      <Panel title="Indication and medicines">
        <div className={classes.row}>
          <NativeSelect
            label="Indication"
            data={[{ value: '', label: 'Not said yet' }, ...indications]}
            {...text('indication')}
          />
          <TextInput
            label="Benzodiazepine, mg lorazepam-equivalent a day"
            inputMode="decimal"
            {...text('lorazepam')}
            error={form.errors.lorazepamEquivalentMilligrams}
          />
        </div>
        <Textarea label="Medicines now, one a line" autosize minRows={2} {...text('medications')} />
      </Panel>
      <Trials
        judged={screening.trials}
        trials={values.trials}
        change={(trials) => set({ trials })}
        errors={form.errors}
      />
      <EpisodePanel
        episode={values.episode ?? noEpisode}
        change={(episode) => set({ episode })}
        error={form.errors['episode.months']}
      />
      <Panel title="Vitals and weight">
        <div className={classes.row}>
          <TextInput
            label="Blood pressure"
            placeholder="132/84 128/80"
            autoComplete="off"
            {...text('pressures')}
            error={unreadable ? 'Type each reading as 132/84' : form.errors['vitals.bloodPressures']}
          />
          <TextInput label="Pulse a minute" inputMode="numeric" {...text('heartRate')} />
          <TextInput label="Oxygen, %" inputMode="numeric" {...text('oxygen')} />
          <TextInput
            label="Weight, kg"
            inputMode="decimal"
            {...text('weight')}
            error={form.errors['vitals.weightKilograms']}
          />
          <TextInput
            label="Height, cm"
            inputMode="decimal"
            {...text('height')}
            error={form.errors['vitals.heightCentimetres']}
          />
        </div>
      </Panel>
      <Contraindications screening={screening} values={values} set={set} />
      <div>
        <div className={classes.foot}>
          <Button type="submit" loading={save.isPending}>
            Save findings
          </Button>
          <span>Saving shows at once what the rules make of it.</span>
        </div>
        <div style={{ marginTop: 12 }}>
          <Refusal error={save.error} reload={() => set({ base: version })} />
        </div>
      </div>
    </form>
  );
}
