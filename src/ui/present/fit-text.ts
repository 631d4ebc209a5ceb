import type { Attachment } from 'svelte/attachments';

/** Steps in which a text gets smaller, and how small at most, as parts of its full size. */
const STEP = 0.05;
const SMALLEST = 0.4;

/** Makes a text smaller (the property `--fit`, 1 to 0.4) until it fits its box, whose height is fixed. */
export function fitText(text: string): Attachment<HTMLElement> {
  return (box) => {
    void text;
    const fit = (): void => {
      let size = 1;
      do box.style.setProperty('--fit', String(size));
      while (box.scrollHeight > box.clientHeight && (size -= STEP) >= SMALLEST);
    };
    const observer = new ResizeObserver(fit);
    observer.observe(box);
    void document.fonts.ready.then(fit);
    return () => observer.disconnect();
  };
}
