import { Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { treatment } from '../../api/clients';
import { useNow } from '../../api/clock';
import { answer } from '../../api/http';
import { useClinic } from '../../app/clinic';
import { plural, sentence } from '../../lib/names';
import { addDays, localDateOf } from '../../lib/time';
import { Answer, Empty } from '../../ui/Answer';
import { Panel } from '../../ui/Panel';

const DAYS = 90;

/** How often each check stood in the way, and how often a prescriber's word stood against it: what to talk about. */
export function OverrideRates() {
  const { zone } = useClinic();
  const until = localDateOf(useNow(), zone);
  const from = addDays(until, -DAYS);
  const rates = useQuery({
    queryKey: ['treatment', 'overrides', until],
    queryFn: ({ signal }) =>
      answer(treatment.GET('/api/treatment/gate/overrides', { params: { query: { from, until } }, signal })),
    staleTime: 5 * 60_000,
  });
  return (
    <Panel title="How often the gate was overridden" aside={<span>{`last ${DAYS} days`}</span>}>
      <Answer query={rates} what="overrides of the gate" rows={4}>
        {({ sessions, withOverride, checks }) => {
          const found = checks.filter((check) => check.found > 0).toSorted((one, other) => other.found - one.found);
          if (found.length === 0) return <Empty>No check stood in the way of {plural(sessions, 'session')}.</Empty>;
          return (
            <>
              <p>
                {withOverride} of {plural(sessions, 'session')} with at least one override.
              </p>
              <Table.ScrollContainer minWidth={480}>
                <Table>
                  <Table.Thead>
                    <Table.Tr>
                      <Table.Th>Check</Table.Th>
                      <Table.Th ta="right">Stood in the way</Table.Th>
                      <Table.Th ta="right">Overridden</Table.Th>
                      <Table.Th ta="right">Rate</Table.Th>
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody>
                    {found.map(({ check, found: stood, overridden }) => (
                      <Table.Tr key={check}>
                        <Table.Td>{sentence(check)}</Table.Td>
                        <Table.Td ta="right">{stood}</Table.Td>
                        <Table.Td ta="right">{overridden}</Table.Td>
                        <Table.Td ta="right">{Math.round((100 * overridden) / stood)} %</Table.Td>
                      </Table.Tr>
                    ))}
                  </Table.Tbody>
                </Table>
              </Table.ScrollContainer>
            </>
          );
        }}
      </Answer>
    </Panel>
  );
}
