import { Choices } from '../ui/Choices';
import { TextField } from '../ui/TextField';
import { useSay } from '../words/words';
import { canAgree, type Draft, type Field, type MessageText } from './form';

const GENDERS = ['female', 'male', 'other', 'unknown'] as const;
const WORDS = { female: 'genderFemale', male: 'genderMale', other: 'genderOther', unknown: 'genderUnknown' } as const;

interface Props {
  draft: Draft;
  onChange(draft: Draft): void;
  texts: MessageText[];
  missing: Field[];
}

/** The fields of the public form. */
export function Fields({ draft, onChange, texts, missing }: Props) {
  const say = useSay();
  const change = (part: Partial<Draft>) => onChange({ ...draft, ...part });
  const wrong = (field: Field) => (missing.includes(field) ? say('inquiryNeeds') : undefined);
  return (
    <>
      <TextField
        label={say('givenName')}
        required
        autoComplete="given-name"
        maxLength={100}
        value={draft.givenName}
        error={wrong('givenName')}
        onChange={(givenName) => change({ givenName })}
      />
      <TextField
        label={say('familyName')}
        required
        autoComplete="family-name"
        maxLength={100}
        value={draft.familyName}
        error={wrong('familyName')}
        onChange={(familyName) => change({ familyName })}
      />
      <TextField
        label={say('birthDate')}
        required
        type="date"
        autoComplete="bday"
        value={draft.birthDate}
        error={wrong('birthDate')}
        onChange={(birthDate) => change({ birthDate })}
      />
      <Choices
        legend={say('gender')}
        options={GENDERS.map((value) => ({ value, text: say(WORDS[value]) }))}
        value={draft.gender}
        error={wrong('gender')}
        onChange={(gender) => change({ gender })}
      />
      <TextField
        label={say('email')}
        type="email"
        inputMode="email"
        autoComplete="email"
        maxLength={254}
        value={draft.email}
        error={missing.includes('reach') ? say('inquiryNeedsReach') : undefined}
        onChange={(email) => change({ email })}
      />
      <TextField
        label={say('mobile')}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        maxLength={25}
        value={draft.mobile}
        onChange={(mobile) => change({ mobile })}
      />
      <TextField
        label={say('asksFor')}
        hint={say('asksForHint')}
        lines={3}
        maxLength={500}
        value={draft.asksFor}
        onChange={(asksFor) => change({ asksFor })}
      />
      <Agreements draft={draft} onChange={onChange} texts={texts} />
      <div className="trap" aria-hidden="true">
        <label>
          Website
          <input
            tabIndex={-1}
            autoComplete="off"
            value={draft.website}
            onChange={(event) => change({ website: event.target.value })}
          />
        </label>
      </div>
    </>
  );
}

function Agreements({ draft, onChange, texts }: Omit<Props, 'missing'>) {
  const say = useSay();
  const toggle = (channel: MessageText['channel'], agree: boolean) =>
    onChange({ ...draft, agreed: [...draft.agreed.filter((one) => one !== channel), ...(agree ? [channel] : [])] });
  return (
    <fieldset className="choices">
      <legend>{say('agreeTitle')}</legend>
      {texts.map(({ channel, text }) => (
        <label key={channel} className="check">
          <input
            type="checkbox"
            disabled={!canAgree(draft, channel)}
            checked={draft.agreed.includes(channel) && canAgree(draft, channel)}
            onChange={(event) => toggle(channel, event.target.checked)}
          />
          <span>
            {say(channel === 'EMAIL' ? 'agreeEmail' : 'agreeSms')}
            <small className="hint">{canAgree(draft, channel) ? text : say('agreeNeedsAddress')}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
