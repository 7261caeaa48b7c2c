import { Button } from '@mantine/core';
import { useId } from 'react';
import classes from './consents.module.css';
import { SignatureBox } from './SignatureBox';
import type { Stroke } from './strokes';
import type { SigningWords } from './words';

interface Props {
  words: SigningWords;
  strokes: readonly Stroke[];
  change: (strokes: readonly Stroke[]) => void;
}

/** Ink on a line, with the way to begin anew. */
export function SignaturePad({ words, strokes, change }: Props) {
  const hint = useId();
  return (
    <div>
      <div className={classes.padHead}>
        <span id={hint}>{words.drawHere}</span>
        <Button variant="default" size="compact-sm" disabled={strokes.length === 0} onClick={() => change([])}>
          {words.clear}
        </Button>
      </div>
      <SignatureBox
        label={words.drawn(strokes.length)}
        describedBy={hint}
        strokes={strokes}
        change={change}
        className={classes.pad}
        lineClass={classes.padLine}
        inkClass={classes.ink}
      />
    </div>
  );
}
