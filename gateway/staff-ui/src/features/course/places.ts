import type { components } from '../../api/generated/scheduling';
import { plural } from '../../lib/names';
import type { Series } from './queries';

type Slot = components['schemas']['Slot'];
type Part = Series['conversations'][number]['part'];

/** The places of a series as a request names them: exactly what was proposed. */
export const placesOf = (series: Series) => ({
  slots: series.slots.map(asked),
  conversations: series.conversations.map(({ part, number, slot }) => ({
    part: part as Exclude<Part, 'DOSE'>,
    number,
    slot: asked(slot),
  })),
});

const asked = ({ startsAt, chairId, nurseId, prescriberId, therapistId }: Slot) => ({
  startsAt,
  chairId,
  nurseId: nurseId ?? undefined,
  prescriberId: prescriberId ?? undefined,
  therapistId: therapistId ?? undefined,
});

/** Every visit of a series in order of time; a conversation says which. */
export const inOrder = (series: Series): { slot: Slot; conversation: Part | null }[] =>
  [
    ...series.slots.map((slot) => ({ slot, conversation: null })),
    ...series.conversations.map(({ slot, part }) => ({ slot, conversation: part })),
  ].sort((one, other) => one.slot.startsAt.localeCompare(other.slot.startsAt));

/** "4 sessions and 5 conversations". */
export const said = ({ slots, conversations }: Series): string =>
  conversations.length > 0
    ? `${plural(slots.length, 'session')} and ${plural(conversations.length, 'conversation')}`
    : plural(slots.length, 'session');
