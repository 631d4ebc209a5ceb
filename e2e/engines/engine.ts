/** A document of the page in front: the page itself, or one of its frames. */
export interface Scope {
  /** What a function gives when it runs there; its arguments and what it gives are JSON. */
  run<Given extends unknown[], Value>(
    body: (...given: Given) => Value,
    ...given: Given
  ): Promise<Value>;
  /** With the pointer, in the middle of the first such element. */
  click(selector: string): Promise<void>;
  /** Into the first such field, key by key. */
  type(selector: string, text: string): Promise<void>;
  /** Gives a file to the first such input. */
  upload(selector: string, path: string): Promise<void>;
}

/** A browser with one page, as the journeys drive it, whatever protocol it is driven by. */
export interface Engine extends Scope {
  goTo(address: string): Promise<void>;
  /** `PageDown`, `Enter`, `Escape` … */
  press(key: 'PageDown' | 'Enter' | 'Escape' | 'ArrowRight'): Promise<void>;
  /** In the first frame that fits. */
  inFrame<Value>(selector: string, act: (frame: Scope) => Promise<Value>): Promise<Value>;
  /** What was thrown or logged as an error since it was last asked. */
  errors(): Promise<string[]>;
  close(): Promise<void>;
}
