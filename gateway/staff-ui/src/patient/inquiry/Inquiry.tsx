import type { Shared } from '../App';
import { Page } from '../ui/Page';
import { useSay } from '../words/words';

/** The public form, which takes shape with its address at the gateway. */
export function Inquiry({ clinic }: Shared & { clinicId: string }) {
  const say = useSay();
  return <Page clinic={clinic} title={say('inquiryNotInUse')} />;
}
