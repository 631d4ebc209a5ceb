import { keyIdOf, type OwnAction } from '../../core/tour/own-key.ts';

/** What a key asks of the presentation. */
export type PresenterAction =
  { readonly kind: SimpleAction } | { readonly kind: 'digit'; readonly digit: number };

export type SimpleAction =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'black'
  | 'play'
  | 'full-screen'
  | 'speaker'
  | 'evidence'
  | 'help'
  | 'code'
  | 'auto'
  | 'pointer'
  | 'go'
  | 'erase'
  | 'out'
  | 'start';

/** Of a keyboard event, what tells the key. */
export type Key = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing'
>;

/**
 * What a key means while presenting; null where it is none of ours and stays with the page. `typing`: a year is being
 * typed, so that Enter and Backspace are ours too. `own`: what the presenter has given a meaning of their own.
 */
export function presenterAction(
  key: Key,
  {
    direction,
    typing,
    own = {},
  }: {
    direction: 'ltr' | 'rtl';
    typing: boolean;
    own?: Readonly<Record<string, OwnAction>>;
  },
): PresenterAction | null {
  if (key.ctrlKey || key.altKey || key.metaKey || key.isComposing) return null;
  const chosen = own[keyIdOf(key)];
  if (chosen !== undefined) return { kind: chosen };
  const digit = digitOf(key.key);
  if (digit !== null) return { kind: 'digit', digit };
  if (key.key === 'Enter') return typing ? { kind: 'go' } : null;
  if (key.key === 'Backspace') return typing ? { kind: 'erase' } : null;
  const forward = direction === 'ltr' ? 'ArrowRight' : 'ArrowLeft';
  if (key.key === 'ArrowRight' || key.key === 'ArrowLeft')
    return { kind: key.key === forward ? 'next' : 'previous' };
  const kind = NAMED[key.key] ?? LETTERS[letterOf(key)] ?? CLICKER[key.code];
  return kind === undefined ? null : { kind };
}

const NAMED: Readonly<Record<string, SimpleAction>> = {
  PageDown: 'next',
  ArrowDown: 'next',
  ' ': 'next',
  PageUp: 'previous',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  '.': 'black',
  F5: 'start',
  Escape: 'out',
  '?': 'help',
  '؟': 'help',
};

const LETTERS: Readonly<Record<string, SimpleAction>> = {
  n: 'next',
  p: 'previous',
  b: 'black',
  v: 'black',
  f: 'full-screen',
  k: 'play',
  s: 'speaker',
  e: 'evidence',
  q: 'code',
  a: 'auto',
  l: 'pointer',
};

/** A clicker sends where a key stands on an American keyboard; what that types here (ç, ز, :) is nothing of ours. */
const CLICKER: Readonly<Record<string, SimpleAction>> = { Period: 'black' };

/** The Latin letter that it types, or where the layout has another script (Arabic), the one that stands on the key. */
function letterOf({ key, code }: Key): string {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  const isOtherScript = /^\p{L}+$/u.test(key) && !/\p{Script=Latin}/u.test(key);
  return isOtherScript ? (/^Key([A-Z])$/.exec(code)?.[1] ?? '').toLowerCase() : '';
}

/** Western, Eastern Arabic and Persian digits. */
function digitOf(key: string): number | null {
  if (!/^[0-9٠-٩۰-۹]$/.test(key)) return null;
  const zero = key < '٠' ? 0x30 : key < '۰' ? 0x660 : 0x6f0;
  return key.charCodeAt(0) - zero;
}
