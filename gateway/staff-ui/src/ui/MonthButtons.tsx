import { Button } from '@mantine/core';
import { monthBeside } from '../lib/months';

interface Props {
  /** "2026-11". */
  month: string;
  /** The last that can be chosen. */
  last: string;
  onChoose: (month: string) => void;
}

/** One month back, or one on. */
export function MonthButtons({ month, last, onChoose }: Props) {
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        aria-label="The month before"
        onClick={() => onChoose(monthBeside(month, -1))}
      >
        ‹
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        aria-label="The month after"
        disabled={month >= last}
        onClick={() => onChoose(monthBeside(month, 1))}
      >
        ›
      </Button>
    </>
  );
}
