import { Page } from '../ui/Page';
import { TextField } from '../ui/TextField';
import { useSay } from '../words/words';
import type { StepProps } from './Packet';

const MOST = 40;

/** What is taken now, a line each. */
export function Medicines({ packet, frame, onNext }: StepProps) {
  const say = useSay();
  const { medicines, takesNothing, allergies } = packet.told;
  const lines = medicines.length > 0 ? medicines : [''];
  const write = (index: number, text: string) =>
    packet.change({ medicines: lines.map((line, at) => (at === index ? text : line)), takesNothing: false });
  const said = takesNothing === true || lines.some((line) => line.trim() !== '');
  return (
    <Page
      {...frame}
      title={say('medicinesTitle')}
      text={[say('medicinesText')]}
      next={{ label: say('next'), onClick: onNext, disabled: !said }}
    >
      <label className="check">
        <input
          type="checkbox"
          checked={takesNothing === true}
          onChange={(event) => packet.change({ takesNothing: event.target.checked, medicines: [] })}
        />
        <span>{say('medicinesNone')}</span>
      </label>
      {takesNothing !== true && (
        <>
          {lines.map((line, index) => (
            <TextField
              // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name than their place.
              key={index}
              label={say('medicine', { n: index + 1 })}
              value={line}
              onChange={(text) => write(index, text)}
            />
          ))}
          {lines.length < MOST && (
            <button type="button" className="wide" onClick={() => packet.change({ medicines: [...lines, ''] })}>
              {say('medicineAdd')}
            </button>
          )}
        </>
      )}
      <TextField
        label={say('allergies')}
        hint={say('allergiesHint')}
        value={allergies}
        onChange={(text) => packet.change({ allergies: text })}
      />
    </Page>
  );
}
