import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Shared } from '../App';
import { NotReached } from '../ui/NotReached';
import { Page } from '../ui/Page';
import { leave } from '../visit';
import { useSay } from '../words/words';
import { Check } from './Check';
import { ItemPage } from './ItemPage';
import { Medicines } from './Medicines';
import { Name, Primary, Reach, Referrer } from './People';
import { keyOf, type Step, stepOfMissing, stepsOf } from './steps';
import { TopicPage } from './TopicPage';
import { Drug, Helped, How, TriedList, Why } from './Tried';
import type { Form } from './told';
import { usePacket } from './usePacket';
import { Welcome } from './Welcome';

export type PacketState = ReturnType<typeof usePacket>;

/** What every page of the packet gets. */
export interface StepProps {
  shared: Shared;
  packet: PacketState;
  form: Form;
  frame: {
    clinic: Shared['clinic'];
    progress: { step: number; steps: number };
    status: React.ReactNode;
    back: { label: string; onClick(): void } | undefined;
  };
  onNext(): void;
  onGo(step: Step): void;
}

/** The packet: its pages one after the other, saved as they are typed; the browser's own Back works. */
export function Packet(shared: Shared) {
  const say = useSay();
  const packet = usePacket(shared.language);
  const [left, setLeft] = useState(false);
  const [at, setAt] = useState<string>(() => (history.state as { step?: string } | null)?.step ?? 'welcome');
  const { form, told } = packet;
  const steps = useMemo(() => (form ? stepsOf(form, told) : []), [form, told]);

  useEffect(() => {
    const back = (event: PopStateEvent) => setAt((event.state as { step?: string } | null)?.step ?? 'welcome');
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, []);

  const go = useCallback(
    (step: Step) => {
      const key = keyOf(step);
      history.pushState({ step: key }, '', window.location.pathname);
      setAt(key);
      void packet.save().catch(() => undefined);
    },
    [packet.save],
  );

  const stop = () => {
    void packet
      .save()
      .catch(() => undefined)
      .then(leave)
      .then(() => setLeft(true));
  };

  if (left) return <Page clinic={shared.clinic} title={say('leftTitle')} text={[say('leftText')]} />;
  if (packet.packet?.submittedAt)
    return <Page clinic={shared.clinic} title={say('doneTitle')} text={[say('doneText')]} />;
  if (packet.failed && (!form || !packet.packet))
    return <NotReached clinic={shared.clinic} onRetry={() => window.location.reload()} />;
  if (!form || !packet.packet) return <Page clinic={shared.clinic} title={say('loading')} busy />;

  const index = Math.max(
    0,
    steps.findIndex((step) => keyOf(step) === at),
  );
  const step = steps[index] ?? { kind: 'welcome' };
  const next = steps[index + 1];
  const props: StepProps = {
    shared,
    packet,
    form,
    frame: {
      clinic: shared.clinic,
      progress: { step: index, steps: steps.length - 1 },
      status: <Status shared={shared} packet={packet} onLeave={stop} />,
      back: index > 0 ? { label: say('back'), onClick: () => history.back() } : undefined,
    },
    onNext: () => next && go(next),
    onGo: go,
  };
  return <Shown key={keyOf(step)} step={step} {...props} />;
}

function Shown({ step, ...props }: StepProps & { step: Step }) {
  const firstMissing = () => {
    const missing = props.packet.packet?.missing[0];
    props.onGo(missing ? stepOfMissing(missing, props.form, props.packet.told) : { kind: 'check' });
  };
  switch (step.kind) {
    case 'welcome':
      return <Welcome {...props} onContinue={firstMissing} />;
    case 'name':
      return <Name {...props} />;
    case 'reach':
      return <Reach {...props} />;
    case 'referrer':
      return <Referrer {...props} />;
    case 'primary':
      return <Primary {...props} />;
    case 'tried':
      return <TriedList {...props} />;
    case 'drug':
      return <Drug {...props} tried={step.tried} />;
    case 'how':
      return <How {...props} tried={step.tried} />;
    case 'helped':
      return <Helped {...props} tried={step.tried} />;
    case 'why':
      return <Why {...props} tried={step.tried} />;
    case 'medicines':
      return <Medicines {...props} />;
    case 'topic':
      return <TopicPage {...props} topic={step.topic} />;
    case 'item':
      return <ItemPage {...props} questionnaire={step.questionnaire} item={step.item} />;
    case 'check':
      return <Check {...props} />;
  }
}

function Status({ shared, packet, onLeave }: { shared: Shared; packet: PacketState; onLeave(): void }) {
  const say = useSay();
  const words =
    packet.saving === 'notSaved' ? say('notSaved') : packet.saving === 'saving' ? say('saving') : say('savedNow');
  return (
    <div className="status">
      <p role="status" className={packet.saving === 'notSaved' ? 'bad' : undefined}>
        {words}
      </p>
      <button type="button" className="word" onClick={onLeave}>
        {say('leave')}
      </button>
      <p>{say('safety', { crisis: shared.clinic?.crisisLine ?? '988' })}</p>
    </div>
  );
}
