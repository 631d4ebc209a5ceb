/** Texts by path: those of the first picture, and what comes after it. */
export interface Handed {
  readonly data: ReadonlyMap<string, string>;
  /** The paths of what comes after it. */
  readonly later: readonly string[];
  readonly rest: Promise<ReadonlyMap<string, string>>;
}

/** What the page that makes a map hands to the frame that shows it, on its own window. */
interface Handing {
  ownMapData?: Handed | null;
}

/** Lays out the data for the frame; null takes them away. */
export function handOver(window: Window, handed: Handed | null): void {
  (window as Handing).ownMapData = handed;
}

/** What the page around this frame has laid out; null where there is none, or it is another's. */
export function handedOver(frame: Window): Handed | null {
  try {
    return (frame.parent as Handing).ownMapData ?? null;
  } catch {
    return null;
  }
}
