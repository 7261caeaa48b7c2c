import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Answer } from '../../ui/Answer';
import { Disclosure } from '../../ui/Disclosure';
import { useReadiness } from './queries';
import classes from './readiness.module.css';
import { TestRow } from './TestRow';

/** Beside a decision: what is not there yet or wants a look first; the rest behind a line. */
export function ReadinessBrief({ patientId }: { patientId: string }) {
  const readiness = useReadiness(patientId);
  return (
    <section aria-label="Labs and other tests" className={classes.brief}>
      <Answer query={readiness} what="tests" rows={2}>
        {({ items }) => {
          const open = items.filter(({ status }) => status !== 'VALID');
          const done = items.filter(({ status }) => status === 'VALID');
          return (
            <>
              <h3>
                Labs and other tests: {done.length} of {items.length} done
              </h3>
              <ul className={classes.rows}>
                {open.map((standing) => (
                  <TestRow key={standing.item} patientId={patientId} standing={standing} brief />
                ))}
              </ul>
              {done.length > 0 && (
                <Disclosure summary={`${done.length} done`}>
                  <ul className={classes.rows}>
                    {done.map((standing) => (
                      <TestRow key={standing.item} patientId={patientId} standing={standing} brief />
                    ))}
                  </ul>
                </Disclosure>
              )}
              <Anchor
                renderRoot={(props) => (
                  <Link {...props} to="/patients/$patientId" params={{ patientId }} search={{ tab: 'tests' }} />
                )}
              >
                Enter results
              </Anchor>
            </>
          );
        }}
      </Answer>
    </section>
  );
}
