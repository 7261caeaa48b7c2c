import { useCallback, useEffect, useRef, useState } from 'react';
import { is } from '../api';
import { inVisit } from '../visit';
import type { Language } from '../words/words';
import { type Form, type MyPacket, merged, NOTHING, same, type Told } from './told';

const MINE = '/p/api/intake/my/packet';
const KEPT = 'daybreak.packet';
const AFTER_TYPING = 500;
const BEFORE_RETRY = 3_000;

export type Saving = 'saved' | 'saving' | 'notSaved';

/** What was typed and not saved yet, and what it was typed on; survives a reload of the tab. */
interface Kept {
  told: Told;
  base: Told;
}

const kept = (): Kept | null => {
  const text = sessionStorage.getItem(KEPT);
  return text ? (JSON.parse(text) as Kept) : null;
};

const toldOf = (packet: MyPacket): Told => packet.told ?? NOTHING;

/** A packet that saves itself as it is typed, on whatever network there is, and never on top of another device. */
export function usePacket(language: Language) {
  const [form, setForm] = useState<Form | null>(null);
  const [packet, setPacket] = useState<MyPacket | null>(null);
  const [told, setTold] = useState<Told>(NOTHING);
  const [saving, setSaving] = useState<Saving>('saved');
  const [failed, setFailed] = useState(false);
  const latest = useRef(told);
  const base = useRef<{ version: number; told: Told }>({ version: 0, told: NOTHING });
  const underWay = useRef<Promise<void> | null>(null);
  const timer = useRef(0);

  const settle = useCallback((saved: MyPacket) => {
    base.current = { version: saved.version, told: toldOf(saved) };
    setPacket(saved);
  }, []);

  const show = useCallback((next: Told) => {
    latest.current = next;
    setTold(next);
  }, []);

  const load = useCallback(async () => {
    setFailed(false);
    try {
      const found = await inVisit<MyPacket>('GET', MINE);
      const before = kept();
      settle(found);
      show(before && found.told ? merged(found.told, before.told, before.base) : toldOf(found));
    } catch {
      setFailed(true);
    }
  }, [settle, show]);

  useEffect(() => {
    void load();
  }, [load]);

  useEffect(() => {
    inVisit<Form>('GET', `${MINE}/form?language=${language}`)
      .then(setForm)
      .catch(() => setFailed(true));
  }, [language]);

  const saveNow = useCallback(async () => {
    window.clearTimeout(timer.current);
    while (!same(latest.current, base.current.told)) {
      const sending = latest.current;
      setSaving('saving');
      try {
        settle(await inVisit<MyPacket>('PUT', MINE, sending, base.current.version));
        base.current.told = sending;
      } catch (error) {
        if (!is(error, 'stale-version')) throw error;
        const theirs = await inVisit<MyPacket>('GET', MINE);
        show(merged(toldOf(theirs), latest.current, base.current.told));
        settle(theirs);
      }
    }
    sessionStorage.removeItem(KEPT);
    setSaving('saved');
  }, [settle, show]);

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

  const change = useCallback(
    (part: Partial<Told>) => {
      const next = { ...latest.current, ...part };
      show(next);
      sessionStorage.setItem(KEPT, JSON.stringify({ told: next, base: base.current.told } satisfies Kept));
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => void save().catch(() => undefined), AFTER_TYPING);
    },
    [save, show],
  );

  const submit = useCallback(async () => {
    await save();
    settle(await inVisit<MyPacket>('POST', `${MINE}/submission`));
  }, [save, settle]);

  return { form, packet, told, saving, failed, load, change, save, submit };
}
