import { Answer } from '../../ui/Answer';
import { Panel } from '../../ui/Panel';
import { BehindTally } from '../figures/BehindTally';
import { DefinitionList } from '../figures/DefinitionList';
import { type Asked, useOpened } from '../figures/entries';
import { FiguresPage } from '../figures/FiguresPage';
import { KindsPanel } from '../figures/KindsPanel';
import { TallyTiles } from '../figures/TallyTiles';
import classes from '../outcomes/outcomes.module.css';
import { AdverseEventsPanel } from './AdverseEventsPanel';
import { definitions, ruleName } from './figures';
import { type Figure, useBehindSafety, useSafetyFigures } from './queries';

/** What goes wrong, what stood in the way of a dose, and which long-term checks are due. */
export function SafetyPage() {
  const safety = useSafetyFigures();
  const { shown, open, close } = useOpened<Figure>();
  return (
    <FiguresPage title="Safety" served={safety.data}>
      <Answer query={safety} what="figures" rows={6}>
        {({ figures: { entries, settings } }) => (
          <>
            <TallyTiles tiles={tiles} entries={entries} open={open} benchmarks={settings.benchmarks} />
            <div className={classes.stack}>
              <AdverseEventsPanel open={open} />
              <div className={classes.pair}>
                {atTheGate.map((panel) => (
                  <KindsPanel byCount key={panel.figure} {...panel} entries={entries} open={open} />
                ))}
              </div>
              <KindsPanel
                byCount
                title="Checks due in the long term"
                of="Check"
                counted="Due"
                figure="CHECK_DUE"
                entries={entries}
                open={open}
                says="Of patients in treatment who were given a dose, by what was given so far and when it was looked at last."
                empty="No patient in treatment was given a dose yet."
              />
              <div className={classes.pair}>
                {inTheChair.map((panel) => (
                  <KindsPanel byCount key={panel.figure} {...panel} entries={entries} open={open} />
                ))}
              </div>
              <KindsPanel
                byCount
                title="Rules overridden at screening"
                of="Rule that spoke against it"
                counted="Eligible"
                figure="RULE_OVERRIDDEN"
                entries={entries}
                open={open}
                nameOf={ruleName}
                empty="No rule spoke against a treatment at any screening."
              />
              <Panel title="What these figures mean">
                <DefinitionList definitions={definitions(settings)} />
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
  { figure: 'SEVERE_HYPERTENSION', name: 'Severe hypertension', says: 'of the sessions with a dose' },
  {
    figure: 'PATIENT_WITH_SEVERE_HYPERTENSION',
    name: 'Patients who had it',
    says: 'severe hypertension, of the patients who were given a dose',
  },
  { figure: 'HELD', name: 'Held at the gate', says: 'of the visits' },
  { figure: 'GATE_OVERRIDDEN', name: 'Overridden at the gate', says: 'of the visits that it held' },
  { figure: 'ABORTED', name: 'Ended early', says: 'of the visits that are over' },
];

interface KindsOf {
  figure: Figure;
  title: string;
  of: string;
  counted: string;
  empty: string;
}

/** What the gate held for, and beside it how often somebody answered for that. */
const atTheGate: KindsOf[] = [
  {
    figure: 'HELD',
    title: 'What the gate held for',
    of: 'Check',
    counted: 'Visits',
    empty: 'The gate held no visit.',
  },
  {
    figure: 'GATE_OVERRIDDEN',
    title: 'What was overridden at the gate',
    of: 'Check',
    counted: 'Visits',
    empty: 'There was nothing to override.',
  },
];

const inTheChair: KindsOf[] = [
  {
    figure: 'ALERT',
    title: 'Alerts in the chair',
    of: 'Alert',
    counted: 'Sessions',
    empty: 'No alert was raised in any session with a dose.',
  },
  {
    figure: 'ABORTED',
    title: 'Visits that ended early',
    of: 'Reason',
    counted: 'Visits',
    empty: 'No visit ended early.',
  },
];

function Behind({ asked, name, onClose }: { asked: Asked<Figure>; name: string; onClose: () => void }) {
  const behind = useBehindSafety(asked);
  return <BehindTally name={name} when={whens[asked.figure] ?? 'Session'} behind={behind} onClose={onClose} />;
}

/** What the time of a case says, where it is not that of a session. */
const whens: Partial<Record<Figure, string>> = {
  CHECK_DUE: 'Last checked',
  RULE_OVERRIDDEN: 'Screened',
};
