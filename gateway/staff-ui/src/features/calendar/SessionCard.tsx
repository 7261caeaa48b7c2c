import { Button, Drawer, Group, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useChairNames, useStaffNames } from '../../api/names';
import { useMay } from '../../api/session';
import { useClinic } from '../../app/clinic';
import { sentence } from '../../lib/names';
import { dayTimeOf, timeOf } from '../../lib/time';
import { Facts } from '../../ui/Facts';
import { CancelSession } from './CancelSession';
import { MoveSession } from './MoveSession';
import type { BookedSession } from './queries';
import { Series } from './Series';
import { seriesOf } from './words';

interface Props {
  session: BookedSession;
  name: string;
  close: () => void;
}

/** One booked session: who, when, with whom, the rest of its course, and what can be done about it. */
export function SessionCard({ session, name, close }: Props) {
  const { zone } = useClinic();
  const staffName = useStaffNames();
  const chairName = useChairNames();
  const mayChange = useMay('FRONT_DESK', 'NURSE', 'PRESCRIBER', 'MANAGER');
  const [doing, setDoing] = useState<'move' | 'cancel' | null>(null);
  const booked = session.status === 'BOOKED';
  return (
    <Drawer opened onClose={close} position="right" title={name}>
      <Stack>
        <Facts
          facts={[
            ['Session', seriesOf(session)],
            ['When', `${dayTimeOf(session.startsAt, zone)} to ${timeOf(session.endsAt, zone)}`],
            ['Where', chairName(session.chairId)],
            ['Nurse', staffName(session.nurseId)],
            ['Prescriber', staffName(session.prescriberId)],
            ...(session.therapistId ? [['Therapist', staffName(session.therapistId)] as [string, string]] : []),
            ['State', sentence(session.status)],
          ]}
        />
        <Group>
          <Button component={Link} to={`/sessions/${session.sessionId}`}>
            Open session
          </Button>
          <Button variant="default" component={Link} to={`/patients/${session.patientId}`}>
            Open patient
          </Button>
        </Group>
        {mayChange && booked && (
          <Group>
            <Button variant="default" onClick={() => setDoing('move')}>
              Move…
            </Button>
            <Button variant="default" onClick={() => setDoing('cancel')}>
              Cancel or missed…
            </Button>
          </Group>
        )}
        {doing === 'move' && <MoveSession session={session} done={() => setDoing(null)} />}
        {doing === 'cancel' && <CancelSession session={session} done={() => setDoing(null)} />}
        <Series session={session} />
      </Stack>
    </Drawer>
  );
}
