import { Chip, Group, NumberInput, TextInput } from '@mantine/core';
import { sentence } from '../../lib/names';
import type { useWish } from './useWish';
import { weekdays } from './words';

/** Weekdays, dates, times of day and notice: what is left open does not matter. */
export function WishFields({ days, setDays, field, noticeHours, setNoticeHours }: ReturnType<typeof useWish>) {
  return (
    <>
      <Chip.Group multiple value={days} onChange={setDays}>
        <Group gap={6} role="group" aria-label="Weekdays; none chosen means any">
          {weekdays.map((day) => (
            <Chip key={day} value={day} size="xs">
              {sentence(day).slice(0, 3)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <Group grow>
        <TextInput type="date" label="From" {...field('from')} />
        <TextInput type="date" label="To" {...field('to')} />
      </Group>
      <Group grow>
        <TextInput type="time" label="Not before" {...field('notBefore')} />
        <TextInput type="time" label="Not after" {...field('notAfter')} />
      </Group>
      <NumberInput
        label="Notice in hours"
        description="How long before the start the patient must know"
        min={0}
        max={168}
        value={noticeHours}
        onChange={setNoticeHours}
      />
    </>
  );
}
