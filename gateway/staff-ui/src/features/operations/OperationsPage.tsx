import { useChairNames, useStaffNames } from '../../api/names';
import { Answer } from '../../ui/Answer';
import { Panel } from '../../ui/Panel';
import { BehindTally } from '../figures/BehindTally';
import { DefinitionList } from '../figures/DefinitionList';
import { type Asked, useOpened } from '../figures/entries';
import { FiguresPage } from '../figures/FiguresPage';
import { KindsPanel } from '../figures/KindsPanel';
import { TallyTiles } from '../figures/TallyTiles';
import { middleHalf, took } from '../figures/tally';
import classes from '../outcomes/outcomes.module.css';
import { definitions } from './figures';
import { MessagesPanel } from './MessagesPanel';
import { type Figure, useBehindOperations, useOperationsFigures } from './queries';
import { UseTable } from './UseTable';

/** How the clinic runs: how long each step takes, who does not come, and what becomes of chairs, offers and messages. */
export function OperationsPage() {
  const operations = useOperationsFigures();
  const { shown, open, close } = useOpened<Figure>();
  const chairName = useChairNames();
  const staffName = useStaffNames();
  return (
    <FiguresPage title="Operations" served={operations.data}>
      <Answer query={operations} what="figures" rows={6}>
        {({ figures }) => (
          <>
            <TallyTiles
              tiles={tiles}
              entries={figures.entries}
              open={open}
              under={({ spread }) =>
                spread && (
                  <small>
                    After the booked start: median {took(spread.median)}, half of them {middleHalf(spread)}
                  </small>
                )
              }
            />
            <div className={classes.stack}>
              {panels.map((panel) => (
                <KindsPanel measured key={panel.figure} {...panel} entries={figures.entries} open={open} />
              ))}
              <div className={classes.pair}>
                <UseTable title="Chairs" of="Chair" rows={figures.chairs} nameOf={chairName} />
                <UseTable title="Nurses" of="Nurse" rows={figures.nurses} nameOf={staffName} />
              </div>
              <MessagesPanel />
              <Panel title="What these figures mean">
                <DefinitionList definitions={definitions(figures)} />
              </Panel>
            </div>
          </>
        )}
      </Answer>
      {shown && <Behind asked={shown.asked} name={shown.name} onClose={close} />}
    </FiguresPage>
  );
}

const tiles: { figure: Figure; name: string; says: string }[] = [
  { figure: 'NO_SHOW', name: 'Did not come', says: 'of the appointments that were due' },
  { figure: 'LATE_CANCEL', name: 'Cancelled late', says: 'of the appointments that were due or cancelled' },
  { figure: 'ON_TIME_START', name: 'Dose on time', says: 'of the doses that began' },
];

const panels: { figure: Figure; title: string; of: string; counted: string; empty: string }[] = [
  {
    figure: 'STEP',
    title: 'From one stage to the next',
    of: 'Stage reached',
    counted: 'Patients',
    empty: 'Nobody has asked for help yet.',
  },
  {
    figure: 'DWELL',
    title: 'In the clinic, from arrival to discharge',
    of: 'Way the drug is given',
    counted: 'Visits',
    empty: 'Nobody came to a visit yet.',
  },
  {
    figure: 'OFFER',
    title: 'Places that came free and were offered',
    of: 'How the offer ended',
    counted: 'Offers',
    empty: 'No place was offered yet.',
  },
];

function Behind({ asked, name, onClose }: { asked: Asked<Figure>; name: string; onClose: () => void }) {
  const behind = useBehindOperations(asked);
  return <BehindTally name={name} when={whens[asked.figure] ?? 'Session'} behind={behind} onClose={onClose} />;
}

/** What the time of a case says, where it is not that of a session. */
const whens: Partial<Record<Figure, string>> = { STEP: 'Reached', OFFER: 'Offered' };
