import { useClinicDetails } from '../../app/clinic';
import { sentence } from '../../lib/names';
import { plainDate } from '../../lib/time';
import { Answer } from '../../ui/Answer';
import { Facts } from '../../ui/Facts';
import { Panel } from '../../ui/Panel';
import { SkillSettings } from './SkillSettings';
import classes from './settings.module.css';

export function ClinicSettings() {
  const clinic = useClinicDetails();
  return (
    <Answer query={clinic} what="clinic’s settings">
      {(details) => {
        const { name, zone, openingHours, closedOn, chairs, chairsPerNurse } = details;
        return (
          <div className={classes.grid}>
            <Panel title="Clinic">
              <Facts
                facts={[
                  ['Name', name],
                  ['Time zone', zone],
                  ['Chairs a nurse watches', `at most ${chairsPerNurse}`],
                  ['Closed on', closedOn.map(plainDate).join(', ') || 'no day beside the weekly ones'],
                ]}
              />
            </Panel>
            <Panel title="Opening hours">
              <Facts
                facts={openingHours.map(({ weekday, from, to }) => [
                  sentence(weekday),
                  `${from.slice(0, 5)} to ${to.slice(0, 5)}`,
                ])}
              />
            </Panel>
            <Panel title="Chairs and rooms">
              <Facts facts={chairs.map((chair) => [chair.name, chair.routes.join(', ')])} />
            </Panel>
            <SkillSettings clinic={details} />
          </div>
        );
      }}
    </Answer>
  );
}
