import { useDebouncedValue } from '@mantine/hooks';
import { plural } from '../../lib/names';
import { Note } from '../../ui/Note';
import { DuplicateList } from './DuplicateList';
import { type Somebody, useDuplicatesOf } from './queries';

interface Typed {
  givenName: string;
  familyName: string;
  preferredName: string;
  birthDate: string;
  email: string;
  mobile: string;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const orNothing = (text: string) => text.trim() || undefined;

function somebody(typed: Typed): Somebody | null {
  if (!typed.givenName.trim() || !typed.familyName.trim() || !DATE.test(typed.birthDate)) return null;
  return {
    givenName: typed.givenName.trim(),
    familyName: typed.familyName.trim(),
    preferredName: orNothing(typed.preferredName),
    birthDate: typed.birthDate,
    email: orNothing(typed.email),
    mobile: orNothing(typed.mobile),
  };
}

/** Says, while somebody is being entered, who they may be already; entering them all the same stays possible. */
export function OnEntry({ typed }: { typed: Typed }) {
  const [settled] = useDebouncedValue(typed, 350);
  const asked = somebody(settled);
  const { data, isError } = useDuplicatesOf(asked);
  if (!asked) return null;
  if (isError)
    return (
      <Note kind="due">
        <b>Nobody looked for other records of this person.</b> Search by name before you register them.
      </Note>
    );
  if (!data || data.length === 0) return null;
  return (
    <Note kind="due" loud>
      <b>This may be somebody you know already: {plural(data.length, 'record')}.</b> Open it and go on there, or
      register this person as another.
      <DuplicateList found={data} />
    </Note>
  );
}
