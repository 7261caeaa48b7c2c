import { Link } from '@tanstack/react-router';
import { Panel } from '../../ui/Panel';
import { useTestsToReview } from './queries';
import classes from './readiness.module.css';
import { TestRow } from './TestRow';

/** Results out of the ordinary that wait for a prescriber's word, but for patients who are shown anyhow; nothing at all when there is none. */
export function TestsToReview({ but }: { but: string[] }) {
  const { data } = useTestsToReview();
  const others = data?.patients.filter(({ patientId }) => !but.includes(patientId)) ?? [];
  if (others.length === 0) return null;
  return (
    <Panel title={`Results to look at: ${others.length}`}>
      {others.map(({ patientId, displayName, tests }) => (
        <article key={patientId} aria-label={displayName} className={classes.of}>
          <Link to="/patients/$patientId" params={{ patientId }} search={{ tab: 'tests' }}>
            {displayName}
          </Link>
          <ul className={classes.rows}>
            {tests.map((standing) => (
              <TestRow key={standing.item} patientId={patientId} standing={standing} brief />
            ))}
          </ul>
        </article>
      ))}
    </Panel>
  );
}
