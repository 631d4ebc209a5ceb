import { monthOfSelection } from '../core/address/selection-text.ts';
import { readView } from '../core/address/view-url.ts';
import type { Overview } from '../core/types.ts';
import type { Selection, View } from '../core/view/view.ts';

/**
 * What a page may say to the embed it holds, and hear from it, as `postMessage` data. The version is the value of
 * `ankaraArcs`; a page that speaks another one is refused in words.
 *
 * In: `{ankaraArcs: 1, type: 'setTime', time: '2019-06'}` · `{…, type: 'focus', focus: 'KAZ'}` (as in the address; ''
 * for nothing) · `play` · `pause` · `getState`.
 * Out: `ready` · `state` · `error` (with `message`).
 */
export const VERSION = 1;

export type Command =
  | { readonly kind: 'setTime'; readonly month: number }
  /** A focus without a time moves the clock to it, as in the address; null leaves it where it is. */
  | {
      readonly kind: 'focus';
      readonly selection: Selection;
      readonly month: number | null;
      readonly shelfOpen: boolean;
    }
  | { readonly kind: 'play' }
  | { readonly kind: 'pause' }
  | { readonly kind: 'getState' };

export type Heard =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'refused'; readonly message: string };

export interface StateMessage {
  readonly ankaraArcs: typeof VERSION;
  readonly type: 'state';
  /** The whole view as a query string: what the embed's address and the main page's take. */
  readonly view: string;
  /** The month shown, `YYYY-MM`. */
  readonly time: string;
  readonly playing: boolean;
  /** The headline's numbers at that month. */
  readonly counts: { readonly agreements: number; readonly partners: number };
}

const PLAIN = ['play', 'pause', 'getState'] as const;
const SPOKEN = ['setTime', 'focus', ...PLAIN].join(', ');

/** What a message means; null where it is not meant for us at all, as most of what pages and extensions post. */
export function hear(data: unknown, dataset: Overview): Heard | null {
  if (typeof data !== 'object' || data === null || !('ankaraArcs' in data)) return null;
  const said = data as Readonly<Record<string, unknown>>;
  if (said['ankaraArcs'] !== VERSION) {
    return refused(
      `version ${inWords(said['ankaraArcs'])} is not spoken here - say ankaraArcs: ${VERSION}`,
    );
  }
  const plain = PLAIN.find((kind) => kind === said['type']);
  if (plain) return { kind: 'command', command: { kind: plain } };
  if (said['type'] === 'setTime') return setTime(said['time'], dataset);
  if (said['type'] === 'focus') return focus(said['focus'], dataset);
  return refused(`type ${inWords(said['type'])} is not known - say one of ${SPOKEN}`);
}

function setTime(time: unknown, dataset: Overview): Heard {
  const { firstYear, lastYear } = dataset.scope;
  const view = typeof time === 'string' ? asked('time', time, dataset) : null;
  if (view) return { kind: 'command', command: { kind: 'setTime', month: view.month } };
  return refused(
    `time ${inWords(time)} is not a month shown here - write it as "YYYY-MM" or "YYYY", from ${firstYear} to ${lastYear}`,
  );
}

function focus(focus: unknown, dataset: Overview): Heard {
  if (focus === '') return focusOn({ kind: 'none' }, null, false);
  const view = typeof focus === 'string' ? asked('focus', focus, dataset) : null;
  if (view)
    return focusOn(view.selection, monthOfSelection(view.selection, dataset), view.shelfOpen);
  return refused(
    `focus ${inWords(focus)} is not known - give an agreement's id, several joined by "~", or a partner's code such as "KAZ"; "" for none`,
  );
}

function focusOn(selection: Selection, month: number | null, shelfOpen: boolean): Heard {
  return { kind: 'command', command: { kind: 'focus', selection, month, shelfOpen } };
}

/** The same reading as the address's, so that a page learns one language. */
function asked(key: string, value: string, dataset: Overview): View | null {
  const { view, faults } = readView(new URLSearchParams({ [key]: value }), dataset);
  return faults.length === 0 ? view : null;
}

function refused(message: string): Heard {
  return { kind: 'refused', message };
}

/** A value as it was given, cut short: what a page sends may be of any size and shape. */
function inWords(value: unknown): string {
  const text = typeof value === 'string' ? JSON.stringify(value) : `of type ${typeof value}`;
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
