import { LanguageChoice } from '../ui/LanguageChoice';
import { Page } from '../ui/Page';
import type { Language } from '../words/words';
import { useSay } from '../words/words';
import type { StepProps } from './Packet';
import { isBegun } from './told';

/** The first page; for somebody who comes back, the way to where they stopped. */
export function Welcome({ shared, packet, frame, onNext, onContinue }: StepProps & { onContinue(): void }) {
  const say = useSay();
  const { aboutYou } = packet.told;
  const begun = isBegun(packet.told);

  const speak = (language: Language) => {
    shared.onLanguage(language);
    packet.change({ aboutYou: { ...aboutYou, language } });
  };

  return (
    <Page
      clinic={frame.clinic}
      status={frame.status}
      title={say(begun ? 'welcomeBackTitle' : 'welcomeTitle')}
      text={begun ? [say('welcomeBackText')] : [say('welcomeText'), say('welcomeStop'), say('welcomePrivate')]}
      next={{ label: say(begun ? 'goOn' : 'start'), onClick: begun ? onContinue : onNext }}
    >
      <LanguageChoice language={shared.language} onLanguage={speak} />
      {begun && (
        <button type="button" className="wide" onClick={onNext}>
          {say('fromTheStart')}
        </button>
      )}
    </Page>
  );
}
