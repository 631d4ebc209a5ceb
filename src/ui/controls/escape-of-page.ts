import { isTextField } from '../../present/talk/text-field.ts';

/** Whether a key is an Escape for what is open on the page itself: no field's own, and none of a dialog or a menu over it. */
export const isEscapeOfPage = ({ key, defaultPrevented, target }: KeyboardEvent): boolean =>
  key === 'Escape' &&
  !defaultPrevented &&
  !isTextField(target) &&
  !document.querySelector('dialog[open], :popover-open');
