import { Table } from '@mantine/core';
import { plainDate } from '../../lib/time';
import { Answer } from '../../ui/Answer';
import { Panel } from '../../ui/Panel';
import { Status } from '../../ui/Status';
import { useRules } from '../intake/queries';
import { severityLook } from '../intake/Verdict';
import classes from './settings.module.css';

/** The rule table that gives a screening its verdict. */
export function RuleSettings() {
  const rules = useRules();
  return (
    <Panel flush>
      <Answer query={rules} what="rules" rows={10}>
        {({ rules: all }) => (
          <Table.ScrollContainer minWidth={760}>
            <Table>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>Rule</Table.Th>
                  <Table.Th>Weight</Table.Th>
                  <Table.Th>Says</Table.Th>
                  <Table.Th>In force from</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {all.map((rule) => {
                  const { tone, icon, word } = severityLook(rule.severity);
                  return (
                    <Table.Tr key={rule.ruleId}>
                      <Table.Td>
                        {rule.ruleId}, v{rule.ruleVersion}
                      </Table.Td>
                      <Table.Td>
                        <Status tone={tone} icon={icon}>
                          {word}
                        </Status>
                      </Table.Td>
                      <Table.Td>
                        {rule.sentence}
                        <div className={classes.source}>
                          {rule.source.citation} [{rule.source.mark}]
                        </div>
                      </Table.Td>
                      <Table.Td>{plainDate(rule.effectiveFrom)}</Table.Td>
                    </Table.Tr>
                  );
                })}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )}
      </Answer>
    </Panel>
  );
}
