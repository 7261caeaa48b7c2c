import { Page } from '../ui/Page';
import { TextField } from '../ui/TextField';
import { useSay } from '../words/words';
import type { StepProps } from './Packet';
import type { Provider } from './told';

/** What the patient wants to be called. */
export function Name({ packet, frame, onNext }: StepProps) {
  const say = useSay();
  const about = packet.told.aboutYou;
  const change = (part: object) => packet.change({ aboutYou: { ...about, ...part } });
  return (
    <Page {...frame} over={say('optional')} title={say('nameTitle')} next={{ label: say('next'), onClick: onNext }}>
      <TextField
        label={say('preferredName')}
        value={about?.preferredName}
        maxLength={100}
        autoComplete="nickname"
        onChange={(preferredName) => change({ preferredName })}
      />
      <TextField
        label={say('pronouns')}
        hint={say('pronounsHint')}
        value={about?.pronouns}
        maxLength={40}
        onChange={(pronouns) => change({ pronouns })}
      />
    </Page>
  );
}

/** How the patient says they can be reached. */
export function Reach({ packet, frame, onNext }: StepProps) {
  const say = useSay();
  const reach = packet.told.reach;
  const change = (part: object) => packet.change({ reach: { ...reach, ...part } });
  return (
    <Page
      {...frame}
      over={say('optional')}
      title={say('reachTitle')}
      text={[say('reachText')]}
      next={{ label: say('next'), onClick: onNext }}
    >
      <TextField
        label={say('email')}
        type="email"
        inputMode="email"
        autoComplete="email"
        value={reach?.email}
        onChange={(email) => change({ email })}
      />
      <TextField
        label={say('mobile')}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        value={reach?.mobile}
        maxLength={25}
        onChange={(mobile) => change({ mobile })}
      />
      <TextField label={say('reachRemark')} value={reach?.remark} lines={2} onChange={(remark) => change({ remark })} />
    </Page>
  );
}

/** Who sent the patient. */
export function Referrer(props: StepProps) {
  const say = useSay();
  return (
    <ProviderPage
      {...props}
      title={say('referrerTitle')}
      text={say('referrerText')}
      provider={props.packet.told.referrer}
      onChange={(referrer) => props.packet.change({ referrer })}
    />
  );
}

/** Who looks after the patient otherwise. */
export function Primary(props: StepProps) {
  const say = useSay();
  return (
    <ProviderPage
      {...props}
      title={say('primaryTitle')}
      text={say('primaryText')}
      provider={props.packet.told.primaryCare}
      onChange={(primaryCare) => props.packet.change({ primaryCare })}
    />
  );
}

interface ProviderProps extends StepProps {
  title: string;
  text: string;
  provider: Provider | null | undefined;
  onChange(provider: Provider): void;
}

function ProviderPage({ frame, onNext, title, text, provider, onChange }: ProviderProps) {
  const say = useSay();
  const change = (part: Partial<Provider>) => onChange({ ...provider, ...part });
  return (
    <Page {...frame} over={say('optional')} title={title} text={[text]} next={{ label: say('next'), onClick: onNext }}>
      <TextField label={say('providerName')} value={provider?.name} onChange={(name) => change({ name })} />
      <TextField
        label={say('providerPractice')}
        value={provider?.practice}
        onChange={(practice) => change({ practice })}
      />
      <TextField
        label={say('providerPhone')}
        type="tel"
        inputMode="tel"
        maxLength={40}
        value={provider?.phone}
        onChange={(phone) => change({ phone })}
      />
    </Page>
  );
}
