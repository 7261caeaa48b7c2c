import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useClinic } from '../../app/clinic';
import { dateOf, plainDate } from '../../lib/time';
import classes from './duplicates.module.css';
import type { Duplicate } from './queries';

interface Props {
  found: Duplicate[];
  action?: (duplicate: Duplicate) => ReactNode;
}

/** Records that are likely of the same person, the surest first, each with why. */
export function DuplicateList({ found, action }: Props) {
  const { zone } = useClinic();
  return (
    <ul className={classes.list} aria-label="Likely the same person">
      {found.map((duplicate) => (
        <li key={duplicate.patientId} aria-label={duplicate.displayName}>
          <span>
            <Link to="/patients/$patientId" params={{ patientId: duplicate.patientId }}>
              {duplicate.displayName}
            </Link>
            {duplicate.recordNumber && `, ${duplicate.recordNumber}`}, born {plainDate(duplicate.birthDate)}, since{' '}
            {dateOf(duplicate.registeredAt, zone)}
            <small>
              <b>{duplicate.strength === 'ALMOST_CERTAIN' ? 'Almost certainly' : 'Likely'}</b> the same person:{' '}
              {duplicate.reasons.join(', ')}.
            </small>
          </span>
          {action?.(duplicate)}
        </li>
      ))}
    </ul>
  );
}
