import { useCallback, useEffect, useState } from 'react';
import type { Shared } from '../App';
import { Help } from '../ui/Help';
import { LanguageChoice } from '../ui/LanguageChoice';
import { NotReached } from '../ui/NotReached';
import { Page } from '../ui/Page';
import { leave } from '../visit';
import { useSay } from '../words/words';
import { type Frame, Item } from './Item';
import { firstOpen, keyOf, type Step, speaksOfDanger, stepsOf } from './sheet';
import { useSheet } from './useSheet';

type SheetState = ReturnType<typeof useSheet>;

const shownStep = () => (history.state as { step?: string } | null)?.step ?? null;

/** What is asked before a session or on the morning after: one question a page, each answer saved as it is chosen. */
export function Questions(shared: Shared) {
  const say = useSay();
  const state = useSheet(shared.language);
  const [left, setLeft] = useState(false);
  const [at, setAt] = useState<string | null>(shownStep);
  const [danger, setDanger] = useState(false);
  const { form, sheet, answers } = state;
  const phone = shared.clinic?.phone ?? '';

  useEffect(() => {
    const back = () => setAt(shownStep());
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, []);

  const go = useCallback(
    (step: Step) => {
      const key = keyOf(step);
      history.pushState({ step: key }, '', window.location.pathname);
      setAt(key);
      void state.save().catch(() => undefined);
    },
    [state.save],
  );

  const stop = () => {
    void state
      .save()
      .catch(() => undefined)
      .then(leave)
      .then(() => setLeft(true));
  };

  if (left) return <Page clinic={shared.clinic} title={say('leftTitle')} text={[say('leftText')]} />;
  if (sheet?.status === 'SENT_IN')
    return (
      <Page clinic={shared.clinic} title={say('doneTitle')} text={[say('questionsDone')]}>
        {danger && <Help clinic={shared.clinic} />}
      </Page>
    );
  if (sheet?.status === 'CLOSED')
    return <Page clinic={shared.clinic} title={say('questionsOverTitle')} text={[say('questionsOver', { phone })]} />;
  if (state.failed && (!form || !sheet)) return <NotReached clinic={shared.clinic} onRetry={() => void state.load()} />;
  if (!form || !sheet) return <Page clinic={shared.clinic} title={say('loading')} busy />;

  const steps = stepsOf(form, sheet, answers);
  const index = Math.max(
    0,
    steps.findIndex((step) => keyOf(step) === at),
  );
  const step = steps[index] ?? { kind: 'check' };
  const next = steps[index + 1];
  const frame: Frame = {
    clinic: shared.clinic,
    progress: { step: index, steps: steps.length - 1 },
    status: <Status shared={shared} state={state} onLeave={stop} />,
    back: index > 0 ? { label: say('back'), onClick: () => history.back() } : undefined,
  };
  if (step.kind === 'welcome') {
    const begun = Object.keys(answers).length > 0;
    return (
      <Page
        {...frame}
        title={say(begun ? 'welcomeBackTitle' : 'questionsTitle')}
        text={begun ? [say('welcomeBackText')] : [say('questionsText'), say('welcomeStop'), say('welcomePrivate')]}
        next={{ label: say(begun ? 'goOn' : 'start'), onClick: () => go(firstOpen(form, answers)) }}
      >
        <LanguageChoice language={shared.language} onLanguage={shared.onLanguage} />
      </Page>
    );
  }
  const questionnaire = step.kind === 'item' ? form.questionnaires[step.questionnaire] : undefined;
  if (step.kind === 'item' && questionnaire) {
    const { instrument } = questionnaire;
    return (
      <Item
        key={keyOf(step)}
        questionnaire={questionnaire}
        item={step.item}
        answers={answers[instrument] ?? []}
        frame={frame}
        onAnswers={(_, item, value) => state.choose({ instrument, item, value })}
        onNext={() => next && go(next)}
      />
    );
  }
  return <Last frame={frame} state={state} onGo={go} danger={speaksOfDanger(form, answers)} onSent={setDanger} />;
}

interface LastProps {
  frame: Frame;
  state: SheetState;
  danger: boolean;
  onGo(step: Step): void;
  onSent(danger: boolean): void;
}

/** The last page: the way to the first question that is still open, or the way to send them. */
function Last({ frame, state, danger, onGo, onSent }: LastProps) {
  const say = useSay();
  const [sending, setSending] = useState<'ready' | 'sending' | 'failed'>('ready');
  const { form, answers, saving } = state;
  if (!form) return null;
  const open = firstOpen(form, answers);
  const complete = open.kind === 'check';
  const send = async () => {
    setSending('sending');
    onSent(danger);
    await state.submit().catch(() => setSending('failed'));
  };
  return (
    <Page
      {...frame}
      title={say('checkTitle')}
      text={[say(complete ? 'checkComplete' : 'questionsMissing')]}
      next={
        complete
          ? {
              label: say(sending === 'sending' ? 'sending' : 'send'),
              onClick: () => void send(),
              disabled: sending === 'sending' || saving !== 'saved',
            }
          : { label: say('goOn'), onClick: () => onGo(open) }
      }
    >
      {sending === 'failed' && (
        <p className="wrong" role="alert">
          {say('sendFailed')}
        </p>
      )}
      {danger && <Help clinic={frame.clinic} />}
    </Page>
  );
}

function Status({ shared, state, onLeave }: { shared: Shared; state: SheetState; onLeave(): void }) {
  const say = useSay();
  const words = { saved: 'savedNow', saving: 'saving', notSaved: 'notSaved' } as const;
  return (
    <div className="status">
      {state.overtaken && (
        <p className="wrong" role="alert">
          {say('overtaken')}
        </p>
      )}
      <p role="status" className={state.saving === 'notSaved' ? 'bad' : undefined}>
        {say(words[state.saving])}
      </p>
      <button type="button" className="word" onClick={onLeave}>
        {say('leave')}
      </button>
      <p>{say('safety', { crisis: shared.clinic?.crisisLine ?? '988' })}</p>
    </div>
  );
}
