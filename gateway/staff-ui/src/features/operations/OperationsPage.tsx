import { useState } from 'react';
import { useChairNames, useStaffNames } from '../../api/names';
import { useMay } from '../../api/session';
import { useClinic } from '../../app/clinic';
import { sentence } from '../../lib/names';
import { dayTimeOf } from '../../lib/time';
import { Answer, Empty } from '../../ui/Answer';
import { Page } from '../../ui/Page';
import { Panel } from '../../ui/Panel';
import { AsKnownOnField, AsKnownOnNote } from '../asknownon/AsKnownOn';
import { BehindTally } from '../figures/BehindTally';
import { DefinitionList } from '../figures/DefinitionList';
import { Rebuilding } from '../figures/Rebuilding';
import { TallyTable } from '../figures/TallyTable';
import { TallyTile } from '../figures/Tile';
import { middleHalf, took } from '../figures/tally';
import classes from '../outcomes/outcomes.module.css';
import { definitions, kinds, whole } from './figures';
import { MessagesPanel } from './MessagesPanel';
import { type Asked, type Entry, type OperationsFigures, useBehindOperations, useOperationsFigures } from './queries';
import { UseTable } from './UseTable';

interface Shown {
  asked: Asked;
  name: string;
}

type Open = ((asked: Asked, name: string) => void) | undefined;

/** How the clinic runs: how long each step takes, who does not come, and what becomes of chairs, offers and messages. */
export function OperationsPage() {
  const { zone } = useClinic();
  const operations = useOperationsFigures();
  const [shown, setShown] = useState<Shown | null>(null);
  const open: Open = useMay('MANAGER', 'PRESCRIBER') ? (asked, name) => setShown({ asked, name }) : undefined;
  const chairName = useChairNames();
  const staffName = useStaffNames();
  const served = operations.data;
  return (
    <Page
      title="Operations"
      sub={served && `As of ${dayTimeOf(served.asKnownOn ?? served.computedAt, zone)}`}
      actions={<AsKnownOnField />}
    >
      <AsKnownOnNote served={served} />
      <Rebuilding served={served} />
      <Answer query={operations} what="figures" rows={6}>
        {({ figures }) => (
          <>
            <Tiles figures={figures} open={open} />
            <div className={classes.stack}>
              <ByKind
                title="From one stage to the next"
                of="Stage reached"
                counted="Patients"
                figure="STEP"
                figures={figures}
                open={open}
                empty="Nobody has asked for help yet."
              />
              <ByKind
                title="In the clinic, from arrival to discharge"
                of="Way the drug is given"
                counted="Visits"
                figure="DWELL"
                figures={figures}
                open={open}
                empty="Nobody came to a visit yet."
              />
              <ByKind
                title="Places that came free and were offered"
                of="How the offer ended"
                counted="Offers"
                figure="OFFER"
                figures={figures}
                open={open}
                empty="No place was offered yet."
              />
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
      {shown && <BehindOperations shown={shown} onClose={() => setShown(null)} />}
    </Page>
  );
}

const tiles: { figure: Entry['figure']; name: string; says: string }[] = [
  { figure: 'NO_SHOW', name: 'Did not come', says: 'of the appointments that were due' },
  { figure: 'LATE_CANCEL', name: 'Cancelled late', says: 'of the appointments that were due or cancelled' },
  { figure: 'ON_TIME_START', name: 'Dose on time', says: 'of the doses that began' },
];

function Tiles({ figures, open }: { figures: OperationsFigures; open: Open }) {
  return (
    <div className={classes.tiles}>
      {tiles.map(({ figure, name, says }) => {
        const entry = whole(figures, figure);
        if (!entry) return null;
        return (
          <TallyTile
            key={figure}
            name={name}
            says={says}
            tally={entry.tally}
            open={open && (() => open({ figure }, name))}
          >
            {entry.spread && (
              <small>
                After the booked start: median {took(entry.spread.median)}, half of them {middleHalf(entry.spread)}
              </small>
            )}
          </TallyTile>
        );
      })}
    </div>
  );
}

interface ByKindProps {
  title: string;
  of: string;
  counted: string;
  figure: Entry['figure'];
  figures: OperationsFigures;
  open: Open;
  empty: string;
}

function ByKind({ title, of, counted, figure, figures, open, empty }: ByKindProps) {
  const rows = kinds(figures, figure);
  return (
    <Panel title={title}>
      {rows.every(({ tally }) => tally.of + tally.missing === 0) ? (
        <Empty>{empty}</Empty>
      ) : (
        <TallyTable
          measured
          of={of}
          counted={counted}
          rows={rows.map(({ kind, tally, spread }) => ({
            key: kind,
            name: sentence(kind),
            tally,
            spread,
            open: open && (() => open({ figure, kind }, `${title}: ${sentence(kind)}`)),
          }))}
        />
      )}
    </Panel>
  );
}

function BehindOperations({ shown: { asked, name }, onClose }: { shown: Shown; onClose: () => void }) {
  const behind = useBehindOperations(asked);
  return <BehindTally name={name} when={whens[asked.figure] ?? 'Session'} behind={behind} onClose={onClose} />;
}

/** What the time of a case says, where it is not that of a session. */
const whens: Partial<Record<Entry['figure'], string>> = { STEP: 'Reached', OFFER: 'Offered' };
