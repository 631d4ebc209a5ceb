/** Whether keys are being written into it. */
export function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement)
    return !/^(range|radio|checkbox|button|submit|reset|color|file|image)$/.test(target.type);
  return target instanceof HTMLTextAreaElement || target.isContentEditable;
}

/** Whether a key is an Escape for what is open on the page itself: no field's own, and none of a dialog or a menu over it. */
export const isEscapeOfPage = (event: KeyboardEvent): boolean =>
  event.key === 'Escape' &&
  !(event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) &&
  !isTextField(event.target) &&
  !document.querySelector('dialog[open], :popover-open');
