import { Button, Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { plural } from '../../lib/names';
import { Answer, Empty } from '../../ui/Answer';
import { Panel } from '../../ui/Panel';
import { VerdictChip } from '../intake/Verdict';
import { StageChip } from '../patients/StageChip';
import { type Effect, useEffectOf } from './queries';
import classes from './rules.module.css';

interface Props {
  ruleId: string;
  version: number;
}

/** Which current patients' verdicts the saved draft would change, before it counts. */
export function WhatIf({ ruleId, version }: Props) {
  const effect = useEffectOf(ruleId, version);
  return (
    <Panel
      title="What if: the saved draft, tried on every current patient"
      aside={
        <Button
          variant="default"
          size="compact-sm"
          flex="none"
          loading={effect.isFetching}
          onClick={() => void effect.refetch()}
        >
          Try again
        </Button>
      }
    >
      <Answer query={effect} what="effects" rows={5}>
        {(known) => (
          <>
            <Summary effect={known} />
            {known.changed.length > 0 && <Changed changed={known.changed} />}
            {!known.named && known.patients > known.unchanged && <Empty>Prescribers see who it is.</Empty>}
          </>
        )}
      </Answer>
    </Panel>
  );
}

function Summary({ effect }: { effect: Effect }) {
  return (
    <div className={classes.summary} role="status" aria-label="What would change">
      <p>
        Of {plural(effect.patients, 'current patient')}, {effect.unchanged} would see no difference
        {effect.otherReasons > 0 && ` and ${effect.otherReasons} would keep the verdict for other reasons`}.
      </p>
      {effect.shifts.length === 0 ? (
        <p>
          <b>No verdict would change.</b>
        </p>
      ) : (
        <ul>
          {effect.shifts.map(({ from, to, patients }) => (
            <li key={from + to}>
              <b className={classes.figure}>{patients}</b> <VerdictChip outcome={from} /> <Arrow />{' '}
              <VerdictChip outcome={to} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const Arrow = () => (
  <>
    <span aria-hidden="true">→</span>
    <span className={classes.unseen}> becomes </span>
  </>
);

function Changed({ changed }: { changed: Effect['changed'] }) {
  return (
    <Table.ScrollContainer minWidth={620}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Patient</Table.Th>
            <Table.Th>Verdict</Table.Th>
            <Table.Th>Because</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {changed.map((one) => (
            <Table.Tr key={one.patientId}>
              <Table.Td>
                <Link
                  to="/patients/$patientId"
                  params={{ patientId: one.patientId }}
                  search={{ tab: 'screening' }}
                  className={classes.patient}
                >
                  {one.displayName}
                </Link>
                <div className={classes.small}>
                  <StageChip stage={one.stage} courses={[]} />
                  {one.decided && ' decided; that stands'}
                </div>
              </Table.Td>
              <Table.Td>
                {one.from === one.to ? (
                  <>
                    stays <VerdictChip outcome={one.to} />
                  </>
                ) : (
                  <div className={classes.shift}>
                    <VerdictChip outcome={one.from} /> <Arrow /> <VerdictChip outcome={one.to} />
                  </div>
                )}
              </Table.Td>
              <Table.Td>
                <Reasons say="Would speak" reasons={one.appearing} />
                <Reasons say="Would no longer speak so" reasons={one.disappearing} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Reasons({ say, reasons }: { say: string; reasons: Effect['changed'][number]['appearing'] }) {
  return reasons.map(({ ruleId, sentence, evidence }) => (
    <div key={say + ruleId}>
      <span className={classes.small}>{say}:</span> {sentence}{' '}
      <span className={classes.small}>{evidence.join('; ')}</span>
    </div>
  ));
}
