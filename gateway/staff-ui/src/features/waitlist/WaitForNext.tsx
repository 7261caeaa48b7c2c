import { Button, Modal, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { scheduling } from '../../api/clients';
import { answer } from '../../api/http';
import { idempotent, useCommand } from '../../api/useCommand';
import { Refusal } from '../../ui/Refusal';
import { SheetEnd } from '../../ui/SheetEnd';
import type { Wish } from './queries';
import { useWish } from './useWish';
import { WishFields } from './WishFields';

/** Lets the next session of a course, which is not booked yet, wait for a place that comes free. */
export function WaitForNext({ courseId, name }: { courseId: string; name?: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size="compact-md"
        variant="default"
        aria-label={name ? `Let ${name} wait for a place` : undefined}
        onClick={() => setOpen(true)}
      >
        Wait for a place
      </Button>
      {open && <Sheet courseId={courseId} close={() => setOpen(false)} />}
    </>
  );
}

function Sheet({ courseId, close }: { courseId: string; close: () => void }) {
  const wishing = useWish();
  const join = useCommand({
    name: `waitlist.next.${courseId}`,
    send: (body: Wish, key) =>
      answer(scheduling.POST('/api/scheduling/waitlist/entries', { headers: idempotent(key), body })),
    refresh: [['scheduling', 'waitlist']],
    done: () => {
      notifications.show({ message: 'The next session is on the waitlist.' });
      close();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    join.mutate({ courseId, earlierOnly: false, ...wishing.wish });
  };
  return (
    <Modal opened onClose={close} title="Wait for a place for the next session" size="lg">
      <form onSubmit={submit}>
        <Stack gap={14}>
          <WishFields {...wishing} />
          <Refusal error={join.error} />
          <SheetEnd does="Add to the waitlist" pending={join.isPending} close={close} />
        </Stack>
      </form>
    </Modal>
  );
}
