import { isPresentedAnywhere, whenNobodyPresents } from './presenting-lock.ts';

/** What of a service worker is used here. */
export type OfflineWorker = Pick<ServiceWorker, 'state' | 'postMessage' | 'addEventListener'>;

export interface OfflineRegistration {
  readonly installing: OfflineWorker | null;
  readonly waiting: OfflineWorker | null;
  readonly active: OfflineWorker | null;
  addEventListener(type: 'updatefound', listener: () => void): void;
}

/** What is kept on the device. */
export interface Saved {
  readonly bytes: number;
  /** The instant it was fetched, in milliseconds since 1970; null where the server did not say. */
  readonly at: number | null;
}

/** What a browser can do about being offline: its real one is below, and the tests have theirs. */
export interface OfflineBrowser {
  /** The reader has asked for less traffic. */
  readonly sparesData: boolean;
  /** Whether a service worker answered for this page from the start. */
  readonly isControlled: boolean;
  register(): Promise<OfflineRegistration | undefined>;
  /** Calls back whenever another service worker begins to answer for this page. */
  onTakenOver(callback: () => void): void;
  isKept(): Promise<boolean>;
  saved(): Promise<Saved | null>;
  isPresentedAnywhere(): Promise<boolean>;
  whenNobodyPresents(): Promise<void>;
  reload(): void;
}

/**
 * The browser, or null where nothing can or should be kept: in frames, in a file, in the one-file build and while
 * developing (neither of which has a manifest), and in browsers without service workers.
 */
export function offlineBrowser(): OfflineBrowser | null {
  if (window.top !== window || !document.querySelector('link[rel="manifest"]')) return null;
  // Reading it throws in a sandbox, and it is not there on insecure addresses.
  if (window.origin === 'null' || !('serviceWorker' in navigator)) return null;
  const workers = navigator.serviceWorker;
  return {
    sparesData: connection()?.saveData === true,
    isControlled: workers.controller !== null,
    register: () => workers.register('./service-worker.js'),
    onTakenOver: (callback) => workers.addEventListener('controllerchange', callback),
    isKept: async () => (await workers.getRegistration()) !== undefined,
    saved,
    isPresentedAnywhere,
    whenNobodyPresents,
    reload: () => window.location.reload(),
  };
}

function connection(): { saveData?: boolean } | undefined {
  return (navigator as { connection?: { saveData?: boolean } }).connection;
}

/** Adds up what the service worker of this folder has kept. */
async function saved(): Promise<Saved | null> {
  const scope = new URL('./', document.baseURI).href;
  const name = (await caches.keys()).find((each) => each.endsWith(`-precache-v2-${scope}`));
  if (name === undefined) return null;
  const cache = await caches.open(name);
  let bytes = 0;
  let at: number | null = null;
  for (const request of await cache.keys()) {
    const response = await cache.match(request);
    if (!response) continue;
    bytes += (await response.blob()).size;
    at = Math.max(at ?? 0, Date.parse(response.headers.get('date') ?? '')) || at;
  }
  return { bytes, at };
}
