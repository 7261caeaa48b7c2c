import { expect, test } from 'vitest';
import { fileName } from './download';

test('a file is called as the server calls it', () => {
  expect(fileName('attachment; filename="patient-record.pdf"')).toBe('patient-record.pdf');
  expect(fileName('attachment; filename=patient-record.zip')).toBe('patient-record.zip');
  expect(fileName('inline')).toBeUndefined();
  expect(fileName(null)).toBeUndefined();
});
