import { notifications } from '@mantine/notifications';
import { scheduling } from '../../api/clients';
import type { components } from '../../api/generated/scheduling';
import { answer } from '../../api/http';
import { idempotent, ifVersion, useCommand } from '../../api/useCommand';

type Schemas = components['schemas'];
export type ClinicDetails = Schemas['ClinicView'];
export type Skill = Schemas['Skill'];
export type Member = Schemas['StaffView'];

export const credentialKinds = ['LICENCE', 'BOARD_CERTIFICATION', 'DEA_REGISTRATION', 'ACLS'] as const;

const credentialNames: Record<(typeof credentialKinds)[number], string> = {
  LICENCE: 'licence',
  BOARD_CERTIFICATION: 'board certification',
  DEA_REGISTRATION: 'DEA registration',
  ACLS: 'ACLS certificate',
};

export const credentialName = (kind: (typeof credentialKinds)[number]) => credentialNames[kind];

/** The list with this skill, in the place of the one of its name where there is one. */
export const withSkill = (skills: Skill[], skill: Skill): Skill[] =>
  skills.some(({ name }) => name === skill.name)
    ? skills.map((one) => (one.name === skill.name ? skill : one))
    : [...skills, skill];

export const withoutSkill = (skills: Skill[], gone: string): Skill[] => skills.filter(({ name }) => name !== gone);

/** What somebody is entered with when their skills are changed: those that the list lost go with the change. */
export const stillListed = (held: string[], listed: Skill[]): string[] =>
  held.filter((skill) => listed.some(({ name }) => name === skill));

/** Saves the clinic as it is shown with another list of skills; refused when somebody changed it meanwhile. */
export const useSaveSkills = (clinic: ClinicDetails, done: () => void) =>
  useCommand({
    name: `clinic.skills.${clinic.clinicId}`,
    send: (skills: Skill[], key) => {
      const { name, zone, openingHours, closedOn, chairs, chairsPerNurse } = clinic;
      return answer(
        scheduling.PUT('/api/scheduling/clinic', {
          headers: { ...idempotent(key), ...ifVersion(clinic.version) },
          body: { name, zone, openingHours, closedOn, chairs, chairsPerNurse, skills },
        }),
      );
    },
    refresh: [['scheduling']],
    done,
  });

/** Saves a person as they are shown with other skills; says how many booked sessions are left without one. */
export const useSaveSkillsOf = (member: Member, done: () => void) =>
  useCommand({
    name: `staff.skills.${member.staffId}`,
    send: (skills: string[], key) => {
      const { staffId, displayName, roles, credentials, shifts, leave, active } = member;
      return answer(
        scheduling.PUT('/api/scheduling/staff/{staffId}', {
          params: { path: { staffId } },
          headers: { ...idempotent(key), ...ifVersion(member.version) },
          body: { displayName, roles, credentials, shifts, leave, active, skills },
        }),
      );
    },
    refresh: [['scheduling']],
    done: ({ displayName, stranded }) => {
      notifications.show({
        message:
          stranded && stranded.length > 0
            ? `${displayName} is saved, and ${stranded.length} booked visits are left without what they need.`
            : `${displayName} is saved.`,
      });
      done();
    },
  });
