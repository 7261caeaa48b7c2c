import { words } from '../../lib/names';
import { Disclosure } from '../../ui/Disclosure';
import { Facts } from '../../ui/Facts';
import type { IconName } from '../../ui/Icon';
import { Status, type Tone } from '../../ui/Status';
import type { Screening } from './queries';
import classes from './verdict.module.css';

const looks: Record<Screening['resistance']['outcome'], { word: string; tone: Tone; icon: IconName }> = {
  RESISTANT: { word: 'Treatment-resistant', tone: 'ok', icon: 'check' },
  NOT_RESISTANT: { word: 'Not treatment-resistant yet', tone: 'due', icon: 'question' },
  NOT_KNOWN: { word: 'Trials not known', tone: 'booked', icon: 'dot' },
};

/** How far the present episode has resisted treatment: the trials together, and the Maudsley stage with its parts. */
export function Resistance({ resistance, maudsley }: Pick<Screening, 'resistance' | 'maudsley'>) {
  const { word, tone, icon } = looks[resistance.outcome];
  return (
    <section className={classes.resistance} aria-label="Treatment resistance">
      <Status tone={tone} icon={icon}>
        {word}
      </Status>
      <p>
        {resistance.sentence}
        {resistance.drugClasses.length > 0 && ` Classes: ${resistance.drugClasses.join(', ')}.`}
      </p>
      {maudsley.total === null || maudsley.total === undefined ? (
        <p className={classes.notStaged}>No Maudsley stage yet: {maudsley.because.join('; ')}.</p>
      ) : (
        <Disclosure
          summary={
            <span>
              <b>Maudsley stage {maudsley.total}</b> of 15, {words(maudsley.band ?? '')}
            </span>
          }
        >
          <Facts
            figures
            facts={maudsley.components.map(({ name, points, words: said }) => [`${name} (${said})`, points])}
          />
        </Disclosure>
      )}
    </section>
  );
}
