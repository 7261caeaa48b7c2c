import { useState } from 'react';
import { isSignature, type Stroke, written } from '../../features/consents/strokes';
import type { Shared } from '../App';
import { Choices } from '../ui/Choices';
import { Page } from '../ui/Page';
import { TextField } from '../ui/TextField';
import { useSay } from '../words/words';
import { Pad } from './Pad';
import { type Given, type Signature, signature, type ToSign } from './toSign';

interface Props {
  frame: { clinic: Shared['clinic']; over: string | undefined };
  text: ToSign;
  given: Given;
  onBack(): void;
  onSign(signature: Signature): Promise<void>;
  /** Whether the page is told another way of this refusal. */
  onRefused(error: unknown): boolean;
}

/** The signature: drawn with a finger, or the name typed. It is no draft: it is gone when the page is left. */
export function Sign({ frame, text, given, onBack, onSign, onRefused }: Props) {
  const say = useSay();
  const [read, setRead] = useState(false);
  const [how, setHow] = useState<'draw' | 'type'>('draw');
  const [strokes, setStrokes] = useState<readonly Stroke[]>([]);
  const [name, setName] = useState('');
  const [state, setState] = useState<'open' | 'sending' | 'failed'>('open');
  const complete = read && name.trim() !== '' && (how === 'type' || isSignature(strokes));
  const send = () => {
    setState('sending');
    onSign(signature(text, given, name, how === 'draw' ? strokes.map(written) : undefined)).catch((error) =>
      setState(onRefused(error) ? 'open' : 'failed'),
    );
  };
  return (
    <Page
      {...frame}
      title={say('signTitle')}
      text={[text.title]}
      back={{ label: say('readAgain'), onClick: onBack }}
      next={{
        label: say(state === 'sending' ? 'sending' : 'sign'),
        onClick: send,
        disabled: !complete || state === 'sending',
      }}
    >
      <label className="check">
        <input type="checkbox" checked={read} onChange={(event) => setRead(event.target.checked)} />
        <span>{say('haveRead')}</span>
      </label>
      <Choices<'draw' | 'type'>
        row
        legend={say('howToSign')}
        options={[
          { value: 'draw', text: say('signDraw') },
          { value: 'type', text: say('signType') },
        ]}
        value={how}
        onChange={setHow}
      />
      {how === 'draw' && <Pad strokes={strokes} onChange={setStrokes} />}
      <TextField
        label={say(how === 'draw' ? 'nameInPrint' : 'nameToSign')}
        autoComplete="name"
        required
        value={name}
        onChange={setName}
      />
      {state === 'failed' && (
        <p className="wrong" role="alert">
          {say('signFailed', { phone: frame.clinic?.phone ?? '' })}
        </p>
      )}
    </Page>
  );
}
