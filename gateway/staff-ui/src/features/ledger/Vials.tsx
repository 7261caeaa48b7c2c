import { Button, Group, Menu, Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay } from '../../api/session';
import { plainDate } from '../../lib/time';
import { Refusal } from '../../ui/Refusal';
import { Status } from '../../ui/Status';
import { useOpenVial, type VialActionName } from './commands';
import classes from './ledger.module.css';
import type { VialRow } from './queries';
import { VialAction } from './VialAction';
import { vialName } from './words';

/** What is on hand, the first to expire first. */
export function Vials({ vials, balancesShown }: { vials: VialRow[]; balancesShown: boolean }) {
  const [asked, setAsked] = useState<{ vial: VialRow; action: VialActionName } | null>(null);
  return (
    <>
      {asked && <VialAction {...asked} close={() => setAsked(null)} />}
      <Table.ScrollContainer minWidth={640}>
        <Table verticalSpacing={8} aria-label="Vials on hand">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Vial</Table.Th>
              <Table.Th>Drug</Table.Th>
              <Table.Th>Expires</Table.Th>
              <Table.Th>State</Table.Th>
              {balancesShown && <Table.Th ta="right">Left</Table.Th>}
              <Table.Th ta="right" className="db-no-print">
                <span className={classes.unseen}>What to do</span>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {vials.map((vial) => (
              <Vial key={vial.vialId} vial={vial} ask={(action) => setAsked({ vial, action })} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  );
}

function Vial({ vial, ask }: { vial: VialRow; ask: (action: VialActionName) => void }) {
  const nurse = useMay('NURSE', 'PRESCRIBER');
  const open = useOpenVial(vial.vialId);
  const name = vialName(vial);
  return (
    <Table.Tr>
      <Table.Td>
        <Link to="/ledger/entries" search={{ vial: vial.vialId }} className={classes.name}>
          {name}
        </Link>
        <Refusal error={open.error} />
      </Table.Td>
      <Table.Td>
        {vial.drug}
        <small className={classes.quiet}>
          {vial.strength} mg/mL, {vial.size} mL
        </small>
      </Table.Td>
      <Table.Td>{plainDate(vial.expiresOn)}</Table.Td>
      <Table.Td>
        <State vial={vial} />
      </Table.Td>
      {vial.balance != null && (
        <Table.Td ta="right" className={classes.figure}>
          {vial.balance} mL
        </Table.Td>
      )}
      <Table.Td className="db-no-print">
        <Group gap={8} wrap="nowrap" justify="flex-end">
          {nurse && vial.status === 'SEALED' && !vial.expired && (
            <Button
              size="compact-md"
              variant="default"
              aria-label={`Open ${name}`}
              loading={open.isPending}
              onClick={() => open.mutate(null)}
            >
              Open
            </Button>
          )}
          {nurse && vial.status === 'OPEN' && !vial.expired && (
            <Button size="compact-md" variant="default" aria-label={`Draw from ${name}`} onClick={() => ask('draw')}>
              Draw
            </Button>
          )}
          <More name={name} ask={ask} />
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}

function State({ vial }: { vial: VialRow }) {
  if (vial.status === 'EXPIRED') {
    return (
      <Status tone="due" icon="pause">
        Set apart
      </Status>
    );
  }
  if (vial.expired) {
    return (
      <Status tone="alert" icon="bang">
        Expired
      </Status>
    );
  }
  return vial.status === 'OPEN' ? (
    <Status tone="ok" icon="drop">
      Open
    </Status>
  ) : (
    <Status tone="booked" icon="shield">
      Sealed
    </Status>
  );
}

function More({ name, ask }: { name: string; ask: (action: VialActionName) => void }) {
  const nurse = useMay('NURSE', 'PRESCRIBER');
  const manager = useMay('MANAGER');
  if (!nurse && !manager) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button size="compact-md" variant="default" aria-label={`More about ${name}`}>
          More
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {nurse && !manager && <Menu.Item onClick={() => ask('count')}>Count</Menu.Item>}
        {nurse && <Menu.Item onClick={() => ask('waste')}>Waste</Menu.Item>}
        <Menu.Item onClick={() => ask('expire')}>Set apart as expired</Menu.Item>
        <Menu.Item onClick={() => ask('transfer')}>Transfer</Menu.Item>
        <Menu.Item onClick={() => ask('lose')}>Report a loss</Menu.Item>
        {manager && <Menu.Item onClick={() => ask('adjust')}>Adjust</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  );
}
