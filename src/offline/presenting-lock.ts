/** One name for all windows of this copy of the page; another copy in another folder is another talk. */
const name = (): string => `presenting ${new URL('./', document.baseURI).pathname}`;

/** Lets all windows know that this one presents, until the returned function is called or the window closes. */
export function holdPresentingLock(): () => void {
  const released = new AbortController();
  // Absent on insecure addresses and refused in frames without an origin, where nothing is updated either.
  void navigator.locks
    ?.request(
      name(),
      { mode: 'shared' },
      () => new Promise<void>((resolve) => (released.signal.onabort = () => resolve())),
    )
    .catch(() => undefined);
  return () => released.abort();
}

/** Whether a window presents just now. */
export async function isPresentedAnywhere(): Promise<boolean> {
  const held = await navigator.locks?.request(
    name(),
    { mode: 'exclusive', ifAvailable: true },
    (lock) => lock === null,
  );
  return held ?? false;
}

/** Resolves once no window presents any more. */
export async function whenNobodyPresents(): Promise<void> {
  await navigator.locks?.request(name(), () => undefined);
}
