import { expect, test } from 'vitest';
import { sightInWords } from './sight';

test('says what was seen and nothing of what nobody looked at', () => {
  expect(sightInWords({ sedation: 5, dissociation: 0, vomited: false, ivSite: 'CLEAN', note: 'Calm' })).toBe(
    'MOAA/S 5, CADSS-6 0, IV site clean, Calm',
  );
  expect(sightInWords({ nausea: 3, pain: null, vomited: true })).toBe('nausea 3, vomited');
});
