import { useQuery } from '@tanstack/react-query';
import { useClinicDetails } from '../app/clinic';
import { intake, scheduling } from './clients';
import { answer } from './http';
import { useSession } from './session';

/** Names live with intake alone; where it does not answer, a patient is still told apart by a short id. */
export function usePatientNames(patientIds: string[]): (patientId: string) => string {
  const wanted = [...new Set(patientIds)].sort();
  const ids = wanted.join(',');
  const { data, isPending } = useQuery({
    queryKey: ['intake', 'patients', { ids }],
    queryFn: ({ signal }) => answer(intake.GET('/api/intake/patients', { params: { query: { ids: wanted } }, signal })),
    enabled: ids.length > 0,
    staleTime: 60_000,
  });
  return (patientId) => {
    const found = data?.patients.find((patient) => patient.patientId === patientId);
    if (found) return found.displayName;
    return isPending ? '…' : `Patient ${patientId.slice(-6)}`;
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
