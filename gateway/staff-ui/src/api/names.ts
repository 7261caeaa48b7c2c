import { useQueries, useQuery } from '@tanstack/react-query';
import { useClinicDetails } from '../app/clinic';
import { intake, scheduling } from './clients';
import { answer } from './http';
import { useSession } from './session';

/** Of how many patients one address may ask: what is longer than 8 kB is refused. */
const AT_ONCE = 100;

/** In parts of so many at most, each in the order it came. */
const inParts = <T>(all: T[], most: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / most) }, (_, part) => all.slice(part * most, (part + 1) * most));

/** Names live with intake alone; where it does not answer, a patient is still told apart by a short id. */
export function usePatientNames(patientIds: string[]): (patientId: string) => string {
  const parts = inParts([...new Set(patientIds)].sort(), AT_ONCE);
  const answers = useQueries({
    queries: parts.map((ids) => ({
      queryKey: ['intake', 'patients', { ids: ids.join(',') }],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        answer(intake.GET('/api/intake/patients', { params: { query: { ids } }, signal })),
      staleTime: 60_000,
    })),
  });
  return (patientId) => {
    const asked = answers[parts.findIndex((ids) => ids.includes(patientId))];
    const found = asked?.data?.patients.find((patient) => patient.patientId === patientId);
    if (found) return found.displayName;
    return asked?.isPending ? '…' : `Patient ${patientId.slice(-6)}`;
  };
}

export const useStaff = () =>
  useQuery({
    queryKey: ['scheduling', 'staff'],
    queryFn: ({ signal }) => answer(scheduling.GET('/api/scheduling/staff', { signal })),
    staleTime: 5 * 60_000,
  });

/** Scheduling knows whoever has hours, the gateway whoever signs in: the front desk and managers too. */
export function useStaffNames(): (staffId: string | null | undefined) => string {
  const { data } = useStaff();
  const { colleagues } = useSession();
  return (staffId) =>
    data?.find((member) => member.staffId === staffId)?.displayName ??
    colleagues?.find((colleague) => colleague.staffId === staffId)?.name ??
    staffId ??
    'nobody';
}

export function useChairNames(): (chairId: string | null | undefined) => string {
  const { data } = useClinicDetails();
  return (chairId) => data?.chairs.find((chair) => chair.chairId === chairId)?.name ?? chairId ?? 'no chair';
}
