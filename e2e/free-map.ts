import type { Page } from '@playwright/test';

/** What a window shows: hit-tested, since only what a pointer reaches is free. */
export interface Seen {
  /** Part of the window, 0 to 1, in which the map is on top, on a grid of at least 20 px. */
  readonly free: number;
  /** Whether the hub is where the map is on top. */
  readonly hub: boolean;
  /** Controls of which a part is outside of the window, or whose middle something else covers, or that are too small; a headline that is cut. */
  readonly faults: readonly string[];
  /** By how many pixels the page is wider than its window. */
  readonly overflow: number;
  /** How high the map is in the window before anything is scrolled, in pixels. */
  readonly mapInSight: number;
}

interface Options {
  /** How high and wide a control must be, in pixels. */
  readonly least: number;
  /** The page scrolls: what is below the window is reached so. */
  readonly scrolls: boolean;
  /** In how many places at most it is asked what is on top: each asks the whole page. With 0 nothing is free. */
  readonly places?: number;
}

/** The part that is free is known to a hundredth or two by so many. */
const PLACES = 600;

export function freeMap(page: Page, options: Options): Promise<Seen> {
  const asked = { places: PLACES, ...options };
  return page.evaluate(({ least, scrolls, places }) => {
    const { innerWidth: width, innerHeight: height } = window;
    const region = document.querySelector('.region')!;
    const at = (x: number, y: number): Element | null => document.elementFromPoint(x, y);
    const isMap = (x: number, y: number): boolean => {
      const element = at(x, y);
      return element !== null && region.contains(element) && !element.closest('.notes, .offline');
    };
    // Hundreds of arcs are slow to ask, each of them for each point; what lies beneath them is the map as well.
    const drawing = document.querySelector<SVGElement>('.still svg');
    drawing?.style.setProperty('pointer-events', 'none');
    let free = 0;
    let all = 0;
    const step = Math.max(20, Math.sqrt((width * height) / places));
    for (let x = step / 2; x < width; x += step)
      for (let y = step / 2; y < height; y += step) {
        all++;
        if (isMap(x, y)) free++;
      }

    const names = ['Ankara', 'أنقرة'];
    const text = [...document.querySelectorAll('.still text')].find((each) =>
      names.includes(each.textContent ?? ''),
    );
    const box = text?.getBoundingClientRect();
    // The hub's circle is beneath its name.
    const hub = box !== undefined && isMap(box.x + box.width / 2, box.bottom + 8);

    const controls = [
      ...document.querySelectorAll<HTMLElement>('button, a[href], input, select, [role="slider"]'),
    ].filter(
      (each) =>
        !each.closest('.still, .bars, [inert], .visually-hidden, .evidence') &&
        // What lies in a part that scrolls by itself is reached by scrolling that.
        !each.closest('aside .content, .chips .row, .lane-box, .legend') &&
        // Last, since a long list would be laid out for it.
        each.checkVisibility({ visibilityProperty: true }),
    );
    const faults = controls.flatMap((each) => {
      const target = each.closest('label') ?? each;
      const { left, right, top, bottom } = target.getBoundingClientRect();
      const [w, h] = [right - left, bottom - top];
      const name = `${each.tagName} ${each.getAttribute('aria-label') ?? each.textContent?.trim()}`;
      const told: string[] = [];
      if (left < -0.5 || right > width + 0.5) told.push(`${name}: beside the window`);
      if (!scrolls && (top < -0.5 || bottom > height + 0.5)) told.push(`${name}: below the window`);
      if (h < least - 0.5 || (w < least - 0.5 && !each.matches('[type=range]')))
        told.push(`${name}: ${w.toFixed(0)} by ${h.toFixed(0)}`);
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const hit = y >= 0 && y < height ? at(x, y) : target;
      if (hit === null || !(target.contains(hit) || hit.contains(target)))
        told.push(`${name}: covered by ${hit?.outerHTML.slice(0, 60)}`);
      return told;
    });
    for (const line of document.querySelectorAll('.title h1, .counts > :first-child')) {
      const { width: wide, top, bottom } = line.getBoundingClientRect();
      const room = line.closest('.title')!.getBoundingClientRect();
      const isBeyond = top < room.top - 1 || bottom > room.bottom + 1;
      if (!scrolls && wide > 1 && (line.scrollWidth > line.clientWidth || isBeyond))
        faults.push(`cut: ${line.textContent}`);
    }
    drawing?.style.removeProperty('pointer-events');
    const map = region.getBoundingClientRect();
    return {
      free: free / all,
      hub,
      faults,
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      mapInSight: Math.min(map.bottom, height) - Math.max(map.top, 0),
    };
  }, asked);
}
