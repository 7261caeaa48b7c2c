import { Button, TextInput } from '@mantine/core';
import { useStaff, useStaffNames } from '../../api/names';
import classes from './oncall.module.css';
import { changing, TakeOut, Who } from './Sheet';

export interface Typed {
  staffId: string;
  phone: string;
  email: string;
}

interface Props {
  name: string;
  people: Typed[];
  errors: Record<string, string>;
  change: (people: Typed[]) => void;
  ordered?: boolean;
}

/** People with the number and address at which they are paged. */
export function PeopleRows({ name, people, errors, change, ordered = false }: Props) {
  const staff = useStaff().data ?? [];
  const staffName = useStaffNames();
  const { set, takeOut } = changing(people, change);
  const up = (at: number) =>
    change(
      people.map((person, place) => (place === at - 1 ? people[at] : place === at ? people[at - 1] : person) as Typed),
    );
  const known = staff
    .filter(({ active }) => active)
    .map(({ staffId, displayName }) => ({ value: staffId, label: displayName }));
  return (
    <div className={classes.sheet}>
      {people.map((person, at) => {
        const who = person.staffId ? staffName(person.staffId) : 'a new person';
        const others = people.filter((_, place) => place !== at).map(({ staffId }) => staffId);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place in the order
          <div key={at} className={classes.person}>
            <Who
              label={ordered ? `${at + 1}. in the chain` : `Manager ${at + 1}`}
              people={known.filter(({ value }) => !others.includes(value))}
              staffId={person.staffId}
              error={errors[`${name}[${at}].staffId`]}
              change={(staffId) => set(at, { staffId })}
            />
            <TextInput
              label={`Telephone of ${who}`}
              type="tel"
              placeholder="+1 555 010 0142"
              required
              value={person.phone}
              error={errors[`${name}[${at}].phone`]}
              onChange={(event) => set(at, { phone: event.currentTarget.value })}
            />
            <TextInput
              label={`E-mail of ${who}`}
              type="email"
              value={person.email}
              error={errors[`${name}[${at}].email`]}
              onChange={(event) => set(at, { email: event.currentTarget.value })}
            />
            <div className={classes.tools}>
              {ordered && (
                <Button
                  variant="default"
                  size="compact-md"
                  disabled={at === 0}
                  aria-label={`Move ${who} up`}
                  onClick={() => up(at)}
                >
                  Up
                </Button>
              )}
              <TakeOut what={who} takeOut={() => takeOut(at)} />
            </div>
          </div>
        );
      })}
      <div>
        <Button
          variant="default"
          size="compact-md"
          onClick={() => change([...people, { staffId: '', phone: '', email: '' }])}
        >
          {ordered ? 'Add to the chain' : 'Add a manager'}
        </Button>
      </div>
    </div>
  );
}
