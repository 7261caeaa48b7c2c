import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useNow } from '../../api/clock';
import { usePatientNames } from '../../api/names';
import { useMay } from '../../api/session';
import { useClinic } from '../../app/clinic';
import { dayTimeOf, relative } from '../../lib/time';
import { Answer } from '../../ui/Answer';
import { Note } from '../../ui/Note';
import { Panel } from '../../ui/Panel';
import { Refusal } from '../../ui/Refusal';
import { SheetEnd } from '../../ui/SheetEnd';
import { Status } from '../../ui/Status';
import { MessageDrawer } from './MessageDrawer';
import classes from './messages.module.css';
import { type Failure, useDealtWith, useFailures } from './queries';
import { stateOf, templateName } from './states';

const todos: Record<Failure['todo'], string> = {
  CALL: 'Call',
  MEND_CONTACT: 'Mend the contact',
  ASK_FOR_CONSENT: 'Call, and ask for consent',
};

/** What did not go and a person should see to, the most pressing first. */
export function FailuresList() {
  const failures = useFailures();
  const nameOf = usePatientNames((failures.data?.failures ?? []).map(({ message }) => message.patientId));
  const [open, setOpen] = useState<string>();
  return (
    <Panel flush>
      <Answer
        query={failures}
        what="messages that did not go"
        empty={{ when: (all) => all.failures.length === 0, say: 'Every message went, or somebody has seen to it.' }}
      >
        {(all) => (
          <>
            {all.more && <Note kind="due">There are so many that older ones may be missing here.</Note>}
            <ul className={classes.list}>
              {all.failures.map((failure) => (
                <Row
                  key={failure.message.id}
                  failure={failure}
                  name={nameOf(failure.message.patientId)}
                  open={() => setOpen(failure.message.id)}
                />
              ))}
            </ul>
          </>
        )}
      </Answer>
      {open && <MessageDrawer messageId={open} show={setOpen} close={() => setOpen(undefined)} />}
    </Panel>
  );
}

function Row({ failure, name, open }: { failure: Failure; name: string; open: () => void }) {
  const { zone } = useClinic();
  const now = useNow();
  const may = useMay('FRONT_DESK', 'NURSE', 'MANAGER');
  const [settling, setSettling] = useState(false);
  const { message, todo, whatToDo, until } = failure;
  const state = stateOf(message);
  const what = templateName(message.template);
  return (
    <li>
      <div>
        <Link to="/patients/$patientId" params={{ patientId: message.patientId }} className={classes.name}>
          {name}
        </Link>
        <small className={classes.small}>{what}</small>
        {state && (
          <Status tone={state.tone} icon={state.icon}>
            {state.word}
          </Status>
        )}
      </div>
      <div>
        <b>{todos[todo]}</b>
        {until && (
          <small className={classes.small}>
            before {dayTimeOf(until, zone)}, {relative(until, now)}
          </small>
        )}
      </div>
      <div>
        {whatToDo}
        <small className={classes.small}>{message.why}</small>
      </div>
      <Group gap={8}>
        {may && (
          <Button size="compact-sm" onClick={() => setSettling(true)} aria-label={`Dealt with: ${what}, ${name}`}>
            Dealt with…
          </Button>
        )}
        <Button variant="default" size="compact-sm" onClick={open} aria-label={`Everything about ${what}, ${name}`}>
          Everything
        </Button>
      </Group>
      {settling && <Settle messageId={message.id} name={name} close={() => setSettling(false)} />}
    </li>
  );
}

function Settle({ messageId, name, close }: { messageId: string; name: string; close: () => void }) {
  const [note, setNote] = useState('');
  const settle = useDealtWith(messageId, close);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    settle.mutate(note.trim());
  };
  return (
    <Modal opened onClose={close} title={`Dealt with for ${name}`} closeButtonProps={{ 'aria-label': 'Close' }}>
      <form onSubmit={submit}>
        <Stack gap={14}>
          <TextInput
            label="What was done"
            placeholder="Called, she knows"
            required
            maxLength={200}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
            data-autofocus
          />
          <Refusal error={settle.error} />
          <SheetEnd does="Save" pending={settle.isPending} disabled={!note.trim()} close={close} />
        </Stack>
      </form>
    </Modal>
  );
}
