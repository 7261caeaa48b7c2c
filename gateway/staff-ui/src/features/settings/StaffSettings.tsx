import { Table } from '@mantine/core';
import { useNow } from '../../api/clock';
import { useStaff } from '../../api/names';
import { roleName } from '../../api/session';
import { useClinic } from '../../app/clinic';
import { sentence } from '../../lib/names';
import { addDays, localDateOf, plainDate } from '../../lib/time';
import { Answer } from '../../ui/Answer';
import { CardTable } from '../../ui/CardTable';
import { Panel } from '../../ui/Panel';
import { Status } from '../../ui/Status';
import { SkillsOf } from './SkillsOf';

/** A credential is shown as running out this many days before it does. */
const WARN_DAYS = 60;

/** Who works here, as what, when, and until when they may. */
export function StaffSettings() {
  const staff = useStaff();
  const { zone } = useClinic();
  const today = localDateOf(useNow(), zone);
  return (
    <Panel flush>
      <Answer query={staff} what="staff" empty={{ when: (all) => all.length === 0, say: 'Nobody is entered yet.' }}>
        {(all) => (
          <CardTable label={92}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Name</Table.Th>
                <Table.Th>Roles</Table.Th>
                <Table.Th>Shifts</Table.Th>
                <Table.Th>Credentials</Table.Th>
                <Table.Th>Skills</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {all.map((member) => (
                <Table.Tr key={member.staffId}>
                  <Table.Th scope="row">
                    {member.displayName}
                    {!member.active && ' (left)'}
                  </Table.Th>
                  <Table.Td data-label="Roles">{member.roles.map(roleName).join(', ')}</Table.Td>
                  <Table.Td data-label="Shifts">
                    {member.shifts
                      .map(
                        ({ weekday, from, to }) =>
                          `${sentence(weekday).slice(0, 3)} ${from.slice(0, 5)}–${to.slice(0, 5)}`,
                      )
                      .join(', ') || '–'}
                  </Table.Td>
                  <Table.Td data-label="Credentials">
                    {member.credentials.map(({ kind, expiresOn }) => (
                      <Credential key={kind} kind={kind} expiresOn={expiresOn} today={today} />
                    ))}
                  </Table.Td>
                  <Table.Td data-label="Skills">
                    <SkillsOf member={member} />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </CardTable>
        )}
      </Answer>
    </Panel>
  );
}

function Credential({ kind, expiresOn, today }: { kind: string; expiresOn: string; today: string }) {
  const expired = expiresOn < today;
  const soon = !expired && expiresOn < addDays(today, WARN_DAYS);
  return (
    <div>
      {kind === 'DEA_REGISTRATION' ? 'DEA registration' : kind === 'ACLS' ? 'ACLS' : sentence(kind)}{' '}
      {expired || soon ? (
        <Status tone={expired ? 'alert' : 'due'} icon={expired ? 'cross' : 'clock'}>
          {`${expired ? 'expired' : 'to'} ${plainDate(expiresOn)}`}
        </Status>
      ) : (
        `to ${plainDate(expiresOn)}`
      )}
    </div>
  );
}
