import { PRESENT_MESSAGES } from '../../i18n/present-messages.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import type { PresenterNotice } from './presenter.svelte.ts';

/** A notice as a sentence with its cure, in the reader's words and digits. */
export function noticeText(
  notice: PresenterNotice,
  { language, format, scope }: Pick<Explorer, 'language' | 'format' | 'scope'>,
): string {
  const { notices } = PRESENT_MESSAGES[language];
  switch (notice.kind) {
    case 'first':
    case 'last':
      return notices[notice.kind];
    case 'tours-failed':
      return notices.toursFailed;
    case 'speaker-blocked':
      return notices.speakerBlocked;
    case 'year-outside':
      return notices.yearOutside(
        typedText(notice.typed, format),
        format.year(scope.firstYear),
        format.year(scope.lastYear),
      );
    case 'tour-unknown':
      return notices.tourUnknown(notice.id);
    case 'scene-unknown':
      return notices.sceneUnknown(format.number(notice.scene), format.number(notice.scenes));
  }
}

/** Typed digits in the reader's own, leading zeros and what is no digit kept. */
export const typedText = (typed: string, { number }: Pick<Explorer['format'], 'number'>): string =>
  typed.replace(/\d/g, (digit) => number(Number(digit)));
