import { Anchor, Button } from '@mantine/core';
import { type ErrorComponentProps, Link } from '@tanstack/react-router';
import { messageOf } from '../api/problem';
import { Note } from '../ui/Note';
import { Page } from '../ui/Page';

export function NoSuchPage() {
  return (
    <Page title="No such page">
      There is nothing at this address.{' '}
      <Anchor component={Link} to="/">
        Go to Today
      </Anchor>
    </Page>
  );
}

/** A fault of the page itself. It never takes the shell with it, and drafts are already on the device. */
export function PageBroke({ error, reset }: ErrorComponentProps) {
  return (
    <Page title="This page failed">
      <Note kind="alert" loud action={<Button onClick={reset}>Try again</Button>}>
        {messageOf(error)} What you typed is kept on this device.
      </Note>
    </Page>
  );
}
