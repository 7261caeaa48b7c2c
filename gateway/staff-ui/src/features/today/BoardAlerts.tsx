import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useNow } from '../../api/clock';
import { useChairNames } from '../../api/names';
import { relative } from '../../lib/time';
import { Note } from '../../ui/Note';
import type { Card } from './queries';

interface Props {
  cards: Card[];
  nameOf: (patientId: string) => string;
}

/** Alarms that nobody has taken charge of, above everything else. */
export function BoardAlerts({ cards, nameOf }: Props) {
  const now = useNow();
  const chairName = useChairNames();
  return (
    <>
      {cards.flatMap((card) =>
        (card.chair?.openAlerts ?? []).map((alert) => (
          <Note
            key={alert.alertId}
            kind="alert"
            loud
            action={
              <Button
                color="red"
                renderRoot={(props) => (
                  <Link {...props} to="/sessions/$sessionId" params={{ sessionId: card.sessionId }} />
                )}
              >
                Take charge
              </Button>
            }
          >
            <b>
              {chairName(card.slot.chairId)}, {nameOf(card.patientId)}: {alert.threshold}.
            </b>{' '}
            {alert.whatToDo}. Raised {relative(alert.raisedAt, now)}, nobody has taken charge.
          </Note>
        )),
      )}
    </>
  );
}
