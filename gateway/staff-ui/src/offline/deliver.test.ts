import { beforeEach, describe, expect, it } from 'vitest';
import { Problem, Unavailable } from '../api/problem';
import { deliver } from './deliver';
import type { Entry, EntryBook, Kept } from './entries';

class Memory implements EntryBook {
  rows: Kept[] = [];
  private seq = 0;
  add = async (entry: Entry) => void this.rows.push({ seq: ++this.seq, entry });
  all = async (staffId: string) => this.rows.filter(({ entry }) => entry.staffId === staffId);
  change = async (kept: Kept) => {
    this.rows = this.rows.map((row) => (row.seq === kept.seq ? kept : row));
  };
  remove = async ({ seq }: Kept) => {
    this.rows = this.rows.filter((row) => row.seq !== seq);
  };
}

/** A chart that takes an entry once, however often it comes. */
class Chart {
  taken: string[] = [];
  sent: string[] = [];
  fails: ((entry: Entry) => Error | undefined)[] = [];
  loseAnswers = false;
  take = async (entry: Entry) => {
    this.sent.push(entry.id);
    const failure = this.fails.shift()?.(entry);
    if (failure) throw failure;
    if (!this.taken.includes(entry.id)) this.taken.push(entry.id);
    if (this.loseAnswers) throw new Unavailable('no answer');
  };
}

const entry = (id: string, staffId = 'maya'): Entry => ({
  id,
  staffId,
  clinicId: 'riverside',
  sessionId: 'session-1',
  kind: 'vitals',
  body: {},
  at: '2026-11-29T14:00:00Z',
});

let book: Memory;
let chart: Chart;
beforeEach(async () => {
  book = new Memory();
  chart = new Chart();
  for (const id of ['one', 'two', 'three']) await book.add(entry(id));
});

describe('entries that wait', () => {
  it('are delivered in the order of recording and leave the device', async () => {
    expect(await deliver(book, 'maya', chart.take)).toBe('done');
    expect(chart.taken).toEqual(['one', 'two', 'three']);
    expect(book.rows).toEqual([]);
  });

  it('stay while nobody answers, and nothing later overtakes them', async () => {
    chart.fails = [() => undefined, () => new Unavailable('away')];
    expect(await deliver(book, 'maya', chart.take)).toBe('unreachable');
    expect(chart.sent).toEqual(['one', 'two']);
    expect(book.rows.map((row) => row.entry.id)).toEqual(['two', 'three']);
    expect(await deliver(book, 'maya', chart.take)).toBe('done');
    expect(chart.taken).toEqual(['one', 'two', 'three']);
  });

  it('are sent again under the same key when the answer was lost, and charted once', async () => {
    chart.loseAnswers = true;
    expect(await deliver(book, 'maya', chart.take)).toBe('unreachable');
    chart.loseAnswers = false;
    expect(await deliver(book, 'maya', chart.take)).toBe('done');
    expect(chart.sent).toEqual(['one', 'one', 'two', 'three']);
    expect(chart.taken).toEqual(['one', 'two', 'three']);
  });

  it('stay with the reason when they are refused, and hold up none of the others', async () => {
    chart.fails = [() => new Problem(409, 'wrong-state', 'The session is signed.')];
    expect(await deliver(book, 'maya', chart.take)).toBe('done');
    expect(chart.taken).toEqual(['two', 'three']);
    expect(book.rows.map((row) => [row.entry.id, row.entry.refused])).toEqual([['one', 'The session is signed.']]);
  });

  it.each([
    [401, 'sign-in'],
    [403, 'csrf'],
    [403, 'recorded-by-another'],
  ])('wait for whoever wrote them to sign in again (%i %s)', async (status, code) => {
    chart.fails = [() => new Problem(status, code, 'no')];
    expect(await deliver(book, 'maya', chart.take)).toBe('sign-in');
    expect(book.rows).toHaveLength(3);
    expect(book.rows.every((row) => row.entry.refused === undefined)).toBe(true);
  });

  it('wait when the service itself fails', async () => {
    chart.fails = [() => new Problem(500, 'internal', 'broken')];
    expect(await deliver(book, 'maya', chart.take)).toBe('unreachable');
    expect(book.rows).toHaveLength(3);
  });

  it('of somebody else are left alone', async () => {
    await book.add(entry('four', 'noor'));
    await deliver(book, 'maya', chart.take);
    expect(book.rows.map((row) => row.entry.id)).toEqual(['four']);
  });
});
