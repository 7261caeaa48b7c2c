import { useState } from 'react';
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
import { Discrepancies } from './Discrepancies';
import { definitions, kinds, whole } from './figures';
import { type Asked, type ComplianceFigures, type Entry, useBehindCompliance, useComplianceFigures } from './queries';

interface Shown {
  asked: Asked;
  name: string;
}

type Open = ((asked: Asked, name: string) => void) | undefined;

/** What must be done within a limit, and whether it was: flagged answers, notes, consents, the drug ledger. */
export function CompliancePage() {
  const { zone } = useClinic();
  const compliance = useComplianceFigures();
  const [shown, setShown] = useState<Shown | null>(null);
  const open: Open = useMay('MANAGER', 'PRESCRIBER') ? (asked, name) => setShown({ asked, name }) : undefined;
  const served = compliance.data;
  return (
    <Page
      title="Compliance"
      sub={served && `As of ${dayTimeOf(served.asKnownOn ?? served.computedAt, zone)}`}
      actions={<AsKnownOnField />}
    >
      <AsKnownOnNote served={served} />
      <Rebuilding served={served} />
      <Answer query={compliance} what="figures" rows={6}>
        {({ figures }) => (
          <>
            <Tiles figures={figures} open={open} />
            <div className={classes.stack}>
              <ByKind
                measured
                title="Flagged answers acknowledged late"
                of="How urgent"
                counted="Late"
                figure="ACKNOWLEDGED_LATE"
                figures={figures}
                open={open}
                empty="No answer was flagged yet."
              />
              <ByKind
                title="Consents due or run out"
                of="Consent"
                counted="Due"
                figure="CONSENT_DUE"
                figures={figures}
                open={open}
                empty="No patient in treatment was asked for a consent yet."
              />
              <Discrepancies />
              <Panel title="What these figures mean">
                <DefinitionList definitions={definitions(figures)} />
              </Panel>
            </div>
          </>
        )}
      </Answer>
      {shown && <Behind shown={shown} onClose={() => setShown(null)} />}
    </Page>
  );
}

const tiles: { figure: Entry['figure']; name: string; says: string; measured?: string }[] = [
  {
    figure: 'ACKNOWLEDGED_LATE',
    name: 'Acknowledged late',
    says: 'of the flagged answers',
    measured: 'From flag to acknowledgement',
  },
  { figure: 'UNDECIDED', name: 'Undecided', says: 'of the flagged answers', measured: 'From flag to first decision' },
  {
    figure: 'UNSIGNED',
    name: 'Notes signed late or not yet',
    says: 'of the visits with a dose',
    measured: 'From the end of the dose to the signature',
  },
  { figure: 'CONSENT_DUE', name: 'Consents due', says: 'of the consents of patients in treatment' },
];

function Tiles({ figures, open }: { figures: ComplianceFigures; open: Open }) {
  return (
    <div className={classes.tiles}>
      {tiles.map(({ figure, name, says, measured }) => {
        const entry = whole(figures, figure);
        if (!entry) return null;
        const { tally, spread } = entry;
        return (
          <TallyTile key={figure} name={name} says={says} tally={tally} open={open && (() => open({ figure }, name))}>
            {measured && spread && (
              <small>
                {measured}: median {took(spread.median)}, half of them {middleHalf(spread)}, longest{' '}
                {took(spread.longest)}
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
  figures: ComplianceFigures;
  open: Open;
  empty: string;
  measured?: boolean;
}

function ByKind({ title, of, counted, figure, figures, open, empty, measured }: ByKindProps) {
  const rows = kinds(figures, figure);
  return (
    <Panel title={title}>
      {rows.length === 0 ? (
        <Empty>{empty}</Empty>
      ) : (
        <TallyTable
          measured={measured}
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

function Behind({ shown: { asked, name }, onClose }: { shown: Shown; onClose: () => void }) {
  const behind = useBehindCompliance(asked);
  return <BehindTally name={name} when={whens[asked.figure]} behind={behind} onClose={onClose} />;
}

/** What the time of a case says. */
const whens: Record<Entry['figure'], string> = {
  ACKNOWLEDGED_LATE: 'Flagged',
  UNDECIDED: 'Flagged',
  UNSIGNED: 'Session',
  CONSENT_DUE: 'Due since',
};
