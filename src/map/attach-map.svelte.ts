import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { PALETTES, type Palette } from '../core/view/palette.ts';
import type { Hit } from '../core/arcs/pick-arcs.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import { screen } from '../state/screen.svelte.ts';
import type { Basemap } from './basemap.ts';
import type { GestureWords } from './cooperation.ts';
import { mapShapes } from './map-shapes.ts';
import { MapView, type MapViewOptions } from './map-view.ts';

export interface MapJoint extends Pick<MapViewOptions, 'onReady'> {
  readonly basemap: Basemap;
  /** What the pointer is over, kept by the caller, who also shows it. */
  hover: { hit: Hit; at: readonly [number, number] } | null;
  /** How much larger the page shows the map's container than it is. */
  readonly scale: number;
  /** In somebody else's page: what its map says and whether that page shows through the sea. */
  readonly guest: { readonly gestures: GestureWords; readonly seaIsClear: boolean } | null;
  /** The live view's own verbs, for the caller's buttons. */
  readonly onBuilt: (view: MapView) => void;
}

/** Joins Explorer and MapView: the outer body builds and reads no changing state, the effects update, the return destroys. */
export function attachMap(explorer: Explorer, joint: MapJoint): Attachment<HTMLElement> {
  const palette = (): Palette => {
    const own = PALETTES[explorer.scheme ?? screen.scheme];
    return joint.guest?.seaIsClear ? { ...own, sea: 'rgba(0, 0, 0, 0)' } : own;
  };
  return (container) => {
    const view = untrack(
      () =>
        new MapView(container, {
          shapes: mapShapes(explorer.dataset, joint.basemap),
          hub: explorer.scope.hub,
          arcs: explorer.arcs,
          palette: palette(),
          language: explorer.language,
          projection: explorer.projection,
          camera: explorer.camera,
          reducedMotion: screen.reducedMotion,
          gestures: joint.guest?.gestures ?? null,
          onReady: joint.onReady,
          onPick: (hit) => explorer.choose(hit),
          onHover: (hit, at) => (joint.hover = hit && { hit, at }),
          onCamera: (camera) => (explorer.camera = camera),
        }),
    );
    joint.onBuilt(view);
    // In front of an audience the pointer lights nothing, and the camera goes from scene to scene in a glide.
    const pointedAt = () => (explorer.presenting ? [] : joint.hover?.hit.agreements);
    const moving = () => (explorer.presenting && !screen.reducedMotion ? 'gliding' : 'at-once');
    const hovered = $derived(new Set(explorer.pointed === null ? pointedAt() : [explorer.pointed]));
    $effect(() => view.setPalette(palette()));
    $effect(() => view.setLanguage(explorer.language));
    $effect(() => view.setProjection(explorer.projection));
    $effect(() => view.setPixelRatio(screen.pixelRatio * joint.scale));
    $effect(() => view.setCamera(explorer.camera, untrack(moving)));
    $effect(() => view.setRecords(explorer.records));
    $effect(() =>
      view.showArcs({
        playhead: explorer.playhead,
        mode: explorer.mode,
        hiddenThemes: explorer.filters.hiddenThemes,
        hiddenAgreements: explorer.hiddenAgreements,
        selected: explorer.selected,
        hovered,
        showShelf: explorer.shelfDrawn,
        reducedMotion: screen.reducedMotion,
      }),
    );
    $effect(() => {
      const { pointed } = explorer;
      if (pointed === null) return;
      const { partners } = explorer.agreements.get(pointed)!;
      untrack(() => view.reveal(partners.map((code) => explorer.places.get(code)!.at)));
    });
    return () => view.destroy();
  };
}
