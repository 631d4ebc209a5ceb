import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { holdPresentingLock } from './presenting-lock.ts';

/** A lock manager with one lock, granted when the test says so; it is asked once. */
class Locks {
  state: 'none' | 'queued' | 'held' | 'released' | 'refused' = 'none';
  grant = (): void => undefined;

  request(_: string, { signal }: LockOptions, granted: () => Promise<void>): Promise<void> {
    this.state = 'queued';
    return new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => {
        if (this.state !== 'queued') return;
        this.state = 'refused';
        reject(signal.reason as DOMException);
      });
      this.grant = () => {
        if (this.state !== 'queued') return;
        this.state = 'held';
        void granted().then(() => {
          this.state = 'released';
          resolve();
        });
      };
    });
  }
}

let locks: Locks;
beforeEach(() => {
  locks = new Locks();
  vi.stubGlobal('navigator', { locks });
  vi.stubGlobal('document', { baseURI: 'https://example.org/arcs/' });
});
afterEach(() => vi.unstubAllGlobals());

test('the lock is held until the talk ends', async () => {
  const release = holdPresentingLock();
  locks.grant();
  expect(locks.state).toBe('held');
  release();
  await vi.waitFor(() => expect(locks.state).toBe('released'));
});

test('a talk that ends while its lock is queued never holds it, and nothing is thrown', async () => {
  const release = holdPresentingLock();
  release();
  locks.grant();
  await new Promise((resolve) => setTimeout(resolve));
  expect(locks.state).toBe('refused');
});

test('without locks it presents as well', () => {
  vi.stubGlobal('navigator', {});
  expect(() => holdPresentingLock()()).not.toThrow();
});
