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
import { Discrepancies } from './Discrepancies';
import { definitions } from './figures';
import { type Figure, useBehindCompliance, useComplianceFigures } from './queries';

/** What must be done within a limit, and whether it was: flagged answers, notes, consents, the drug ledger. */
export function CompliancePage() {
  const compliance = useComplianceFigures();
  const { shown, open, close } = useOpened<Figure>();
  return (
    <FiguresPage title="Compliance" served={compliance.data}>
      <Answer query={compliance} what="figures" rows={6}>
        {({ figures }) => (
          <>
            <TallyTiles
              tiles={tiles}
              entries={figures.entries}
              open={open}
              under={({ spread }, { measured }) =>
                measured &&
                spread && (
                  <small>
                    {measured}: median {took(spread.median)}, half of them {middleHalf(spread)}, longest{' '}
                    {took(spread.longest)}
                  </small>
                )
              }
            />
            <div className={classes.stack}>
              <KindsPanel
                measured
                title="Flagged answers acknowledged late"
                of="How urgent"
                counted="Late"
                figure="ACKNOWLEDGED_LATE"
                entries={figures.entries}
                open={open}
                empty="No answer was flagged yet."
              />
              <KindsPanel
                title="Consents due or run out"
                of="Consent"
                counted="Due"
                figure="CONSENT_DUE"
                entries={figures.entries}
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
      {shown && <Behind asked={shown.asked} name={shown.name} onClose={close} />}
    </FiguresPage>
  );
}

const tiles: { figure: Figure; name: string; says: string; measured?: string }[] = [
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

function Behind({ asked, name, onClose }: { asked: Asked<Figure>; name: string; onClose: () => void }) {
  const behind = useBehindCompliance(asked);
  return <BehindTally name={name} when={whens[asked.figure]} behind={behind} onClose={onClose} />;
}

/** What the time of a case says. */
const whens: Record<Figure, string> = {
  ACKNOWLEDGED_LATE: 'Flagged',
  UNDECIDED: 'Flagged',
  UNSIGNED: 'Session',
  CONSENT_DUE: 'Due since',
};
