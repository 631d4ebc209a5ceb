import { numbersKept } from '../core/text/numbers-kept.ts';
import type { Theme } from '../core/types.ts';

/** All that is written into a picture, in the reader's language. */
export interface Caption {
  readonly title: string;
  readonly year: string;
  /** Null in a film, where months would only flicker. */
  readonly month: string | null;
  readonly counts: string;
  /** What a scene of a tour says. */
  readonly text: string | null;
  readonly themes: readonly { readonly theme: Theme; readonly name: string }[];
  readonly credit: string;
  /** What the records shown rest on; absent in a film, where their number changes with every frame. */
  readonly sources?: string | null;
  readonly direction: 'ltr' | 'rtl';
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What is drawn, in this order, in pixels of the picture. A text's `y` is its baseline, `x` where it begins or ends. */
export type CaptionItem =
  /** From an edge to where it has gone, whole until `whole`. */
  | {
      readonly kind: 'veil';
      readonly from: number;
      readonly whole: number;
      readonly to: number;
      readonly strength: number;
    }
  | {
      readonly kind: 'dot';
      readonly theme: Theme;
      readonly x: number;
      readonly y: number;
      readonly r: number;
    }
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly weight: 400 | 600;
      readonly strength: number;
      readonly align: 'start' | 'end';
    };

/** The width of a text in pixels. */
export type Measure = (text: string, size: number, weight: 400 | 600) => number;

/** Sizes for a picture whose shorter side is 720 pixels; smaller ones keep their letters legible. */
const BASE = 720;
const LEAST_SCALE = 0.75;
const MARGIN = 36;
const MUTED = 0.78;

/** Lays out what is written into a picture: title, counts and legend above, year, caption and credit below. */
export function layCaption(caption: Caption, size: Size, measure: Measure): CaptionItem[] {
  const scale = Math.max(LEAST_SCALE, Math.min(size.width, size.height) / BASE);
  const page: Page = { caption, size, measure, scale, margin: MARGIN * scale };
  const above = layAbove(page);
  const below = layBelow(page);
  const items = [...veils(page, above, below), ...above, ...below];
  return caption.direction === 'ltr' ? items : items.map((item) => mirrored(item, size.width));
}

interface Page {
  readonly caption: Caption;
  readonly size: Size;
  readonly measure: Measure;
  readonly scale: number;
  readonly margin: number;
}

type Text = Extract<CaptionItem, { kind: 'text' }>;

function layAbove({ caption, size, measure, scale, margin }: Page): CaptionItem[] {
  const room = size.width - 2 * margin;
  const plain = { kind: 'text', x: margin, align: 'start', strength: 1 } as const;
  let y = margin * 0.6;
  const items: CaptionItem[] = linesOf(caption.title, room, 34 * scale, 600, measure).map(
    (text) => {
      y += 40 * scale;
      return { ...plain, text, y, size: 34 * scale, weight: 600 };
    },
  );
  y += 30 * scale;
  for (const text of linesOf(caption.counts, room, 20 * scale, 400, measure)) {
    items.push({ ...plain, text, y, size: 20 * scale, weight: 400, strength: MUTED });
    y += 26 * scale;
  }
  return [
    ...items,
    ...layLegend(
      caption,
      { left: margin, right: size.width - margin, y: y + 10 * scale },
      scale,
      measure,
    ),
  ];
}

/** The themes with their colours, in as many rows as they need. */
function layLegend(
  { themes }: Caption,
  { left, right, y: top }: { left: number; right: number; y: number },
  scale: number,
  measure: Measure,
): CaptionItem[] {
  const size = 17 * scale;
  let [x, y] = [left, top];
  return themes.flatMap(({ theme, name }) => {
    const width = 20 * scale + measure(name, size, 400);
    if (x > left && x + width > right) [x, y] = [left, y + 26 * scale];
    const at = x;
    x += width + 24 * scale;
    return [
      { kind: 'dot', theme, x: at + 6 * scale, y: y - 6 * scale, r: 6 * scale },
      {
        kind: 'text',
        text: name,
        x: at + 20 * scale,
        y,
        size,
        weight: 400,
        strength: 1,
        align: 'start',
      },
    ] satisfies CaptionItem[];
  });
}

function layBelow(page: Page): CaptionItem[] {
  const { caption, size, scale, margin } = page;
  const bottom = size.height - margin * 0.6;
  const credits = layCredits(page, bottom);
  const baseline = bottom - (16 + 18 * credits.length) * scale;
  const year = {
    kind: 'text',
    x: margin,
    y: baseline,
    weight: 600,
    strength: 1,
    align: 'start',
  } as const;
  const items: CaptionItem[] = [...credits, { ...year, text: caption.year, size: 104 * scale }];
  if (caption.month !== null) {
    items.push({ ...year, text: caption.month, size: 26 * scale, y: baseline - 92 * scale });
  }
  return [...items, ...layText(page, baseline)];
}

/** Sources and credit in one line where they fit, else the sources above. */
function layCredits({ caption, size, measure, scale, margin }: Page, bottom: number): Text[] {
  const room = size.width - 2 * margin;
  const letters = 14 * scale;
  const parts = [caption.sources, caption.credit].filter((part) => part != null);
  const together = parts.join(' · ');
  const lines = measure(together, letters, 400) <= room ? [together] : parts;
  return lines.map((text, i) => ({
    kind: 'text',
    text,
    x: size.width - margin,
    y: bottom - (lines.length - 1 - i) * 18 * scale,
    size: Math.min(letters, (letters * room) / measure(text, letters, 400)),
    weight: 400,
    strength: MUTED,
    align: 'end',
  }));
}

/** A scene's words: beside the year where there is room, else above it. */
function layText({ caption, size, measure, scale, margin }: Page, baseline: number): CaptionItem[] {
  if (caption.text === null) return [];
  const isBeside = size.width > 1.2 * size.height;
  const x = isBeside ? 2 * margin + measure(caption.year, 104 * scale, 600) : margin;
  const letters = 29 * scale;
  const lines = linesOf(
    caption.text,
    Math.min(size.width - margin - x, 820 * scale),
    letters,
    400,
    measure,
  );
  const last = isBeside ? baseline : baseline - 118 * scale;
  return lines.map((text, i) => ({
    kind: 'text',
    text,
    x,
    y: last - (lines.length - 1 - i) * 38 * scale,
    size: letters,
    weight: 400,
    strength: 1,
    align: 'start',
  }));
}

/** The text in lines that fit, broken at its spaces; a word that is wider than a line has one of its own. */
function linesOf(
  text: string,
  room: number,
  size: number,
  weight: 400 | 600,
  measure: Measure,
): string[] {
  const lines: string[] = [];
  for (const word of numbersKept(text).split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && measure(longer, size, weight) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Title and legend are legible over any number of arcs; below only a scene's words need as much. */
function veils(
  { caption, size, scale }: Page,
  above: readonly CaptionItem[],
  below: readonly CaptionItem[],
): CaptionItem[] {
  const baselines = above.flatMap((item) => (item.kind === 'text' ? [item.y] : []));
  const texts = below.flatMap((item) =>
    item.kind === 'text' && item.weight === 400 ? [item] : [],
  );
  const last = Math.max(...baselines) + 10 * scale;
  const first = Math.min(...texts.map((text) => text.y - text.size));
  const strength = caption.text === null ? 0.6 : 0.85;
  return [
    { kind: 'veil', from: 0, whole: last, to: last + 44 * scale, strength: 0.9 },
    { kind: 'veil', from: size.height, whole: first, to: first - 60 * scale, strength },
  ];
}

function mirrored(item: CaptionItem, width: number): CaptionItem {
  return item.kind === 'veil' ? item : { ...item, x: width - item.x };
}
