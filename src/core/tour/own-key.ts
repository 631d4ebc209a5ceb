/** What a key of one's own can do. */
export const OWN_ACTIONS = [
  'next',
  'previous',
  'play',
  'black',
  'full-screen',
  'evidence',
  'speaker',
  'code',
  'auto',
  'pointer',
  'help',
] as const;
export type OwnAction = (typeof OWN_ACTIONS)[number];

/** Keys by what they are known by, and what each does. */
export type OwnKeyTable = Readonly<Record<string, OwnAction>>;

/** Of a keyboard event, what tells the key. */
export type Key = Pick<KeyboardEvent, 'key' | 'code'>;

/** What a key is known by: where it stands, whatever it types; a remote's may stand nowhere. */
export const keyIdOf = ({ key, code }: Key): string => code || key;

/** Escape always leads out, Tab along, and a key that only changes others does nothing alone. */
export const isTakeable = ({ key }: Pick<Key, 'key'>): boolean =>
  !/^(Escape|Tab|Shift|Control|Alt|AltGraph|Meta|CapsLock|Dead|Unidentified)(Left|Right)?$/.test(
    key,
  );

/** How a key is written: "X" for the one that stands there on an American keyboard, else its name. */
export const nameOfKey = (id: string): string => id.replace(/^(Key|Digit)(?=.$)/, '');

/** The key that a name means: `X`, `5`, or as a browser calls it, such as `F9` or `AudioVolumeUp`; null where none is. */
export function keyNamed(name: string): string | null {
  if (/^[a-z]$/i.test(name)) return `Key${name.toUpperCase()}`;
  if (/^\d$/.test(name)) return `Digit${name}`;
  return /^[A-Z][A-Za-z0-9]{1,30}$/.test(name) && isTakeable({ key: name }) ? name : null;
}
