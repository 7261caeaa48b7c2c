import type { Shared } from '../App';
import { useSay } from '../words/words';
import { Page } from './Page';

/** Nothing could be had from the clinic: says so, and tries again when asked to. */
export function NotReached({ clinic, onRetry }: { clinic: Shared['clinic']; onRetry: () => void }) {
  const say = useSay();
  return (
    <Page
      clinic={clinic}
      title={say('unavailableTitle')}
      text={[say('unavailableText')]}
      next={{ label: say('retry'), onClick: onRetry }}
    />
  );
}
