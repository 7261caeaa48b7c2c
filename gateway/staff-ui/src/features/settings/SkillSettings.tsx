import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { roleName, useMay } from '../../api/session';
import { Panel } from '../../ui/Panel';
import { Refusal } from '../../ui/Refusal';
import { useProtocols } from '../course/queries';
import { SkillSheet } from './SkillSheet';
import classes from './settings.module.css';
import { type ClinicDetails, credentialName, type Skill, useSaveSkills, withoutSkill, withSkill } from './skills';

/** What people can do beyond their roles: what the clinic's list has, who is asked for it, and which visits need it. */
export function SkillSettings({ clinic }: { clinic: ClinicDetails }) {
  const manager = useMay('MANAGER');
  const [open, setOpen] = useState<Skill | 'new' | null>(null);
  const save = useSaveSkills(clinic, () => setOpen(null));
  return (
    <Panel
      title="Skills beyond roles"
      aside={
        manager && (
          <Button size="compact-md" variant="default" onClick={() => setOpen('new')}>
            Add a skill
          </Button>
        )
      }
    >
      {clinic.skills.length === 0 && <p>None: people are told apart by their roles alone.</p>}
      <ul className={classes.skills}>
        {clinic.skills.map((skill) => (
          <li key={skill.name} aria-label={skill.name}>
            <span>
              <b>{skill.name}</b>
              <Asked skill={skill} />
            </span>
            {manager && (
              <Group gap={6}>
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={`Change ${skill.name}`}
                  onClick={() => setOpen(skill)}
                >
                  Change
                </Button>
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={`Remove ${skill.name}`}
                  loading={save.isPending}
                  onClick={() => save.mutate(withoutSkill(clinic.skills, skill.name))}
                >
                  Remove
                </Button>
              </Group>
            )}
          </li>
        ))}
      </ul>
      {!open && <Refusal error={save.error} />}
      {open && (
        <SkillSheet
          skill={open === 'new' ? null : open}
          pending={save.isPending}
          error={save.error}
          save={(skill) => save.mutate(withSkill(clinic.skills, skill))}
          close={() => setOpen(null)}
        />
      )}
    </Panel>
  );
}

function Asked({ skill: { roles, credential, protocolIds } }: { skill: Skill }) {
  const { data } = useProtocols();
  const named = (id: string) => data?.findLast((one) => one.protocolId === id)?.name ?? id;
  return (
    <small className={classes.source}>
      Asked of the {roles.map(roleName).join(' and the ')}
      {credential && `, with the ${credentialName(credential)} in force`}.{' '}
      {protocolIds.length > 0
        ? `Every visit of ${protocolIds.map(named).join('; ')} needs it.`
        : 'Only courses that ask for it need it.'}
    </small>
  );
}
