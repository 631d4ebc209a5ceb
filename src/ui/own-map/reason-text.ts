import type { PlaceCode } from '../../core/types.ts';
import { shorten } from '../../core/shorten.ts';
import type { OwnMapMessages } from '../../i18n/own-map/own-map-messages.ts';
import type { Note, Reason } from '../../pipeline/guess/reading.ts';

/** Of somebody's cell enough to find it by. */
const shown = (text: string): string => shorten(text, 120);

type NameOf = (code: PlaceCode) => string;

/** Why a row is left out, in a sentence with the cure. */
export function reasonText(reason: Reason, { reasons }: OwnMapMessages, nameOf: NameOf): string {
  switch (reason.kind) {
    case 'nul':
      return reasons.nul(reason.column);
    case 'lost-letter':
      return reasons.lost(reason.column);
    case 'turned':
      return reasons.turned(reason.column);
    case 'mojibake':
      return reasons.mojibake(reason.column);
    case 'lookalike':
      return reasons.lookalike(reason.column);
    case 'blank':
      return reasons.blank(reason.column);
    case 'unclosed':
      return reasons.unclosed;
    case 'width':
      return reasons.width(String(reason.found), String(reason.expected));
    case 'no-title':
      return reasons.noTitle;
    case 'no-partner':
      return reasons.noPartner;
    case 'date':
      return reasons.date(shown(reason.text));
    case 'about':
      return reasons.about(shown(reason.text));
    case 'calendar':
      return reasons.calendar(
        shown(reason.text),
        reason.readings
          .map(({ calendar, years }) => reasons.calendars[calendar] + (years ? ` (${years})` : ''))
          .join(reasons.or),
      );
    case 'year':
      return reasons.year(shown(reason.text));
    case 'unknown':
      return reasons.unknown(shown(reason.text));
    case 'union':
      return reasons.union(shown(reason.text));
    case 'several':
      return reasons.several(shown(reason.text), reason.choices.map(nameOf).join(' / '));
    case 'code':
      return reasons.code(shown(reason.text));
    case 'refused':
      return reasons.refused(shown(reason.text));
    case 'others':
      return reasons.others(nameOf(reason.hub));
    case 'only-hub':
      return reasons.onlyHub(nameOf(reason.hub));
  }
}

/** What was understood otherwise than written, in a sentence. */
export function noteText(
  note: Note,
  { notes }: OwnMapMessages,
  nameOf: NameOf,
  number: (count: number) => string,
): string {
  switch (note.kind) {
    case 'invisible':
      return notes.invisible(number(note.rows));
    case 'repeated':
      return notes.repeated(number(note.rows));
    case 'hub-dropped':
      return notes.hubDropped(number(note.rows));
    case 'undated':
      return notes.undated(number(note.rows));
    case 'turned':
      return notes.turned(number(note.rows));
    case 'filled':
      return notes.filled(number(note.rows));
    case 'shown':
      return notes.shown(shown(note.text), nameOf(note.code));
    case 'gone':
      return notes.gone(shown(note.text));
    case 'by-title':
      return notes.byTitle(shown(note.text), nameOf(note.code));
    case 'unread':
      return notes.unread(number(note.tables));
    case 'headerless':
      return notes.headerless;
  }
}
