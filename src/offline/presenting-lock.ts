/** One name for all windows of this copy of the page; another copy in another folder is another talk. */
const name = (): string => `presenting ${new URL('./', document.baseURI).pathname}`;

/** Lets all windows know that this one presents, until the returned function is called or the window closes. */
export function holdPresentingLock(): () => void {
  const released = new AbortController();
  const { signal } = released;
  // Absent on insecure addresses and refused in frames without an origin, where nothing is updated either.
  void navigator.locks
    ?.request(
      name(),
      // Without the signal a lock that is granted only after the talk would be held for good.
      { mode: 'shared', signal },
      () => new Promise<void>((resolve) => (signal.onabort = () => resolve())),
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
