import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { treatment } from '../../api/clients';
import { answer } from '../../api/http';
import { usePatientNames } from '../../api/names';
import { messageOf } from '../../api/problem';
import { useMay } from '../../api/session';
import { idempotent, useCommand } from '../../api/useCommand';
import { useClinic } from '../../app/clinic';
import { dateOf, timeOf } from '../../lib/time';
import { Note } from '../../ui/Note';
import { useRidesWanted } from './queries';

/** A task for each patient who has nobody to go home with; nothing when nobody asked, and a word when that is not known. */
export function RidesWanted() {
  const wanted = useRidesWanted();
  const nameOf = usePatientNames((wanted.data ?? []).map(({ patientId }) => patientId));
  if (wanted.isError && !wanted.data)
    return <Note kind="due">Whether a patient needs help with a ride home is not known right now.</Note>;
  return (wanted.data ?? []).map((ride) => <RideWanted key={ride.sessionId} {...ride} name={nameOf(ride.patientId)} />);
}

interface Props {
  sessionId: string;
  patientId: string;
  startsAt: string;
  name: string;
}

function RideWanted({ sessionId, patientId, startsAt, name }: Props) {
  const { zone } = useClinic();
  const maySeeToIt = useMay('FRONT_DESK', 'NURSE');
  const arranged = useCommand({
    name: `ride.${sessionId}`,
    send: (_: null, key) =>
      answer(
        treatment.POST('/api/treatment/sessions/{sessionId}/ride/arranged', {
          params: { path: { sessionId } },
          headers: idempotent(key),
        }),
      ),
    refresh: [['treatment']],
  });
  return (
    <Note
      kind="due"
      action={
        maySeeToIt && (
          <Button
            size="compact-md"
            variant="default"
            loading={arranged.isPending}
            onClick={() => arranged.mutate(null)}
            aria-label={`A ride home for ${name} is arranged`}
          >
            Ride arranged
          </Button>
        )
      }
    >
      <b>
        <Link to="/patients/$patientId" params={{ patientId }}>
          {name}
        </Link>{' '}
        needs help with a ride home
      </b>{' '}
      on {dateOf(startsAt, zone)}, {timeOf(startsAt, zone)}.{' '}
      {arranged.error && <span role="alert">{messageOf(arranged.error)}</span>}
    </Note>
  );
}
