import { sentence } from '../../lib/names';
import { Answer } from '../../ui/Answer';
import { Panel } from '../../ui/Panel';
import classes from './outcomes.module.css';
import { useFunnel } from './queries';

/** How far people come, from the first call to a completed course. */
export function FunnelPanel() {
  const funnel = useFunnel();
  return (
    <Panel title="From inquiry to completed course">
      <Answer
        query={funnel}
        what="figures"
        rows={6}
        empty={{ when: ({ figures }) => figures.stages[0]?.patients === 0, say: 'Nobody has asked for help yet.' }}
      >
        {({ figures }) => {
          const most = Math.max(1, ...figures.stages.map(({ patients }) => patients));
          return (
            <>
              <ol className={classes.funnel}>
                {figures.stages.map(({ stage, patients, percentOfPrevious }) => (
                  <li key={stage}>
                    <span>{sentence(stage)}</span>
                    <i aria-hidden="true" style={{ '--share': patients / most } as React.CSSProperties} />
                    <b>{patients}</b>
                    <small>
                      {percentOfPrevious === null || percentOfPrevious === undefined ? '' : `${percentOfPrevious} %`}
                    </small>
                  </li>
                ))}
              </ol>
              <p className={classes.aside}>
                {figures.declined} declined at screening, {figures.leftEarly} left a course early.
              </p>
            </>
          );
        }}
      </Answer>
    </Panel>
  );
}
