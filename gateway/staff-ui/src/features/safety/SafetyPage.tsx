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
import classes from '../outcomes/outcomes.module.css';
import { AdverseEventsPanel } from './AdverseEventsPanel';
import { definitions, kinds, ruleName, whole } from './figures';
import { type Asked, type Entry, type SafetyFigures, useBehindSafety, useSafetyFigures } from './queries';

interface Shown {
  asked: Asked;
  name: string;
}

type Open = ((asked: Asked, name: string) => void) | undefined;

/** What goes wrong, what stood in the way of a dose, and which long-term checks are due. */
export function SafetyPage() {
  const { zone } = useClinic();
  const safety = useSafetyFigures();
  const [shown, setShown] = useState<Shown | null>(null);
  const open: Open = useMay('MANAGER', 'PRESCRIBER') ? (asked, name) => setShown({ asked, name }) : undefined;
  const served = safety.data;
  return (
    <Page
      title="Safety"
      sub={served && `As of ${dayTimeOf(served.asKnownOn ?? served.computedAt, zone)}`}
      actions={<AsKnownOnField />}
    >
      <AsKnownOnNote served={served} />
      <Rebuilding served={served} />
      <Answer query={safety} what="figures" rows={6}>
        {({ figures }) => (
          <>
            <Tiles figures={figures} open={open} />
            <div className={classes.stack}>
              <AdverseEventsPanel open={open} />
              <Gate figures={figures} open={open} />
              <ByKind
                title="Checks due in the long term"
                of="Check"
                counted="Due"
                figure="CHECK_DUE"
                figures={figures}
                open={open}
                says="Of patients in treatment who were given a dose, by what was given so far and when it was looked at last."
                empty="No patient in treatment was given a dose yet."
              />
              <div className={classes.pair}>
                <ByKind
                  title="Alerts in the chair"
                  of="Alert"
                  counted="Sessions"
                  figure="ALERT"
                  figures={figures}
                  open={open}
                  empty="No alert was raised in any session with a dose."
                />
                <ByKind
                  title="Visits that ended early"
                  of="Reason"
                  counted="Visits"
                  figure="ABORTED"
                  figures={figures}
                  open={open}
                  empty="No visit ended early."
                />
              </div>
              <ByKind
                title="Rules overridden at screening"
                of="Rule that spoke against it"
                counted="Eligible"
                figure="RULE_OVERRIDDEN"
                figures={figures}
                open={open}
                empty="No rule spoke against a treatment at any screening."
              />
              <Panel title="What these figures mean">
                <DefinitionList definitions={definitions(figures.settings)} />
              </Panel>
            </div>
          </>
        )}
      </Answer>
      {shown && <BehindSafety shown={shown} onClose={() => setShown(null)} />}
    </Page>
  );
}

const tiles: { figure: Entry['figure']; name: string; says: string }[] = [
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

function Tiles({ figures, open }: { figures: SafetyFigures; open: Open }) {
  return (
    <div className={classes.tiles}>
      {tiles.map(({ figure, name, says }) => (
        <TallyTile
          key={figure}
          name={name}
          says={says}
          tally={whole(figures, figure)}
          benchmarks={figures.settings.benchmarks.filter(({ what }) => what === figure)}
          open={open && (() => open({ figure }, name))}
        />
      ))}
    </div>
  );
}

interface ByKindProps {
  title: string;
  of: string;
  counted: string;
  figure: Entry['figure'];
  figures: SafetyFigures;
  open: Open;
  says?: string;
  empty: string;
}

function ByKind({ title, of, counted, figure, figures, open, says, empty }: ByKindProps) {
  const rows = kinds(figures, figure);
  const nameOf = figure === 'RULE_OVERRIDDEN' ? ruleName : sentence;
  return (
    <Panel title={title}>
      {says && <p className={classes.says}>{says}</p>}
      {rows.every(({ tally }) => tally.of === 0) ? (
        <Empty>{empty}</Empty>
      ) : (
        <TallyTable
          of={of}
          counted={counted}
          rows={rows.map(({ kind, tally }) => ({
            key: kind,
            name: nameOf(kind),
            tally,
            open: open && (() => open({ figure, kind }, `${title}: ${nameOf(kind)}`)),
          }))}
        />
      )}
    </Panel>
  );
}

/** What the gate held for, and beside it how often somebody answered for that. */
function Gate({ figures, open }: { figures: SafetyFigures; open: Open }) {
  return (
    <div className={classes.pair}>
      <ByKind
        title="What the gate held for"
        of="Check"
        counted="Visits"
        figure="HELD"
        figures={figures}
        open={open}
        empty="The gate held no visit."
      />
      <ByKind
        title="What was overridden at the gate"
        of="Check"
        counted="Visits"
        figure="GATE_OVERRIDDEN"
        figures={figures}
        open={open}
        empty="There was nothing to override."
      />
    </div>
  );
}

function BehindSafety({ shown: { asked, name }, onClose }: { shown: Shown; onClose: () => void }) {
  const behind = useBehindSafety(asked);
  return <BehindTally name={name} when={whens[asked.figure] ?? 'Session'} behind={behind} onClose={onClose} />;
}

/** What the time of a case says, where it is not that of a session. */
const whens: Partial<Record<Entry['figure'], string>> = {
  CHECK_DUE: 'Last checked',
  RULE_OVERRIDDEN: 'Screened',
};
