import classes from '../outcomes/outcomes.module.css';

export interface Definition {
  name: string;
  says: string;
  source?: string;
  mark?: string;
}

const marks: Record<string, string> = {
  S: 'read in the source',
  R: 'recalled, still to be verified',
  P: 'our own proposal',
};

/** How sure its source is, in words. */
export const markOf = (mark: string | undefined): string => marks[mark ?? ''] ?? mark ?? '';

/** What figures mean, and where the numbers in that come from. */
export function DefinitionList({ definitions }: { definitions: Definition[] }) {
  return (
    <dl className={classes.definitions}>
      {definitions.map(({ name, says, source, mark }) => (
        <div key={`${name} ${says}`}>
          <dt>{name}</dt>
          <dd>
            {says}.{source && ` ${source} (${markOf(mark)}).`}
          </dd>
        </div>
      ))}
    </dl>
  );
}
