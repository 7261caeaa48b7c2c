import { Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useNow } from '../../api/clock';
import { usePatientNames } from '../../api/names';
import { useClinic, useClinicDetails } from '../../app/clinic';
import { localDateOf, longDayOf } from '../../lib/time';
import { Answer, Empty } from '../../ui/Answer';
import { Page } from '../../ui/Page';
import { OutageNotes } from '../brokenday/OutageNotes';
import { useBeforeSessions } from '../questions/queries';
import { RidesWanted } from '../rides/RidesWanted';
import { BoardAlerts } from './BoardAlerts';
import { Chair } from './Chair';
import { Figures } from './Figures';
import { Forecast } from './Forecast';
import { type Card, useBoard } from './queries';
import classes from './today.module.css';

/** The live chair board: a lane a chair, what is overdue loud, everything else quiet. */
export function TodayPage() {
  const { zone } = useClinic();
  const now = useNow();
  const date = localDateOf(now, zone);
  const board = useBoard(date);
  const clinic = useClinicDetails();
  const cards = useMemo(() => (board.data?.chairs ?? []).flatMap(({ sessions }) => sessions), [board.data]);
  const nameOf = usePatientNames(cards.map(({ patientId }) => patientId));
  const coming = cards.filter(({ status }) => status === 'BOOKED').map(({ sessionId }) => sessionId);
  const questions = useBeforeSessions(coming).data ?? [];
  const progressOf = (sessionId: string) => questions.find((one) => one.sessionId === sessionId)?.progress;
  return (
    <Page
      title="Today"
      sub={longDayOf(now, zone)}
      actions={
        <Group gap={8}>
          <Button variant="default" renderRoot={(props) => <Link {...props} to="/broken-day" />}>
            Broken day…
          </Button>
          <Button variant="default" onClick={() => window.print()}>
            Print day sheet
          </Button>
        </Group>
      }
    >
      <OutageNotes from={date} days={1} />
      <RidesWanted />
      <Answer query={board} what="sessions" rows={10}>
        {({ chairs }) => (
          <>
            <BoardAlerts cards={cards} nameOf={nameOf} />
            <Figures cards={cards} />
            <Forecast lanes={lanes(clinic.data?.chairs ?? [], chairs)} patientsPerNurse={clinic.data?.chairsPerNurse} />
            {cards.length === 0 && <Empty>Nothing is booked today.</Empty>}
            <div className={classes.floor}>
              {lanes(clinic.data?.chairs ?? [], chairs).map((lane) => (
                <Chair key={lane.chairId} name={lane.name} cards={lane.cards} nameOf={nameOf} progressOf={progressOf} />
              ))}
            </div>
          </>
        )}
      </Answer>
    </Page>
  );
}

interface Lane {
  chairId: string;
  name: string;
  cards: Card[];
}

/** Every chair of the clinic, and any that has sessions though the clinic is not known right now. */
function lanes(known: { chairId: string; name: string }[], busy: { chairId: string; sessions: Card[] }[]): Lane[] {
  const cardsOf = (chairId: string) => busy.find((lane) => lane.chairId === chairId)?.sessions ?? [];
  const strange = busy.filter(({ chairId }) => !known.some((chair) => chair.chairId === chairId));
  return [
    ...known.map(({ chairId, name }) => ({ chairId, name, cards: cardsOf(chairId) })),
    ...strange.map(({ chairId, sessions }) => ({ chairId, name: chairId, cards: sessions })),
  ];
}
