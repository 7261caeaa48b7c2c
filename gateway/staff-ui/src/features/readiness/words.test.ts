import { describe, expect, it } from 'vitest';
import type { Standing } from './queries';
import { resultWords, untilWords, waitsWords } from './words';

const zone = 'America/New_York';
const standing = (patch: Partial<Standing>): Standing => ({
  item: 'METABOLIC_PANEL',
  title: 'Metabolic panel',
  sentence: 'The liver breaks it down.',
  wantedBecause: [],
  outcomes: { inOrder: 'in order', outOfTheOrdinary: 'out of the ordinary' },
  components: [{ code: 'ALT', title: 'ALT', unit: 'U/L', units: ['U/L'], high: 40, required: true }],
  status: 'VALID',
  validUntil: '2027-02-02T05:00:00Z',
  validFor: 'P90D',
  blocks: ['DOSING'],
  blocked: [],
  lookedAtByTheGate: false,
  instrument: undefined,
  source: { citation: 'domain', mark: 'P' },
  ...patch,
});

describe('a test', () => {
  it('says what waits for it', () => {
    expect(waitsWords([])).toBeNull();
    expect(waitsWords(['DOSING'])).toBe('dosing');
    expect(waitsWords(['DECISION', 'COURSE_START', 'DOSING'])).toBe(
      'finding the patient eligible, starting a course and dosing',
    );
  });

  it('says until when it counts, and nothing where nothing counts', () => {
    expect(untilWords(standing({}), zone)).toBe('until 2 Feb 2027');
    expect(untilWords(standing({ status: 'EXPIRED' }), zone)).toBe('on 2 Feb 2027');
    expect(untilWords(standing({ status: 'AWAITING_REVIEW' }), zone)).toBeNull();
    expect(untilWords(standing({ status: 'MISSING', validUntil: undefined }), zone)).toBeNull();
  });

  it('names its figures, and those out of range in a word', () => {
    const result = {
      id: 'r',
      item: 'METABOLIC_PANEL',
      takenAt: '2026-11-04T16:40:00Z',
      outcome: 'OUT_OF_THE_ORDINARY' as const,
      figures: [{ code: 'ALT', value: 95, unit: 'U/L', outside: true }],
      origin: 'REFERRAL' as const,
    };
    expect(resultWords(standing({ result }), zone)).toBe('4 Nov 2026: ALT 95 U/L (out of range), from the referral');
    expect(resultWords(standing({ result: { ...result, figures: [] } }), zone)).toBe(
      '4 Nov 2026: out of the ordinary, from the referral',
    );
  });
});
