import { Button, Select, Stack } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { Note } from '../../ui/Note';
import { Panel } from '../../ui/Panel';
import { Refusal } from '../../ui/Refusal';
import { usePatientSearch } from '../patients/queries';
import classes from './messages.module.css';
import { languageName, type Template, usePreview } from './words';

interface Props {
  templateId: string;
  wordings: Template['wordings'];
}

/** These words as one patient would read them; nothing is sent. */
export function PreviewWords({ templateId, wordings }: Props) {
  const [typed, setTyped] = useState('');
  const [wanted] = useDebouncedValue(typed.trim(), 150);
  const [patientId, setPatientId] = useState<string | null>(null);
  const found = usePatientSearch(wanted);
  const preview = usePreview(templateId);
  const shown = preview.data;
  return (
    <Panel title="As a patient reads it">
      <Stack gap={12}>
        <Select
          label="Patient"
          placeholder="Type a name"
          searchable
          searchValue={typed}
          onSearchChange={setTyped}
          data={(found.data?.patients ?? []).map((one) => ({ value: one.patientId, label: one.displayName }))}
          value={patientId}
          onChange={setPatientId}
          nothingFoundMessage={wanted ? 'Nobody by these letters' : undefined}
        />
        <Button
          variant="default"
          disabled={!patientId}
          loading={preview.isPending}
          onClick={() => patientId && preview.mutate({ wordings, patientId })}
        >
          Show
        </Button>
        <Refusal error={preview.error} />
        {shown && (
          <>
            <small className={classes.small}>
              In {languageName(shown.language)}
              {shown.visitIsExample && '; no visit lies ahead, so the day is an example'}. Nothing is sent.
            </small>
            <b>{shown.email.subject}</b>
            <p className={classes.body}>{shown.email.body}</p>
            <b>Text, {shown.text.body.length} characters</b>
            <p className={classes.body}>{shown.text.body}</p>
          </>
        )}
        {!shown && !preview.error && (
          <Note kind="plain">Choose somebody to see their name, language and next visit.</Note>
        )}
      </Stack>
    </Panel>
  );
}
