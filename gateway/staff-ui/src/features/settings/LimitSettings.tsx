import { Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { treatment } from '../../api/clients';
import { answer } from '../../api/http';
import { Answer } from '../../ui/Answer';
import { Panel } from '../../ui/Panel';
import classes from './settings.module.css';

/** Every limit of gate, dose, monitoring and discharge, with whose word it is. */
export function LimitSettings() {
  const limits = useQuery({
    queryKey: ['treatment', 'limits'],
    queryFn: ({ signal }) => answer(treatment.GET('/api/treatment/limits', { signal })),
    staleTime: 5 * 60_000,
  });
  return (
    <Panel flush>
      <Answer query={limits} what="limits" rows={10}>
        {(all) => (
          <Table.ScrollContainer minWidth={640}>
            <Table>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>Limit</Table.Th>
                  <Table.Th ta="right">Value</Table.Th>
                  <Table.Th>Source</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {all.map((limit) => (
                  <Table.Tr key={limit.key}>
                    <Table.Td>
                      {limit.meaning}
                      <div className={classes.source}>{limit.key}</div>
                    </Table.Td>
                    <Table.Td ta="right">{`${limit.values.join(', ')} ${limit.unit}`}</Table.Td>
                    <Table.Td className={classes.source}>
                      {limit.source} [{limit.mark}]
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )}
      </Answer>
    </Panel>
  );
}
