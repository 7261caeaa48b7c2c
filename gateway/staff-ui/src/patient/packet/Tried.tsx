import { Choices } from '../ui/Choices';
import { Page } from '../ui/Page';
import { TextField } from '../ui/TextField';
import { type Key, useSay } from '../words/words';
import type { StepProps } from './Packet';
import type { Tried } from './told';

const HOW_LONG = ['UNDER_FOUR_WEEKS', 'FOUR_TO_FIVE_WEEKS', 'SIX_TO_EIGHT_WEEKS', 'LONGER', 'NOT_SURE'] as const;
const HELPED = ['WORSE', 'NOT_AT_ALL', 'A_LITTLE', 'ABOUT_HALF', 'A_LOT'] as const;
const WHY = ['NO_OR_LITTLE_RESPONSE', 'SIDE_EFFECTS', 'OTHER', 'STILL_TAKING'] as const;

const finished = (tried: Tried) => tried.drug.trim() !== '' && tried.howLong != null && tried.helped != null;

/** The antidepressants that were tried, one entry each. */
export function TriedList({ packet, frame, onGo }: StepProps) {
  const say = useSay();
  const { tried, triedNone } = packet.told;
  const add = () => {
    packet.change({ tried: [...tried, { drug: '' }], triedNone: false });
    onGo({ kind: 'drug', tried: tried.length });
  };
  const none = () => {
    packet.change({ tried: [], triedNone: true });
    onGo({ kind: 'medicines' });
  };
  const on =
    tried.length > 0 || triedNone ? { label: say('next'), onClick: () => onGo({ kind: 'medicines' }) } : undefined;
  return (
    <Page {...frame} title={say('triedTitle')} text={[say('triedText')]} next={on}>
      {tried.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries have no other name than their place.
        <Entry key={index} tried={one} index={index} packet={packet} onGo={onGo} />
      ))}
      <button type="button" className="wide" onClick={add}>
        {say(tried.length > 0 ? 'triedAddAnother' : 'triedAdd')}
      </button>
      {tried.length === 0 && (
        <button type="button" className="wide" onClick={none}>
          {say('triedNone')}
        </button>
      )}
    </Page>
  );
}

function Entry({ tried, index, packet, onGo }: Pick<StepProps, 'packet' | 'onGo'> & { tried: Tried; index: number }) {
  const say = useSay();
  const drug = tried.drug || '—';
  const remove = () => packet.change({ tried: packet.told.tried.filter((_, at) => at !== index) });
  return (
    <div className="entry">
      <span className="what">
        {drug}
        {!finished(tried) && <small>{say('triedUnfinished')}</small>}
      </span>
      <button type="button" className="word" onClick={() => onGo({ kind: 'drug', tried: index })}>
        {say('triedEdit', { drug: '' }).trim()}
        <span className="unseen">{drug}</span>
      </button>
      <button type="button" className="word" onClick={remove}>
        {say('triedRemove', { drug: '' }).trim()}
        <span className="unseen">{drug}</span>
      </button>
    </div>
  );
}

type TriedProps = StepProps & { tried: number };

function useTried({ packet, tried: index }: TriedProps) {
  const tried = packet.told.tried[index] ?? { drug: '' };
  const change = (part: Partial<Tried>) =>
    packet.change({ tried: packet.told.tried.map((one, at) => (at === index ? { ...one, ...part } : one)) });
  return { tried, change, drug: tried.drug || '…' };
}

/** Which one it was, and how much. */
export function Drug(props: TriedProps) {
  const say = useSay();
  const { tried, change } = useTried(props);
  const dose = tried.milligramsPerDay == null ? '' : String(tried.milligramsPerDay);
  const milligrams = (text: string) => {
    const number = Number(text.replace(',', '.'));
    change({ milligramsPerDay: text.trim() === '' || !(number > 0 && number <= 5000) ? undefined : number });
  };
  return (
    <Page
      {...props.frame}
      title={say('drugTitle')}
      next={{ label: say('next'), onClick: props.onNext, disabled: tried.drug.trim() === '' }}
    >
      <TextField
        label={say('drug')}
        hint={say('drugHint')}
        value={tried.drug}
        list={props.form.drugs}
        maxLength={100}
        required
        onChange={(text) => change({ drug: text.replace(/ \(.*\)$/, '') })}
      />
      <TextField
        label={say('dose')}
        hint={say('doseHint')}
        inputMode="decimal"
        value={dose}
        maxLength={6}
        onChange={milligrams}
      />
    </Page>
  );
}

/** For how long, and how regularly. */
export function How(props: TriedProps) {
  const say = useSay();
  const { tried, change, drug } = useTried(props);
  return (
    <Page
      {...props.frame}
      title={say('howTitle', { drug })}
      next={{ label: say('next'), onClick: props.onNext, disabled: tried.howLong == null }}
    >
      <Choices
        legend={say('howLegend')}
        options={HOW_LONG.map((value) => ({ value, text: say(value) }))}
        value={tried.howLong}
        onChange={(howLong) => change({ howLong })}
      />
      <Choices
        row
        legend={say('mostDays')}
        options={yesNo(say('yes'), say('no'))}
        value={tried.mostDays}
        onChange={(mostDays) => change({ mostDays })}
      />
    </Page>
  );
}

/** Whether it helped. */
export function Helped(props: TriedProps) {
  const say = useSay();
  const { tried, change, drug } = useTried(props);
  return (
    <Page
      {...props.frame}
      title={say('helpedTitle', { drug })}
      next={{ label: say('next'), onClick: props.onNext, disabled: tried.helped == null }}
    >
      <Choices
        hideLegend
        legend={say('helpedLegend')}
        options={HELPED.map((value) => ({ value, text: say(value as Key) }))}
        value={tried.helped}
        onChange={(helped) => change({ helped })}
      />
    </Page>
  );
}

/** Why it was stopped, and when that was. */
export function Why(props: TriedProps) {
  const say = useSay();
  const { tried, change, drug } = useTried(props);
  return (
    <Page
      {...props.frame}
      title={say('whyTitle', { drug })}
      next={{ label: say('next'), onClick: () => props.onGo({ kind: 'tried' }) }}
    >
      <Choices
        hideLegend
        legend={say('whyLegend')}
        options={WHY.map((value) => ({ value, text: say(value) }))}
        value={tried.whyStopped}
        onChange={(whyStopped) => change({ whyStopped })}
      />
      <Choices
        row
        legend={say('thisTime')}
        options={yesNo(say('thisTimeYes'), say('thisTimeNo'))}
        value={tried.thisTime}
        onChange={(thisTime) => change({ thisTime })}
      />
    </Page>
  );
}

const yesNo = (yes: string, no: string) => [
  { value: true, text: yes },
  { value: false, text: no },
];
