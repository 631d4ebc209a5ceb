import type { Change } from '../core/time/time-window.ts';
import type { Theme } from '../core/types.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What is drawn, in this order, in pixels of the picture. A text's `y` is its baseline, `x` where it begins or ends. */
export type CaptionItem =
  /** Across the picture from an edge to where it has gone, whole until `whole`. */
  | {
      readonly kind: 'veil';
      readonly from: number;
      readonly whole: number;
      readonly to: number;
    }
  /** Under what is written in a corner: its left upper corner and its size; its edge is `scale` pixels wide. */
  | {
      readonly kind: 'plate';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly scale: number;
    }
  | {
      readonly kind: 'dot';
      readonly theme: Theme;
      readonly x: number;
      readonly y: number;
      readonly r: number;
    }
  /** How an arc looks that tells a change: from its left end, `y` its middle; a pixel of an arc has `scale` of the picture's. */
  | {
      readonly kind: 'line';
      readonly change: Change;
      readonly themes: readonly Theme[];
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly scale: number;
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

export type Text = Extract<CaptionItem, { kind: 'text' }>;

/** The width of a text in pixels. */
export type Measure = (text: string, size: number, weight: 400 | 600) => number;

/** The same from right to left, in a picture of that width. */
export function mirrored(item: CaptionItem, width: number): CaptionItem {
  switch (item.kind) {
    case 'veil':
      return item;
    case 'plate':
    case 'line':
      return { ...item, x: width - item.x - item.width };
    case 'dot':
    case 'text':
      return { ...item, x: width - item.x };
  }
}
