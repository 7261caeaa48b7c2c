import { words } from '../../lib/names';
import { Disclosure } from '../../ui/Disclosure';
import { type Fact, Facts } from '../../ui/Facts';
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
          ...(protocol.preparation ? [['Before', window(protocol.preparation, 'before the first dose')] as Fact] : []),
          ...(protocol.integration ? [['After', window(protocol.integration, 'after each dose')] as Fact] : []),
          ['Then', taper.map(step).join('; ')],
          ...(protocol.maintenance ? [['Maintenance', maintained(protocol.maintenance)] as Fact] : []),
          ...(protocol.reviews?.length ? [['Reviews', protocol.reviews.map(review).join('; ')] as Fact] : []),
          ...(protocol.orderValidDays ? [['Order', `holds for ${protocol.orderValidDays} days`] as Fact] : []),
        ]}
      />
      {protocol.visit && (
        <Disclosure summary="The visit, phase by phase">
          <ul style={{ margin: 0, paddingLeft: 18 }}>
            {protocol.visit.phases.map((phase) => (
              <li key={phase.name}>
                <b>{phase.name}</b>: {phase.minutes} min{needs(phase)}
              </li>
            ))}
            {protocol.visit.cleaningMinutes > 0 && <li>Cleaning: {protocol.visit.cleaningMinutes} min</li>}
          </ul>
        </Disclosure>
      )}
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

type Phase = NonNullable<Protocol['visit']>['phases'][number];

function needs({ nurse, patientsPerNurse, prescriber, therapist }: Phase): string {
  const who = [
    nurse && (patientsPerNurse ? `a nurse for at most ${patientsPerNurse}` : 'a nurse'),
    prescriber && 'a prescriber in the house',
    therapist && 'a therapist',
  ].filter(Boolean);
  return who.length > 0 ? `, ${who.join(', ')}` : '';
}

function window({ visit, fromHours, toHours }: NonNullable<Protocol['integration']>, when: string): string {
  const minutes = visit.phases.reduce((sum, phase) => sum + phase.minutes, 0);
  return `a conversation of ${minutes} min, ${fromHours} to ${toHours} h ${when}`;
}

const maintained = (m: NonNullable<Protocol['maintenance']>) =>
  `every ${m.usualFromDays} to ${m.usualToDays} days, within ${m.shortestDays} to ${m.longestDays}`;

const review = ({ afterSessions, action, ifBelowPercent }: NonNullable<Protocol['reviews']>[number]) =>
  `${words(action)} after ${afterSessions}${ifBelowPercent ? ` if below ${ifBelowPercent} %` : ''}`;

function step({ sessions, fromDays, toDays }: Protocol['taper'][number]): string {
  const every = fromDays === toDays ? `every ${fromDays} days` : `every ${fromDays} to ${toDays} days`;
  return sessions ? `${sessions} ${every}` : every;
}
