import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { scheduling } from '../../api/clients';
import { answer } from '../../api/http';
import { FeedAddress } from './FeedAddress';

const queryKey = ['scheduling', 'my-feed'];

/** The calendar of whoever is signed in: the sessions in which they take part. */
export function MyFeed({ close }: { close: () => void }) {
  const feed = useQuery({
    queryKey,
    queryFn: ({ signal }) => answer(scheduling.GET('/api/scheduling/my-feed', { signal })),
  });
  return (
    <Modal opened onClose={close} title="My sessions in a calendar" size="lg">
      <FeedAddress
        feed={feed}
        queryKey={queryKey}
        make={() => answer(scheduling.POST('/api/scheduling/my-feed'))}
        revoke={() => answer(scheduling.DELETE('/api/scheduling/my-feed'))}
      />
    </Modal>
  );
}
