import type { Theme } from '../types.ts';
import type { Scheme } from './view.ts';

/** Colours of the map, for the live map, the still and the arcs alike. The page's own colours are in app.css. */
export interface Palette {
  /** What is beyond the globe's rim. */
  readonly ground: string;
  readonly sea: string;
  readonly land: string;
  readonly partnerLand: string;
  readonly hubLand: string;
  readonly border: string;
  readonly ink: string;
  readonly halo: string;
  readonly node: string;
  readonly hub: string;
  readonly themes: Record<Theme, string>;
  /** What two moments that are compared have in common. */
  readonly kept: string;
  /** Opacity of arcs that are no longer new, 0 to 1. */
  readonly calm: number;
}

export const PALETTES: Record<Scheme, Palette> = {
  dark: {
    ground: '#05080f',
    sea: '#0b1220',
    land: '#18233a',
    partnerLand: '#22345a',
    hubLand: '#4a4530',
    border: '#2c3c5e',
    ink: '#e9eef8',
    halo: '#0b1220',
    node: '#101929',
    hub: '#f2c14e',
    themes: {
      framework: '#5b8def',
      industry: '#2fb6a0',
      arms: '#f0883e',
      support: '#b07be0',
      further: '#e5596b',
      other: '#93a1bd',
      halted: '#e5596b',
    },
    kept: '#8794b0',
    calm: 0.6,
  },
  light: {
    ground: '#cfd8e2',
    sea: '#e6ebf0',
    land: '#fbfaf7',
    partnerLand: '#f1e9d6',
    hubLand: '#e3d2ad',
    border: '#cfd6de',
    ink: '#172033',
    halo: '#ffffff',
    node: '#ffffff',
    hub: '#b7791f',
    themes: {
      framework: '#2f66d0',
      industry: '#0d8573',
      arms: '#c25a0c',
      support: '#8347bd',
      further: '#cc2f45',
      other: '#5c6a80',
      halted: '#cc2f45',
    },
    kept: '#7d8799',
    calm: 0.7,
  },
};
