import { useNow } from '../../api/clock';
import { useClinic } from '../../app/clinic';
import { timeOf } from '../../lib/time';
import { Ring } from '../../ui/Ring';
import { looks } from '../session/status';
import { isLoud } from './cards';
import type { Card } from './queries';

/** How long the phase still runs, since when it does not, or how far the gate is. */
export function PhaseRing({ card }: { card: Card }) {
  const now = useNow();
  const { zone } = useClinic();
  const { tone, word } = looks[card.status];
  const shown = isLoud(card, now) ? 'alert' : tone;
  if (card.phase) {
    const [from, until] = [Date.parse(card.phase.from), Date.parse(card.phase.until)];
    if (card.pausedSince) {
      const share = (Date.parse(card.pausedSince) - from) / (until - from);
      const since = timeOf(card.pausedSince, zone);
      return (
        <Ring
          share={share}
          tone={shown === tone ? 'due' : shown}
          figure={since}
          unit="paused"
          label={`Paused since ${since}`}
        />
      );
    }
    const left = Math.max(0, Math.ceil((until - now) / 60_000));
    const share = (now - from) / (until - from);
    return (
      <Ring share={share} tone={shown} figure={String(left)} unit="min left" label={`${word}, ${left} minutes left`} />
    );
  }
  const gate = card.chair?.gate;
  if (gate) {
    const figure = `${gate.go} of ${gate.of}`;
    return <Ring share={gate.go / gate.of} tone={shown} figure={figure} label={`${word}, gate ${figure}`} />;
  }
  const since = card.arrivedAt ? timeOf(card.arrivedAt, zone) : '';
  return <Ring share={0} tone={shown} figure={since} label={`${word} ${since}`} />;
}
