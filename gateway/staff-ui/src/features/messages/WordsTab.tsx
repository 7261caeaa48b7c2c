import { Button, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useStaffNames } from '../../api/names';
import { useMay } from '../../api/session';
import { useClinic } from '../../app/clinic';
import { dayTimeOf } from '../../lib/time';
import { Answer } from '../../ui/Answer';
import { Panel } from '../../ui/Panel';
import { Refusal } from '../../ui/Refusal';
import { SheetEnd } from '../../ui/SheetEnd';
import classes from './messages.module.css';
import { PreviewWords } from './PreviewWords';
import { templateName } from './states';
import { languageName, type Template, useTemplates, useWriteTemplate, type Wording } from './words';

/** The words of the clinic's messages, by template and language; a manager writes new versions of them. */
export function WordsTab() {
  const templates = useTemplates();
  const [chosen, setChosen] = useState<string>();
  return (
    <Answer query={templates} what="templates" rows={8}>
      {(all) => {
        const template = all.find(({ id }) => id === chosen) ?? all[0];
        return (
          <Stack gap={14}>
            <NativeSelect
              label="Message"
              maw={360}
              data={all.map(({ id }) => ({ value: id, label: templateName(id) }))}
              value={template?.id}
              onChange={(event) => setChosen(event.currentTarget.value)}
            />
            {template && <Words key={`${template.id}.${template.version}`} template={template} />}
          </Stack>
        );
      }}
    </Answer>
  );
}

function Words({ template }: { template: Template }) {
  const may = useMay('MANAGER');
  const [language, setLanguage] = useState('en');
  const [wordings, setWordings] = useState(template.wordings);
  const [writing, setWriting] = useState(false);
  const wording = wordings[language] ?? { subject: '', email: '', text: '' };
  const set = (patch: Partial<Wording>) => setWordings({ ...wordings, [language]: { ...wording, ...patch } });
  const leave = () => {
    setWordings(template.wordings);
    setWriting(false);
  };
  return (
    <div className={classes.words}>
      <Panel title={`${templateName(template.id)}, version ${template.version}`}>
        <Stack gap={12}>
          <Origin template={template} />
          <NativeSelect
            label="Language"
            data={Object.keys(template.wordings).map((code) => ({ value: code, label: languageName(code) }))}
            value={language}
            onChange={(event) => setLanguage(event.currentTarget.value)}
          />
          <Fields wording={wording} writing={writing} set={set} />
          {writing ? (
            <Publish template={template} wordings={wordings} close={leave} />
          ) : (
            may && (
              <Group>
                <Button onClick={() => setWriting(true)}>Write a new version…</Button>
              </Group>
            )
          )}
        </Stack>
      </Panel>
      <PreviewWords templateId={template.id} wordings={wordings} />
    </div>
  );
}

function Origin({ template }: { template: Template }) {
  const { zone } = useClinic();
  const staffName = useStaffNames();
  const last = template.own.at(-1);
  return (
    <small className={classes.small}>
      {last
        ? `Written by ${staffName(last.by)}, ${dayTimeOf(last.at, zone)}: ${last.reason}. `
        : 'As it ships with Daybreak. '}
      Used by {template.rules.join(', ')}.
    </small>
  );
}

interface FieldsProps {
  wording: Wording;
  writing: boolean;
  set: (patch: Partial<Wording>) => void;
}

function Fields({ wording, writing, set }: FieldsProps) {
  return (
    <>
      <TextInput
        label="Subject of the e-mail"
        value={wording.subject}
        readOnly={!writing}
        onChange={(event) => set({ subject: event.currentTarget.value })}
      />
      <Textarea
        label="E-mail"
        autosize
        minRows={6}
        value={wording.email}
        readOnly={!writing}
        onChange={(event) => set({ email: event.currentTarget.value })}
      />
      <Textarea
        label="Text message"
        autosize
        minRows={2}
        value={wording.text}
        readOnly={!writing}
        onChange={(event) => set({ text: event.currentTarget.value })}
      />
    </>
  );
}

interface PublishProps {
  template: Template;
  wordings: Template['wordings'];
  close: () => void;
}

function Publish({ template, wordings, close }: PublishProps) {
  const [reason, setReason] = useState('');
  const write = useWriteTemplate(template.id, close);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    write.mutate({ basedOn: template.version, wordings, reason: reason.trim() });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap={12}>
        <small className={classes.small}>
          Fields that are filled in: {template.fields.map((field) => `{${field}}`).join(' ')}. Messages that are planned
          already keep their words.
        </small>
        <TextInput
          label="Why"
          required
          maxLength={200}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Refusal error={write.error} />
        <SheetEnd does="Use from now on" pending={write.isPending} disabled={!reason.trim()} close={close} />
      </Stack>
    </form>
  );
}
