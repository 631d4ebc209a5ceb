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

/** Of a keyboard event, what tells the key. */
export type Key = Pick<KeyboardEvent, 'key' | 'code'>;

/** What a key is known by: where it stands, whatever it types; a remote's may stand nowhere. */
export const keyIdOf = ({ key, code }: Key): string => code || key;

/** Escape always leads out, Tab along, and a key that only changes others does nothing alone. */
export const isTakeable = ({ key }: Key): boolean =>
  !/^(Escape|Tab|Shift|Control|Alt|AltGraph|Meta|CapsLock|Dead|Unidentified)$/.test(key);

/** How a key is written: "X" for the one that stands there on an American keyboard, else its name. */
export const nameOfKey = (id: string): string => id.replace(/^(Key|Digit)(?=.$)/, '');
