/** What the page that makes a map hands to the frame that shows it: texts by path, on its own window. */
interface Handing {
  ownMapData?: ReadonlyMap<string, string> | null;
}

/** Lays out the data for the frame; null takes them away. */
export function handOver(window: Window, data: ReadonlyMap<string, string> | null): void {
  (window as Handing).ownMapData = data;
}

/** What the page around this frame has laid out; null where there is none, or it is another's. */
export function handedOver(frame: Window): ReadonlyMap<string, string> | null {
  try {
    return (frame.parent as Handing).ownMapData ?? null;
  } catch {
    return null;
  }
}
