import { useState } from 'react';
import { useMay } from '../../api/session';
import { sentence } from '../../lib/names';
import { Answer } from '../../ui/Answer';
import { Panel } from '../../ui/Panel';
import { BehindTally } from '../figures/BehindTally';
import { OpenFigure } from '../figures/OpenFigure';
import classes from './outcomes.module.css';
import { type Funnel, type Milestone, useFunnel, useFunnelPatients } from './queries';

/** How far people come, from the first call to a completed course. */
export function FunnelPanel() {
  const funnel = useFunnel();
  const [shown, setShown] = useState<Milestone | null>(null);
  const mayOpen = useMay('MANAGER', 'PRESCRIBER');
  return (
    <Panel title="From inquiry to completed course">
      <Answer
        query={funnel}
        what="figures"
        rows={6}
        empty={{ when: ({ figures }) => figures.stages[0]?.patients === 0, say: 'Nobody has asked for help yet.' }}
      >
        {({ figures }) => <Stages figures={figures} open={mayOpen ? setShown : undefined} />}
      </Answer>
      {shown && <Behind milestone={shown} onClose={() => setShown(null)} />}
    </Panel>
  );
}

interface StagesProps {
  figures: Funnel;
  /** Opens who came so far, for those who may. */
  open: ((milestone: Milestone) => void) | undefined;
}

function Stages({ figures: { stages, declined, leftEarly }, open }: StagesProps) {
  const most = Math.max(1, ...stages.map(({ patients }) => patients));
  const opens = (milestone: Milestone, patients: number) => (
    <OpenFigure name={nameOf(milestone)} open={open && patients > 0 ? () => open(milestone) : undefined}>
      {patients}
    </OpenFigure>
  );
  return (
    <>
      <ol className={classes.funnel}>
        {stages.map(({ stage, patients, percentOfPrevious }) => (
          <li key={stage}>
            <span>{sentence(stage)}</span>
            <i aria-hidden="true" style={{ '--share': patients / most } as React.CSSProperties} />
            <b>{opens(stage, patients)}</b>
            <small>{percentOfPrevious == null ? '' : `${percentOfPrevious} %`}</small>
          </li>
        ))}
      </ol>
      <p className={classes.aside}>
        {opens('DECLINED', declined)} declined at screening, {opens('LEFT_EARLY', leftEarly)} left a course early.
      </p>
    </>
  );
}

function Behind({ milestone, onClose }: { milestone: Milestone; onClose: () => void }) {
  const behind = useFunnelPatients(milestone);
  return <BehindTally name={nameOf(milestone)} when="Since" behind={behind} onClose={onClose} />;
}

const nameOf = (milestone: Milestone): string =>
  milestone === 'DECLINED' ? 'Declined at screening' : sentence(milestone);
