/** Whether keys are being written into it. */
export function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement)
    return !/^(range|radio|checkbox|button|submit|reset|color|file|image)$/.test(target.type);
  return target instanceof HTMLTextAreaElement || target.isContentEditable;
}
