import { Button, Chip, Group, Table, TextInput } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay } from '../../api/session';
import { plainDate } from '../../lib/time';
import { Answer, Empty } from '../../ui/Answer';
import { CardTable } from '../../ui/CardTable';
import { Panel } from '../../ui/Panel';
import { Status } from '../../ui/Status';
import { overriderRole, versionName } from '../intake/ruleWords';
import { severityLook } from '../intake/Verdict';
import { type RuleLine, useRuleBook } from '../rules/queries';
import { Recompute } from '../rules/Recompute';
import classes from './settings.module.css';

const weights = [
  { code: 'BLOCK', word: 'Block' },
  { code: 'NEEDS_REVIEW', word: 'Review' },
  { code: 'NOTE', word: 'Note' },
  { code: 'DRAFT', word: 'With a draft' },
  { code: 'CLINIC', word: 'Changed here' },
];

/** The rule table that gives a screening its verdict, to be searched, and to be changed rule by rule. */
export function RuleSettings() {
  const book = useRuleBook();
  const mayEdit = useMay('MANAGER', 'MEDICAL_DIRECTOR');
  const [search, setSearch] = useState('');
  const [weight, setWeight] = useState('');
  return (
    <>
      <Group mb={14} gap={10} align="end">
        <TextInput
          label="Search rules"
          type="search"
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
          w={240}
        />
        <Chip.Group value={weight} onChange={(value) => setWeight(String(value))}>
          <Group gap={6} role="radiogroup" aria-label="Show">
            <Chip value="">All</Chip>
            {weights.map(({ code, word }) => (
              <Chip key={code} value={code}>
                {word}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
        {mayEdit && <AddRule />}
      </Group>
      <Panel flush>
        <Answer query={book} what="rules" rows={10}>
          {({ rules }) => {
            const found = rules.filter((line) => matches(line, weight) && mentions(line, search));
            return found.length === 0 ? <Empty>No rule matches.</Empty> : <RuleTable lines={found} />;
          }}
        </Answer>
      </Panel>
      <div style={{ marginTop: 14 }}>
        <Recompute />
      </div>
    </>
  );
}

function matches(line: RuleLine, weight: string): boolean {
  if (weight === 'DRAFT') return line.draft !== null && line.draft !== undefined;
  if (weight === 'CLINIC') return line.versions.some(({ rule }) => rule.clinics);
  return weight === '' || line.inForce?.severity === weight;
}

function mentions(line: RuleLine, search: string): boolean {
  const said = [line.ruleId, line.inForce?.sentence, line.draft?.content.sentence].join(' ').toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => said.includes(word));
}

function RuleTable({ lines }: { lines: RuleLine[] }) {
  return (
    <CardTable label={108} highlightOnHover>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Rule</Table.Th>
          <Table.Th>Weight</Table.Th>
          <Table.Th>Says</Table.Th>
          <Table.Th>May override</Table.Th>
          <Table.Th ta="right">Overridden</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {lines.map((line) => (
          <RuleRow key={line.ruleId} line={line} />
        ))}
      </Table.Tbody>
    </CardTable>
  );
}

function RuleRow({ line }: { line: RuleLine }) {
  const rule = line.inForce ?? line.versions[0]?.rule ?? line.draft?.content;
  if (!rule) return null;
  const { tone, icon, word } = severityLook(rule.severity);
  return (
    <Table.Tr>
      <Table.Td>
        <Link to="/settings/rules/$ruleId" params={{ ruleId: line.ruleId }} className={classes.rule}>
          {line.ruleId}
        </Link>
        <div className={classes.source}>
          {line.inForce
            ? `${versionName(line.inForce.ruleVersion)}, from ${plainDate(line.inForce.effectiveFrom)}`
            : 'not in force yet'}
        </div>
        {line.draft && (
          <Status tone="due" icon="clock">
            Draft
          </Status>
        )}
      </Table.Td>
      <Table.Td data-label="Weight">
        <Status tone={tone} icon={icon}>
          {word}
        </Status>
      </Table.Td>
      <Table.Td data-label="Says">
        {rule.sentence}
        <div className={classes.source}>
          {rule.source.citation} [{rule.source.mark}]
        </div>
      </Table.Td>
      <Table.Td data-label="May override" className={classes.who}>
        {rule.severity === 'BLOCK' ? overriderRole(rule.overridableBy) : ''}
      </Table.Td>
      <Table.Td data-label="Overridden" ta="right" className={classes.figure}>
        {rule.severity === 'BLOCK' || line.overridden > 0 ? line.overridden : ''}
      </Table.Td>
    </Table.Tr>
  );
}

/** A rule of the clinic's own begins with its name. */
function AddRule() {
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const slug = name
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (!open) {
    return (
      <Button variant="default" onClick={() => setOpen(true)}>
        Add a rule
      </Button>
    );
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (slug) void navigate({ to: '/settings/rules/$ruleId', params: { ruleId: `clinic.${slug}` } });
      }}
    >
      <Group gap={8} align="end">
        <TextInput
          label="Name of the new rule"
          data-autofocus
          value={name}
          maxLength={50}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" disabled={!slug}>
          Go on
        </Button>
      </Group>
    </form>
  );
}
