import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';

/** What is left to say of somebody who was erased. */
export function ErasedPage() {
  return (
    <Page title="The record was erased">
      <Note kind="ok">
        Nobody can open it any more, and nobody is written to. The last copies in this system go within minutes; backups
        keep theirs until they run out.
      </Note>
      <Button variant="default" renderRoot={(props) => <Link {...props} to="/patients" />}>
        Go to Patients
      </Button>
    </Page>
  );
}
