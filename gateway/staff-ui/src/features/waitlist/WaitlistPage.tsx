import { Button } from '@mantine/core';
import { useState } from 'react';
import { usePatientNames } from '../../api/names';
import { useMay } from '../../api/session';
import { Answer } from '../../ui/Answer';
import { Page } from '../../ui/Page';
import { Panel } from '../../ui/Panel';
import { AddEntry } from './AddEntry';
import { Answers } from './Answers';
import { EntryRow } from './EntryRow';
import { Lately } from './Lately';
import { Openings } from './Openings';
import { useWaitlist } from './queries';
import classes from './waitlist.module.css';

/** Who waits for a place, in the order in which they are asked, and what became of every offer. */
export function WaitlistPage() {
  const waitlist = useWaitlist();
  const may = useMay('FRONT_DESK', 'NURSE', 'PRESCRIBER', 'MANAGER');
  const [adding, setAdding] = useState(false);
  const nameOf = usePatientNames([
    ...(waitlist.data?.entries ?? []).map(({ patientId }) => patientId),
    ...(waitlist.data?.lately ?? []).map(({ patientId }) => patientId),
  ]);
  return (
    <Page
      title="Waitlist"
      sub="A place that comes free is offered to one patient at a time: induction first, then days past the window, then who waited longest"
      actions={may && <Button onClick={() => setAdding(true)}>Add a session</Button>}
    >
      {adding && <AddEntry waiting={waitlist.data?.entries ?? []} close={() => setAdding(false)} />}
      <div className={classes.page}>
        <Panel title="Waiting" flush>
          <Answer
            query={waitlist}
            what="waiting patients"
            empty={{
              when: ({ entries }) => entries.length === 0,
              say: 'Nobody waits for a place. Add a booked session here, or a next session from Recall or its course.',
            }}
          >
            {({ entries }) => (
              <ol className={classes.list} aria-label="In the order in which they are asked">
                {entries.map((entry, index) => (
                  <EntryRow
                    key={entry.entryId}
                    entry={entry}
                    rank={index + 1}
                    name={nameOf(entry.patientId)}
                    may={may}
                  />
                ))}
              </ol>
            )}
          </Answer>
        </Panel>
        <div className={classes.side}>
          <Answers />
          <Openings waitlist={waitlist} may={may} />
          <Lately waitlist={waitlist} nameOf={nameOf} />
        </div>
      </div>
    </Page>
  );
}
