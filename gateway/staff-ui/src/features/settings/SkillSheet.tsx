import { Chip, Group, Modal, NativeSelect, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { roleName } from '../../api/session';
import { sentence } from '../../lib/names';
import { Refusal } from '../../ui/Refusal';
import { SheetEnd } from '../../ui/SheetEnd';
import { useProtocols } from '../course/queries';
import classes from './settings.module.css';
import { credentialKinds, credentialName, type Skill } from './skills';

const askable: Skill['roles'] = ['NURSE', 'PRESCRIBER', 'THERAPIST'];

interface Props {
  /** The one that is changed, or null for a new one. */
  skill: Skill | null;
  pending: boolean;
  error: unknown;
  save: (skill: Skill) => void;
  close: () => void;
}

/** A skill of the clinic's list: its name stays, for people and courses go by it. */
export function SkillSheet({ skill, pending, error, save, close }: Props) {
  const protocols = useProtocols();
  const [name, setName] = useState(skill?.name ?? '');
  const [roles, setRoles] = useState<string[]>(skill?.roles ?? ['NURSE']);
  const [credential, setCredential] = useState<string>(skill?.credential ?? '');
  const [protocolIds, setProtocolIds] = useState<string[]>(skill?.protocolIds ?? []);
  const known = [...new Map((protocols.data ?? []).map((one) => [one.protocolId, one.name])).entries()];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save({
      name: name.trim(),
      roles: roles as Skill['roles'],
      credential: (credential || undefined) as Skill['credential'],
      protocolIds,
    });
  };
  return (
    <Modal opened onClose={close} title={skill ? `Change ${skill.name}` : 'Add a skill'} size="lg">
      <form onSubmit={submit}>
        <Stack gap={14}>
          {!skill && (
            <TextInput
              label="Skill"
              placeholder="Difficult venous access"
              required
              maxLength={80}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
          )}
          <Choice
            label="Asked of the"
            chosen={roles}
            choose={setRoles}
            all={askable.map((role) => [role, sentence(roleName(role))])}
          />
          <NativeSelect
            label="Counts only with"
            data={[
              { value: '', label: 'no credential' },
              ...credentialKinds.map((kind) => ({ value: kind, label: `${credentialName(kind)} in force` })),
            ]}
            value={credential}
            onChange={(event) => setCredential(event.currentTarget.value)}
          />
          <Choice
            label="Every visit of these protocols needs it"
            chosen={protocolIds}
            choose={setProtocolIds}
            all={known}
          />
          <Refusal error={error} />
          <SheetEnd does="Save" pending={pending} disabled={roles.length === 0} close={close} />
        </Stack>
      </form>
    </Modal>
  );
}

interface ChoiceProps {
  label: string;
  chosen: string[];
  choose: (chosen: string[]) => void;
  all: [value: string, label: string][];
}

function Choice({ label, chosen, choose, all }: ChoiceProps) {
  return (
    <Chip.Group multiple value={chosen} onChange={choose}>
      <div>
        <div className={classes.source}>{label}</div>
        <Group gap={6} role="group" aria-label={label}>
          {all.map(([value, words]) => (
            <Chip key={value} value={value} classNames={{ label: classes.chip }}>
              {words}
            </Chip>
          ))}
        </Group>
      </div>
    </Chip.Group>
  );
}
