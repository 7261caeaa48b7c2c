import { Button, Drawer, Group, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useChairNames, useStaffNames } from '../../api/names';
import { useMay } from '../../api/session';
import { useClinic } from '../../app/clinic';
import { sentence } from '../../lib/names';
import { dayTimeOf, timeOf } from '../../lib/time';
import { type Fact, Facts } from '../../ui/Facts';
import { answerWords, useAnswerOf } from './answers';
import { CancelSession } from './CancelSession';
import { MoveSession } from './MoveSession';
import type { Visit } from './queries';
import { Series } from './Series';
import { seriesOf } from './words';

interface Props {
  session: Visit;
  name: string;
  close: () => void;
}

/** One booked session or conversation: who, when, with whom, the rest of its course, and what can be done about it. */
export function SessionCard({ session, name, close }: Props) {
  const { zone } = useClinic();
  const staffName = useStaffNames();
  const chairName = useChairNames();
  const mayChange = useMay('FRONT_DESK', 'NURSE', 'PRESCRIBER', 'MANAGER');
  const [doing, setDoing] = useState<'move' | 'cancel' | null>(null);
  const booked = session.status === 'BOOKED';
  const dose = session.part === 'DOSE';
  const said = useAnswerOf()(session.sessionId);
  const person = (role: string, id: string | null | undefined): Fact[] => (id ? [[role, staffName(id)]] : []);
  return (
    <Drawer opened onClose={close} position="right" title={name}>
      <Stack>
        <Facts
          facts={[
            [dose ? 'Session' : 'Conversation', seriesOf(session)],
            ['When', `${dayTimeOf(session.startsAt, zone)} to ${timeOf(session.endsAt, zone)}`],
            ['Where', chairName(session.chairId)],
            ...person('Nurse', session.nurseId),
            ...person('Prescriber', session.prescriberId),
            ...person('Therapist', session.therapistId),
            ...(said ? [['Said by link', answerWords[said].word] as Fact] : []),
            ['State', dose || session.status !== 'COMPLETED' ? sentence(session.status) : 'Held'],
          ]}
        />
        <Group>
          {dose && (
            <Button component={Link} to={`/sessions/${session.sessionId}`}>
              Open session
            </Button>
          )}
          <Button variant="default" component={Link} to={`/patients/${session.patientId}`}>
            Open patient
          </Button>
        </Group>
        {mayChange && booked && (
          <Group>
            <Button variant="default" onClick={() => setDoing('move')}>
              Move…
            </Button>
            {dose && (
              <Button variant="default" onClick={() => setDoing('cancel')}>
                Cancel or missed…
              </Button>
            )}
          </Group>
        )}
        {!dose && <p>A conversation goes with its session: it is moved, and cancelled only when the session is.</p>}
        {doing === 'move' && <MoveSession session={session} done={() => setDoing(null)} />}
        {doing === 'cancel' && <CancelSession session={session} done={() => setDoing(null)} />}
        <Series session={session} />
      </Stack>
    </Drawer>
  );
}
