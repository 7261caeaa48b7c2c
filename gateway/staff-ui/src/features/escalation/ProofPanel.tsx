import { Button, Group, Table } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useNow } from '../../api/clock';
import { download } from '../../api/download';
import { useClinic } from '../../app/clinic';
import { monthName } from '../../lib/months';
import { sentence } from '../../lib/names';
import { localDateOf } from '../../lib/time';
import { Answer } from '../../ui/Answer';
import { CardTable } from '../../ui/CardTable';
import { MonthButtons } from '../../ui/MonthButtons';
import { Panel } from '../../ui/Panel';
import { Refusal } from '../../ui/Refusal';
import classes from './escalation.module.css';
import { useProof } from './queries';
import { took } from './words';

/** How soon somebody took charge, month by month, to be shown to whoever asks. */
export function ProofPanel() {
  const { zone } = useClinic();
  const running = localDateOf(useNow(), zone).slice(0, 7);
  const [chosen, setChosen] = useState<string | null>(null);
  const month = chosen ?? running;
  const proof = useProof(month);
  const save = useMutation({
    mutationFn: () => download(`/api/notification/escalation-proof/table?month=${month}`),
  });
  return (
    <Panel
      title={`Time until somebody took charge, ${monthName(month)}`}
      flush
      aside={
        <Group gap={6}>
          <MonthButtons month={month} last={running} onChoose={setChosen} />
          <Button size="compact-sm" variant="default" loading={save.isPending} onClick={() => save.mutate()}>
            Save as CSV
          </Button>
        </Group>
      }
    >
      <Refusal error={save.error} />
      <Answer
        query={proof}
        what="times of this month"
        rows={2}
        empty={{
          when: ({ lines }) => lines.every(({ flagged }) => flagged === 0),
          say: 'No answer was flagged in this month.',
        }}
      >
        {({ lines }) => (
          <CardTable label={92}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Urgency</Table.Th>
                <Table.Th>Flagged</Table.Th>
                <Table.Th>Median</Table.Th>
                <Table.Th>Worst</Table.Th>
                <Table.Th>In time</Table.Th>
                <Table.Th>Nobody yet</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody className={classes.figure}>
              {lines.map((line) => (
                <Table.Tr key={line.level ?? 'ALL'}>
                  <Table.Th scope="row">{line.level ? sentence(line.level) : 'All'}</Table.Th>
                  <Table.Td data-label="Flagged">{line.flagged}</Table.Td>
                  <Table.Td data-label="Median">{took(line.medianSeconds)}</Table.Td>
                  <Table.Td data-label="Worst">{took(line.worstSeconds)}</Table.Td>
                  <Table.Td data-label="In time">
                    {line.inTime} of {line.flagged} ({Math.round(line.shareInTime * 100)} %)
                  </Table.Td>
                  <Table.Td className={line.untaken > 0 ? classes.late : undefined} data-label="Nobody yet">
                    {line.untaken}
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
