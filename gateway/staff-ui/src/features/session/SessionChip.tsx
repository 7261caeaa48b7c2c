import { Status } from '../../ui/Status';
import type { SessionStatus } from './queries';
import { looks } from './status';

export function SessionChip({ status }: { status: SessionStatus }) {
  const { word, tone, icon } = looks[status];
  return (
    <Status tone={tone} icon={icon}>
      {word}
    </Status>
  );
}
