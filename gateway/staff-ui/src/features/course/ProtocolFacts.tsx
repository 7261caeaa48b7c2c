import { Disclosure } from '../../ui/Disclosure';
import { Facts } from '../../ui/Facts';
import type { Protocol } from './queries';

/** A protocol's numbers, each with its source one click away. */
export function ProtocolFacts({ protocol }: { protocol: Protocol }) {
  const { induction, taper } = protocol;
  const dose = protocol.infusionMinutes ? ` over ${protocol.infusionMinutes} min` : '';
  return (
    <>
      <Facts
        facts={[
          ['Dose', `${protocol.doseMilligramsPerKilogram} mg/kg${dose}, ${protocol.route}`],
          [
            'Induction',
            `${induction.sessions} sessions, ${induction.perWeek} a week, within ${induction.withinDays} days`,
          ],
          ['Apart', `at least ${induction.minHoursBetween} h, at most ${induction.maxDaysBetween} days`],
          ['Visit', `${protocol.visitMinutes} min${protocol.therapistThroughout ? ', therapist throughout' : ''}`],
          ['Then', taper.map(step).join('; ')],
        ]}
      />
      <Disclosure summary="Sources of these numbers">
        <ul style={{ margin: 0, paddingLeft: 18 }}>
          {Object.entries(protocol.sources).map(([number, { source, mark }]) => (
            <li key={number}>
              <b>{number}</b>: {source} [{mark}]
            </li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
}

function step({ sessions, fromDays, toDays }: Protocol['taper'][number]): string {
  const every = fromDays === toDays ? `every ${fromDays} days` : `every ${fromDays} to ${toDays} days`;
  return sessions ? `${sessions} ${every}` : every;
}
