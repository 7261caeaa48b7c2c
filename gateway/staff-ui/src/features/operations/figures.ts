import type { Definition } from '../figures/DefinitionList';
import type { OperationsFigures } from './queries';

/** What each figure of the page means, by the clinic's own settings. */
export const definitions = ({ settings: { onTimeMinutes } }: OperationsFigures): Definition[] => [
  {
    name: 'Step',
    says:
      'of the patients who reached the stage before, those who reached this one, each once, and how long that took. ' +
      'Whoever has not yet is in “of”; whoever came to it at a time that does not fit the stage before is not known',
  },
  {
    name: 'Median, middle half',
    says: 'half took at most so long; a quarter took less than the middle half, a quarter more',
  },
  {
    name: 'Did not come',
    says:
      'the appointment was given up, of those that were due and not cancelled. Not known: its time is over and nobody ' +
      'said what became of it',
  },
  {
    name: 'Cancelled late',
    says: 'too late for somebody else to have the chair, of all appointments that were due or cancelled',
  },
  {
    name: 'Dose on time',
    says: `the dose began within ${onTimeMinutes.value} minutes of the booked start of the visit, of all doses that began`,
    source: onTimeMinutes.source,
    mark: onTimeMinutes.mark,
  },
  {
    name: 'In the clinic',
    says:
      'from arrival to discharge, by the way the drug is given. When somebody left is told when the visit is signed; of ' +
      'visits that ended early or are not signed yet it is not known',
  },
  {
    name: 'Place offered',
    says: 'how offers of a place that came free ended, of all that did; of the taken, how long after the offer',
  },
  {
    name: 'Chairs and nurses',
    says:
      'booked: hours of the visits to which the patient came; used: from arrival to discharge; lost: booked for visits ' +
      'that were missed or cancelled late. How long the clinic is open is told by no event, so a share of the opening ' +
      'hours is not known here',
  },
  {
    name: 'Messages',
    says: 'each once, by the last that is known of it; withheld ones were never handed to a provider',
  },
  { name: '95 %', says: 'Wilson’s interval of a share' },
];
