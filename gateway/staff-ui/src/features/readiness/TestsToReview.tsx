import { Link } from '@tanstack/react-router';
import { Panel } from '../../ui/Panel';
import { useTestsToReview } from './queries';
import classes from './readiness.module.css';
import { TestRow } from './TestRow';

/** Results out of the ordinary that wait for a prescriber's word; nothing at all when there is none. */
export function TestsToReview() {
  const { data } = useTestsToReview();
  if (!data || data.patients.length === 0) return null;
  return (
    <Panel title={`Results to look at: ${data.patients.length}`}>
      {data.patients.map(({ patientId, displayName, tests }) => (
        <section key={patientId} aria-label={displayName} className={classes.of}>
          <Link to="/patients/$patientId" params={{ patientId }} search={{ tab: 'tests' }}>
            {displayName}
          </Link>
          <ul className={classes.rows}>
            {tests.map((standing) => (
              <TestRow key={standing.item} patientId={patientId} standing={standing} brief />
            ))}
          </ul>
        </section>
      ))}
    </Panel>
  );
}
