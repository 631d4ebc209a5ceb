/**
 * Resolves when the page has painted something and, after that, what has been put on it by now: what is heavy is not to
 * keep the reader's first picture waiting.
 */
export async function afterPaint(): Promise<void> {
  // A page in the background paints nothing, and is not to wait for it.
  if (document.hidden) return;
  await Promise.race([firstPaint(), after(LONGEST_WAIT)]);
  await nextFrame();
  await nextFrame();
}

/** Does something when the page has painted what is put on it by now; in a page that nobody sees, when somebody does. */
export function afterThisFrame(task: () => void): void {
  requestAnimationFrame(() => {
    // A task of its own: what is done in a frame's callback is done before that frame is painted.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      task();
    };
    port2.postMessage(null);
  });
}

/** In milliseconds; a page may be put into the background while it waits. */
const LONGEST_WAIT = 5000;

/** At once where the browser does not tell of its paints. */
function firstPaint(): Promise<void> {
  if (!PerformanceObserver.supportedEntryTypes.includes('paint')) return Promise.resolve();
  return new Promise((resolve) => {
    new PerformanceObserver((paints, observer) => {
      if (paints.getEntriesByName('first-contentful-paint').length === 0) return;
      observer.disconnect();
      resolve();
    }).observe({ type: 'paint', buffered: true });
  });
}

const nextFrame = (): Promise<void> =>
  Promise.race([
    new Promise<void>((resolve) => {
      requestAnimationFrame(() => resolve());
    }),
    after(LONGEST_WAIT),
  ]);

const after = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
