import { useQuery } from '@tanstack/react-query';
import { notification } from '../../api/clients';
import type { components } from '../../api/generated/notification';
import { answer } from '../../api/http';

export type Roster = components['schemas']['RosterView'];
export type Person = components['schemas']['OnCallPerson'];
export type Hours = components['schemas']['OnCallHours'];
export type Substitution = components['schemas']['Substitution'];
export type Weekday = Hours['fromDay'];

export const useRoster = () =>
  useQuery({
    queryKey: ['notification', 'on-call'],
    queryFn: ({ signal }) => answer(notification.GET('/api/notification/on-call', { signal })),
    // Who is on call changes by the clock alone.
    refetchInterval: 60_000,
  });
