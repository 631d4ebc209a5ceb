import { numbersKept } from '../core/text/numbers-kept.ts';
import { mirrored, type CaptionItem, type Measure, type Size, type Text } from './caption-items.ts';
import { layLegend, type Legend } from './caption-legend.ts';
import { boxOfText, plateUnder, reachOf } from './caption-plate.ts';

/** All that is written into a picture, in the reader's language. */
export interface Caption extends Legend {
  readonly title: string;
  readonly year: string;
  /** Null in a film, where months would only flicker. */
  readonly month: string | null;
  readonly counts: string;
  /** What a scene of a tour says. */
  readonly text: string | null;
  readonly credit: string;
  /** What the records shown rest on; absent in a film, where their number changes with every frame. */
  readonly sources?: string | null;
  readonly direction: 'ltr' | 'rtl';
}

/** Sizes for a picture whose shorter side is 720 pixels; smaller ones keep their letters legible. */
const BASE = 720;
const LEAST_SCALE = 0.75;
const MARGIN = 36;
const MUTED = 0.78;

/** Room on a plate around what stands on it: aside, above and below. */
const ROOM = { year: [14, 10], credits: [14, 6] } as const;

/**
 * Lays out what is written into a picture: title, counts and legend above, year, caption and credit below. All of it is
 * legible over any number of arcs: on a veil across the picture, or on a plate in its corner where that is enough.
 */
export function layCaption(caption: Caption, size: Size, measure: Measure): CaptionItem[] {
  const scale = Math.max(LEAST_SCALE, Math.min(size.width, size.height) / BASE);
  const page: Page = { caption, size, measure, scale, margin: MARGIN * scale };
  const above = layAbove(page);
  const below = layBelow(page);
  const items = [veilOver(page, above), ...above, ...below];
  return caption.direction === 'ltr' ? items : items.map((item) => mirrored(item, size.width));
}

interface Page {
  readonly caption: Caption;
  readonly size: Size;
  readonly measure: Measure;
  readonly scale: number;
  readonly margin: number;
}

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

function layBelow(page: Page): CaptionItem[] {
  const { caption, size, measure, scale, margin } = page;
  const bottom = size.height - margin * 0.6;
  const credits = layCredits(page, bottom);
  const plain = { kind: 'text', x: margin, weight: 600, strength: 1, align: 'start' } as const;
  const letters = fitted(caption.year, 104 * scale, 600, page);
  const reach = margin + measure(caption.year, letters, 600) + margin;
  // Beside the credit where that leaves room for it, and no scene's words do.
  const isAside =
    caption.text === null && credits.every((credit) => boxOfText(credit, measure)[0] >= reach);
  const floor = isAside ? bottom : bottom - (16 + 18 * credits.length) * scale;
  const baseline = floor - reachOf(caption.year).below * letters;
  const year: Text[] = [{ ...plain, text: caption.year, size: letters, y: baseline }];
  if (caption.month !== null) {
    year.push({ ...plain, text: caption.month, size: 26 * scale, y: baseline - 92 * scale });
  }
  const words = layText(page, baseline);
  if (words.length > 0)
    return [veilUnder(page, [...year, ...words]), ...credits, ...year, ...words];
  const plates = [
    plateUnder(year, ROOM.year, scale, measure),
    plateUnder(credits, ROOM.credits, scale, measure),
  ];
  return [...plates, ...credits, ...year];
}

/** Sources and credit in one line where they fit, else the sources above. */
function layCredits(page: Page, bottom: number): Text[] {
  const { caption, size, measure, scale, margin } = page;
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
    size: fitted(text, letters, 400, page),
    weight: 400,
    strength: MUTED,
    align: 'end',
  }));
}

/** The size of letters in which a text is no wider than its picture has room. */
function fitted(text: string, letters: number, weight: 400 | 600, page: Page): number {
  const { size, measure, margin } = page;
  const width = measure(text, letters, weight);
  return Math.min(letters, (letters * (size.width - 2 * margin)) / width);
}

/** A scene's words: beside the year where there is room, else above it. */
function layText({ caption, size, measure, scale, margin }: Page, baseline: number): Text[] {
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

/** How far a veil reaches until nothing of it is left. */
const FADE = 44;

function veilOver({ scale }: Page, above: readonly CaptionItem[]): CaptionItem {
  const baselines = above.flatMap((item) => (item.kind === 'text' ? [item.y] : []));
  const whole = Math.max(...baselines) + 10 * scale;
  return { kind: 'veil', from: 0, whole, to: whole + FADE * scale };
}

function veilUnder({ size, scale, measure }: Page, below: readonly Text[]): CaptionItem {
  const tops = below.map((text) => boxOfText(text, measure)[1]);
  const whole = Math.min(...tops) - 10 * scale;
  return { kind: 'veil', from: size.height, whole, to: whole - FADE * scale };
}
