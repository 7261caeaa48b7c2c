import type { Visit } from './queries';

/** By what the calendar is divided. */
export type By = 'chair' | 'room' | 'staff';

/** A column of the day, a row of the week. */
export interface Line {
  id: string;
  name: string;
}

/** Who of a session's people or which place a line stands for; what a drop on another line changes. */
export type Part = 'chairId' | 'nurseId' | 'therapistId';

interface Place {
  chairId: string;
  name: string;
  routes: string[];
}

interface Person {
  staffId: string;
  displayName: string;
  roles: string[];
  active: boolean;
}

const atTheChair = ['NURSE', 'THERAPIST'];

export function linesOf(by: By, places: Place[], people: Person[]): Line[] {
  if (by === 'staff') {
    return people
      .filter(({ active, roles }) => active && roles.some((role) => atTheChair.includes(role)))
      .map(({ staffId, displayName }) => ({ id: staffId, name: displayName }));
  }
  return places
    .filter(({ routes }) => by === 'chair' || routes.includes('KAP'))
    .map(({ chairId, name }) => ({ id: chairId, name }));
}

/** The lines on which a visit is, with what it has there. */
export function partsOf(by: By, session: Visit): [Part, lineId: string][] {
  if (by !== 'staff') return [['chairId', session.chairId]];
  const parts: [Part, string][] = session.nurseId ? [['nurseId', session.nurseId]] : [];
  if (session.therapistId) parts.push(['therapistId', session.therapistId]);
  return parts;
}
