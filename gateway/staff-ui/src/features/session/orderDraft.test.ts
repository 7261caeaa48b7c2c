import { describe, expect, it } from 'vitest';
import { type OrderDraft, orderRequest } from './orderDraft';

const draft: OrderDraft = {
  dose: '0,5',
  minutes: '40',
  ideal: false,
  height: '',
  build: 'FEMALE',
  mostPerKilogram: '0.8',
  most: '80',
  step: '0.1',
  topUp: '',
  asNeeded: 'ondansetron; 4 mg IV; nausea; 2\n',
  reason: 'Tolerates it well',
  signed: true,
};

describe('an order', () => {
  it('is read as it is typed, with a comma or a point', () => {
    expect(orderRequest(draft)).toMatchObject({
      ok: true,
      order: {
        milligramsPerKilogram: 0.5,
        minutes: 40,
        topUpMilligrams: undefined,
        idealWeight: undefined,
        asNeeded: [{ medicine: 'ondansetron', dose: '4 mg IV', reason: 'nausea', most: 2 }],
      },
    });
  });

  it('names every field that is no number instead of guessing', () => {
    expect(orderRequest({ ...draft, dose: 'half', topUp: '1o', ideal: true })).toEqual({
      ok: false,
      wrong: ['dose', 'topUp', 'height'],
    });
  });

  it('does not take half a line for a medicine', () => {
    expect(orderRequest({ ...draft, asNeeded: 'ondansetron; 4 mg IV' })).toEqual({ ok: false, wrong: ['asNeeded'] });
  });
});
