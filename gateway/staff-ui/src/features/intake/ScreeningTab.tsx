import { useMay } from '../../api/session';
import { Answer } from '../../ui/Answer';
import { Note } from '../../ui/Note';
import { Panel } from '../../ui/Panel';
import { Decided } from '../review/Decided';
import { Decision } from '../review/Decision';
import classes from './intake.module.css';
import { Questionnaires } from './Questionnaires';
import { useScreening } from './queries';
import { Resistance } from './Resistance';
import { ScreeningEditor } from './ScreeningEditor';
import { VerdictView } from './Verdict';

/** The way to a decision: what is asked on the left, what the rules make of it on the right. */
export function ScreeningTab({ patientId }: { patientId: string }) {
  const clinical = useMay('NURSE', 'PRESCRIBER', 'THERAPIST');
  if (!clinical) return <Note kind="plain">Screening is shown to nurses, therapists and prescribers.</Note>;
  return <Screening patientId={patientId} />;
}

function Screening({ patientId }: { patientId: string }) {
  const screening = useScreening(patientId);
  const prescriber = useMay('PRESCRIBER');
  return (
    <div className={classes.columns}>
      <div className={classes.stack}>
        <Questionnaires patientId={patientId} />
        <Answer query={screening} what="findings" rows={8}>
          {(known) => <ScreeningEditor key={known.version} screening={known} />}
        </Answer>
      </div>
      <div className={classes.sticky}>
        <Panel title="What the rules say">
          <Answer query={screening} what="reasons" rows={8}>
            {(known) => (
              <>
                {known.decision && <Decided decision={known.decision} />}
                <Resistance resistance={known.resistance} maudsley={known.maudsley} />
                <VerdictView verdict={known.verdict} />
                {prescriber && known.status !== 'DECIDED' && known.screeningId && (
                  <Decision patientId={patientId} version={known.version} verdict={known.verdict} />
                )}
              </>
            )}
          </Answer>
        </Panel>
      </div>
    </div>
  );
}
