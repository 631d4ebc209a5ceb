import type { MapOptions } from 'maplibre-gl';

/** What is said to a reader whose wheel or finger has scrolled the page past the map. */
export interface GestureWords {
  readonly wheel: string;
  readonly wheelOnMac: string;
  readonly finger: string;
}

/** The map's options for such a page; none where the page is the map's own. */
export function cooperation(words: GestureWords | null): Partial<MapOptions> {
  if (!words) return {};
  return {
    cooperativeGestures: true,
    locale: {
      'CooperativeGesturesHandler.WindowsHelpText': words.wheel,
      'CooperativeGesturesHandler.MacHelpText': words.wheelOnMac,
      'CooperativeGesturesHandler.MobileHelpText': words.finger,
    },
  };
}
