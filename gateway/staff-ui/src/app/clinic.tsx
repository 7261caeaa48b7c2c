import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { scheduling } from '../api/clients';
import { answer } from '../api/http';
import { useSession } from '../api/session';

export interface Clinic {
  id: string;
  name: string;
  zone: string;
  /** Whether the zone is the clinic's; else it is this device's, and the shell says so. */
  known: boolean;
}

const ClinicContext = createContext<Clinic | null>(null);
const CHOSEN = 'daybreak.clinic';
const known = (clinicId: string) => `daybreak.clinic.${clinicId}`;

export function useClinic(): Clinic {
  const clinic = useContext(ClinicContext);
  if (!clinic) throw new Error('Only pages inside the shell know the clinic.');
  return clinic;
}

export const useClinicDetails = () =>
  useQuery({
    queryKey: ['scheduling', 'clinic'],
    queryFn: ({ signal }) => answer(scheduling.GET('/api/scheduling/clinic', { signal })),
    staleTime: 5 * 60_000,
  });

export function chosenClinic(ids: string[]): string {
  const last = localStorage.getItem(CHOSEN);
  return last && ids.includes(last) ? last : (ids[0] ?? '');
}

/** Another clinic is another set of everything, so the page starts afresh. */
export function chooseClinic(id: string): void {
  localStorage.setItem(CHOSEN, id);
  window.location.assign('/');
}

/** The clinic's name and zone as scheduling keeps them, or as this device last knew them while it does not answer. */
export function ClinicProvider({ children }: { children: ReactNode }) {
  const id = chosenClinic(useSession().clinics);
  const { data } = useClinicDetails();
  useEffect(() => {
    if (data) localStorage.setItem(known(id), JSON.stringify({ id, name: data.name, zone: data.zone, known: true }));
  }, [data, id]);
  const clinic = useMemo(
    () => (data ? { id, name: data.name, zone: data.zone, known: true } : (lastKnown(id) ?? unknown(id))),
    [data, id],
  );
  return <ClinicContext.Provider value={clinic}>{children}</ClinicContext.Provider>;
}

function lastKnown(id: string): Clinic | null {
  const text = localStorage.getItem(known(id));
  return text ? (JSON.parse(text) as Clinic) : null;
}

const unknown = (id: string): Clinic => ({
  id,
  name: id,
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  known: false,
});
