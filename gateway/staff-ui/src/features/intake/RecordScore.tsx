import { Button, Menu } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMay } from '../../api/session';
import { Icon } from '../../ui/Icon';
import { type Assessment, type Instrument, useInstruments } from './queries';

interface Props {
  patientId: string;
  occasion: Assessment['occasion'];
  /** Instruments that have a button of their own beside this menu. */
  without?: string[];
}

/** Every instrument of the clinic: those that the patient answers, and those that a clinician rates. */
export function RecordScore({ patientId, occasion, without = [] }: Props) {
  const may = useMay('NURSE', 'PRESCRIBER', 'THERAPIST');
  const instruments = useInstruments();
  const offered = (instruments.data?.instruments ?? []).filter(({ id }) => !without.includes(id));
  if (!may || offered.length === 0) return null;
  const item = (instrument: Instrument) => (
    <Menu.Item
      key={instrument.id}
      renderRoot={(props) => (
        <Link
          {...props}
          to="/patients/$patientId/assess/$instrument"
          params={{ patientId, instrument: instrument.id }}
          search={{ occasion }}
        />
      )}
    >
      {instrument.id}: {instrument.title}
    </Menu.Item>
  );
  const by = (rater: Instrument['ratedBy']) => offered.filter(({ ratedBy }) => ratedBy === rater).map(item);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<Icon name="plus" />}>
          Record a score
        </Button>
      </Menu.Target>
      <Menu.Dropdown maw="calc(100vw - 24px)" mah="70vh" style={{ overflowY: 'auto' }}>
        <Menu.Label>Answered by the patient</Menu.Label>
        {by('PATIENT')}
        <Menu.Label>Rated by a clinician</Menu.Label>
        {by('CLINICIAN')}
      </Menu.Dropdown>
    </Menu>
  );
}
