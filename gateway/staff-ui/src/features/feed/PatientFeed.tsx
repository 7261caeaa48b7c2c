import { useQuery } from '@tanstack/react-query';
import { scheduling } from '../../api/clients';
import { answer } from '../../api/http';
import { Panel } from '../../ui/Panel';
import { FeedAddress } from './FeedAddress';

/** The calendar of a patient, to hand over. */
export function PatientFeed({ patientId }: { patientId: string }) {
  const queryKey = ['scheduling', 'feed', patientId];
  const path = { params: { path: { patientId } } };
  const feed = useQuery({
    queryKey,
    queryFn: ({ signal }) => answer(scheduling.GET('/api/scheduling/patients/{patientId}/feed', { ...path, signal })),
  });
  return (
    <Panel title="Appointments in a calendar">
      <FeedAddress
        feed={feed}
        queryKey={queryKey}
        make={() => answer(scheduling.POST('/api/scheduling/patients/{patientId}/feed', path))}
        revoke={() => answer(scheduling.DELETE('/api/scheduling/patients/{patientId}/feed', path))}
      />
    </Panel>
  );
}
