import { Table } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../../api/session';
import { Answer } from '../../ui/Answer';
import { CardTable } from '../../ui/CardTable';
import { Panel } from '../../ui/Panel';
import { BehindTally } from '../figures/BehindTally';
import { OpenFigure } from '../figures/OpenFigure';
import {
  type SessionCount,
  type SessionFigure,
  type SessionFigures,
  useSessionFigures,
  useSessionPatients,
} from './queries';

type Counts = SessionFigures['total'];

const columns: { name: string; figure: SessionFigure; of: (counts: Counts) => number }[] = [
  { name: 'Sessions', figure: 'ALL', of: ({ sessions }) => sessions },
  { name: 'Completed', figure: 'COMPLETED', of: ({ completed }) => completed },
  { name: 'Booked', figure: 'OPEN', of: ({ booked, inTreatment }) => booked + inTreatment },
  { name: 'Aborted', figure: 'ABORTED', of: ({ aborted }) => aborted },
  { name: 'Missed', figure: 'MISSED', of: ({ missed }) => missed },
  { name: 'Cancelled', figure: 'CANCELLED', of: ({ cancelled }) => cancelled },
  { name: 'of these late', figure: 'CANCELLED_LATE', of: ({ cancelledLate }) => cancelledLate },
  { name: 'Held at the gate', figure: 'WITH_HOLDS', of: ({ withHolds }) => withHolds },
  { name: 'With alerts', figure: 'WITH_ALERTS', of: ({ withAlerts }) => withAlerts },
];

/** A count that is opened, and what it is called: "Missed, 2026-11". */
type Opened = SessionCount & { name: string };

export function SessionsPanel() {
  const sessions = useSessionFigures();
  const [shown, setShown] = useState<Opened | null>(null);
  const open = useMay('MANAGER', 'PRESCRIBER') ? setShown : undefined;
  return (
    <Panel title="Sessions by month">
      <Answer
        query={sessions}
        what="figures"
        empty={{ when: ({ figures }) => figures.total.sessions === 0, say: 'No session was ever booked.' }}
      >
        {({ figures }) => (
          <CardTable wide label={116}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Month</Table.Th>
                {columns.map(({ name }) => (
                  <Table.Th key={name} ta="right">
                    {name}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {figures.periods.map(({ label, from, to, counts }) => (
                <Row key={label} name={label} between={{ from, to }} counts={counts} open={open} />
              ))}
              <Row name="All" between={{}} counts={figures.total} open={open} />
            </Table.Tbody>
          </CardTable>
        )}
      </Answer>
      {shown && <Behind opened={shown} onClose={() => setShown(null)} />}
    </Panel>
  );
}

interface RowProps {
  name: string;
  between: { from?: string; to?: string };
  counts: Counts;
  /** Opens who is behind a count, for those who may. */
  open: ((opened: Opened) => void) | undefined;
}

function Row({ name, between, counts, open }: RowProps) {
  return (
    <Table.Tr>
      <Table.Th scope="row">{name}</Table.Th>
      {columns.map(({ name: column, figure, of }) => {
        const called = `${column}, ${name}`;
        const mayOpen = open && of(counts) > 0;
        return (
          <Table.Td key={column} ta="right" data-label={column}>
            <OpenFigure name={called} open={mayOpen ? () => open({ figure, ...between, name: called }) : undefined}>
              {of(counts)}
            </OpenFigure>
          </Table.Td>
        );
      })}
    </Table.Tr>
  );
}

function Behind({ opened: { name, ...count }, onClose }: { opened: Opened; onClose: () => void }) {
  return <BehindTally name={name} when="Session" behind={useSessionPatients(count)} onClose={onClose} />;
}
