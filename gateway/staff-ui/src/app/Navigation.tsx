import { Link } from '@tanstack/react-router';
import { useSession } from '../api/session';
import { TextsWaiting } from '../features/inbox/TextsWaiting';
import { useReviewCount } from '../features/review/queries';
import { type Place, placesFor } from './places';
import classes from './shell.module.css';

export function Navigation() {
  const mine = placesFor(useSession().roles);
  const group = (name: Place['group']) => mine.filter((place) => place.group === name);
  return (
    <>
      {group('work').map((place) => (
        <PlaceLink key={place.to} place={place} />
      ))}
      {group('work').length > 0 && <hr />}
      {group('look').map((place) => (
        <PlaceLink key={place.to} place={place} />
      ))}
    </>
  );
}

function PlaceLink({ place }: { place: Place }) {
  return (
    <Link to={place.to} className={classes.place} data-under={place.under} activeOptions={{ exact: place.to === '/' }}>
      {place.name}
      {place.to === '/review' && <Waiting />}
      {place.to === '/inbox' && <TextsWaiting />}
    </Link>
  );
}

function Waiting() {
  const count = useReviewCount();
  if (!count) return null;
  return (
    <b className={classes.waiting}>
      {count}
      <span className={classes.unseen}> waiting</span>
    </b>
  );
}
