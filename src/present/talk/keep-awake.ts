/** Keeps the screen from sleeping while the page is seen, where the browser can. Returns what lets it sleep again. */
export function keepAwake(): () => void {
  let lock: Promise<WakeLockSentinel | null> = Promise.resolve(null);
  const hold = (): void => {
    // A browser without it, or a battery that is low, says no: the talk goes on.
    const { wakeLock } = navigator as Partial<Pick<Navigator, 'wakeLock'>>;
    if (document.hidden || !wakeLock) return;
    lock = wakeLock.request('screen').catch(() => null);
  };
  // The browser lets go of the lock whenever the page is hidden.
  document.addEventListener('visibilitychange', hold);
  hold();
  return () => {
    document.removeEventListener('visibilitychange', hold);
    void lock.then((held) => held?.release());
  };
}
