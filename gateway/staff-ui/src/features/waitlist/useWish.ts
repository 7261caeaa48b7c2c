import { useState } from 'react';
import type { Wish } from './queries';
import { weekdays } from './words';

const empty = { from: '', to: '', notBefore: '', notAfter: '' };

/** Which places somebody would take, as it is being entered. */
export function useWish() {
  const [days, setDays] = useState<string[]>([]);
  const [bounds, setBounds] = useState(empty);
  const [noticeHours, setNoticeHours] = useState<number | string>(2);
  const field = (name: keyof typeof empty) => ({
    value: bounds[name],
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      setBounds((before) => ({ ...before, [name]: value }));
    },
  });
  const wish: Omit<Wish, 'earlierOnly'> = {
    weekdays: weekdays.filter((day) => days.includes(day)),
    noticeHours: Number(noticeHours),
    ...Object.fromEntries(Object.entries(bounds).filter(([, value]) => value !== '')),
  };
  return { wish, days, setDays, field, noticeHours, setNoticeHours };
}
