import { useEffect, useState } from 'react';
import { Page } from '../ui/Page';
import { useSay } from '../words/words';
import type { StepProps } from './Packet';
import { stepOfMissing } from './steps';

/** The last page: what still needs an answer, or the way to send it. */
export function Check({ packet, form, frame, onGo }: StepProps) {
  const say = useSay();
  const [state, setState] = useState<'ready' | 'sending' | 'failed'>('ready');
  const { save } = packet;

  // What is missing, the server says, of all that was typed.
  useEffect(() => {
    void save().catch(() => undefined);
  }, [save]);

  const missing = packet.packet?.missing ?? [];
  const nameOf = (page: string) =>
    page === 'tried'
      ? say('pageTried')
      : page === 'medicines'
        ? say('pageMedicines')
        : (form.topics.find((topic) => topic.id === page)?.title ??
          form.questionnaires.find((one) => one.instrument === page)?.title ??
          page);
  const send = async () => {
    setState('sending');
    await packet.submit().catch(() => setState('failed'));
  };
  const ready = missing.length === 0 && packet.saving === 'saved';
  return (
    <Page
      {...frame}
      title={say('checkTitle')}
      text={[say(missing.length === 0 ? 'checkComplete' : 'checkMissing')]}
      next={
        missing.length === 0
          ? {
              label: say(state === 'sending' ? 'sending' : 'send'),
              onClick: () => void send(),
              disabled: state === 'sending' || !ready,
            }
          : undefined
      }
    >
      {missing.length > 0 && (
        <ul className="todo">
          {missing.map((page) => (
            <li key={page}>
              <button type="button" className="wide" onClick={() => onGo(stepOfMissing(page, form, packet.told))}>
                {nameOf(page)}
              </button>
            </li>
          ))}
        </ul>
      )}
      {state === 'failed' && (
        <p className="wrong" role="alert">
          {say('sendFailed')}
        </p>
      )}
    </Page>
  );
}
