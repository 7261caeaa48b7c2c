import { expect, test } from 'vitest';
import { type TherapyStands, therapyInWords, touchesLeft, withEntries } from './therapy';

const stands: TherapyStands = {
  present: false,
  music: 'Spem in alium',
  intention: null,
  touch: 'ON_ASKING',
  touchWords: 'a hand',
};

test('an entry is read back as it was said, without what was not spoken of', () => {
  expect(therapyInWords({ therapistPresent: true, music: 'Arvo Pärt' })).toBe(
    'the therapist is present; music: Arvo Pärt',
  );
  expect(therapyInWords({ therapistPresent: false })).toBe('the therapist left');
  expect(therapyInWords({ intention: 'To let go', touch: 'ON_ASKING', touchWords: 'a hand' })).toBe(
    'intention: To let go; touch: only when the patient asks, a hand',
  );
});

test('entries that wait are what stands, the last word of each', () => {
  const after = withEntries(stands, [
    { therapistPresent: true, music: 'Arvo Pärt' },
    { music: 'Silence', intention: 'To let go' },
    { therapistPresent: false },
  ]);
  expect(after).toEqual({ ...stands, music: 'Silence', intention: 'To let go' });
  expect(withEntries(stands, [])).toEqual(stands);
});

test('touch that is said anew has no words of before', () => {
  expect(withEntries(stands, [{ touch: 'NONE' }])).toEqual({ ...stands, touch: 'NONE', touchWords: null });
});

test('under the drug touch is only ever narrowed', () => {
  expect(touchesLeft('ON_ASKING', true)).toEqual(['NONE', 'ON_ASKING']);
  expect(touchesLeft('NONE', true)).toEqual(['NONE']);
  expect(touchesLeft('NONE', false)).toEqual(['NONE', 'ON_ASKING', 'AS_SIGNED']);
});
