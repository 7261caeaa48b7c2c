import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import type { ClinicCard } from '../api';
import { useSay } from '../words/words';

interface Action {
  label: string;
  onClick(): void;
  disabled?: boolean;
}

interface Props {
  clinic: ClinicCard | null;
  title: string;
  /** A line above the title. */
  over?: string | undefined;
  text?: string[];
  children?: ReactNode;
  /** From 0 to 1. */
  progress?: { step: number; steps: number } | undefined;
  /** Below the buttons: whether what was typed is safe. */
  status?: ReactNode;
  back?: Action | undefined;
  next?: Action | undefined;
  busy?: boolean;
}

/** One thing a page: a question in large type, and the way on. Each new page is read out from its title. */
export function Page({ clinic, title, over, text = [], children, progress, status, back, next, busy = false }: Props) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new title is a new page.
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [title]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (next && !next.disabled) next.onClick();
  };

  return (
    <main className="page" aria-busy={busy}>
      <div className="brand">
        <img src="/mark.svg" alt="" width="22" height="22" />
        {clinic?.name ?? say('clinicFallback')}
      </div>
      {progress && <Progress {...progress} />}
      <form className="body" onSubmit={submit} noValidate>
        {over && <p className="over">{over}</p>}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {text.map((paragraph) => (
          <p key={paragraph} className="text">
            {paragraph}
          </p>
        ))}
        {children}
        {(back || next) && (
          <div className="foot">
            {back && (
              <button type="button" className="quiet" onClick={back.onClick}>
                {back.label}
              </button>
            )}
            {next && (
              <button type="submit" className="go" disabled={next.disabled}>
                {next.label}
              </button>
            )}
          </div>
        )}
      </form>
      {status}
    </main>
  );
}

function Progress({ step, steps }: { step: number; steps: number }) {
  const say = useSay();
  return (
    <div
      className="progress"
      role="progressbar"
      aria-label={say('progress', { step, steps })}
      aria-valuemin={0}
      aria-valuenow={step}
      aria-valuemax={steps}
    >
      <i style={{ width: `${(100 * step) / steps}%` }} />
    </div>
  );
}
