import { Burger, NativeSelect, UnstyledButton } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import { Link } from '@tanstack/react-router';
import { useNow } from '../api/clock';
import { useSession } from '../api/session';
import { dayOf, timeOf } from '../lib/time';
import { Icon } from '../ui/Icon';
import { chooseClinic, useClinic } from './clinic';
import { DemoClock } from './DemoClock';
import { Live } from './Live';
import { PersonMenu } from './PersonMenu';
import classes from './shell.module.css';

export function TopBar({ menuOpen, toggleMenu }: { menuOpen: boolean; toggleMenu: () => void }) {
  const { demo } = useSession();
  return (
    <div className={classes.top}>
      <Burger
        opened={menuOpen}
        onClick={toggleMenu}
        hiddenFrom="md"
        size="sm"
        aria-label={menuOpen ? 'Close the places' : 'Open the places'}
        aria-expanded={menuOpen}
      />
      <Link to="/" className={classes.brand} aria-label="Daybreak, go to Today">
        <i aria-hidden="true" />
        <span>Daybreak</span>
      </Link>
      <UnstyledButton className={classes.search} onClick={spotlight.open} aria-label="Search patients and actions">
        <Icon name="search" />
        <span className={classes.searchText}>Search patients and actions</span>
        <kbd>Ctrl K</kbd>
      </UnstyledButton>
      <span className={classes.grow} />
      <ClinicName />
      <Live />
      {demo ? <DemoClock /> : <ClinicTime />}
      <PersonMenu />
    </div>
  );
}

function ClinicName() {
  const { clinics } = useSession();
  const clinic = useClinic();
  if (clinics.length < 2) return <span className={classes.clinic}>{clinic.name}</span>;
  return (
    <NativeSelect
      aria-label="Clinic"
      value={clinic.id}
      data={clinics.map((id) => ({ value: id, label: id === clinic.id ? clinic.name : id }))}
      onChange={(event) => chooseClinic(event.currentTarget.value)}
    />
  );
}

function ClinicTime() {
  const now = useNow();
  const { zone } = useClinic();
  return (
    <time className={classes.time} dateTime={new Date(now).toISOString()}>
      {dayOf(now, zone)}, {timeOf(now, zone)}
    </time>
  );
}
