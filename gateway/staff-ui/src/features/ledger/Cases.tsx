import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../../api/session';
import { useClinic } from '../../app/clinic';
import { dayTimeOf } from '../../lib/time';
import { Panel } from '../../ui/Panel';
import { Refusal } from '../../ui/Refusal';
import { Status } from '../../ui/Status';
import { useCloseCase } from './commands';
import classes from './ledger.module.css';
import type { CaseRow } from './queries';
import { caseWords } from './words';

/** What the system found, and how people explained it. */
export function Cases({ cases }: { cases: CaseRow[] }) {
  return (
    <Panel title="Discrepancies" flush>
      <ul className={classes.list}>
        {cases.map((found) => (
          <Case key={found.caseId} found={found} />
        ))}
      </ul>
    </Panel>
  );
}

function Case({ found }: { found: CaseRow }) {
  const { zone } = useClinic();
  const manager = useMay('MANAGER');
  const closed = found.closedAt != null;
  return (
    <li aria-label={caseWords(found.kind)}>
      <Status tone={closed ? 'ok' : 'alert'} icon={closed ? 'check' : 'bang'}>
        {closed ? 'Closed' : 'Open'}
      </Status>
      <span>
        <b>{caseWords(found.kind)}</b>
        {found.says && `: ${found.says}`}
        <small>
          {found.causeName}, {dayTimeOf(found.openedAt, zone)}
          {found.closedAt && `; closed by ${found.closedByName}: ${found.reason}`}
        </small>
      </span>
      {!closed && manager && (found.yours ? <small>Somebody else closes it.</small> : <Close found={found} />)}
    </li>
  );
}

function Close({ found }: { found: CaseRow }) {
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  const close = useCloseCase(found.caseId, () => setAsked(false));
  if (!asked) {
    return (
      <Button
        size="compact-md"
        variant="default"
        aria-label={`Close: ${caseWords(found.kind)}`}
        onClick={() => setAsked(true)}
      >
        Close
      </Button>
    );
  }
  return (
    <form
      className={classes.whole}
      onSubmit={(event) => {
        event.preventDefault();
        close.mutate(reason);
      }}
    >
      <Group align="end">
        <TextInput
          label="How it came about, and what was done"
          required
          style={{ flex: 1 }}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Button type="submit" loading={close.isPending}>
          Close the case
        </Button>
      </Group>
      <Refusal error={close.error} />
    </form>
  );
}
