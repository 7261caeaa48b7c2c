import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { Note } from '../../ui/Note';
import { browserAlerts, useAlertStanding } from './browserAlerts';
import { useMayTakeCharge } from './useBrowserAlerts';

/** Whether flagged answers also appear on this desktop, and the button that asks for it; said plainly where they cannot. */
export function AlertsHere() {
  const mayTakeCharge = useMayTakeCharge();
  const standing = useAlertStanding();
  useEffect(() => {
    const look = () => browserAlerts.look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);
  if (!mayTakeCharge) return null;
  const turn = (words: string, act: () => void) => (
    <Button size="compact-sm" variant="default" onClick={act}>
      {words}
    </Button>
  );
  switch (standing) {
    case 'on':
      return (
        <Note kind="plain" action={turn('No alerts on this device', () => browserAlerts.turnOff())}>
          <b>This device shows an alert</b> when an answer is flagged, while Daybreak is open in it, also behind other
          windows. Texts and calls come all the same.
        </Note>
      );
    case 'unasked':
    case 'off':
      return (
        <Note kind="plain" action={turn('Show alerts on this device', () => void browserAlerts.turnOn())}>
          <b>No alerts on this device.</b> It can show one when an answer is flagged, while Daybreak is open in it. An
          alert names nobody.
        </Note>
      );
    case 'denied':
      return (
        <Note kind="due">
          <b>This browser was told not to show alerts of Daybreak.</b> To have them, allow notifications for this page
          in the browser’s settings. Texts and calls come all the same.
        </Note>
      );
    case 'unable':
      return (
        <Note kind="plain">
          <b>This browser shows no alerts.</b> Texts and calls come all the same.
        </Note>
      );
  }
}
