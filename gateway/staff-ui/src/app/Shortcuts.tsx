import { Kbd, Modal, Switch, Table } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useSession } from '../api/session';
import { placesFor } from './places';

const OPEN = 'daybreak:shortcuts';
const SEQUENCE_MS = 1_500;

export const openShortcuts = () => window.dispatchEvent(new Event(OPEN));

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** The list under "?" and the single keys themselves, which can be switched off (WCAG 2.1.4). */
export function Shortcuts() {
  const [open, setOpen] = useState(false);
  const [on, setOn] = useLocalStorage({ key: 'daybreak.single-keys', defaultValue: true });
  const mine = placesFor(useSession().roles);
  useSingleKeys(on, () => setOpen(true));
  useEffect(() => {
    const show = () => setOpen(true);
    window.addEventListener(OPEN, show);
    return () => window.removeEventListener(OPEN, show);
  }, []);
  return (
    <Modal opened={open} onClose={() => setOpen(false)} title="Keyboard shortcuts">
      <Table>
        <Table.Tbody>
          <Row keys={['Ctrl', 'K']} does="Search patients and actions" />
          <Row keys={['?']} does="This list" />
          {mine.map((place) => (
            <Row key={place.to} keys={['g', place.key]} does={`Go to ${place.name}`} />
          ))}
          <Row keys={['n']} does="New inquiry" />
          <Row keys={['0', '–', '3']} does="Answer a questionnaire’s item and go to the next" />
          <Row keys={['Enter']} does="Add the typed set of vitals" />
        </Table.Tbody>
      </Table>
      <Switch
        mt="md"
        label="Single keys are on"
        checked={on}
        onChange={(event) => setOn(event.currentTarget.checked)}
      />
    </Modal>
  );
}

function Row({ keys, does }: { keys: string[]; does: string }) {
  return (
    <Table.Tr>
      <Table.Td w={120}>
        {keys.map((key) => (
          <Kbd key={key} mr={4}>
            {key}
          </Kbd>
        ))}
      </Table.Td>
      <Table.Td>{does}</Table.Td>
    </Table.Tr>
  );
}

function useSingleKeys(on: boolean, showList: () => void): void {
  const navigate = useNavigate();
  const mine = placesFor(useSession().roles);
  useEffect(() => {
    if (!on) return;
    let leader = 0;
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
      if (document.querySelector('[role="dialog"]')) return;
      if (event.key === '?') showList();
      if (event.key === 'n') void navigate({ to: '/patients/new' });
      const place = event.timeStamp - leader < SEQUENCE_MS && mine.find(({ key }) => key === event.key);
      leader = event.key === 'g' ? event.timeStamp : 0;
      if (place) void navigate({ to: place.to });
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  });
}
