import { usePatientNames } from '../../api/names';
import { plural } from '../../lib/names';
import { Answer } from '../../ui/Answer';
import { Page } from '../../ui/Page';
import { Panel } from '../../ui/Panel';
import { type Recall, useRecall } from './queries';
import { RecallRow } from './RecallRow';
import classes from './recall.module.css';

const groups: { state: Recall['state']; title: string; none: string }[] = [
  { state: 'OVERDUE', title: 'Overdue', none: 'Nobody is overdue.' },
  { state: 'DUE', title: 'Due', none: 'Nobody is due.' },
  { state: 'DRIFTING', title: 'Drifting', none: 'Nobody’s intervals grow or shrink.' },
];

/** Patients after the induction who have no next session, the most overdue first. Nobody is written to from here. */
export function RecallPage() {
  const recall = useRecall();
  const nameOf = usePatientNames((recall.data ?? []).map(({ patientId }) => patientId));
  return (
    <Page title="Recall" sub="Patients in taper or maintenance without a next session, by the protocol's intervals">
      <div className={classes.page}>
        {groups.map(({ state, title, none }) => {
          const count = recall.data?.filter((one) => one.state === state).length;
          return (
            <Panel key={state} title={title} flush aside={count ? <span>{plural(count, 'patient')}</span> : undefined}>
              <Answer
                query={recall}
                what="patients to call"
                rows={2}
                empty={{ when: (all) => all.every((one) => one.state !== state), say: none }}
              >
                {(all) => (
                  <ul className={classes.list}>
                    {all
                      .filter((one) => one.state === state)
                      .map((one) => (
                        <RecallRow key={one.courseId} recall={one} name={nameOf(one.patientId)} />
                      ))}
                  </ul>
                )}
              </Answer>
            </Panel>
          );
        })}
      </div>
    </Page>
  );
}
