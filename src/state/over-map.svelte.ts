import type { Attachment } from 'svelte/attachments';
import type { Box } from '../core/places/name-block.ts';

/** What the page has laid over its map, in the map's pixels: names keep clear of it. */
class OverMap {
  boxes = $state.raw<readonly Box[]>([]);
  #region: HTMLElement | null = null;
  readonly #elements = new Set<HTMLElement>();
  readonly #observer =
    typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(() => this.#measureSoon());
  #next = 0;

  /** For the element in which the map lies. */
  readonly region: Attachment<HTMLElement> = (element) => {
    this.#region = element;
    return this.#watched(element, () => (this.#region = null));
  };

  /** For whatever stands over the map. */
  readonly stands: Attachment<HTMLElement> = (element) => {
    this.#elements.add(element);
    return this.#watched(element, () => this.#elements.delete(element));
  };

  #watched(element: HTMLElement, forget: () => void): () => void {
    this.#observer?.observe(element);
    return () => {
      this.#observer?.unobserve(element);
      forget();
      this.#measure();
    };
  }

  /** In the next frame: what changes sizes while they are told is an error in some browsers. */
  #measureSoon(): void {
    cancelAnimationFrame(this.#next);
    this.#next = requestAnimationFrame(() => this.#measure());
  }

  #measure(): void {
    if (!this.#region) return;
    const map = this.#region.getBoundingClientRect();
    // An audience sees the map enlarged.
    const scale = map.width / (this.#region.clientWidth || 1);
    const boxes = [...this.#elements].flatMap((element): Box[] => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      if (right === left || bottom === top) return [];
      const at = [left - map.left, top - map.top, right - map.left, bottom - map.top];
      return [at.map((edge) => Math.round(edge / scale)) as unknown as Box];
    });
    if (boxes.join(';') !== this.boxes.join(';')) this.boxes = boxes;
  }
}

export const overMap = new OverMap();
