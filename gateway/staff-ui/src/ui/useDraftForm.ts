import { type ChangeEvent, useCallback, useEffect, useRef, useState } from 'react';
import { errorsByField } from '../api/problem';
import { useSession } from '../api/session';
import { dropDraft, keepDraft, readDraft } from '../lib/drafts';

type Typed = ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>;
type Keys<T, V> = { [K in keyof T]: T[K] extends V ? K : never }[keyof T];

/**
 * A form whose values live on this device until the server has them, and which shows the server's refusals beside the
 * fields they are about. Drafts belong to a person, so two people at one tablet do not meet each other's.
 */
export function useDraftForm<T extends object>(name: string, empty: T) {
  const { staffId } = useSession();
  const key = `${staffId}.${name}`;
  const [kept] = useState(() => readDraft<T>(localStorage, key, Date.now()));
  const [values, setValues] = useState<T>({ ...empty, ...kept });
  const [errors, setErrors] = useState<Record<string, string>>({});
  const touched = useRef(kept !== undefined);
  const emptied = useRef(empty);

  useEffect(() => {
    if (!touched.current) return;
    if (isEmpty(values, emptied.current)) dropDraft(localStorage, key);
    else keepDraft(localStorage, key, values, Date.now());
  }, [key, values]);

  const set = useCallback((patch: Partial<T>) => {
    touched.current = true;
    setValues((before) => ({ ...before, ...patch }));
    setErrors((before) => without(before, Object.keys(patch)));
  }, []);

  const clear = useCallback(() => {
    touched.current = false;
    dropDraft(localStorage, key);
    setValues(emptied.current);
    setErrors({});
  }, [key]);

  /** Empties what is still as it was sent; what was typed since then stays. */
  const clearSent = useCallback((sent: T) => {
    setValues((now) => {
      const left = { ...now };
      for (const field of Object.keys(sent) as (keyof T)[])
        if (Object.is(now[field], sent[field])) left[field] = emptied.current[field];
      return left;
    });
  }, []);

  const refuse = useCallback((error: unknown) => setErrors(errorsByField(error)), []);

  const text = <K extends Keys<T, string> & string>(field: K) => ({
    value: values[field] as string,
    error: errors[field],
    onChange: (event: Typed) => set({ [field]: event.currentTarget.value } as unknown as Partial<T>),
  });

  const tick = <K extends Keys<T, boolean> & string>(field: K) => ({
    checked: values[field] as boolean,
    error: errors[field],
    onChange: (event: ChangeEvent<HTMLInputElement>) =>
      set({ [field]: event.currentTarget.checked } as unknown as Partial<T>),
  });

  return { values, set, clear, clearSent, refuse, errors, text, tick, restored: kept !== undefined };
}

const isEmpty = <T extends object>(values: T, empty: T) =>
  (Object.keys(values) as (keyof T)[]).every((field) => Object.is(values[field], empty[field]));

function without(errors: Record<string, string>, changed: string[]): Record<string, string> {
  const stays = ([field]: [string, string]) =>
    !changed.some((name) => field === name || field.startsWith(`${name}.`) || field.startsWith(`${name}[`));
  return Object.fromEntries(Object.entries(errors).filter(stays));
}
