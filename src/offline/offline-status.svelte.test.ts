import { expect, test, vi } from 'vitest';
import type { OfflineBrowser, OfflineRegistration, OfflineWorker } from './offline-browser.ts';
import { OfflineStatus } from './offline-status.svelte.ts';

class FakeWorker extends EventTarget implements OfflineWorker {
  state: ServiceWorkerState = 'installing';
  readonly postMessage = vi.fn<(message: unknown) => void>();

  become(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class FakeRegistration extends EventTarget implements OfflineRegistration {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  active: FakeWorker | null = null;

  find(worker: FakeWorker): void {
    this.installing = worker;
    this.dispatchEvent(new Event('updatefound'));
  }
}

/** A browser of the test's own, the status on it, and what both were told. */
function setUp(changes: Partial<OfflineBrowser> = {}) {
  const registration = new FakeRegistration();
  const takenOver: (() => void)[] = [];
  const reload = vi.fn<() => void>();
  const onSaved = vi.fn<() => void>();
  const browser: OfflineBrowser = {
    sparesData: false,
    isControlled: false,
    register: async () => registration,
    onTakenOver: (callback) => takenOver.push(callback),
    isKept: async () => false,
    saved: async () => ({ bytes: 4_700_000, at: 0 }),
    isPresentedAnywhere: async () => false,
    whenNobodyPresents: async () => undefined,
    reload,
    ...changes,
  };
  const status = new OfflineStatus(browser, onSaved);
  const takeOver = (): void => takenOver.forEach((callback) => callback());
  return { registration, status, takeOver, reload, onSaved };
}

/** A page that runs on what was kept before, while a newer version is found and installed. */
async function withNewer(changes: Partial<OfflineBrowser> = {}) {
  const set = setUp({ isControlled: true, ...changes });
  set.registration.active = new FakeWorker();
  await set.status.start();
  const newer = new FakeWorker();
  set.registration.find(newer);
  newer.become('installed');
  return { ...set, newer };
}

const READY = { kind: 'ready', saved: { bytes: 4_700_000, at: 0 } };

test('a first visit saves, then is ready, and that is told once', async () => {
  const { registration, status, takeOver, onSaved } = setUp();
  expect(status.state).toEqual({ kind: 'absent' });
  const worker = new FakeWorker();
  registration.installing = worker;
  await status.start();
  // The browser tells of the same worker once more.
  registration.find(worker);
  expect(status.state).toEqual({ kind: 'saving' });
  worker.become('installed');
  expect(status.state).toEqual({ kind: 'saving' });
  takeOver();
  worker.become('activated');
  await vi.waitFor(() => expect(onSaved).toHaveBeenCalledTimes(1));
  expect(status.state).toEqual(READY);
  expect(status.isNewer).toBe(false);
  // Replaced one day, it has still been ready.
  worker.become('redundant');
  expect(status.state).toEqual(READY);
});

test('a later visit is ready at once, and nothing is told', async () => {
  const { registration, status, onSaved } = setUp({ isControlled: true });
  registration.active = new FakeWorker();
  await status.start();
  expect(status.state).toEqual(READY);
  expect(onSaved).not.toHaveBeenCalled();
});

test('what could not be fetched is a failure, and can be tried again', async () => {
  const { registration, status, onSaved } = setUp();
  const first = new FakeWorker();
  registration.installing = first;
  await status.start();
  first.become('redundant');
  expect(status.state).toEqual({ kind: 'failed' });
  const second = new FakeWorker();
  registration.installing = second;
  await status.save();
  expect(status.state).toEqual({ kind: 'saving' });
  second.become('activated');
  await vi.waitFor(() => expect(onSaved).toHaveBeenCalledTimes(1));
  expect(status.state).toEqual(READY);
});

test('a browser that refuses is a failure; one whose service workers are switched off says nothing', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const refused = setUp({ register: () => Promise.reject(new Error('quota')) });
  await refused.status.start();
  expect(refused.status.state).toEqual({ kind: 'failed' });
  const off = setUp({ register: async () => undefined });
  await off.status.start();
  expect(off.status.state).toEqual({ kind: 'absent' });
});

test('a browser that does not tell what it keeps is ready all the same', async () => {
  const { registration, status } = setUp({ saved: () => Promise.reject(new Error('denied')) });
  registration.active = new FakeWorker();
  await status.start();
  expect(status.state).toEqual({ kind: 'ready', saved: null });
});

test('a reader who spares data is asked first, unless it is there already', async () => {
  const spared = setUp({ sparesData: true });
  await spared.status.start();
  expect(spared.status.state).toEqual({ kind: 'offered' });
  spared.registration.installing = new FakeWorker();
  await spared.status.save();
  expect(spared.status.state).toEqual({ kind: 'saving' });

  const kept = setUp({ sparesData: true, isKept: async () => true });
  kept.registration.active = new FakeWorker();
  await kept.status.start();
  expect(kept.status.state).toEqual(READY);
});

test('a newer version waits until it is asked for, and only then the page is loaded again', async () => {
  const { status, newer, takeOver, reload } = await withNewer();
  expect(status.isNewer).toBe(true);
  expect(status.state).toEqual(READY);
  expect(newer.postMessage).not.toHaveBeenCalled();
  await status.reload();
  expect(newer.postMessage).toHaveBeenCalledWith({ type: 'SKIP_WAITING' });
  expect(reload).not.toHaveBeenCalled();
  takeOver();
  expect(reload).toHaveBeenCalledTimes(1);
});

test('a version that was waiting before the page came is offered too', async () => {
  const { registration, status } = setUp({ isControlled: true });
  registration.active = new FakeWorker();
  registration.waiting = new FakeWorker();
  await status.start();
  expect(status.isNewer).toBe(true);
});

test('a newer version that could not be fetched changes nothing', async () => {
  const { registration, status } = setUp({ isControlled: true });
  registration.active = new FakeWorker();
  await status.start();
  const newer = new FakeWorker();
  registration.find(newer);
  newer.become('redundant');
  expect(status.state).toEqual(READY);
  expect(status.isNewer).toBe(false);
});

test('while another window presents a newer version is held back, and offered again after that', async () => {
  let end = (): void => undefined;
  const talk = new Promise<void>((resolve) => (end = resolve));
  let presented = true;
  const { status, newer, reload } = await withNewer({
    isPresentedAnywhere: async () => presented,
    whenNobodyPresents: () => talk,
  });
  const asked = status.reload();
  await vi.waitFor(() => expect(status.isHeldBack).toBe(true));
  presented = false;
  end();
  await asked;
  expect(status.isHeldBack).toBe(false);
  expect(newer.postMessage).not.toHaveBeenCalled();
  expect(reload).not.toHaveBeenCalled();
  await status.reload();
  expect(newer.postMessage).toHaveBeenCalledTimes(1);
});

test('where another window has gone over, this one is not loaded again by itself, but may be', async () => {
  const { status, newer, takeOver, reload } = await withNewer();
  newer.become('activated');
  takeOver();
  expect(reload).not.toHaveBeenCalled();
  expect(status.isNewer).toBe(true);
  await status.reload();
  expect(reload).toHaveBeenCalledTimes(1);
  expect(newer.postMessage).not.toHaveBeenCalled();
});
