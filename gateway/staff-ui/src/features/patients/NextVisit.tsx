import type { UseQueryResult } from '@tanstack/react-query';
import { useNow } from '../../api/clock';
import { useChairNames } from '../../api/names';
import { useClinic } from '../../app/clinic';
import { dayTimeOf, relative } from '../../lib/time';
import { Answer } from '../../ui/Answer';
import { Panel } from '../../ui/Panel';
import type { Course } from '../course/queries';

/** When the patient comes next, or that nothing is booked. */
export function NextVisit({ courses }: { courses: UseQueryResult<Course[]> }) {
  const { zone } = useClinic();
  const now = useNow();
  const chairName = useChairNames();
  return (
    <Panel title="Next">
      <Answer query={courses} what="next visits" rows={2}>
        {(found) => {
          const next = found
            .flatMap(({ sessions }) => sessions)
            .filter(({ status, endsAt }) => status === 'BOOKED' && Date.parse(endsAt) > now)
            .sort((one, other) => one.startsAt.localeCompare(other.startsAt))[0];
          if (!next) return 'No visit is booked.';
          return (
            <>
              <div style={{ fontWeight: 650, fontSize: 16 }}>
                {dayTimeOf(next.startsAt, zone)}, {chairName(next.chairId)}
              </div>
              Session {next.number} of {next.ofSessions}, {relative(next.startsAt, now)}
            </>
          );
        }}
      </Answer>
    </Panel>
  );
}
