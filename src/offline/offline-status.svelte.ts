import type {
  OfflineBrowser,
  OfflineRegistration,
  OfflineWorker,
  Saved,
} from './offline-browser.ts';

export type OfflineState =
  /** Nothing is kept here, and nothing is said of it. */
  | { readonly kind: 'absent' }
  /** The reader spares data: only when asked to. */
  | { readonly kind: 'offered' }
  | { readonly kind: 'saving' }
  /** All that a talk needs is on the device; null where the browser does not tell how much that is. */
  | { readonly kind: 'ready'; readonly saved: Saved | null }
  | { readonly kind: 'failed' };

/**
 * Whether the page can be shown without a network, and whether a newer version of it waits. It never reloads by itself:
 * a newer version stays in waiting until the reader asks for it, and while any window presents it can't be had.
 */
export class OfflineStatus {
  #state: OfflineState = $state.raw({ kind: 'absent' });
  #isNewer = $state(false);
  #isHeldBack = $state(false);

  readonly #browser: OfflineBrowser;
  readonly #onSaved: () => void;
  #registration: OfflineRegistration | null = null;
  #followed: OfflineWorker | null = null;
  #waiting: OfflineWorker | null = null;
  #isControlled: boolean;
  #isAskedFor = false;

  /** `onSaved` is called when what was not on the device before has been saved. */
  constructor(browser: OfflineBrowser, onSaved: () => void) {
    this.#browser = browser;
    this.#onSaved = onSaved;
    this.#isControlled = browser.isControlled;
    browser.onTakenOver(() => this.#takeOver());
  }

  get state(): OfflineState {
    return this.#state;
  }

  /** Whether a newer version is on the device, while this page runs on the older one. */
  get isNewer(): boolean {
    return this.#isNewer;
  }

  /** Whether the newer version was asked for while another window presents. */
  get isHeldBack(): boolean {
    return this.#isHeldBack;
  }

  async start(): Promise<void> {
    const asks = this.#browser.sparesData && !(await this.#browser.isKept());
    if (asks) this.#state = { kind: 'offered' };
    else await this.save();
  }

  /** Has the browser fetch and keep what a talk needs; also the cure after a failure. */
  async save(): Promise<void> {
    try {
      const registration = await this.#browser.register();
      // Where a tool has switched service workers off there is no answer.
      if (registration) await this.#watch(registration);
    } catch (cause) {
      console.warn(cause);
      this.#state = { kind: 'failed' };
    }
  }

  /** Goes over to the newer version; while a window presents it says so instead, and offers it again after that. */
  async reload(): Promise<void> {
    this.#isHeldBack = await this.#browser.isPresentedAnywhere();
    if (this.#isHeldBack) {
      await this.#browser.whenNobodyPresents();
      this.#isHeldBack = false;
      return;
    }
    if (this.#waiting?.state !== 'installed') return this.#browser.reload();
    this.#isAskedFor = true;
    this.#waiting.postMessage({ type: 'SKIP_WAITING' });
  }

  async #watch(registration: OfflineRegistration): Promise<void> {
    const { installing, waiting, active } = registration;
    if (this.#registration !== registration) {
      this.#registration = registration;
      registration.addEventListener('updatefound', () => {
        if (registration.installing) this.#follow(registration.installing, registration);
      });
    }
    if (installing) this.#follow(installing, registration);
    if (active && waiting) this.#offer(waiting);
    if (active) await this.#becomeReady();
    else if (!installing) this.#state = { kind: 'failed' };
  }

  /** A worker that is being installed: the first one, or a newer version. */
  #follow(worker: OfflineWorker, { active }: OfflineRegistration): void {
    if (this.#followed === worker) return;
    this.#followed = worker;
    if (!active) this.#state = { kind: 'saving' };
    worker.addEventListener('statechange', () => {
      if (active && worker.state === 'installed') this.#offer(worker);
      else if (!active && worker.state === 'activated')
        void this.#becomeReady().then(this.#onSaved);
      // Later on it is also what becomes of a worker that has been replaced.
      else if (worker.state === 'redundant' && this.#state.kind === 'saving')
        this.#state = { kind: 'failed' };
    });
  }

  async #becomeReady(): Promise<void> {
    this.#state = { kind: 'ready', saved: await this.#browser.saved().catch(() => null) };
  }

  #offer(worker: OfflineWorker): void {
    this.#waiting = worker;
    this.#isNewer = true;
  }

  /** Another worker answers for this page: the first ever, or a newer version that this or another window asked for. */
  #takeOver(): void {
    if (this.#isAskedFor) this.#browser.reload();
    else if (this.#isControlled) this.#isNewer = true;
    this.#isControlled = true;
  }
}
