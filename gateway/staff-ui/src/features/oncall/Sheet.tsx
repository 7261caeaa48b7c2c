import { ActionIcon, NativeSelect } from '@mantine/core';
import { Icon } from '../../ui/Icon';

/** How the rows of a sheet change: one in part, or one taken out. */
export function changing<T>(rows: T[], change: (rows: T[]) => void) {
  return {
    set: (at: number, patch: Partial<T>) =>
      change(rows.map((row, place) => (place === at ? { ...row, ...patch } : row))),
    takeOut: (at: number) => change(rows.filter((_, place) => place !== at)),
  };
}

interface WhoProps {
  label: string;
  people: { value: string; label: string }[];
  staffId: string;
  error?: string;
  change: (staffId: string) => void;
}

/** Who stands in a row. */
export function Who({ label, people, staffId, error, change }: WhoProps) {
  return (
    <NativeSelect
      label={label}
      required
      data={[{ value: '', label: 'Choose…' }, ...people]}
      value={staffId}
      error={error}
      onChange={(event) => change(event.currentTarget.value)}
    />
  );
}

interface TakeOutProps {
  /** "row 3". */
  what: string;
  className?: string;
  takeOut: () => void;
}

/** Takes a row out. */
export function TakeOut({ what, className, takeOut }: TakeOutProps) {
  return (
    <ActionIcon variant="default" size="lg" className={className} aria-label={`Take ${what} out`} onClick={takeOut}>
      <Icon name="cross" />
    </ActionIcon>
  );
}
