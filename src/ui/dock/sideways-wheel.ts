import type { Attachment } from 'svelte/attachments';

/** So many pixels of a wheel are one month. */
const PIXELS = 12;

/** A sideways wheel moves the clock, and neither scrolls the page nor turns it back; an upright one is the page's own. */
export function sidewaysWheel(move: (months: number) => void): Attachment<HTMLElement> {
  return (element) => {
    let rest = 0;
    const onwheel = (event: WheelEvent): void => {
      const { deltaX, deltaY } = event;
      if (Math.abs(deltaX) <= Math.abs(deltaY)) return;
      event.preventDefault();
      const forward = getComputedStyle(element).direction === 'rtl' ? -deltaX : deltaX;
      rest += forward;
      const months = Math.trunc(rest / PIXELS);
      rest -= months * PIXELS;
      if (months !== 0) move(months);
    };
    element.addEventListener('wheel', onwheel, { passive: false });
    return () => element.removeEventListener('wheel', onwheel);
  };
}
