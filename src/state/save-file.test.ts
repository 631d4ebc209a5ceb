import { expect, test, vi } from 'vitest';
import { saveFile } from './save-file.ts';

test('what is saved can still be read after the click, and is let go of later', () => {
  vi.useFakeTimers();
  const link = { click: vi.fn<() => void>() };
  vi.stubGlobal('document', { createElement: () => link });
  const revoke = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
  saveFile(new Blob(['a']), 'a.csv');
  expect(link).toMatchObject({ download: 'a.csv' });
  expect(link.click).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(10_000);
  expect(revoke).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(revoke).toHaveBeenCalledTimes(1);
  vi.unstubAllGlobals();
  vi.useRealTimers();
});
