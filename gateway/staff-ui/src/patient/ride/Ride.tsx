import { useState } from 'react';
import type { components } from '../../api/generated/treatment';
import { Problem } from '../../api/problem';
import type { Shared } from '../App';
import { whenIn } from '../session/mySession';
import { Choices } from '../ui/Choices';
import { LanguageChoice } from '../ui/LanguageChoice';
import { NotReached } from '../ui/NotReached';
import { Page } from '../ui/Page';
import { TextField } from '../ui/TextField';
import { toFirstWrong } from '../ui/toFirstWrong';
import { useMine } from '../useMine';
import { inVisit } from '../visit';
import { type Key, useSay } from '../words/words';
import { type Draft, missingIn, useDraft } from './draft';

type MyRide = components['schemas']['MyRide'];
type MyRideAnswer = components['schemas']['MyRideAnswer'];
type Relation = NonNullable<MyRideAnswer['relation']>;

const MINE = '/p/api/treatment/my/ride';
const RELATIONS: Relation[] = ['PARTNER', 'FAMILY', 'FRIEND', 'OTHER'];
const relationWords: Record<Relation, Key> = {
  PARTNER: 'relationPARTNER',
  FAMILY: 'relationFAMILY',
  FRIEND: 'relationFRIEND',
  OTHER: 'relationOTHER',
};
const refusals: Record<string, Key> = {
  'no-name': 'rideNoName',
  'no-phone': 'rideNoPhone',
  'ride-not-asked': 'rideOver',
};

/** Who takes the patient home: a name, a number and who that is, or one tap for help. */
export function Ride(shared: Shared) {
  const say = useSay();
  const { clinic, language } = shared;
  const { mine, setMine, failed, load } = useMine<MyRide>(MINE);
  const { draft, change, clear } = useDraft();
  const [tried, setTried] = useState(false);
  const [again, setAgain] = useState(false);
  const [sending, setSending] = useState(false);
  const [wrong, setWrong] = useState<Key | null>(null);
  const phone = clinic?.phone ?? '';

  const send = async (answer: MyRideAnswer) => {
    setSending(true);
    setWrong(null);
    try {
      setMine(await inVisit<MyRide>('PUT', MINE, answer));
      clear();
      setAgain(false);
      setTried(false);
    } catch (error) {
      setWrong((error instanceof Problem && refusals[error.code]) || 'notSent');
    } finally {
      setSending(false);
    }
  };

  if (failed && !mine) return <NotReached clinic={clinic} onRetry={() => void load()} />;
  if (!mine) return <Page clinic={clinic} title={say('loading')} busy />;
  const when = whenIn(mine.startsAt, mine.zone, language);
  if (!mine.asked) return <Page clinic={clinic} title={say('rideOverTitle')} text={[say('rideOver', { phone })]} />;
  if (mine.answer && !again)
    return (
      <Page
        clinic={clinic}
        over={when}
        title={say(mine.answer === 'NAMED' ? 'rideNamed' : 'rideHelp')}
        text={[say(mine.answer === 'NAMED' ? 'rideNamedText' : 'rideHelpText', { phone })]}
        back={{ label: say('rideChange'), onClick: () => setAgain(true) }}
      >
        <LanguageChoice language={language} onLanguage={shared.onLanguage} />
      </Page>
    );
  const missing = missingIn(draft);
  const submit = () => {
    if (missing.length > 0 || !draft.relation) {
      setTried(true);
      toFirstWrong();
    } else void send({ needsHelp: false, name: draft.name, phone: draft.phone, relation: draft.relation });
  };
  const lacks = (field: keyof Draft) => (tried && missing.includes(field) ? say('inquiryNeeds') : undefined);
  return (
    <Page
      clinic={clinic}
      over={when}
      title={say('rideTitle')}
      text={[say('rideText')]}
      next={{ label: say(sending ? 'sending' : 'rideSend'), onClick: submit, disabled: sending }}
      back={{ label: say('rideNobody'), onClick: () => void send({ needsHelp: true }), disabled: sending }}
    >
      <TextField
        label={say('rideName')}
        value={draft.name}
        onChange={(name) => change({ name })}
        autoComplete="off"
        maxLength={100}
        required
        error={wrong === 'rideNoName' ? say(wrong) : lacks('name')}
      />
      <TextField
        label={say('ridePhone')}
        value={draft.phone}
        onChange={(value) => change({ phone: value })}
        inputMode="tel"
        autoComplete="off"
        maxLength={30}
        required
        error={wrong === 'rideNoPhone' ? say(wrong) : lacks('phone')}
      />
      <Choices
        legend={say('rideRelation')}
        options={RELATIONS.map((value) => ({ value, text: say(relationWords[value]) }))}
        value={draft.relation}
        onChange={(relation) => change({ relation })}
        error={tried && !draft.relation ? say('mustChooseEach') : undefined}
      />
      <p className="hint">{say('ridePrivate')}</p>
      {wrong && wrong !== 'rideNoName' && wrong !== 'rideNoPhone' && (
        <p className="wrong" role="alert">
          {say(wrong, { phone })}
        </p>
      )}
      <LanguageChoice language={language} onLanguage={shared.onLanguage} />
    </Page>
  );
}
