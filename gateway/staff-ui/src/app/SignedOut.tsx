import { Button, Modal, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { onSignedOut } from '../api/http';

/** The gateway's own page; a top-level visit, since signing in leaves this page. */
export const signIn = () => window.location.assign('/login');

/** Says so when the session ended under somebody's hands, and keeps the page with what they typed behind it. */
export function SignedOut() {
  const [out, setOut] = useState(false);
  useEffect(() => onSignedOut(() => setOut(true)), []);
  return (
    <Modal opened={out} onClose={() => setOut(false)} title="You are signed out">
      <Text mb="md">What you typed is kept on this device. Sign in again to go on.</Text>
      <Button onClick={signIn}>Sign in</Button>
    </Modal>
  );
}
