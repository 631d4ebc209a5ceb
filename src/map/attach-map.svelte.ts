import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { Box } from '../core/places/name-block.ts';
import type { Camera } from '../core/globe/camera.ts';
import type { Covered } from '../core/globe/covered.ts';
import type { Selection } from '../core/view/view.ts';
import { PALETTES, type Palette } from '../core/view/palette.ts';
import type { Hit } from '../core/arcs/hit.ts';
import { chosenPlaces } from '../core/view/seen-places.ts';
import { litByPointing } from '../core/view/lit-by-pointing.ts';
import type { PlaceCode } from '../core/types.ts';
import { afterThisFrame } from '../state/after-paint.ts';
import { coveredPart } from '../state/covered-part.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import { screen } from '../state/screen.svelte.ts';
import type { Basemap } from './basemap.ts';
import type { GestureWords } from './cooperation.ts';
import { mapShapes } from './map-shapes.ts';
import type { MapViewOptions } from './map-view-options.ts';
import { MapView } from './map-view.ts';

export interface MapJoint extends Pick<MapViewOptions, 'onReady' | 'onLost'> {
  readonly basemap: Basemap;
  /** What the pointer is over, kept by the caller, who also shows it. */
  hover: { hit: Hit; at: readonly [number, number] } | null;
  /** What stands over the map, in its pixels. */
  readonly over: readonly Box[];
  /** How much larger the page shows the map's container than it is. */
  readonly scale: number;
  /** In somebody else's page: what its map says and whether that page shows through the sea. */
  readonly guest: {
    readonly gestures: GestureWords;
    readonly seaIsClear: boolean;
    readonly hasTitle: boolean;
  } | null;
  /** Whether nothing plays on a map that is a picture first. */
  readonly standsStill: boolean;
  /** Whether the page's letters have come. */
  readonly ownLetters: boolean;
  /** The live view's own verbs, for the caller's buttons. */
  readonly onBuilt: (view: MapView) => void;
}

const HELD: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'Meta']);

/** Joins Explorer and MapView: the outer body builds and reads no changing state, the effects update, the return destroys. */
export function attachMap(explorer: Explorer, joint: MapJoint): Attachment<HTMLElement> {
  const palette = (): Palette => {
    const own = PALETTES[explorer.scheme ?? screen.scheme];
    return joint.guest?.seaIsClear ? { ...own, sea: 'rgba(0, 0, 0, 0)' } : own;
  };
  /** A scene's own camera knows of no evidence over it: until that is closed what is chosen is held in what remains. */
  const camera = (): Camera | null =>
    screen.evidence && explorer.seen.length > 0 ? null : explorer.camera;
  const covered = (): Covered => coveredPart(explorer, joint.guest);
  return (container) => {
    /** What was last chosen on the map itself. */
    let picked: Selection | null = null;
    const view = untrack(
      () =>
        new MapView(container, {
          shapes: mapShapes(explorer.dataset, joint.basemap),
          hub: explorer.scope.hub,
          arcs: explorer.arcs,
          palette: palette(),
          language: explorer.language,
          projection: explorer.projection,
          camera: camera(),
          covered: covered(),
          seen: explorer.held,
          reducedMotion: screen.reducedMotion,
          gestures: joint.guest?.gestures ?? null,
          glides: true,
          ownLetters: joint.ownLetters,
          onReady: joint.onReady,
          onLost: joint.onLost,
          onPick: (hit, adds) => {
            explorer.choose(hit, adds && joint.guest === null);
            picked = explorer.selection;
          },
          onHover: (hit, at) => (joint.hover = hit && { hit, at }),
          onCamera: (camera) => (explorer.camera = camera),
        }),
    );
    joint.onBuilt(view);
    // A panel or a list that opens is painted first: the map draws its moved camera in the frames after it, and what is
    // told in the meantime waits its turn.
    const waiting: (() => void)[] = [];
    let isGone = false;
    const tell = (task: () => void, waits = false): void => {
      if (!waits && waiting.length === 0) return task();
      if (waiting.push(task) > 1) return;
      afterThisFrame(() => {
        for (const each of waiting.splice(0)) if (!isGone) each();
      });
    };
    // In front of an audience the pointer lights nothing, and the camera goes from scene to scene in a glide.
    const pointedAt = () => (explorer.presenting ? [] : (joint.hover?.hit.agreements ?? []));
    // Where the panel opens or closes the map yields to it, and to what is chosen.
    let coveredBefore = untrack(covered);
    let seenBefore = untrack(() => explorer.seen);
    const moving = () => {
      const before = coveredBefore;
      const isSame = seenBefore === explorer.seen;
      coveredBefore = covered();
      seenBefore = explorer.seen;
      if (screen.reducedMotion) return 'at-once';
      if (explorer.presenting) return 'gliding';
      return isSame && before.left + before.right === coveredBefore.left + coveredBefore.right
        ? 'at-once'
        : 'yielding';
    };
    const ropeUnder = $derived.by((): PlaceCode | null =>
      explorer.presenting || explorer.pointed !== null ? null : (joint.hover?.hit.rope ?? null),
    );
    const opened = $derived(
      ropeUnder === null ? explorer.opened : new Set([...explorer.opened, ropeUnder]),
    );
    const hovered = $derived(
      explorer.pointed === null
        ? litByPointing(pointedAt(), explorer.agreements)
        : new Set([explorer.pointed]),
    );
    $effect(() => view.setPalette(palette()));
    $effect(() => view.setLanguage(explorer.language));
    $effect(() => view.setProjection(explorer.projection));
    // A frame that its host has put into full screen has no page around it to scroll.
    $effect(() => view.setGuarded(!screen.fillsScreen));
    $effect(() => view.setPixelRatio(screen.pixelRatio * joint.scale));
    $effect(() => {
      const asked = [camera(), covered(), explorer.held] as const;
      const how = untrack(moving);
      tell(() => view.setCamera(...asked, how), how === 'yielding');
    });
    $effect(() => {
      const asked = [joint.over, explorer.namedAlone] as const;
      tell(() => view.setNames(...asked));
    });
    $effect(() => view.setRecords(explorer.records));
    $effect(() =>
      view.showArcs({
        playhead: explorer.playhead,
        mode: explorer.mode,
        hiddenAgreements: explorer.hiddenAgreements,
        askedPartners: explorer.filters.partners,
        selected: explorer.selected,
        litPartners: explorer.litPartners,
        hovered,
        opened,
        showShelf: explorer.shelfDrawn,
        presenting: explorer.presenting,
        reducedMotion: screen.reducedMotion,
        standsStill: joint.standsStill,
      }),
    );
    $effect(() => {
      const { pointed } = explorer;
      if (pointed === null) return;
      const { partners } = explorer.agreements.get(pointed)!;
      const places = untrack(() => partners.map((code) => explorer.places.get(code)!.at));
      tell(() => view.reveal(places, 'any'));
    });
    // What is chosen comes into the part of the map that the panel leaves, with the hub unless it was chosen on the map, where
    // the reader is. The default view holds it by itself, and what an address opens with a camera is where that says.
    let chosenBefore: readonly [Selection, Camera | null] | null = null;
    $effect(() => {
      const { selection, camera } = explorer;
      const isNew = chosenBefore?.[0] !== selection && chosenBefore?.[1] === camera;
      chosenBefore = [selection, camera];
      if (!isNew || camera === null || explorer.presenting) return;
      const { agreements, places } = explorer.dataset;
      const chosen = chosenPlaces(selection, agreements, places);
      tell(() => view.reveal(chosen, selection === picked ? 'any' : 'all'));
    });
    // Who goes on by keyboard has left what the mouse rests on. A key that is held for a press says nothing yet.
    const forget = ({ key }: KeyboardEvent) => {
      if (!HELD.has(key)) joint.hover = null;
    };
    addEventListener('keydown', forget, { capture: true });
    return () => {
      isGone = true;
      removeEventListener('keydown', forget, { capture: true });
      view.destroy();
    };
  };
}
