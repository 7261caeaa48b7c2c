import { Link } from '@tanstack/react-router';
import classes from '../outcomes/outcomes.module.css';

interface Props {
  patientId: string;
  nameOf: (patientId: string) => string;
}

/** One of those behind a figure, leading to the patient's page. */
export function PatientLink({ patientId, nameOf }: Props) {
  return (
    <Link to="/patients/$patientId" params={{ patientId }} className={classes.who}>
      {nameOf(patientId)}
    </Link>
  );
}
