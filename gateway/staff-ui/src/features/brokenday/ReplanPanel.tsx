import { Button, Group, Stack } from '@mantine/core';
import { scheduling } from '../../api/clients';
import { answer } from '../../api/http';
import { usePatientNames, useStaffNames } from '../../api/names';
import { Problem } from '../../api/problem';
import { useMay } from '../../api/session';
import { idempotent, useCommand } from '../../api/useCommand';
import { useClinic } from '../../app/clinic';
import { plural } from '../../lib/names';
import { timeOf } from '../../lib/time';
import { Empty } from '../../ui/Answer';
import { Note } from '../../ui/Note';
import { Panel } from '../../ui/Panel';
import { Refusal } from '../../ui/Refusal';
import { CallList } from './CallList';
import { NoPlaces } from './NoPlaces';
import { PlannedMoves } from './PlannedMoves';
import type { Replan } from './queries';

interface Props {
  replan: Replan;
  /** Shows another re-plan in the place of this one. */
  show: (replanId: string) => void;
}

/** A re-plan: what moves and what it bends, who has no place and why, and one button that does it all or nothing. */
export function ReplanPanel({ replan, show }: Props) {
  const nameOf = usePatientNames([...replan.moves, ...replan.withoutPlace].map(({ patientId }) => patientId));
  const open = replan.state === 'PROPOSED';
  return (
    <Stack gap={16}>
      <Panel title={open ? 'Proposed plan' : 'The plan'}>
        <Stack gap={12}>
          <Summary replan={replan} />
          {replan.moves.length === 0 ? (
            <Empty>No session has to move.</Empty>
          ) : (
            <PlannedMoves moves={replan.moves} nameOf={nameOf} />
          )}
          {open && <Accept replan={replan} show={show} />}
        </Stack>
      </Panel>
      {replan.withoutPlace.length > 0 && (
        <Panel title={`No place for ${plural(replan.withoutPlace.length, 'session')}`}>
          <NoPlaces sessions={replan.withoutPlace} nameOf={nameOf} />
        </Panel>
      )}
      {replan.state === 'DONE' && (
        <Panel title="People to call">
          <CallList replan={replan} nameOf={nameOf} />
        </Panel>
      )}
    </Stack>
  );
}

const figure = (points: number) => points.toLocaleString('en-US');

function Summary({ replan }: { replan: Replan }) {
  const { zone } = useClinic();
  const staffName = useStaffNames();
  const moved = replan.moves.filter(({ otherTime }) => otherTime).length;
  const others = replan.moves.length - moved;
  const said = [
    `${plural(moved, 'session')} at another time`,
    others > 0 && `${plural(others, 'session')} with another nurse, prescriber or chair at the same time`,
    replan.withoutPlace.length > 0 && `${plural(replan.withoutPlace.length, 'session')} without a place`,
    `${replan.staying} as they are`,
  ]
    .filter(Boolean)
    .join(' · ');
  if (replan.state === 'DONE') {
    return (
      <Note kind="ok" loud>
        <b>Done.</b> {staffName(replan.acceptedBy)} accepted it at {timeOf(replan.acceptedAt ?? replan.madeAt, zone)}:{' '}
        {said}. Whoever comes at another time is told by message.
      </Note>
    );
  }
  if (replan.state === 'NOT_DONE') {
    return (
      <Note kind="due">
        <b>Nothing has moved.</b> This plan could not be carried out as it was; find another.
      </Note>
    );
  }
  return (
    <Note kind="plain">
      <b>{said}.</b>{' '}
      {replan.best
        ? 'It is shown that no plan costs the patients less.'
        : `It costs the patients ${figure(replan.cost)} points of inconvenience; none can cost less than ${figure(replan.lowerBound)}.`}{' '}
      Nothing has moved yet.
    </Note>
  );
}

function Accept({ replan, show }: Props) {
  const mayAccept = useMay('FRONT_DESK', 'PRESCRIBER', 'MANAGER');
  const accept = useCommand({
    name: `replan.accept.${replan.replanId}`,
    send: (_: null, key) =>
      answer(
        scheduling.POST('/api/scheduling/replans/{replanId}/accept', {
          params: { path: { replanId: replan.replanId } },
          headers: idempotent(key),
        }),
      ),
    refresh: [['scheduling'], ['treatment'], ['notification']],
  });
  const fresh = accept.error instanceof Problem ? accept.error.extra.freshReplanId : undefined;
  if (!mayAccept) return <Note kind="plain">The front desk, a prescriber or a manager accepts it.</Note>;
  return (
    <>
      <Refusal error={accept.error} />
      <Group>
        {typeof fresh === 'string' ? (
          <Button onClick={() => show(fresh)}>Show the fresh plan</Button>
        ) : (
          <Button onClick={() => accept.mutate(null)} loading={accept.isPending}>
            Accept the whole plan
          </Button>
        )}
      </Group>
    </>
  );
}
