import type { Definition } from '../figures/DefinitionList';
import type { ComplianceFigures } from './queries';

/** What each figure of the page means, by the clinic's own settings. */
export const definitions = ({ settings: { signHours } }: ComplianceFigures): Definition[] => [
  {
    name: 'Acknowledged late',
    says:
      'nobody took charge of a flagged answer by the moment that was set when it was flagged, whether somebody did later ' +
      'or nobody has yet. Not known: it is open and the moment is still to come. Measured from the flag to whoever took charge',
  },
  {
    name: 'Undecided',
    says: 'no prescriber has decided about a flagged answer yet. Measured from the flag to the first decision',
  },
  {
    name: 'Note unsigned',
    says:
      `the note was not signed within ${signHours.value} hours of the end of the dose, whether it was later or not yet; ` +
      'of visits that did not end early. Not known: it is unsigned and the limit is still to come',
    source: signHours.source,
    mark: signHours.mark,
  },
  {
    name: 'Consent due',
    says:
      'of the consents of patients whose course goes on: one is asked for and not signed since, or the signature has run ' +
      'out. A consent that was taken back is not counted',
  },
  {
    name: 'Discrepancies',
    says: 'what does not add up in the drug ledger and nobody has explained yet, read from the ledger itself: always as of now',
  },
  {
    name: 'Median, middle half',
    says: 'half took at most so long; a quarter took less than the middle half, a quarter more',
  },
  { name: '95 %', says: 'Wilson’s interval of a share' },
];
