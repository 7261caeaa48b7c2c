import type { Role } from '../api/session';

export interface Place {
  to: string;
  name: string;
  /** The second key after "g". */
  key: string;
  for: Role[];
  group: 'work' | 'look';
  /** Whether it belongs to the place above it. */
  under?: true;
}

const clinical: Role[] = ['FRONT_DESK', 'NURSE', 'PRESCRIBER', 'THERAPIST', 'MANAGER'];

export const places: Place[] = [
  { to: '/', name: 'Today', key: 't', for: clinical, group: 'work' },
  { to: '/calendar', name: 'Calendar', key: 'c', for: clinical, group: 'work' },
  { to: '/waitlist', name: 'Waitlist', key: 'w', for: clinical, group: 'work', under: true },
  { to: '/recall', name: 'Recall', key: 'l', for: clinical, group: 'work', under: true },
  { to: '/patients', name: 'Patients', key: 'p', for: clinical, group: 'work' },
  { to: '/review', name: 'Review', key: 'r', for: ['NURSE', 'PRESCRIBER', 'THERAPIST'], group: 'work' },
  { to: '/escalations', name: 'Escalations', key: 'e', for: clinical, group: 'work' },
  { to: '/on-call', name: 'On call', key: 'a', for: clinical, group: 'work', under: true },
  { to: '/messages', name: 'Messages', key: 'm', for: ['FRONT_DESK', 'NURSE', 'PRESCRIBER', 'MANAGER'], group: 'work' },
  { to: '/inbox', name: 'Inbox', key: 'i', for: clinical, group: 'work', under: true },
  { to: '/ledger', name: 'Drug ledger', key: 'd', for: ['NURSE', 'PRESCRIBER', 'MANAGER', 'AUDITOR'], group: 'work' },
  { to: '/outcomes', name: 'Outcomes', key: 'o', for: ['PRESCRIBER', 'MANAGER', 'ANALYST'], group: 'look' },
  {
    to: '/safety',
    name: 'Safety',
    key: 'y',
    for: ['PRESCRIBER', 'MANAGER', 'ANALYST'],
    group: 'look',
    under: true,
  },
  {
    to: '/operations',
    name: 'Operations',
    key: 'n',
    for: ['PRESCRIBER', 'MANAGER', 'ANALYST'],
    group: 'look',
    under: true,
  },
  {
    to: '/compliance',
    name: 'Compliance',
    key: 'k',
    for: ['PRESCRIBER', 'MANAGER', 'ANALYST'],
    group: 'look',
    under: true,
  },
  { to: '/exports', name: 'Export', key: 'x', for: ['MANAGER', 'ANALYST'], group: 'look', under: true },
  { to: '/settings', name: 'Settings', key: 's', for: [...clinical, 'AUDITOR'], group: 'look' },
];

export const placesFor = (roles: Role[]) => places.filter((place) => place.for.some((role) => roles.includes(role)));
