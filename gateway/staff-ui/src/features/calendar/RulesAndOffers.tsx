import { Button } from '@mantine/core';
import { useChairNames } from '../../api/names';
import { useClinic } from '../../app/clinic';
import { dayTimeOf } from '../../lib/time';
import classes from './calendar.module.css';
import type { BrokenRule, OfferedSlot } from './offers';

interface Props {
  rules: BrokenRule[];
  offers: OfferedSlot[];
  take: (slot: { startsAt: string; chairId: string }) => void;
}

/** Which rules refuse, in their words and by their names, and what works nearby, one touch away. */
export function RulesAndOffers({ rules, offers, take }: Props) {
  const { zone } = useClinic();
  const chairName = useChairNames();
  return (
    <>
      {rules.map(({ rule, sentence }) => (
        <div key={rule + sentence}>
          {sentence} <small style={{ color: 'var(--db-ink-3)' }}>Rule {rule}</small>
        </div>
      ))}
      {offers.length > 0 && (
        <fieldset className={classes.offers}>
          <legend>Nearest slots that work</legend>
          {offers.map(({ startsAt, chairId }) => (
            <Button
              key={startsAt + chairId}
              variant="default"
              size="compact-md"
              mt={6}
              mr={6}
              onClick={() => take({ startsAt, chairId })}
            >
              {dayTimeOf(startsAt, zone)}, {chairName(chairId)}
            </Button>
          ))}
        </fieldset>
      )}
    </>
  );
}
