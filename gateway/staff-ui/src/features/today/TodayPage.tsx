import { useNow } from '../../api/clock';
import { useClinic } from '../../app/clinic';
import { longDayOf } from '../../lib/time';
import { Page } from '../../ui/Page';

export function TodayPage() {
  const { zone } = useClinic();
  return (
    <Page title="Today" sub={longDayOf(useNow(), zone)}>
      {null}
    </Page>
  );
}
