import { useCallback, useEffect, useState } from 'react';
import { inVisit } from './visit';

/** What the link of this visit stands for, asked for when the page opens and whenever it may have changed. */
export function useMine<T>(path: string) {
  const [mine, setMine] = useState<T | null>(null);
  const [failed, setFailed] = useState(false);

  const load = useCallback(async () => {
    setFailed(false);
    try {
      setMine(await inVisit<T>('GET', path));
    } catch {
      setFailed(true);
    }
  }, [path]);

  useEffect(() => {
    void load();
  }, [load]);

  return { mine, setMine, failed, load };
}
