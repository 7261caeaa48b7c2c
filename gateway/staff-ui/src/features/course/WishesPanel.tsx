import { Chip, Group, Input, NativeSelect, TextInput } from '@mantine/core';
import { useClinicDetails } from '../../app/clinic';
import { Panel } from '../../ui/Panel';
import type { useDraftForm } from '../../ui/useDraftForm';
import { ProtocolFacts } from './ProtocolFacts';
import { inForce, useProtocols, type Weekday } from './queries';
import type { Wanted } from './useProposals';

const weekdays: [Weekday, string][] = [
  ['MONDAY', 'Mon'],
  ['TUESDAY', 'Tue'],
  ['WEDNESDAY', 'Wed'],
  ['THURSDAY', 'Thu'],
  ['FRIDAY', 'Fri'],
  ['SATURDAY', 'Sat'],
  ['SUNDAY', 'Sun'],
];

interface Props {
  form: ReturnType<typeof useDraftForm<Wanted>>;
  today: string;
}

/** Which protocol, and when the patient would like to come. */
export function WishesPanel({ form, today }: Props) {
  const protocols = useProtocols();
  const listed = useClinicDetails().data?.skills.map(({ name }) => name) ?? [];
  const known = inForce(protocols.data ?? [], today);
  const protocol = known.find(({ protocolId }) => protocolId === form.values.protocolId);
  return (
    <Panel title="Protocol and wishes">
      <NativeSelect
        label="Protocol"
        mb={10}
        data={known.map(({ protocolId, name }) => ({ value: protocolId, label: name }))}
        {...form.text('protocolId')}
      />
      {protocol && <ProtocolFacts protocol={protocol} />}
      <TextInput label="Not before" type="date" min={today} my={10} {...form.text('from')} />
      <Chip.Group multiple value={form.values.weekdays} onChange={(days) => form.set({ weekdays: days as Weekday[] })}>
        <Group gap={6} role="group" aria-label="Weekdays the patient can come" mb={10}>
          {weekdays.map(([day, label]) => (
            <Chip key={day} value={day} size="sm">
              {label}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      {listed.length > 0 && (
        <Chip.Group multiple value={form.values.skills} onChange={(skills) => form.set({ skills })}>
          <Input.Label labelElement="div" id="skills-needed">
            Skills this patient needs
          </Input.Label>
          <Group gap={6} role="group" aria-labelledby="skills-needed" mb={10}>
            {listed.map((name) => (
              <Chip key={name} value={name} size="sm">
                {name}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      )}
      <Group grow>
        <TextInput label="Earliest" type="time" {...form.text('earliest')} />
        <TextInput label="Latest" type="time" {...form.text('latest')} />
      </Group>
    </Panel>
  );
}
