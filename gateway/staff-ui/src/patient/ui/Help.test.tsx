// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { Help } from './Help';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

test('the way to help goes with its page, also in browsers that scroll by a promise', async () => {
  Element.prototype.scrollIntoView = (() => Promise.resolve()) as unknown as Element['scrollIntoView'];
  const holder = document.createElement('div');
  const faults: unknown[] = [];
  const root = createRoot(holder, { onUncaughtError: (fault) => faults.push(fault) });
  await act(async () => root.render(<Help clinic={null} />));
  expect(holder.querySelector('a[href="tel:988"]')).not.toBeNull();

  await act(async () => root.render(<p>The next page</p>));

  expect(holder.textContent).toBe('The next page');
  expect(faults).toEqual([]);
});
