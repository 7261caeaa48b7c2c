import type { CaseRow, DueRow, VialRow } from './queries';

const actions: Record<string, string> = {
  RECEIVE: 'Received',
  OPEN: 'Opened',
  DRAW: 'Drawn',
  ADMINISTER: 'Given',
  CHART: 'Given, as charted',
  WASTE: 'Wasted',
  WITNESS: 'Waste witnessed',
  RETURN: 'Returned',
  TRANSFER: 'Transferred',
  COUNT: 'Counted',
  ADJUST: 'Adjusted',
  EXPIRE: 'Set apart',
  LOSS: 'Lost',
  INVENTORY: 'Inventory',
  OPEN_CASE: 'Discrepancy opened',
  CLOSE_CASE: 'Discrepancy closed',
  REPORT: 'Reported',
};

export const actionWords = (action: string) => actions[action] ?? action;

const cases: Record<CaseRow['kind'], string> = {
  COUNT_DIFFERS: 'A count differs',
  CHARTED_WITHOUT_DRAW: 'Charted without a draw',
  CHARTED_DIFFERS: 'Charted and drawn differ',
  SYRINGE_NOT_ACCOUNTED_FOR: 'Syringe not accounted for',
  WASTE_NOT_WITNESSED: 'Waste not witnessed',
  WITNESS_DISAGREES: 'The witness disagrees',
};

export const caseWords = (kind: CaseRow['kind']) => cases[kind];

export const dueWords = ({ step }: DueRow) => {
  if (step === 'FIELD_OFFICE_NOTICE') return 'Written notice to the DEA field office';
  return step === 'FORM_106' ? 'DEA form 106' : 'Inventory';
};

/** How people call a vial: nobody reads out an id. */
export const vialName = ({ lot, vialId }: Pick<VialRow, 'lot' | 'vialId'>) => `${lot} · ${vialId.slice(-4)}`;

/** The same for a row that may be about no vial, or about many. */
export const vialOf = (lot: string | null | undefined, vialId: string | null | undefined) =>
  lot ? (vialId ? vialName({ lot, vialId }) : lot) : '';

/** Amounts are typed as people write them; a decimal comma is a decimal point. */
export const amountOf = (typed: string) => Number(typed.trim().replace(',', '.'));
