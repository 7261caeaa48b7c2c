import { Button, Group, Modal, NativeSelect, Stack } from '@mantine/core';
import { useState } from 'react';
import { useChairNames, useStaffNames } from '../../api/names';
import { useCommand } from '../../api/useCommand';
import { useClinic } from '../../app/clinic';
import { dayTimeOf } from '../../lib/time';
import { Answer } from '../../ui/Answer';
import { Note } from '../../ui/Note';
import { Refusal } from '../../ui/Refusal';
import { offers, reasonsOf } from './offers';
import { type ChangeReason, changeReasons, sendMove, type Target, useOutlook, type Visit } from './queries';
import { RulesAndOffers } from './RulesAndOffers';
import { seriesOf } from './words';

interface Props {
  session: Visit;
  name: string;
  to: Target;
  close: () => void;
}

/** What becomes of a drop: the rule that refuses it with what works nearby, or why it is to be moved. */
export function DroppedSession({ session, name, to: dropped, close }: Props) {
  const { zone } = useClinic();
  const [to, setTo] = useState(dropped);
  const [reason, setReason] = useState<ChangeReason>('PATIENT_REQUEST');
  const outlook = useOutlook(session, to);
  const move = useCommand({
    name: `move.${session.sessionId}`,
    send: (target: Target, key) => sendMove(session, target, reason, key),
    refresh: [['scheduling'], ['treatment'], ['notification']],
    done: close,
  });
  const where = useWhere(session, to);
  const elsewhere = ({ startsAt, chairId }: { startsAt: string; chairId: string }) =>
    startsAt !== session.startsAt || chairId !== session.chairId;
  return (
    <Modal opened onClose={close} title={`Move ${name}`} centered>
      <Stack gap={12}>
        <div>
          {seriesOf(session)}, {dayTimeOf(session.startsAt, zone)} to <b>{dayTimeOf(to.startsAt, zone)}</b>
          {where && `, ${where}`}
        </div>
        <Answer query={outlook} what="rules" rows={2}>
          {({ reasons, alternatives }) =>
            reasons.length > 0 ? (
              <>
                <Note kind="alert" loud>
                  <b>It cannot go there.</b> It stays where it is.
                </Note>
                <RulesAndOffers rules={reasons} offers={alternatives.filter(elsewhere)} take={setTo} />
              </>
            ) : (
              <NativeSelect
                label="Why"
                data={changeReasons}
                value={reason}
                onChange={({ currentTarget: { value } }) => setReason(value as ChangeReason)}
              />
            )
          }
        </Answer>
        <Refusal error={move.error} />
        <RulesAndOffers rules={reasonsOf(move.error)} offers={offers(move.error)} take={setTo} />
        <Group>
          {outlook.data?.reasons.length === 0 && (
            <Button onClick={() => move.mutate(to)} loading={move.isPending}>
              Move
            </Button>
          )}
          <Button variant="default" onClick={close}>
            Leave it
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function useWhere(session: Visit, to: Target): string {
  const chairName = useChairNames();
  const staffName = useStaffNames();
  return [
    to.chairId !== undefined && to.chairId !== session.chairId && chairName(to.chairId),
    to.nurseId !== undefined && to.nurseId !== session.nurseId && `with ${staffName(to.nurseId)}`,
    to.therapistId !== undefined && to.therapistId !== session.therapistId && `with ${staffName(to.therapistId)}`,
  ]
    .filter(Boolean)
    .join(', ');
}
