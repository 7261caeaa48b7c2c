import { Button, Chip, Group, Modal, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useMay } from '../../api/session';
import { useClinicDetails } from '../../app/clinic';
import { Refusal } from '../../ui/Refusal';
import { SheetEnd } from '../../ui/SheetEnd';
import { type Member, type Skill, stillListed, useSaveSkillsOf } from './skills';

/** What somebody can do beyond their roles, and a manager's way to change it. */
export function SkillsOf({ member }: { member: Member }) {
  const manager = useMay('MANAGER');
  const listed = useClinicDetails().data?.skills ?? [];
  const [open, setOpen] = useState(false);
  const held = stillListed(member.skills, listed);
  return (
    <>
      {held.join(', ') || '–'}{' '}
      {manager && listed.length > 0 && (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`Change what ${member.displayName} can do`}
          onClick={() => setOpen(true)}
        >
          Change
        </Button>
      )}
      {open && <Sheet member={member} held={held} listed={listed} close={() => setOpen(false)} />}
    </>
  );
}

interface Props {
  member: Member;
  held: string[];
  listed: Skill[];
  close: () => void;
}

function Sheet({ member, held, listed, close }: Props) {
  const [skills, setSkills] = useState(held);
  const save = useSaveSkillsOf(member, close);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(skills);
  };
  return (
    <Modal opened onClose={close} title={`What ${member.displayName} can do`}>
      <form onSubmit={submit}>
        <Stack gap={14}>
          <Chip.Group multiple value={skills} onChange={setSkills}>
            <Group gap={6} role="group" aria-label="Skills">
              {listed.map(({ name }) => (
                <Chip key={name} value={name}>
                  {name}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
          <Refusal error={save.error} />
          <SheetEnd does="Save" pending={save.isPending} close={close} />
        </Stack>
      </form>
    </Modal>
  );
}
