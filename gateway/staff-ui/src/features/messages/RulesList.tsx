import { Table } from '@mantine/core';
import { sentence } from '../../lib/names';
import { Answer } from '../../ui/Answer';
import { Panel } from '../../ui/Panel';
import classes from './messages.module.css';
import { channelName, templateName } from './states';
import { durationWords, type MessageRule, useMessageRules, whenWords } from './words';

/** The rule table as it is in force: what leads to which message, when, and where the numbers come from. */
export function RulesList() {
  const rules = useMessageRules();
  return (
    <Panel flush>
      <Answer query={rules} what="rules" rows={8}>
        {(all) => (
          <Table.ScrollContainer minWidth={760}>
            <Table>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>Message</Table.Th>
                  <Table.Th>When</Table.Th>
                  <Table.Th>Channels</Table.Th>
                  <Table.Th>Source</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {all.map((rule) => (
                  <Row key={rule.id} rule={rule} />
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )}
      </Answer>
    </Panel>
  );
}

function Row({ rule }: { rule: MessageRule }) {
  return (
    <Table.Tr>
      <Table.Td>
        {rule.inWords}
        <small className={classes.small}>
          {rule.id}, version {rule.version}; words: {templateName(rule.template)}
          {rule.routes.length > 0 && `; only for ${rule.routes.join(', ')}`}
        </small>
      </Table.Td>
      <Table.Td>
        {whenWords(rule)}
        <small className={classes.small}>
          {sentence(rule.occasion)}; of use for {durationWords(rule.expiresAfter)}
        </small>
      </Table.Td>
      <Table.Td>{rule.channels.map(channelName).join(', then ')}</Table.Td>
      <Table.Td className={classes.why}>{rule.source}</Table.Td>
    </Table.Tr>
  );
}
