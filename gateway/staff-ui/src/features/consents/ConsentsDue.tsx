import { Link } from '@tanstack/react-router';
import { useClinic } from '../../app/clinic';
import { Panel } from '../../ui/Panel';
import classes from './consents.module.css';
import { dueWords } from './needs';
import { useConsentsDue } from './queries';
import { scopes } from './scopes';

/** Whose course cannot go on, or soon cannot, without a signature; nothing at all when there is nobody. */
export function ConsentsDue() {
  const { zone } = useClinic();
  const { data } = useConsentsDue();
  if (!data || data.patients.length === 0) return null;
  return (
    <Panel title={`To be signed: ${data.patients.length}`}>
      <ul className={classes.due}>
        {data.patients.map(({ patientId, displayName, needs }) => (
          <li key={patientId}>
            <Link to="/patients/$patientId" params={{ patientId }} search={{ tab: 'consents' }}>
              {displayName}
            </Link>
            <ul>
              {needs.map((need) => (
                <li key={need.scope}>
                  <b>{scopes[need.scope]}</b>, {dueWords(need, zone)}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
