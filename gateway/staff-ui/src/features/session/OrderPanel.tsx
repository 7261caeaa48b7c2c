import { Button, Group, TextInput } from '@mantine/core';
import { useStaffNames } from '../../api/names';
import { useMay } from '../../api/session';
import { useClinic } from '../../app/clinic';
import { typedNumber } from '../../lib/pump';
import { dateOf, timeOf } from '../../lib/time';
import { Disclosure } from '../../ui/Disclosure';
import { type Fact, Facts } from '../../ui/Facts';
import { Panel } from '../../ui/Panel';
import { Refusal } from '../../ui/Refusal';
import { useDraftForm } from '../../ui/useDraftForm';
import { useOrder } from './commands';
import type { SessionView } from './queries';
import { SignOrder } from './SignOrder';

type Order = NonNullable<SessionView['known']['order']>;

/** What is ordered, what may be given by it without asking again, and where a prescriber signs for something else. */
export function OrderPanel({ session }: { session: SessionView }) {
  const atTheChair = useMay('NURSE', 'PRESCRIBER');
  const prescriber = useMay('PRESCRIBER');
  const { order, orderedMilligramsPerKilogram: started } = session.known;
  const ends = ['SIGNED', 'ABORTED', 'CANCELLED', 'MISSED'].includes(session.status);
  return (
    <Panel title="Order">
      {order ? <InForce order={order} /> : <Facts figures facts={[['By the start of the course', dose(started)]]} />}
      {atTheChair && order && session.allowed.includes('GIVE_AS_NEEDED') && (
        <AsNeeded session={session} order={order} />
      )}
      {atTheChair && order?.topUpMilligrams != null && session.allowed.includes('GIVE_TOP_UP') && (
        <TopUp session={session} most={order.topUpMilligrams} />
      )}
      {prescriber && !ends && (
        <Disclosure summary="Sign another order">
          <SignOrder key={order?.version ?? 0} session={session} />
        </Disclosure>
      )}
    </Panel>
  );
}

const dose = (perKilogram: number | null | undefined) =>
  perKilogram == null ? 'left to the session' : `${perKilogram} mg/kg`;

function InForce({ order }: { order: Order }) {
  const { zone } = useClinic();
  const staffName = useStaffNames();
  const facts: Fact[] = [
    ['Dose', dose(order.milligramsPerKilogram)],
    ...(order.minutes == null ? [] : [['Over', `${order.minutes} min`] as Fact]),
    ['Weight', order.idealFromHeightCentimetres == null ? 'actual' : 'ideal from BMI 30 on'],
    ['At most', `${order.mostMilligramsPerKilogram} mg/kg, ${order.mostMilligrams} mg`],
    ['Raised by', `${order.escalationStep} mg/kg at most`],
    ['May be added', order.topUpMilligrams == null ? 'nothing' : `${order.topUpMilligrams} mg`],
  ];
  return (
    <>
      <Facts figures facts={facts} />
      <p style={{ margin: '8px 0', color: 'var(--db-ink-2)' }}>
        Version {order.version}, signed by {staffName(order.signedBy)} on {dateOf(order.signedAt, zone)}: {order.reason}
      </p>
    </>
  );
}

function AsNeeded({ session, order }: { session: SessionView; order: Order }) {
  const { zone } = useClinic();
  const { give } = useOrder(session.sessionId);
  return (
    <div style={{ display: 'grid', gap: 8 }}>
      {order.asNeeded.map(({ medicine, dose: amount, reason, most }) => {
        const given = session.vitals.medicines.filter((one) => one.medicine === medicine);
        const last = given.at(-1);
        return (
          <Group key={medicine} justify="space-between" gap={8} wrap="nowrap">
            <span>
              <b>{medicine}</b> {amount} for {reason}, {given.length} of {most}
              {last && `, last ${timeOf(last.at, zone)}`}
            </span>
            <Button
              variant="default"
              disabled={given.length >= most}
              loading={give.isPending && give.variables?.medicine === medicine}
              onClick={() => give.mutate({ medicine })}
            >
              Give
            </Button>
          </Group>
        );
      })}
      <Refusal error={give.error} />
    </div>
  );
}

function TopUp({ session, most }: { session: SessionView; most: number }) {
  const { topUp } = useOrder(session.sessionId);
  const form = useDraftForm(`top-up.${session.sessionId}`, { milligrams: '' });
  const typed = typedNumber(form.values.milligrams);
  const added = (session.dose?.given?.topUps ?? []).reduce((sum, one) => sum + one.milligrams, 0);
  return (
    <form
      style={{ marginTop: 12 }}
      onSubmit={(event) => {
        event.preventDefault();
        if (typed !== undefined) topUp.mutate({ milligrams: typed }, { onSuccess: form.clear, onError: form.refuse });
      }}
    >
      <Group align="end" gap={8}>
        <TextInput
          label="Add to the dose, mg"
          description={`${added} of ${most} mg added so far`}
          inputMode="decimal"
          {...form.text('milligrams')}
        />
        <Button type="submit" variant="default" disabled={typed === undefined} loading={topUp.isPending}>
          Add
        </Button>
      </Group>
      <Refusal error={topUp.error} placed={['milligrams']} />
    </form>
  );
}
