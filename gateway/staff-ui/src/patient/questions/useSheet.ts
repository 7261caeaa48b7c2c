import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Problem } from '../../api/problem';
import { inVisit, secretOfThisTab } from '../visit';
import type { Language } from '../words/words';
import { type Form, type Given, onTop, type Sheet, withChoice } from './sheet';

const MINE = '/p/api/intake/my/questions';
const AFTER_CHOOSING = 300;
const BEFORE_RETRY = 3_000;

export type Saving = 'saved' | 'saving' | 'notSaved';

/** Where this tab keeps what is not saved yet: apart for each link, for the next one may be somebody else's. */
const place = () => `daybreak.questions.${secretOfThisTab()}`;

const kept = (): Given[] => JSON.parse(sessionStorage.getItem(place()) ?? '[]') as Given[];

/** A sheet that saves each answer as it is chosen, on whatever network there is, and none of another device's away. */
export function useSheet(language: Language) {
  const [form, setForm] = useState<Form | null>(null);
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const [pending, setPending] = useState<Given[]>(kept);
  const [saving, setSaving] = useState<Saving>('saved');
  const [failed, setFailed] = useState(false);
  const [overtaken, setOvertaken] = useState(false);
  const latest = useRef(pending);
  const underWay = useRef<Promise<void> | null>(null);
  const timer = useRef(0);

  const keep = useCallback((next: Given[]) => {
    latest.current = next;
    sessionStorage.setItem(place(), JSON.stringify(next));
    setPending(next);
  }, []);

  const load = useCallback(async () => {
    setFailed(false);
    try {
      setSheet(await inVisit<Sheet>('GET', MINE));
      setForm(await inVisit<Form>('GET', `${MINE}/form?language=${language}`));
    } catch {
      setFailed(true);
    }
  }, [language]);

  useEffect(() => {
    void load();
  }, [load]);

  const saveNow = useCallback(async () => {
    window.clearTimeout(timer.current);
    let oneByOne = false;
    while (latest.current.length > 0) {
      const sending = oneByOne ? latest.current.slice(0, 1) : latest.current;
      setSaving('saving');
      try {
        setSheet(await inVisit<Sheet>('PUT', `${MINE}/answers`, { answers: sending }));
      } catch (error) {
        // What cannot be taken will not be taken the next time: another device said otherwise, or it was sent in.
        if (!(error instanceof Problem) || error.status >= 500 || error.status === 429) throw error;
        oneByOne = true;
        if (sending.length > 1) continue;
        setSheet(await inVisit<Sheet>('GET', MINE));
        setOvertaken(true);
      }
      keep(latest.current.filter((one) => !sending.includes(one)));
    }
    setSaving('saved');
  }, [keep]);

  /** Resolves when all is saved; rejects when it is not, and tries again by itself meanwhile. */
  const save = useCallback(async (): Promise<void> => {
    underWay.current ??= saveNow().finally(() => {
      underWay.current = null;
    });
    try {
      await underWay.current;
    } catch (error) {
      setSaving('notSaved');
      timer.current = window.setTimeout(() => void save().catch(() => undefined), BEFORE_RETRY);
      throw error;
    }
  }, [saveNow]);

  // What an earlier page of this tab did not get through.
  useEffect(() => {
    if (latest.current.length > 0) void save().catch(() => undefined);
  }, [save]);

  const choose = useCallback(
    (given: Given) => {
      setOvertaken(false);
      setSaving('saving');
      keep(withChoice(latest.current, given));
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => void save().catch(() => undefined), AFTER_CHOOSING);
    },
    [keep, save],
  );

  const submit = useCallback(async () => {
    await save();
    setSheet(await inVisit<Sheet>('POST', `${MINE}/submission`));
  }, [save]);

  const answers = useMemo(() => (form && sheet ? onTop(form, sheet.answers, pending) : {}), [form, sheet, pending]);
  return { form, sheet, answers, saving, failed, overtaken, load, choose, save, submit };
}
