/** How far from the screen counts as near, where the browser tells it: not in a frame from another origin. */
const NEAR = '400px';

/**
 * Settles when the frame has a size and is on the screen (or near it), and its first picture has been painted: the time
 * to fetch what is heavy. A frame in a hidden tab or of no size is not seen until it is shown.
 */
export async function whenSeen(element: Element): Promise<void> {
  await sized(element);
  await intersecting(element);
  await new Promise<void>((settle) => setTimeout(settle));
}

function sized(element: Element): Promise<void> {
  return new Promise((settle) => {
    const observer = new ResizeObserver(([entry]) => {
      const { width, height } = entry!.contentRect;
      if (width === 0 || height === 0) return;
      observer.disconnect();
      settle();
    });
    observer.observe(element);
  });
}

/** It calls back after a frame has been laid out, and the timer above runs after that has been painted. */
function intersecting(element: Element): Promise<void> {
  return new Promise((settle) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        settle();
      },
      { rootMargin: NEAR },
    );
    observer.observe(element);
  });
}
