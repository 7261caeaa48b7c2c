import { sentence } from '../../lib/names';
import type { Weekday } from './queries';

export const weekdays: Weekday[] = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

export const shortDay = (day: Weekday) => sentence(day).slice(0, 3);

/** "20:00:00" as people write it. */
export const time = (local: string) => local.slice(0, 5);

export const dayAfter = (day: Weekday): Weekday => weekdays[(weekdays.indexOf(day) + 1) % 7] as Weekday;
