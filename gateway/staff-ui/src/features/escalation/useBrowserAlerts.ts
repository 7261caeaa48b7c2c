import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { onChange } from '../../api/live';
import { useMay, useSession } from '../../api/session';
import { useClinic } from '../../app/clinic';
import { browserAlerts } from './browserAlerts';

/** Whoever may take charge of a flagged answer. */
export const useMayTakeCharge = () => useMay('NURSE', 'PRESCRIBER', 'THERAPIST');

/** Alerts about flagged answers, for as long as somebody who may take charge of them is signed in here. */
export function useBrowserAlerts(): void {
  const mayTakeCharge = useMayTakeCharge();
  const { staffId } = useSession();
  const { id: clinicId } = useClinic();
  const navigate = useNavigate();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another person at the same screen starts afresh
  useEffect(() => {
    if (!mayTakeCharge) return;
    const openBoard = () => {
      window.focus();
      void navigate({ to: '/escalations' });
    };
    const stop = onChange((change) => browserAlerts.heard(change, clinicId, openBoard));
    return () => {
      stop();
      browserAlerts.clear();
    };
  }, [mayTakeCharge, staffId, clinicId, navigate]);
}
