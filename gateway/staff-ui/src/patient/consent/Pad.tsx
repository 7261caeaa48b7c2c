import { useId } from 'react';
import { SignatureBox } from '../../features/consents/SignatureBox';
import type { Stroke } from '../../features/consents/strokes';
import { useSay } from '../words/words';

interface Props {
  strokes: readonly Stroke[];
  onChange(strokes: readonly Stroke[]): void;
}

/** Ink on a line, with the way to begin anew. */
export function Pad({ strokes, onChange }: Props) {
  const say = useSay();
  const hint = useId();
  return (
    <div className="pad">
      <div className="padHead">
        <span id={hint}>{say('drawHere')}</span>
        <button type="button" className="word" disabled={strokes.length === 0} onClick={() => onChange([])}>
          {say('clear')}
        </button>
      </div>
      <SignatureBox
        label={say(strokes.length === 0 ? 'notDrawn' : 'drawn', { n: strokes.length })}
        describedBy={hint}
        strokes={strokes}
        change={onChange}
      />
    </div>
  );
}
